package recipe

import (
	"strconv"
	"strings"

	"cutscore/content"
)

// entry is a card of the deck, read.
type entry struct {
	card    *content.Card
	topic   int32
	name    string // of the topic
	at      int32  // its place in the deck
	front   front
	reading Reading
	quoted  string  // the back as it can stand in a stem; empty: it cannot
	full    phrase  // the front as an option: its term, or all of it
	whole   phrase  // all of the front as an option
	answer  phrase  // the short answer as an option; no text: there is none
	backing []int32 // content words of what is quoted
	frontal []int32 // and of the whole front

	backFold, frontFold string // as they read, in lower case
}

// index is a deck, read once, with its answers sorted by kind: what recipes take distractors from.
type index struct {
	deck                                          *content.Deck
	lexicon                                       *lexicon
	entries                                       []entry
	members                                       []phrase    // of lists
	memberOf                                      [][]int32   // by entry: its members in members
	sides                                         []phrase    // of comparisons
	sidesOf                                       [][]int32   // by entry
	compared                                      []int32     // entries that have sides
	mentions                                      [][]mention // by entry: the terms of other cards on its back
	initials                                      initials
	answerClass, frontClass, listClass, termClass []int32 // by entry, an index of classes

	lastYear float64 // the latest year that the deck names
	classes  []class
	fronts   map[string][]int32 // entries by front: the same question may stand on several cards
}

// newIndex reads a deck. Its cost grows with the deck's text.
func newIndex(deck *content.Deck) *index {
	x := &index{deck: deck, lexicon: newLexicon(), fronts: map[string][]int32{}, initials: initials{}}
	for t := range deck.Topics {
		for c := range deck.Topics[t].Cards {
			x.add(&deck.Topics[t].Cards[c], int32(t), deck.Topics[t].Name)
		}
	}
	x.classify()
	x.findMentions()
	x.lexicon.frozen = true
	return x
}

func (x *index) add(card *content.Card, topic int32, name string) {
	at := int32(len(x.entries))
	t, r := read(card.CardRef)
	e := entry{card: card, topic: topic, name: name, at: at, front: t.front, reading: r}
	x.memberOf, x.sidesOf = append(x.memberOf, nil), append(x.sidesOf, nil)
	if len(r.Kinds) == 0 {
		x.entries = append(x.entries, e)
		return
	}
	e.quoted = prose(t.parts)
	e.full = x.newPhrase(frontOption(&e), at)
	e.whole = e.full
	if e.front.term != "" {
		e.whole = x.newPhrase(e.front.text, at)
	}
	e.frontal = x.lexicon.set(e.front.plain)
	if r.Answer != "" && !isGeneric(r.Answer) {
		e.answer = x.newPhrase(optionText(r.Answer, r.Main()), at)
	}
	back, _ := cutText(card.Back)
	e.backFold, e.frontFold = folded(back), strings.ToLower(e.front.plain)
	e.backing = x.lexicon.set(plain(e.quoted))
	x.lexicon.count(e.frontal)
	x.lexicon.count(e.backing)
	members := r.Members
	if r.Main() == Steps {
		members = nil
		for _, s := range r.Steps {
			members = append(members, s.Label)
		}
	}
	for _, m := range members {
		x.memberOf[at] = append(x.memberOf[at], int32(len(x.members)))
		x.members = append(x.members, x.newPhrase(optionText(m, List), at))
	}
	for _, s := range sidesOf(&r) {
		x.sidesOf[at] = append(x.sidesOf[at], int32(len(x.sides)))
		x.sides = append(x.sides, x.newPhrase(optionText(s.Right, Definition), at))
	}
	if len(x.sidesOf[at]) > 0 {
		x.compared = append(x.compared, at)
	}
	x.initials.addExpansion(r.Expands)
	for _, n := range r.Numbers {
		if n.isYear() {
			x.lastYear = max(x.lastYear, n.Value)
		}
	}
	key := folded(e.front.text)
	x.fronts[key] = append(x.fronts[key], at)
	x.entries = append(x.entries, e)
}

// findMentions looks up which backs hold terms of other cards; such terms are the pool for gaps.
func (x *index) findMentions() {
	v := newVocabulary(x.entries)
	x.mentions = make([][]mention, len(x.entries))
	pooled := map[int32]bool{}
	for i := range x.entries {
		e := &x.entries[i]
		x.mentions[i] = v.in(e.backFold, e.at)
		for _, m := range x.mentions[i] {
			pooled[m.term] = true
		}
	}
	x.partition("gaps", x.fullOf, x.where(func(e *entry) bool { return pooled[e.at] }),
		[]split{{byStyle, hard, 0}, {byTopic, soft, minTopic}}, x.termClass)
}

func byStyle(e *entry) string { return strconv.Itoa(int(e.full.style)) }

// frontOption is what stands for a card among options: the term that it is about, or its front.
func frontOption(e *entry) string {
	if main := e.reading.Main(); main == List || main == Pairs || main == Steps {
		return e.front.subject()
	}
	if e.front.term == "" || !balanced(e.front.term) {
		return e.front.text
	}
	if e.front.asks {
		return capital(e.front.term)
	}
	return e.front.term
}
