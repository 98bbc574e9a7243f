package recipe

import (
	"strings"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

// matchedTerms lets the person match the terms of several cards with what these say of them. It is for cards whose like the deck has, but
// none so near that it could be taken for another where one is asked alone.
func matchedTerms(x *index, e *entry) []draft {
	if !e.matchable(x) {
		return nil
	}
	var others []*entry
	for away := 1; away <= reach && len(others) < enoughTerms; away++ {
		for _, at := range []int{int(e.at) - away, int(e.at) + away} {
			if at < 0 || at >= len(x.entries) {
				continue
			}
			if o := &x.entries[at]; o.topic == e.topic && o.matchable(x) && e.matches(x, o) {
				others = append(others, o)
			}
		}
	}
	if len(others) < wanted {
		return nil
	}
	return []draft{{kind: content.Match, stem: card.Capitalized(x.say.together), sound: func() bool { return len(matched(x, e, others, newDice(content.Code{}, e.card.ID))) > wanted },
		options: func(d dice) []content.Option {
			var options []content.Option
			for i, o := range matched(x, e, others, d) {
				options = append(options, content.Option{Text: o.full.Text, Match: text.Capital(o.masked(x)), Correct: true, Place: i + 1})
			}
			return options
		}}}
}

const (
	reach       = 40 // how many cards away in the deck another may stand
	enoughTerms = 8  // among which chance chooses
)

// matched are a card and three others, none of which says what another says.
func matched(x *index, e *entry, others []*entry, d dice) []*entry {
	some := []*entry{e}
	for _, k := range d.Some(len(others), len(others), "terms") {
		o := others[k]
		fits := true
		for _, s := range some {
			fits = fits && s.matches(x, o)
		}
		if fits {
			some = append(some, o)
		}
		if len(some) > wanted {
			break
		}
	}
	return some
}

// matchable reports whether a card says what one term is, in words that do not tell the term.
func (e *entry) matchable(x *index) bool {
	main := e.reading.Main()
	if main != card.Definition && main != card.Name && !e.describedBy(x) || e.front.Focus.Group() != card.OnTerm || e.front.Term == "" || strings.ContainsAny(e.front.Term, ":,") || e.told() == "" || e.leans(x) {
		return false
	}
	said, term := text.Plain(e.masked(x)), text.Plain(e.full.Text)
	return len(x.lexicon.Set(said)) >= leastSaid && !anySpells(term, said) && distractor.Heard(said, term) == 0 && distractor.Heard(term, said) == 0 && !pointsBack(said)
}

// told is all that a card says of its term where that is short, else how it begins; empty: that is long, too.
func (e *entry) told() string {
	if !strings.Contains(e.quoted, "\n") && text.Length(e.quoted) <= text.MaxOption {
		return e.quoted
	}
	if e.answer.Size > text.MaxOption {
		return ""
	}
	return e.answer.Text
}

// masked is what is told of a term, without the term's own words.
func (e *entry) masked(x *index) string {
	md, _ := x.mask(e.told(), x.telling(e.full.Set))
	return md
}

// matches reports whether two cards may stand beside each other: what one says does not hold for the other, and is about as long.
func (e *entry) matches(x *index, o *entry) bool {
	mine, its := len(e.told()), len(o.told())
	return x.frontGuard(e)(o.at) && mine < 4*its && its < 4*mine
}
