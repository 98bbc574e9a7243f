package recipe

import (
	"cutscore/content"
	"cutscore/content/text"
	"slices"
	"sync"
)

// madePerCard is how many made items of one card may stand in an exam's bank, of which a form has one where it can. More
// would be the same fact over and over.
const madePerCard = 4

// Maker makes items of one deck, which it has read. It may be used by several goroutines at once.
type Maker struct{ index *index }

// NewMaker reads a deck. The cost grows with the deck's text; what the Maker gives after that costs less.
func NewMaker(deck *content.Deck) Maker { return Maker{newIndex(deck)} }

// Exams is what exams on the deck draw from: choice and response items only. Cards with written ones contribute those,
// cards without any item contribute made ones; nothing is made of a card with a correction.
func (m Maker) Exams() content.Bank { return m.examBank(m.forExam) }

// TypedExams is Exams for those who would rather write than choose: cards without written items are asked by typing where they can be.
func (m Maker) TypedExams() content.Bank { return m.examBank(m.forTypedExam) }

// Drills is what drills on the deck draw from: all written items and all made ones. A plain flashcard stands for a card
// of which nothing else is sound.
func (m Maker) Drills() content.Bank { return m.drillBank() }

// bank is the empty bank of the deck.
func (m Maker) bank() content.Bank {
	return content.Bank{Topics: m.index.deck.TopicNames()}
}

func (m Maker) examBank(made func(*entry) []Candidate) content.Bank {
	bank := m.bank()
	byCard := make([][]Candidate, len(m.index.entries))
	text.Each(len(byCard), func(i int) {
		if len(m.index.entries[i].card.Items) == 0 {
			byCard[i] = made(&m.index.entries[i])
		}
	})
	n := 0
	for i, made := range byCard {
		n += len(made) + len(m.index.entries[i].card.Items)
	}
	bank.Stubs = make([]content.Stub, 0, n)
	for i, made := range byCard {
		bank.Stubs = append(bank.Stubs, examinable(&m.index.entries[i])...)
		for _, c := range made {
			bank.Stubs = append(bank.Stubs, c.Stub)
		}
	}
	bank.Clash = sync.OnceValue(func() map[string][]string { return clashes(m.index.deck, bank.Stubs) })
	return bank
}

// clashes are those of the written items, and between the items made from one card, which give each other away.
func clashes(deck *content.Deck, stubs []content.Stub) map[string][]string {
	written := deck.Items()
	clash := content.Clashes(written)
	isWritten := make(map[string]bool, len(written))
	for _, it := range written {
		isWritten[it.ID] = true
	}
	for from := 0; from < len(stubs); {
		to := from + 1
		for to < len(stubs) && stubs[to].CardID == stubs[from].CardID {
			to++
		}
		for _, a := range stubs[from:to] {
			for _, b := range stubs[from:to] {
				if a.ID != b.ID && !isWritten[a.ID] && !isWritten[b.ID] {
					clash[a.ID] = append(clash[a.ID], b.ID)
				}
			}
		}
		from = to
	}
	return clash
}

func examinable(e *entry) []content.Stub {
	var out []content.Stub
	for i, s := range e.card.WrittenStubs(e.name) {
		if e.card.Items[i].ForExams() {
			out = append(out, s)
		}
	}
	return out
}

// forTypedExam takes what can be asked of a card by typing, else what exams take.
func (m Maker) forTypedExam(e *entry) []Candidate {
	var typed []Candidate
	for _, c := range m.candidates(e) {
		if c.Kind == content.Typed && len(typed) < madePerCard {
			typed = append(typed, c)
		}
	}
	if len(typed) == 0 {
		return m.forExam(e)
	}
	return typed
}

// forExam takes the best made items of a card for exams. Which recipe comes first goes round from card to card, so that a
// form is not all questions asked backwards.
func (m Maker) forExam(e *entry) []Candidate {
	if e.card.Correction != "" {
		return nil
	}
	var out []Candidate
	order := examOrder[int(e.at)%len(examOrder)]
	var left [recipesTried]queue
	for round := range madePerCard { // one of each recipe, then the next one of each
		for i, name := range order {
			if round == 0 {
				left[i] = m.queued(e, name)
			}
			k, ok := left[i].next()
			if ok {
				out = append(out, m.candidate(e, left[i].recipe, k, left[i].drafts[k].kind))
			}
			if len(out) == madePerCard {
				return out
			}
		}
	}
	return out
}

// queue is what a recipe makes of a card, in the order in which exams take it. Which of a card's pairs or steps comes first
// goes by the card, so that the key is not always what the card lists first.
type queue struct {
	recipe       *recipe
	drafts       []draft
	first, taken int
}

func (m Maker) queued(e *entry, name string) queue {
	r := &recipes[slices.IndexFunc(recipes, func(r recipe) bool { return r.name == name })]
	if !m.index.has(name) {
		return queue{recipe: r}
	}
	return queue{recipe: r, drafts: r.drafts(m.index, e), first: int(e.at)}
}

// next is the place of the next draft that an exam can ask; false: there is none.
func (q *queue) next() (int, bool) {
	for q.taken < len(q.drafts) {
		k := (q.first + q.taken) % len(q.drafts)
		q.taken++
		if dr := &q.drafts[k]; dr.kind.Examinable() && dr.possible() {
			return k, true
		}
	}
	return 0, false
}

const recipesTried = 12

// examOrder is in which order recipes are tried for a card.
var examOrder = [][recipesTried]string{
	{"number", "status", "expand", "command", "forwards", "pair", "label", "contrast", "next", "first", "backwards", "neighbour"},
	{"number", "status", "expand", "command", "backwards", "label", "pair", "next", "first", "contrast", "forwards", "neighbour"},
	{"forwards", "number", "status", "expand", "command", "contrast", "label", "pair", "next", "first", "neighbour", "backwards"},
	{"backwards", "status", "number", "expand", "command", "pair", "label", "contrast", "next", "first", "forwards", "neighbour"},
}

func (m Maker) drillBank() content.Bank {
	bank := m.bank()
	for i, made := range m.allCandidates() {
		e := &m.index.entries[i]
		if written := e.card.WrittenStubs(e.name); len(written) > 0 { // what its author asks, nothing made stands beside
			bank.Stubs = append(bank.Stubs, written...)
			continue
		}
		for _, c := range made {
			bank.Stubs = append(bank.Stubs, c.Stub)
		}
	}
	return bank
}
