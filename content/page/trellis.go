package page

// trellis holds what a labelling of the lines is made of.
type trellis struct {
	lines []*line
	side  []side // what the marks of the page say
	w     weights
	seen  seen
	// What line i gains: as a front, by its looks alone and with the page's style; as the first line of the back of i-1;
	// after line i-1 in one back; as the scenario of what comes next.
	own, front, card, pair, tale []float64
	shape                        []float64 // what line i as the k-th of a back adds, and what a back that ends there does, at 2*(i*(deepest+1)+k)

	values      [][]int   // of the traits of each line
	style       []float64 // what the page's style says of the traits of line i, at i*len(traits)
	second      float64   // and of a second line
	trust, even float64
}

// seen is the evidence that each line shows, by its place among the weights.
type seen struct {
	front, card, pair, tale [][]int
	want                    []int  // how many lines front i asks for, 0 for no number
	spells, many, one       []bool // that number comes from a word that the lines spell; front i asks for several; for one thing
	lists                   []bool // front i surely asks for several things
	evenly                  []int  // how many lines right before line i are made like it
	// At i*(deepest+1)+k: line i begins with a thing that the front k lines above names.
	sides []bool
}

func newTrellis(lines []*line, units []unit, w weights) *trellis {
	n := len(lines)
	row := func() []float64 { return make([]float64, n) }
	t := &trellis{
		lines: lines, side: make([]side, n), own: row(), front: row(), card: row(), pair: row(), tale: row(),
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
	rows, marks := func() [][]int { return make([][]int, n) }, func() []bool { return make([]bool, n) }
	t.seen = seen{
		front: rows(), card: rows(), pair: rows(), tale: rows(), want: make([]int, n), spells: marks(), many: marks(), one: marks(),
		lists: marks(), evenly: make([]int, n), sides: make([]bool, n*(deepest+1)),
	}
	for i, s := range t.lines {
		for j, e := range lineEvidence {
			if e.shows(s) {
				t.seen.front[i] = append(t.seen.front[i], j)
			}
		}
		t.asksFor(i)
		if i == 0 {
			continue
		}
		before := t.lines[i-1]
		t.seen.card[i] = together(cardEvidence, cardAt, before, s)
		t.seen.pair[i] = together(backEvidence, backAt, before, s)
		if tells(before, s) || t.side[i] == goesOn {
			t.seen.tale[i-1] = together(taleEvidence, taleAt, before, s)
		}
		if madeAlike(before, s) {
			t.seen.evenly[i] = t.seen.evenly[i-1] + 1
		}
		for k := 2; k < deepest && k <= i; k++ {
			t.seen.sides[i*(deepest+1)+k] = takesSide(t.lines[i-k], s)
		}
	}
}

// together is what two neighbours show.
func together(tests []pairTest, at int, a, b *line) []int {
	var shown []int
	for j, e := range tests {
		if e.holds(a, b) {
			shown = append(shown, at+j)
		}
	}
	return shown
}

// weigh adds up the evidence, but for the style of the page.
func (t *trellis) weigh(w weights) {
	t.w, t.trust, t.second = w, 1, 0
	clear(t.style)
	var buf [4]shape
	for i := range t.lines {
		t.own[i], t.card[i], t.pair[i] = w.sum(t.seen.front[i]), w.sum(t.seen.card[i]), w.sum(t.seen.pair[i])
		if t.tale[i] = frontWithoutBack; t.seen.tale[i] != nil {
			t.tale[i] = w.sum(t.seen.tale[i])
		}
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
)

// asksFor notes how many lines front i asks for.
func (t *trellis) asksFor(i int) {
	s, after := t.lines[i], t.lines[i+1:min(len(t.lines), i+1+deepest)]
	t.seen.want[i], t.seen.many[i] = asksFor(s)
	if m := spelled(s, after); m > 0 {
		t.seen.want[i], t.seen.many[i], t.seen.spells[i] = m, true, true
	} else if t.seen.want[i] > 1 && len(after) > 0 && named(after[0]) == t.seen.want[i] { // all of them stand on one line
		t.seen.want[i], t.seen.many[i] = 0, false
	}
	t.seen.one[i] = t.seen.want[i] == 0 && !t.seen.many[i] && asksForOne(s)
	t.seen.lists[i] = t.seen.many[i] && t.seen.want[i] == 0 && (asks(s) || opensQuestion(s) || commands(s) || asksNoun(s) || s.marker == "" && len(s.low) > 1)
}

// step is what line i gains in state to after line i-1 in state from.
func (t *trellis) step(i, from, to int) float64 {
	gain := t.marks(i, to)
	if from == tale { // the front goes on
		if to == tale {
			return gain + t.tale[i]
		}
		return gain + t.front[i] + t.joins(i)
	}
	switch {
	case to == 0 || to == tale:
		if from == 0 {
			gain += frontWithoutBack
		} else {
			gain += t.end(i-1, from)
		}
		if t.side[i] == inside || t.side[i] == goesOn {
			gain -= unmarked
		}
		if to == tale {
			return gain + t.tale[i]
		}
		return gain + t.front[i]
	case from == 0:
		return gain + t.card[i]
	case to == 2:
		gain += t.second * t.w[shapeAt+int(usualLength)]
	}
	return gain + t.pair[i] + t.shape[2*(i*(deepest+1)+to)]
}

// unmarked is what a label costs that goes against the marks of the page.
const unmarked = 60.0

// marks is what the marks of the page say of a state of line i, whatever stands before it.
func (t *trellis) marks(i, state int) float64 {
	back := state > 0 && state != tale
	if s := t.side[i]; back && (s == starts || s == isFront || s == goesOn) || !back && s == isBack {
		return -unmarked
	}
	return 0
}

// joins is what it costs that line i goes on with the front before it.
func (t *trellis) joins(i int) float64 {
	if t.side[i] == starts {
		return -unmarked
	}
	return 0
}

func (t *trellis) end(i, k int) float64 { return t.shape[2*(i*(deepest+1)+k)+1] }
