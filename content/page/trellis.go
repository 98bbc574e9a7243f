package page

import (
	"math"
	"slices"
	"strings"
)

// deepest is how many lines of a back the path can count; a longer back stays in the last state.
const deepest = 13

// longest is how many lines a list without bullets has, as a rule.
const longest = 5

// What the shape of a card costs: a second line needs a reason, a third less so, and a front that asks for N things
// wants N.
const (
	secondLine       = -2.2 // the back goes on although one thing was asked for
	furtherLine      = -0.9
	secondOfOne      = -2.2 // what was asked for is one thing
	furtherOfOne     = -1.1
	longList         = -1.1 // and further still, where nothing marks the lines as a list
	secondOfSeveral  = -0.9 // several things were asked for
	furtherOfSeveral = -0.5
	oneOfSeveral     = -0.9 // several things were asked for, and here is one line
	countedLine      = -0.2 // a line that the front has asked for by number
	beyondCount      = -2.6 // a line more than were asked for
	countMet         = 2.2
	countMissed      = -1.5
	spelledOut       = 7.0
	namedSide        = 1.7 // a line that begins with one of the things the front contrasts
	resumed          = 2.0 // after bullets, a line made like the one before them
	frontWithoutBack = -20.0
)

// trellis holds what a labelling of the lines is made of. States of a line: 0 is a front, k the k-th line of a back.
type trellis struct {
	sights []*sight
	front  []float64 // half of what a line gains as a front, and loses as a back
	pair   []float64 // line i after line i-1 in one back
	card   []float64 // line i as the first of the back of i-1
	want   []int     // how many lines front i asks for, 0 for no number
	spells []bool    // want comes from a word that the lines spell
	many   []bool    // front i asks for several
	one    []bool    // front i asks for one thing
	fits   []float64 // what line i gains as the k-th line of a back because of the lines before it, at i*(deepest+1)+k
	holds  []bool    // line i names several things
	habit  float64   // what the page's habit adds to a second line
}

func newTrellis(sights []*sight) *trellis {
	n := len(sights)
	t := &trellis{
		sights: sights,
		front:  make([]float64, n), pair: make([]float64, n), card: make([]float64, n),
		want: make([]int, n), spells: make([]bool, n), many: make([]bool, n), one: make([]bool, n),
		fits: make([]float64, n*(deepest+1)), holds: make([]bool, n),
	}
	own := make([]float64, n)
	for i, s := range sights {
		own[i] = frontness(s)
	}
	lifted := lift(own)
	for i, s := range sights {
		t.front[i] = (own[i] + lifted) / 2
		t.want[i], t.many[i] = asksFor(s)
		if m := spelled(s, sights[i+1:min(n, i+1+deepest)]); m > 0 {
			t.want[i], t.many[i], t.spells[i] = m, true, true
		}
		if i+1 < n && t.want[i] > 1 && !t.spells[i] && named(sights[i+1]) == t.want[i] { // all of them stand on one line
			t.want[i], t.many[i] = 0, false
		}
		t.one[i] = t.want[i] == 0 && !t.many[i] && asksForOne(s)
		t.holds[i] = holdsSeveral(s)
		for k := 2; k < deepest && k <= i; k++ {
			t.fits[i*(deepest+1)+k] = t.fit(i, i-k)
		}
		if i > 0 {
			t.pair[i] = bonds(backBonds, sights[i-1], s)
			t.card[i] = bonds(cardBonds, sights[i-1], s)
		}
	}
	return t
}

// On a page where few lines look like fronts, all lines gain until this share of them does: somebody who writes
// definitions on the fronts has fronts all the same. Where enough are clear, the others stay what they are.
const (
	fewestFronts = 0.5
	clearFront   = 2.5
	enoughClear  = 0.1
)

// lift is what all lines gain as fronts.
func lift(own []float64) float64 {
	sorted := slices.Sorted(slices.Values(own))
	clear := 0.0
	for _, f := range own {
		if f >= clearFront {
			clear++
		}
	}
	short := 1 - min(1, clear/float64(len(own))/enoughClear)
	return short * max(0, -sorted[int(float64(len(sorted)-1)*(1-fewestFronts))])
}

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
		cost = secondOfSeveral + t.habit
	case t.many[front]:
		cost = furtherOfSeveral
	case t.one[front] && k == 2:
		cost = secondOfOne + t.habit
	case t.one[front]:
		cost = furtherOfOne
	case k == 2:
		cost = secondLine + t.habit
	}
	if k > longest && t.want[front] == 0 && t.sights[i].marker == "" {
		cost += longList
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
		if k == 1 && t.many[front] && !t.holds[i] {
			return oneOfSeveral
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
