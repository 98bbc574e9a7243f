package page

// shape is what the number of lines of a card shows: a second line needs a reason, a third less so, and a front that asks
// for N things wants N.
type shape int

const (
	secondLine shape = iota
	furtherLine
	secondOfSeveral
	countMet
	wholeList
	shapes
)

var shapeNames = [shapes]string{
	secondLine: "a second line", furtherLine: "a further line",
	secondOfSeveral: "a second line for several things",
	countMet:        "the count is met",
	wholeList:       "a whole list",
}

// further adds what line i shows as the k-th line of a back, k from 2.
func (t *trellis) further(out []shape, i, k int) []shape {
	front := i - k
	switch {
	case k < 2:
		return out
	case k >= deepest || front < 0:
		return append(out, furtherLine)
	}
	ask := t.seen.asked[front]
	switch {
	case ask.lines > 0 || ask.several && k > 2:
	case ask.several:
		out = append(out, secondOfSeveral)
	case k == 2:
		out = append(out, secondLine)
	default:
		out = append(out, furtherLine)
	}
	return out
}

// closes adds what a back of k lines that ends at line i shows for the number of them.
func (t *trellis) closes(out []shape, i, k int) []shape {
	front := i - k
	if k >= deepest || front < 0 {
		return out
	}
	switch ask := t.seen.asked[front]; {
	case ask.several && ask.lines == 0 && k > 1 && t.seen.alike[i] >= k-1:
		return append(out, wholeList)
	case ask.lines == 0 || k != ask.lines:
		return out
	}
	return append(out, countMet)
}
