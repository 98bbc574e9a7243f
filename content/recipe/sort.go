package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"slices"
	"strings"
)

// The sort of an answer is what its front asks for: a person, a port, a reason, what a term means. Two answers of one kind
// and one sort can be mistaken for each other; a name of a mask and a name of a muscle cannot, though both are names.

// sorts of answers that have no noun of their own.
const (
	sortNone   = "" // nobody can tell what the front asks for
	sortTerm   = "what a term means"
	sortReason = "reason"
	sortManner = "manner"
	sortTyped  = "typed"
	sortTime   = "time"
	sortPlace  = "place"
	sortPerson = "person"
	sortRole   = "role" // somebody without a name: "the lender", "citizens"
	sortCount  = "count"
)

// named reports whether an answer is a person's name: it begins with a capital letter and with no article.
func named(answer string) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(text.Plain(answer), "(“\""), " ")
	return first != "" && text.StartsUpper(first) && !text.Articles()[strings.ToLower(first)]
}

// enumerates reports whether a card lists what its front names in the plural: "Project management roles".
func (e *entry) enumerates() bool {
	ws := text.Words(e.front.Plain)
	if len(ws) == 0 || e.reading.Main() != card.Definition || strings.Count(e.answer.fold, ", ") < 2 {
		return false
	}
	last := ws[len(ws)-1]
	return last != text.Singular(last) && !text.Finite(text.Words(e.answer.fold))
}

// askedSort tells the sort of an answer by its front.
func askedSort(f *card.Front) string {
	switch f.Focus {
	case card.OnTerm, card.OnUse:
		if len(text.Sentences(f.Text)) > 1 { // "MPC is 0.8. What's the multiplier?"
			return sortNone
		}
		return sortTerm
	case card.OnWho:
		if slices.Contains(f.Lower, "when") { // "who wrote it and when?"
			return sortPerson + " and " + sortTime
		}
		return sortPerson
	case card.OnWhen:
		return sortTime
	case card.OnWhere:
		return sortPlace
	case card.OnWhy:
		return sortReason
	case card.OnHow:
		return sortManner
	case card.OnMany:
		return sortCount
	case card.OnCommand:
		return sortTyped
	case card.OnPart, card.OnWhich, card.OnGap:
		if sort := card.Properties()[f.Head]; sort != "" {
			return sort
		}
		return f.Head
	case card.OnDoes:
		return f.Head
	case card.OnPhrase, card.OnExpand, card.OnYes, card.OnVersus:
	}
	return sortNone
}

// Where most cards of a topic ask in one way, their answers are of one sort although no front names it: a list of words
// and their translations, of capitals, of definitions and the terms that they define.
const (
	likeCards = 5
	likeShare = 0.6
)

// englishShare is the share of definitions with an English function word in them from which a deck is English. Of terms in
// other languages nobody here can say what sort of things they are.
const englishShare = 0.5

// sortEntries gives all entries their sorts.
func (x *index) sortEntries() {
	type way struct {
		topic int32
		kind  card.Kind
		sort  string
	}
	count, cards := map[way]int{}, map[int32]int{}
	definitions, english := 0, 0
	for i := range x.entries {
		e := &x.entries[i]
		e.sort = askedSort(&e.front)
		if e.sort == sortPerson && !named(e.answer.text) {
			e.sort = sortRole + " " + genusOfWord(card.Head(text.Words(text.Plain(e.answer.text))))
		}
		if e.sort == sortTerm && e.enumerates() {
			e.sort = sortNone
		}
		if e.sort == sortTerm {
			if e.genus = e.findGenus(); e.genus == "" {
				e.genus = genusOfTopic(e.name)
			}
		}
		if e.reading.Main() == card.Definition {
			definitions++
			english += text.One(slices.ContainsFunc(text.Words(e.backFold), text.IsStop))
		}
		count[way{e.topic, e.reading.Main(), e.sort}]++
		cards[e.topic]++
	}
	x.english = float64(english) >= englishShare*float64(definitions)
	for i := range x.entries {
		e := &x.entries[i]
		n := count[way{e.topic, e.reading.Main(), e.sort}]
		e.like = n >= likeCards && float64(n) >= likeShare*float64(cards[e.topic])
	}
}

// narrow is the number of cards below which a deck is about one thing, so that what is asked of one card can be mistaken
// for what is asked of any other; smallTopic is how many cards a topic has on average below which topics tell nothing.
const (
	narrow     = 30
	smallTopic = 8
)

// narrow reports whether the deck is.
func (x *index) narrow() bool { return len(x.entries) < narrow }

// byTopic is the topic of an entry as far as topics tell entries apart.
func (x *index) byTopic(e *entry) string {
	if x.narrow() || len(x.entries) < smallTopic*len(x.deck.Topics) {
		return ""
	}
	return byTopic(e)
}

// sorted reports whether it is known what an entry's answer can be mistaken for. A definition of a term is like any other;
// that a term has a name for an answer may mean anything.
func (e *entry) sorted() bool {
	if e.sort == sortTerm && e.reading.Main() == card.Name {
		return e.like
	}
	return e.like || e.sort != sortNone
}
