package page

import (
	"math"
	"slices"
	"strings"
)

// deepest is how many lines of a back the path can count; a longer back stays in the last state.
const deepest = 13

// What the shape of a card costs: a second line needs a reason, a third less so, and a front that asks for N things
// wants N.
const (
	secondLine       = -2.2 // the back goes on although one thing was asked for
	furtherLine      = -1.0
	secondOfSeveral  = -0.3 // several things were asked for
	furtherOfSeveral = -0.3
	oneOfSeveral     = -0.7 // several things were asked for, and here is one line
	countedLine      = 0.4  // a line that the front has asked for by number
	beyondCount      = -2.0 // a line more than were asked for
	countMet         = 3.0
	countMissed      = -1.2
	spelledOut       = 7.0
	namedSide        = 1.8 // a line that begins with one of the things the front contrasts
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
	habit  float64   // what the page's habit adds to a second line
}

func newTrellis(sights []*sight) *trellis {
	n := len(sights)
	t := &trellis{sights, make([]float64, n), make([]float64, n), make([]float64, n), make([]int, n), make([]bool, n), make([]bool, n), 0}
	own := make([]float64, n)
	for i, s := range sights {
		own[i] = frontness(s)
	}
	lift := enoughFronts(own)
	for i, s := range sights {
		t.front[i] = (own[i] + lift) / 2
		t.want[i], t.many[i] = asksFor(s)
		if m := spelled(s, sights[i+1:min(n, i+1+deepest)]); m > 0 {
			t.want[i], t.many[i], t.spells[i] = m, true, true
		}
		if i > 0 {
			t.pair[i] = add(backBonds, sights[i-1], s)
			t.card[i] = add(cardBonds, sights[i-1], s)
		}
	}
	return t
}

// fewestFronts is the share of lines that are fronts on any page worth reading.
const fewestFronts = 0.25

// enoughFronts is what all lines gain on a page where too few look like fronts: somebody who writes definitions on the
// fronts still has fronts.
func enoughFronts(own []float64) float64 {
	sorted := slices.Sorted(slices.Values(own))
	return max(0, -sorted[int(float64(len(sorted)-1)*(1-fewestFronts))])
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
	case k == 2:
		cost = secondLine + t.habit
	}
	if takesSide(t.sights[front], t.sights[i]) {
		cost += namedSide
	}
	if t.resumes(i, front) {
		cost += resumed
	}
	return cost
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
		if k == 1 && t.many[front] && !isEnumeration(t.sights[i]) {
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

// best gives the labelling with the highest score, that score, and for every line what the score would lose if its one
// label were flipped. The first line is a front, as nothing stands before it.
func (t *trellis) best() (labels []Label, score float64, margins []float64) {
	n := len(t.sights)
	if n == 0 {
		return nil, 0, nil
	}
	ahead := t.ahead()
	behind := make([]float64, deepest+1) // of line i, in each state, everything before it included
	for k := range behind {
		behind[k] = math.Inf(-1)
	}
	behind[0], behind[1] = t.front[0], -t.front[0]-frontPenalty
	labels, margins = make([]Label, n), make([]float64, n)
	for i := range n {
		if i > 0 {
			behind = t.forward(i, behind)
		}
		asFront, asBack := behind[0]+ahead[i][0], math.Inf(-1)
		for k := 1; k <= deepest; k++ {
			asBack = max(asBack, behind[k]+ahead[i][k])
		}
		score = max(asFront, asBack)
		margins[i] = math.Abs(asFront - asBack)
		if asBack > asFront {
			labels[i] = Back
		}
	}
	return labels, score, margins
}

// frontPenalty keeps a page from beginning with a back.
const frontPenalty = 30

func (t *trellis) forward(i int, before []float64) []float64 {
	now := make([]float64, deepest+1)
	for to := range now {
		now[to] = math.Inf(-1)
	}
	for from, score := range before {
		if math.IsInf(score, -1) {
			continue
		}
		now[0] = max(now[0], score+t.step(i, from, 0))
		to := min(from+1, deepest)
		now[to] = max(now[to], score+t.step(i, from, to))
	}
	return now
}

// ahead gives, for every line and state, the best that the lines after it can add.
func (t *trellis) ahead() [][]float64 {
	n := len(t.sights)
	all := make([]float64, n*(deepest+1))
	ahead := make([][]float64, n)
	for i := range ahead {
		ahead[i] = all[i*(deepest+1) : (i+1)*(deepest+1)]
	}
	ahead[n-1][0] = frontWithoutBack
	for k := 1; k <= deepest; k++ {
		ahead[n-1][k] = t.closes(n-1, k)
	}
	for i := n - 2; i >= 0; i-- {
		for from := range ahead[i] {
			to := min(from+1, deepest)
			ahead[i][from] = max(t.step(i+1, from, 0)+ahead[i+1][0], t.step(i+1, from, to)+ahead[i+1][to])
		}
	}
	return ahead
}
