package recipe

import (
	"cutscore/content/text"
	"slices"
	"strings"
	"sync"
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

// properties are nouns that a front may ask for, by the sort of their answers. A noun that is not here is a sort of its
// own: the port of one protocol is like the port of another. The question taxonomy is that of Li and Roth (2002), cut down
// to what flashcards ask for.
var properties = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for sort, nouns := range map[string]string{
		sortPerson: `author writer inventor founder leader president king queen emperor empress commander general composer painter
			discoverer creator publisher director ruler prophet philosopher scientist explorer dictator chancellor pharaoh
			muckraker poet playwright novelist person`,
		sortPlace:   `capital city country continent location birthplace place region`,
		sortTime:    `year date century decade`,
		"drug":      `antidote drug medication antibiotic vaccine reversal`,
		"treatment": `treatment therapy remedy cure`,
		"option":    `option flag switch`,
		"formula":   `formula equation`,
		"symbol":    `symbol abbreviation sign`,
		"colour":    `color colour`,
		"service":   `service`,
		"exception": `exception error`,
		"mask":      `mask`,
		"material":  `material metal alloy mineral`,
		"organ":     `organ gland`,
		"mnemonic":  `mnemonic`,
		"nickname":  `nickname slogan`,
	} {
		for _, noun := range strings.Fields(nouns) {
			out[noun] = sort
		}
	}
	return out
})

// named reports whether an answer is a person's name: it begins with a capital letter and with no article.
func named(answer string) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(text.Plain(answer), "(“\""), " ")
	return first != "" && text.StartsUpper(first) && !text.Articles()[strings.ToLower(first)]
}

// enumerates reports whether a card lists what its front names in the plural: "Project management roles".
func (e *entry) enumerates() bool {
	ws := text.Words(e.front.plain)
	if len(ws) == 0 || e.reading.Main() != Definition || strings.Count(e.answer.fold, ", ") < 2 {
		return false
	}
	last := ws[len(ws)-1]
	return last != text.Singular(last) && !text.Finite(text.Words(e.answer.fold))
}

// sort tells the sort of an answer by its front.
func (f *front) sort() string {
	switch f.focus {
	case onTerm, onUse:
		if len(text.Sentences(f.text)) > 1 { // "MPC is 0.8. What's the multiplier?"
			return sortNone
		}
		return sortTerm
	case onWho:
		if slices.Contains(f.lower, "when") { // "who wrote it and when?"
			return sortPerson + " and " + sortTime
		}
		return sortPerson
	case onWhen:
		return sortTime
	case onWhere:
		return sortPlace
	case onWhy:
		return sortReason
	case onHow:
		return sortManner
	case onMany:
		return sortCount
	case onCommand:
		return sortTyped
	case onPart, onWhich, onGap:
		if sort := properties()[f.head]; sort != "" {
			return sort
		}
		return f.head
	case onDoes:
		return f.head
	case onPhrase, onExpand, onYes, onVersus:
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
		kind  Kind
		sort  string
	}
	count, cards := map[way]int{}, map[int32]int{}
	definitions, english := 0, 0
	for i := range x.entries {
		e := &x.entries[i]
		e.sort = e.front.sort()
		if e.sort == sortPerson && !named(e.answer.text) {
			e.sort = sortRole + " " + genusOfWord(head(text.Words(text.Plain(e.answer.text))))
		}
		if e.sort == sortTerm && e.enumerates() {
			e.sort = sortNone
		}
		if e.sort == sortTerm {
			if e.genus = e.findGenus(); e.genus == "" {
				e.genus = genusOfTopic(e.name)
			}
		}
		if e.reading.Main() == Definition {
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
	if e.sort == sortTerm && e.reading.Main() == Name {
		return e.like
	}
	return e.like || e.sort != sortNone
}
