package recipe

import (
	"slices"
	"strconv"

	"cutscore/content"
)

// Candidate is an item that can be made from a card, with what is known of it before it is made.
type Candidate struct {
	content.Stub
	Kind   content.Kind
	Recipe string
}

// Candidates lists what can be made of the cards whose back carries no correction, in deck order. Items are made when
// their stubs are asked for them, and may be asked for from several goroutines at once. A plain flashcard is offered
// only where nothing else is sound.
func Candidates(deck *content.Deck) []Candidate {
	return slices.Concat(newIndex(deck).allCandidates()...)
}

// allCandidates lists what can be made of each card.
func (x *index) allCandidates() [][]Candidate {
	out := make([][]Candidate, len(x.entries))
	each(len(out), func(i int) { out[i] = x.candidates(&x.entries[i]) })
	return out
}

// Stubs lists the candidates as stubs.
func Stubs(deck *content.Deck) []content.Stub {
	all := Candidates(deck)
	stubs := make([]content.Stub, len(all))
	for i, c := range all {
		stubs[i] = c.Stub
	}
	return stubs
}

// candidates lists what can be made of one card.
func (x *index) candidates(e *entry) []Candidate {
	if e.card.Correction != "" {
		return nil
	}
	var out []Candidate
	for r := range recipes {
		rec := &recipes[r]
		if rec.name == recall && len(out) > 0 {
			continue
		}
		n := 0
		for k, dr := range rec.drafts(x, e) {
			if n == maxDrafts {
				break
			}
			if !dr.possible() {
				continue
			}
			n++
			out = append(out, x.candidate(e, rec, k, dr.kind))
		}
	}
	return out
}

// candidate wraps draft k of a recipe. The draft itself is not kept: with ten thousand cards that would be much text, and
// making it again costs little. The number of an item is that of its draft, so that it does not move when another card
// makes room for an item of this one.
func (x *index) candidate(e *entry, rec *recipe, k int, kind content.Kind) Candidate {
	id := e.card.ID + "/" + rec.name + "/" + strconv.Itoa(k+1)
	make := func(code content.Code) (*content.Item, bool) {
		drafts := rec.drafts(x, e)
		if k >= len(drafts) {
			return nil, false
		}
		return drafts[k].item(x, e, rec, id, code)
	}
	return Candidate{content.Stub{ID: id, Topic: e.name, CardID: e.card.ID, Item: make}, kind, rec.name}
}
