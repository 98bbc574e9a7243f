package page

import (
	"math"

	"cutscore/content/text"
)

// A seed is a first labelling from which a page's style can be learnt.
type seed struct {
	labels []Label
	// trust is how much of what the lines show counts beside the style, 0 or 1. Somebody who puts definitions on the fronts
	// does so on every card: against a page that is regular in another way, the looks of its lines count nothing.
	trust float64
	// bonus is what the page's outward order says for the seed, and hold how fast each line is held to it.
	bonus, hold float64
}

const (
	rounds     = 2   // of learning and labelling
	oddPenalty = 7.0 // for front and back in turn, which any page might be
)

// result is where a seed has led.
type result struct {
	labels  []Label
	margins []float64
	score   float64
	from    seed    // where it began
	taught  []Label // the labelling that its style was learnt from
}

// choose tries the seeds, lets each learn the page's style, and keeps the labelling that explains most. (To doubt each line that
// another seed labels otherwise names 47 more of 6,400 lines to be looked at, and of the wrong ones none, measured.)
func (t *trellis) choose(units []unit) result {
	first, _, _ := t.best()
	best := result{score: math.Inf(-1)}
	for _, g := range seeds(units, first) {
		if r := t.settle(g); r.score > best.score {
			best = r
		}
	}
	return best
}

// settle labels and learns in turn, and keeps the best round.
func (t *trellis) settle(g seed) result {
	best := result{score: math.Inf(-1)}
	labels := g.labels
	for range rounds {
		t.learn(g, labels)
		r := result{from: g, taught: labels}
		r.labels, r.score, r.margins = t.best()
		r.score += g.bonus + t.even
		if r.score > best.score {
			best = r
		}
		labels = r.labels
	}
	return best
}

// learn sets what each line gains as a front, from its own looks and the style that a labelling shows.
func (t *trellis) learn(g seed, labels []Label) {
	p := learn(t.values, labels)
	t.trust, t.even = g.trust, 0
	for i := range t.own {
		says := t.style[i*len(traits) : (i+1)*len(traits)]
		p.says(t.values[i], labels[i], says)
		sum := 0.0
		for j, v := range says {
			sum += v * t.w[styleAt+j]
		}
		t.even -= sum / 2 // style speaks for backs as well as for fronts
		if g.labels[i] == Front {
			sum += 2 * g.hold
			t.even -= 2 * g.hold
		} else {
			sum -= 2 * g.hold
		}
		t.front[i] = g.trust*t.own[i] + sum
	}
}

// seeds are the labellings to begin with; first is what the lines themselves say.
func seeds(units []unit, first []Label) []seed {
	return append(byGaps(units), seed{labels: first, trust: 1}, seed{labels: alternate(len(units)), bonus: -oddPenalty})
}

// alternate is front and back in turn.
func alternate(n int) []Label {
	labels := make([]Label, n)
	for i := range labels {
		labels[i] = Label(i % 2)
	}
	return labels
}

// Empty lines say where a card ends, or a side, or nothing: a page that is set with one after every line.
const (
	gapHold  = 5.0
	gapBonus = 25.0
)

// byGaps begins with the empty lines of a page: its blocks are cards, or they are fronts and backs in turn.
func byGaps(units []unit) []seed {
	var blocks []int // the first unit of each
	for i, u := range units {
		if i == 0 || u.gap {
			blocks = append(blocks, i)
		}
	}
	if len(blocks) < 3 || len(blocks) > len(units)*9/10 {
		return nil
	}
	cards := seed{labels: make([]Label, len(units)), trust: 1, hold: gapHold}
	sides := seed{labels: make([]Label, len(units)), trust: 1, hold: gapHold}
	long, even := 0, 0
	for b, from := range blocks {
		to := len(units)
		if b+1 < len(blocks) {
			to = blocks[b+1]
		}
		for i := from; i < to; i++ {
			sides.labels[i] = Label(b % 2)
			cards.labels[i] = flagLabel(i > from)
		}
		long += text.One(to-from > 1)
		even += text.One(b%2 == 0 && to-from == 1)
	}
	var all []seed
	if long*10 >= len(blocks)*9 {
		cards.bonus = gapBonus
		all = append(all, cards)
	}
	if len(blocks)%2 == 0 && even*2*10 >= len(blocks)*9 {
		sides.bonus = gapBonus
		all = append(all, sides)
	}
	return all
}

func flagLabel(back bool) Label {
	if back {
		return Back
	}
	return Front
}
