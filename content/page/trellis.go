package page

// trellis holds what a labelling of the lines is made of.
type trellis struct {
	lines []*line
	side  []side // what the marks of the page say
	w     weights
	seen  seen
	// What line i gains: as a front, by its looks alone and with the page's style; as the first line of the back of i-1;
	// after line i-1 in one back.
	own, front, card, pair []float64
	shape                  []float64 // what line i as the k-th of a back adds, and what a back that ends there does, at 2*(i*(deepest+1)+k)

	values      [][]int   // of the traits of each line
	style       []float64 // what the page's style says of the traits of line i, at i*len(traits)
	trust, even float64   // how much of own counts; what the style takes from every labelling alike
}

// seen is what the lines show: evidence, by its place among the weights, and what the shapes of cards are told by.
type seen struct {
	front, card, pair [][]int
	asked             []ask
	tells             []bool // line i may be the scenario of line i+1
	alike             []int  // how many lines right before line i are made like it
}

func newTrellis(lines []*line, units []unit, w weights) *trellis {
	n := len(lines)
	row := func() []float64 { return make([]float64, n) }
	t := &trellis{
		lines: lines, side: make([]side, n), own: row(), front: row(), card: row(), pair: row(),
		values: traitValuesOf(lines), style: make([]float64, n*len(traits)), shape: make([]float64, 2*n*(deepest+1)),
	}
	for i := range lines {
		t.side[i] = units[i].side
	}
	t.look()
	t.weigh(w)
	return t
}

// look gathers the evidence.
func (t *trellis) look() {
	n := len(t.lines)
	rows := func() [][]int { return make([][]int, n) }
	t.seen = seen{
		front: rows(), card: rows(), pair: rows(), asked: make([]ask, n), tells: make([]bool, n), alike: make([]int, n),
	}
	for i, s := range t.lines {
		t.seen.front[i] = alone(s)
		t.seen.asked[i] = askOf(s, t.lines[i+1:min(n, i+1+deepest)])
		if i == 0 {
			continue
		}
		before := t.lines[i-1]
		t.seen.card[i] = together(cardEvidence, cardAt, before, s)
		t.seen.pair[i] = together(backEvidence, backAt, before, s)
		t.seen.tells[i-1] = tells(before, s) || t.side[i] == goesOn
		if madeAlike(before, s) {
			t.seen.alike[i] = t.seen.alike[i-1] + 1
		}
	}
}

// weigh adds up the evidence, but for the style of the page.
func (t *trellis) weigh(w weights) {
	t.w, t.trust = w, 1
	clear(t.style)
	var buf [4]shape
	for i := range t.lines {
		t.own[i], t.card[i], t.pair[i] = w.sum(t.seen.front[i]), w.sum(t.seen.card[i]), w.sum(t.seen.pair[i])
		for k := 1; k <= deepest && k <= i+1; k++ {
			at := 2 * (i*(deepest+1) + k)
			t.shape[at] = w.shapes(t.further(buf[:0], i, k))
			t.shape[at+1] = w.shapes(t.closes(buf[:0], i, k))
		}
	}
	copy(t.front, t.own)
}

const (
	frontWithoutBack = -20.0
	backFirst        = -30.0
	unmarked         = -60.0 // a label that goes against the marks of the page
)

// step is what line i gains in state to after line i-1 in state from.
func (t *trellis) step(i, from, to int) float64 {
	gain := t.enters(i, to)
	switch {
	case from == tale: // the front goes on
		if t.side[i] == starts && to != tale {
			gain += unmarked
		}
		return gain
	case to != 0 && to != tale && from == 0:
		return gain + t.card[i]
	case to != 0 && to != tale:
		return gain + t.pair[i] + t.shape[2*(i*(deepest+1)+to)]
	case from == 0:
		gain += frontWithoutBack
	default:
		gain += t.end(i-1, from)
	}
	if t.side[i] == inside || t.side[i] == goesOn {
		gain += unmarked
	}
	return gain
}

// enters is what line i gains in a state, whatever stands before it.
func (t *trellis) enters(i, state int) float64 {
	gain, side := 0.0, t.side[i]
	switch {
	case state == 0:
		gain = t.front[i]
	case state == tale && !t.seen.tells[i]:
		gain = frontWithoutBack
	}
	if front := state == 0 || state == tale; front && side == isBack || !front && (side == starts || side == isFront || side == goesOn) {
		gain += unmarked
	}
	return gain
}

// end is what a back of k lines gains that ends at line i.
func (t *trellis) end(i, k int) float64 { return t.shape[2*(i*(deepest+1)+k)+1] }
