package recipe

import (
	"cutscore/content/text"
	"slices"
)

// The filter that a distractor must pass. What it refuses might be right as well, or give itself away.

// maxShared is the share of content words, in tenths, beyond which two options say the same.
const maxShared = 6

// alike reports whether two options are the same, one within the other, or so near that both would be right.
func alike(a, b *phrase) bool {
	if a.fold == b.fold || text.Within(a.fold, b.fold) || text.Within(b.fold, a.fold) {
		return true
	}
	if a.figures > 0 && b.figures > 0 {
		return sameNumbers(a.fold, b.fold)
	}
	if a.lead == text.LeadFigure && b.lead == text.LeadFigure {
		return false
	}
	return overlaps(a.set, b.set)
}

// overlaps reports whether two texts share most of the content words of either.
func overlaps(a, b []int32) bool {
	least := min(len(a), len(b))
	if least == 0 {
		return false
	}
	n := text.Common(a, b)
	return n == len(a) && n == len(b) || n > 1 && n*10 > maxShared*least
}

// sameNumbers reports whether two texts name the same numbers, whatever their units, and otherwise the same words.
func sameNumbers(a, b string) bool {
	na, nb := text.NumbersIn(a), text.NumbersIn(b)
	if len(na) == 0 || len(na) != len(nb) {
		return false
	}
	return slices.EqualFunc(na, nb, func(p, q text.Number) bool {
		dp, vp := p.Measure()
		dq, vq := q.Measure()
		return vp == vq && (dp == dq || dp == "" || dq == "")
	})
}

// related reports whether two cards speak of each other or ask the same, so that what is said of one may hold for the
// other: "Whaling: spear phishing of executives" and "Spear phishing".
func (x *index) related(a, b *entry) bool {
	if a.at == b.at || a.front.Text == b.front.Text {
		return true
	}
	if slices.Equal(a.frontal, b.frontal) && len(a.frontal) > 0 {
		return true
	}
	return x.speaksOf(a, b) || x.speaksOf(b, a)
}

// speaksOf reports whether the text of one card holds the term of another.
func (x *index) speaksOf(a, b *entry) bool {
	if b.front.Term == "" {
		return false
	}
	term := b.full.fold
	return len(term) > 1 && (text.Within(a.full.fold, term) || text.Within(a.backFold, term))
}

// answersToo reports whether a phrase is the answer of another card with the same front.
func (x *index) answersToo(e *entry, c *phrase) bool {
	for _, at := range x.fronts[text.Fold(e.front.Text)] {
		if o := &x.entries[at]; at != e.at && o.answer.text != "" && alike(&o.answer, c) {
			return true
		}
	}
	return false
}

// guard says whether a phrase of another card is a sound distractor.
type guard func(c *phrase) bool

// answerGuard guards the answer of a card.
func (x *index) answerGuard(e *entry) guard {
	term := ""
	if e.front.Term != "" {
		term = e.full.fold
	}
	return func(c *phrase) bool {
		o := &x.entries[c.owner]
		switch {
		case c.text == "", alike(&e.answer, c), x.related(e, o):
			return false
		case text.Within(e.backFold, c.fold), len(term) > 2 && text.Within(c.fold, term), text.Within(e.frontFold, c.fold):
			return false
		}
		return !overlaps(e.backing, o.backing) && !x.answersToo(e, c)
	}
}

// frontGuard guards the front of a card: no other card with the same answer may stand beside it.
func (x *index) frontGuard(e *entry, key *phrase) guard {
	return func(c *phrase) bool {
		o := &x.entries[c.owner]
		switch {
		case alike(key, c), x.related(e, o), text.Within(e.backFold, c.fold):
			return false
		case overlaps(e.backing, o.backing), e.backFold == o.backFold:
			return false
		}
		return e.answer.text == "" || o.answer.text == "" || !alike(&e.answer, &o.answer)
	}
}
