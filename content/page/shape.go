package page

// shape is what the number of lines of a card shows: a second line needs a reason, a third less so, and a front that asks
// for N things wants N.
type shape int

const (
	secondLine shape = iota
	furtherLine
	secondOfOne
	furtherOfOne
	longList
	secondOfSeveral
	countedLine
	countMet
	countMissed
	wholeList
	spelledOut
	namedSide
	usualLength
	shapes
)

var shapeNames = [shapes]string{
	secondLine: "a second line", furtherLine: "a further line",
	secondOfOne: "a second line for one thing", furtherOfOne: "a further line for one thing",
	longList:        "a long list without marks",
	secondOfSeveral: "a second line for several things",

	countedLine: "a counted line",
	countMet:    "the count is met", countMissed: "the count is missed",
	wholeList:  "a whole list",
	spelledOut: "the lines spell the front",
	namedSide:  "takes a side of the front",

	usualLength: "cards of several lines",
}

// longest is how many lines a list without bullets has, as a rule.
const longest = 5

// further is what line i shows as the k-th line of a back, k from 2.
func (t *trellis) further(out []shape, i, k int) []shape {
	front := i - k
	switch {
	case k < 2:
		return out
	case k >= deepest || front < 0:
		return append(out, furtherLine)
	}
	switch {
	case t.seen.want[front] >= k:
		out = append(out, countedLine)
	case t.seen.want[front] > 0:
	case t.seen.many[front] && k == 2:
		out = append(out, secondOfSeveral)
	case t.seen.many[front]:
	case t.seen.one[front] && k == 2:
		out = append(out, secondOfOne)
	case t.seen.one[front]:
		out = append(out, furtherOfOne)
	case k == 2:
		out = append(out, secondLine)
	default:
		out = append(out, furtherLine)
	}
	if k > longest && t.seen.want[front] == 0 && t.lines[i].marker == "" {
		out = append(out, longList)
	}
	if t.seen.sides[i*(deepest+1)+k] {
		out = append(out, namedSide)
	}
	return out
}

// closes is what a back of k lines that ends at line i shows for the number of them.
func (t *trellis) closes(out []shape, i, k int) []shape {
	front := i - k
	if k >= deepest || front < 0 {
		return out
	}
	even := t.seen.evenly[i] >= k-1
	switch want := t.seen.want[front]; {
	case want == 0 && k > 1 && even && t.seen.lists[front]:
		return append(out, wholeList)
	case want == 0, k == 1 && want != 1:
		return out
	case k == want && t.seen.spells[front]:
		return append(out, spelledOut)
	case k == want:
		return append(out, countMet)
	}
	return append(out, countMissed)
}
