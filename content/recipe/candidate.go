package recipe

import (
	"cutscore/content"
	"cutscore/content/text"
	"strconv"
)

// Candidate is an item that can be made from a card, with what is known of it before it is made.
type Candidate struct {
	content.Stub
	Kind   content.Kind
	Recipe string
}

// allCandidates lists what can be made of each card whose back carries no correction, in deck order. Items are made when
// their stubs are asked for them, and may be asked for from several goroutines at once.
func (m Maker) allCandidates() [][]Candidate {
	out := make([][]Candidate, len(m.index.entries))
	text.Each(len(out), func(i int) { out[i] = m.candidates(&m.index.entries[i]) })
	return out
}

// candidates lists what can be made of one card. A plain flashcard is offered only where nothing else is sound.
func (m Maker) candidates(e *entry) []Candidate {
	if e.card.Correction != "" {
		return nil
	}
	var out []Candidate
	for r := range recipes {
		rec := &recipes[r]
		if rec.name == recall && len(out) > 0 || !m.index.has(rec.name) {
			continue
		}
		n := 0
		for k, dr := range rec.drafts(m.index, e) {
			if n == rec.most {
				break
			}
			if dr.kind != content.Typed && dr.kind != content.Recall && e.leans(m.index) || !dr.possible() {
				continue
			}
			n++
			out = append(out, m.candidate(e, rec, k, dr.kind))
		}
	}
	return out
}

// candidate wraps draft k of a recipe. The draft itself is not kept: with ten thousand cards that would be much text, and
// making it again costs little. The number of an item is that of its draft, so that it does not move when another card
// makes room for an item of this one.
func (m Maker) candidate(e *entry, rec *recipe, k int, kind content.Kind) Candidate {
	id := e.card.ID + "/" + rec.name + "/" + strconv.Itoa(k+1)
	item := func(code content.Code) (*content.Item, bool) {
		drafts := rec.drafts(m.index, e)
		if k >= len(drafts) {
			return nil, false
		}
		return drafts[k].item(m.index, e, rec, id, code)
	}
	return Candidate{content.Stub{ID: id, Topic: e.name, CardID: e.card.ID, Item: item}, kind, rec.name}
}
