package recipe

import (
	"slices"
	"strings"

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

// kindOf reports whether a word is a compound of another, and so names a kind of it, for which holds what is said of that: a cation is an
// ion, a cytoskeleton a skeleton.
func kindOf(word, general string) bool {
	return len(general) >= shortestGeneral && len(word) > len(general)+1 && strings.HasSuffix(word, general) && !strings.Contains(word, " ")
}

const shortestGeneral = 3 // letters

// rule refuses what another card has as a distractor beside what a card asks for. Each has a name, by which an ablation leaves it out.
type rule struct {
	name    string
	refuses func(x *index, e, other *entry) bool
}

// answerRules guard the answer of a card.
var answerRules = []rule{
	{"cards related", (*index).related},
	{"on the card", func(_ *index, e, o *entry) bool { return text.Within(e.backFold, o.answer.Fold) }},
	{"in the question", func(_ *index, e, o *entry) bool { return text.Within(e.frontFold, o.answer.Fold) }},
	{"backs overlap", func(_ *index, e, o *entry) bool { return distractor.Overlaps(e.backing, o.backing) }},
	{"answers too", func(x *index, e, o *entry) bool { return x.answersToo(e, &o.answer) }},
}

// frontRules guard the front of a card: no other card with the same answer may stand beside it.
var frontRules = []rule{
	{"front alike", func(_ *index, e, o *entry) bool { return distractor.Alike(&e.full, &o.full) }},
	{"fronts related", (*index).related},
	{"term of a kind", func(_ *index, e, o *entry) bool { return kindOf(o.full.Fold, e.full.Fold) }},
	{"definitions overlap", func(_ *index, e, o *entry) bool {
		return distractor.Overlaps(e.backing, o.backing) || e.backFold == o.backFold
	}},
	{"same answer", func(_ *index, e, o *entry) bool {
		return e.answer.Text != "" && o.answer.Text != "" && distractor.Alike(&e.answer, &o.answer)
	}},
}

func (x *index) guarded(e *entry, rules []rule) guard {
	return func(at int32) bool {
		o := &x.entries[at]
		return !slices.ContainsFunc(rules, func(r rule) bool { return x.has(r.name) && r.refuses(x, e, o) })
	}
}

// has reports whether a rule or recipe is in force; an ablation leaves one out.
func (x *index) has(name string) bool { return x.without == "" || x.without != name }

// answerGuard guards the answer of a card.
func (x *index) answerGuard(e *entry) guard {
	if e.answer.Text == "" {
		return func(int32) bool { return false }
	}
	return x.guarded(e, answerRules)
}

// frontGuard guards the front of a card.
func (x *index) frontGuard(e *entry) guard { return x.guarded(e, frontRules) }
