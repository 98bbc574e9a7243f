package recipe

import (
	"slices"

	"cutscore/content/distractor"
	"cutscore/content/text"
)

// The filter that a distractor must pass. What it refuses might be right as well, or give itself away.

// guard says whether what another card has is a sound distractor.
type guard func(at int32) bool

// related reports whether two cards speak of each other or ask the same, so that what is said of one may hold for the
// other: "Whaling: spear phishing of executives" and "Spear phishing".
func (x *index) related(a, b *entry) bool {
	if a.at == b.at || a.front.Text == b.front.Text || slices.Equal(a.frontal, b.frontal) && len(a.frontal) > 0 {
		return true
	}
	return speaksOf(a, b) || speaksOf(b, a)
}

// speaksOf reports whether the text of one card holds the term of another.
func speaksOf(a, b *entry) bool {
	if b.front.Term == "" {
		return false
	}
	term := b.full.Fold
	return len(term) > 1 && (text.Within(a.full.Fold, term) || text.Within(a.backFold, term))
}

// answersToo reports whether a phrase is the answer of another card with the same front, or stands there as a further right one.
func (x *index) answersToo(e *entry, c *phrase) bool {
	for _, at := range x.fronts[text.Fold(e.front.Text)] {
		if o := &x.entries[at]; at != e.at && o.answer.Text != "" && distractor.Alike(&o.answer, c) {
			return true
		}
	}
	return slices.ContainsFunc(e.card.Also, func(also string) bool { return text.Fold(also) == c.Fold })
}

// answerGuard guards the answer of a card.
func (x *index) answerGuard(e *entry) guard {
	if e.answer.Text == "" {
		return func(int32) bool { return false }
	}
	term := ""
	if e.front.Term != "" {
		term = e.full.Fold
	}
	return func(at int32) bool {
		o := &x.entries[at]
		c := &o.answer
		switch {
		case distractor.Alike(&e.answer, c), x.related(e, o):
			return false
		case text.Within(e.backFold, c.Fold), len(term) > 2 && text.Within(c.Fold, term), text.Within(e.frontFold, c.Fold):
			return false
		}
		return !distractor.Overlaps(e.backing, o.backing) && !x.answersToo(e, c)
	}
}

// frontGuard guards the front of a card: no other card with the same answer may stand beside it.
func (x *index) frontGuard(e *entry) guard {
	key := &e.full
	return func(at int32) bool {
		o := &x.entries[at]
		switch {
		case distractor.Alike(key, &o.full), x.related(e, o), text.Within(e.backFold, o.full.Fold):
			return false
		case distractor.Overlaps(e.backing, o.backing), e.backFold == o.backFold:
			return false
		}
		return e.answer.Text == "" || o.answer.Text == "" || !distractor.Alike(&e.answer, &o.answer)
	}
}
