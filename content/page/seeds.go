package page

import "cutscore/content/text"

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
