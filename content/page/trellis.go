package page

import "slices"

// deepest is how many lines of a back the path can count; a longer back stays in the last state.
const deepest = 13

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
	lists  []bool    // front i surely asks for several things
	evenly []int     // how many lines right before line i are made like it
	habit  float64   // what the page's habit adds to a second line
}

func newTrellis(sights []*sight) *trellis {
	n := len(sights)
	t := &trellis{
		sights: sights,
		front:  make([]float64, n), pair: make([]float64, n), card: make([]float64, n),
		want: make([]int, n), spells: make([]bool, n), many: make([]bool, n), one: make([]bool, n),
		fits: make([]float64, n*(deepest+1)), holds: make([]bool, n),
		lists: make([]bool, n), evenly: make([]int, n),
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
		t.lists[i] = t.many[i] && t.want[i] == 0 && (asks(s) || opensQuestion(s) || commands(s) || asksNoun(s) || namesSeveral(s))
		for k := 2; k < deepest && k <= i; k++ {
			t.fits[i*(deepest+1)+k] = t.fit(i, i-k)
		}
		if i > 0 {
			t.pair[i] = bonds(backBonds, sights[i-1], s)
			t.card[i] = bonds(cardBonds, sights[i-1], s)
			if madeAlike(sights[i-1], s) {
				t.evenly[i] = t.evenly[i-1] + 1
			}
		}
	}
	return t
}

// On a page where few lines look like fronts, all lines gain until this share of them does: somebody who writes
// definitions on the fronts has fronts all the same. Where enough are clear, the others stay what they are.
const (
	fewestFronts = 0.5
	clearFront   = 1.7
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
