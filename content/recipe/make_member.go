package recipe

import (
	"slices"
	"strings"

	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

// members asks for an answer that is a member of a closed set, with others of the set beside it, where the deck has none to offer: the
// front asks for a member, and the answer is one, whatever is added to it in brackets or behind a comma.
func members(x *index, e *entry) []draft {
	m := e.members(x)
	if len(m.Others) < leastWant || anyPossible(forwards(x, e)) {
		return nil
	}
	key := distractor.NewPhrase(x.lexicon, m.Key, e.at)
	c := &choice{key: &key, stem: e.frontal, said: e.front.Plain, symbol: e.front.Plain, pool: ofAnswers, keyReason: cardSays, wrong: e.card.Wrong, fill: m.Others, closed: true}
	tail := x.say.is
	if e.front.Focus == card.OnGap {
		tail = x.say.gap
	}
	stem := e.asking(x, tail)
	if e.front.Focus == card.OnGap {
		stem = card.EitherArticle(stem)
	}
	return []draft{c.draft(x, e, stem)}
}

// asksSeveral reports whether a front asks for the members of several things, as in "Gavi, Soave: which grapes?".
func asksSeveral(front string) bool {
	before, _, found := strings.Cut(front, ": ")
	return found && (strings.Contains(before, ", ") || strings.Contains(before, " / ") || text.Within(strings.ToLower(before), "and"))
}

func anyPossible(drafts []draft) bool {
	return slices.ContainsFunc(drafts, func(dr draft) bool { return dr.possible() })
}

// members are a card's answer and others of its closed set, none of which is right, too.
func (e *entry) members(x *index) distractor.Members {
	if e.answer.Text == "" || e.front.Open || e.front.Count > 1 || e.enumerates() || e.front.Focus != card.OnGap && text.Within(e.frontFold, "or") && text.Within(e.frontFold, e.answer.Fold) {
		return distractor.Members{}
	}
	switch e.front.Focus { //nolint:exhaustive // the others ask for one thing
	case card.OnVersus, card.OnYes, card.OnWhy, card.OnHow, card.OnMany, card.OnExpand, card.OnUse:
		return distractor.Members{}
	}
	if e.reading.Main() == card.Definition && e.front.Focus == card.OnTerm && !e.front.Asks {
		return distractor.Members{}
	}
	m := distractor.Beside(e.answer.Text, x.say.language, func() string { return distractor.Asking(e.front.Lower, e.front.Head) }, e.frontFold, func(member string) bool {
		return e.names(member) || x.answersToo(e, &phrase{Text: member, Fold: strings.ToLower(member)})
	})
	if m.Key != "" && anySpells(e.front.Plain, m.Key) || e.answersHalf(x, m.Key) || asksSeveral(e.front.Plain) && text.Fold(m.Key) != e.answer.Fold { // RBAC, which is role-based
		return distractor.Members{}
	}
	return m
}

// names reports whether a card says a name on either side.
func (e *entry) names(name string) bool {
	fold := strings.ToLower(name)
	return text.Within(e.backFold, fold) || text.Within(e.frontFold, fold)
}

// isTerm reports whether a front is a term, or asks what it is, and nothing else of it.
func (e *entry) isTerm() bool {
	term := text.Words(e.full.Fold)
	return !slices.ContainsFunc(text.Words(e.frontFold), func(w string) bool { return !slices.Contains(term, w) && !asksWhat()[w] })
}

var asksWhat = text.List(`what what's which who is are was were does do mean means define definition of the a an der die das was ist sind bedeutet`)

// memberTerms shows what is said of a member of a closed set, and asks which of them it is.
func memberTerms(x *index, e *entry) []draft {
	if e.quoted == "" || !e.isTerm() || strings.ContainsAny(e.full.Fold, ":;–") || e.termPlace(x).Kind.Form == "" || x.has("initials") && anySpells(e.full.Text, e.quoted) || e.reading.Main() != card.Definition || len(e.backing) < minQuoted {
		return nil
	}
	m := distractor.Beside(e.full.Text, x.say.language, func() string {
		return distractor.Asking(text.Words(e.backFold+" "+e.name+" "+x.deck.Title), "")
	}, e.backFold, e.names)
	if len(m.Others) < leastWant || anyPossible(backwards(x, e)) {
		return nil
	}
	key := distractor.NewPhrase(x.lexicon, m.Key, e.at)
	c := &choice{key: &key, stem: e.backing, said: text.Plain(e.quoted), symbol: e.answer.Text, pool: ofTerms, keyReason: cardSays, fill: m.Others, closed: true}
	return []draft{c.draft(x, e, quoting(e.quoted, x.say.quoted))}
}
