package page

import (
	"math"
	"strings"
)

// longest is how many lines a list without bullets has, as a rule.
const longest = 5

// What the shape of a card costs: a second line needs a reason, a third less so, and a front that asks for N things
// wants N.
const (
	secondLine       = -2.2 // the back goes on although one thing was asked for
	furtherLine      = -0.9
	secondOfOne      = -2.45 // what was asked for is one thing
	furtherOfOne     = -0.6
	longList         = -0.95 // and further still, where nothing marks the lines as a list
	secondOfSeveral  = -2.2  // several things were asked for
	furtherOfSeveral = -0.5
	oneOfSeveral     = -0.9 // several things were asked for, and here is one line
	countedLine      = 0.2  // a line that the front has asked for by number
	beyondCount      = -2.6 // a line more than were asked for
	countMet         = 1.95
	countMissed      = -2.3
	wholeList        = 2.3 // the front asks for several things, and the lines of the back, three or more, are made alike
	twoAlike         = 1.3 // or two
	spelledOut       = 7.0
	namedSide        = 2.5 // a line that begins with one of the things the front contrasts
	resumed          = 2.0 // after bullets, a line made like the one before them
	frontWithoutBack = -20.0
)

// step is what line i gains in state to after line i-1 in state from; math.Inf(-1) where that cannot be.
func (t *trellis) step(i, from, to int) float64 {
	switch {
	case to == 0 && from == 0:
		return t.front[i] + frontWithoutBack
	case to == 0:
		return t.front[i] + t.closes(i-1, from)
	case to == 1 && from == 0:
		return t.card[i] - t.front[i]
	case to == from+1 || to == from && to == deepest:
		return t.pair[i] - t.front[i] + t.further(i, to)
	}
	return math.Inf(-1)
}

// further is what the k-th line of a back costs.
func (t *trellis) further(i, k int) float64 {
	if k >= deepest {
		return furtherLine
	}
	front := i - k
	if front < 0 {
		return furtherLine
	}
	cost := furtherLine
	switch {
	case t.want[front] >= k:
		cost = countedLine
	case t.want[front] > 0:
		cost = beyondCount
	case t.many[front] && k == 2:
		cost = secondOfSeveral
	case t.many[front]:
		cost = furtherOfSeveral
	case t.one[front] && k == 2:
		cost = secondOfOne
	case t.one[front]:
		cost = furtherOfOne
	case k == 2:
		cost = secondLine
	}
	if k > longest && t.want[front] == 0 && t.sights[i].marker == "" {
		cost += longList
	}
	if k == 2 {
		cost += t.habit
	}
	return cost + t.fits[i*(deepest+1)+k]
}

// fit is what line i gains as a further line of the back of front, because of what stands there.
func (t *trellis) fit(i, front int) float64 {
	sum := 0.0
	if takesSide(t.sights[front], t.sights[i]) {
		sum += namedSide
	}
	if t.resumes(i, front) {
		sum += resumed
	}
	return sum
}

// resumes: after a run of bullets, line i is made like the last line before them, which is no front.
func (t *trellis) resumes(i, front int) bool {
	b := t.sights[i]
	if b.marker != "" || t.sights[i-1].marker == "" {
		return false
	}
	for at := i - 1; at > front; at-- {
		if a := t.sights[at]; a.marker == "" {
			return a.label != "" && b.label != "" && (sameFirstWord(a, b) || bare(lastOf(a.label)) == bare(lastOf(b.label)))
		}
	}
	return false
}

func lastOf(label string) string { return label[strings.LastIndexByte(label, ' ')+1:] }

// closes is what a back of k lines that ends at line i gains or loses for the number of them.
func (t *trellis) closes(i, k int) float64 {
	front := i - k
	if k >= deepest || front < 0 {
		return 0
	}
	if t.want[front] == 0 {
		even := t.evenly[i] >= k-1
		switch {
		case k == 1 && t.many[front] && !t.holds[i]:
			return oneOfSeveral
		case k > 2 && even && t.lists[front]:
			return wholeList
		case k == 2 && even && t.lists[front]:
			return twoAlike
		}
		return 0
	}
	switch {
	case k == t.want[front] && t.spells[front]:
		return spelledOut
	case k == t.want[front]:
		return countMet
	case k == 1:
		return 0
	}
	return countMissed
}
