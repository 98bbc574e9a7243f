package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
	"strconv"
	"strings"
)

// entry is a card of the deck, read.
type entry struct {
	card    *content.Card
	topic   int32
	name    string // of the topic
	at      int32  // its place in the deck
	front   card.Front
	reading card.Reading
	quoted  string      // the back as it can stand in a stem; empty: it cannot
	full    phrase      // the front as an option: its term, or all of it
	whole   phrase      // all of the front as an option
	answer  phrase      // the short answer as an option; no text: there is none
	pairs   []card.Pair // what belongs together on the card
	backing []int32     // content words of what is quoted
	frontal []int32     // and of the whole front

	backFold, frontFold string // as they read, in lower case
	digits              bool   // the back holds any
	turn                int    // how many cards with digits come before it

	sort  string // of the answer
	genus string // of the term, empty: nobody can say
	like  bool   // most cards of the topic are asked and answered in this way
}

// index is a deck, read once, with its answers sorted by kind: what recipes take distractors from.
type index struct {
	deck     *content.Deck
	lexicon  *text.Lexicon
	entries  []entry
	members  []phrase    // of lists
	memberOf [][]int32   // by entry: its members in members
	mentions [][]mention // by entry: the terms of other cards on its back
	english  bool        // the deck is in a language of which it can be said what sort of thing a term is
	turns    int         // cards with digits
	initials initials
	lastYear float64            // the latest year that the deck names
	fronts   map[string][]int32 // entries by front: the same question may stand on several cards

	classes []class
	// By entry, an index of classes.
	answerClass, frontClass, listClass, termClass []int32
}

// newIndex reads a deck. Its cost grows with the deck's text.
func newIndex(deck *content.Deck) *index {
	x := &index{deck: deck, lexicon: text.NewLexicon(), fronts: map[string][]int32{}, initials: initials{}}
	x.entries = entriesOf(deck)
	for from := 0; from < len(x.entries); from += readAtOnce {
		some := x.entries[from:min(len(x.entries), from+readAtOnce)]
		texts := make([]card.Card, len(some))
		text.Each(len(some), func(i int) { texts[i] = card.Read(some[i].card.CardRef) })
		for i := range some {
			x.add(&some[i], &texts[i])
		}
	}
	x.sortEntries()
	x.classify()
	x.findMentions()
	x.lexicon.Frozen = true
	return x
}

const readAtOnce = 2048 // cards, so that the texts of a large deck are not all held at once

// entriesOf lists a deck's cards as bare entries.
func entriesOf(deck *content.Deck) []entry {
	n := 0
	for t := range deck.Topics {
		n += len(deck.Topics[t].Cards)
	}
	out := make([]entry, n)
	at := 0
	for t := range deck.Topics {
		topic := &deck.Topics[t]
		for c := range topic.Cards { // an entry is large: it is filled in where it stands
			e := &out[at]
			e.card, e.topic, e.name, e.at = &topic.Cards[c], int32(t), topic.Name, int32(at)
			at++
		}
	}
	return out
}

// add completes an entry with what was read of its card.
func (x *index) add(e *entry, t *card.Card) {
	at, r := e.at, &e.reading
	e.front, e.reading = t.Front, t.Reading
	x.memberOf = append(x.memberOf, nil)
	if len(r.Kinds) == 0 {
		return
	}
	e.quoted, e.pairs = card.Prose(t.Parts), pairsOf(r)
	e.full = x.newPhrase(frontOption(e), at)
	e.whole = e.full
	if e.full.text != e.front.Text {
		e.whole = x.newPhrase(e.front.Text, at)
	}
	e.frontal = e.whole.set
	if r.Answer != "" && !card.IsGeneric(r.Answer) {
		e.answer = x.newPhrase(optionText(r.Answer, r.Main()), at)
	}
	back, _ := card.CutText(e.card.Back)
	e.backFold, e.frontFold = text.Fold(back), strings.ToLower(e.front.Plain)
	e.backing = x.lexicon.Set(text.Plain(e.quoted))
	e.digits, e.turn = strings.ContainsAny(back, "0123456789"), x.turns
	x.turns += text.One(e.digits)
	x.lexicon.Count(e.frontal)
	x.lexicon.Count(e.backing)
	members := r.Members
	if r.Main() == card.Steps {
		members = nil
		for _, s := range r.Steps {
			members = append(members, s.Label)
		}
	}
	for _, m := range members {
		x.memberOf[at] = append(x.memberOf[at], int32(len(x.members)))
		x.members = append(x.members, x.newPhrase(optionText(m, card.List), at))
	}
	x.initials.addExpansion(r.Expands)
	for _, n := range r.Numbers {
		if n.IsYear() {
			x.lastYear = max(x.lastYear, n.Value)
		}
	}
	key := text.Fold(e.front.Text)
	x.fronts[key] = append(x.fronts[key], at)
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
	x.partition("gaps", x.fullOf, x.where(func(e *entry) bool { return pooled[e.at] && !x.strange(e) }),
		[]split{{byStyle, hard, 0}, {x.byGenus, hard, 0}, {byTopic, hard, 0}}, x.termClass)
}

func byStyle(e *entry) string { return strconv.Itoa(int(e.full.style)) }

// frontOption is what stands for a card among options: the term that it is about, or its front.
func frontOption(e *entry) string {
	if main := e.reading.Main(); main == card.List || main == card.Pairs || main == card.Steps {
		return e.front.Subject()
	}
	if e.front.Term == "" || !text.Balanced(e.front.Term) {
		return e.front.Text
	}
	if e.front.Asks {
		return text.Capital(e.front.Term)
	}
	return e.front.Term
}
