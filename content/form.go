package content

import "slices"

// Form is one drawn exam: its items and the order of their options are frozen.
type Form struct {
	Code      Code      `json:"code"`
	Deck      string    `json:"deck"`    // the deck's name, by which it is opened again
	DeckID    string    `json:"deck_id"` // its identity, by which records know it
	Title     string    `json:"title"`   // its title
	Digest    string    `json:"digest"`  // its digest at the time
	Blueprint Blueprint `json:"blueprint"`
	Items     []Drawn   `json:"items"`
}

// NewForm is a form of these items of a deck.
func NewForm(deck *Deck, b Blueprint, code Code, items []Drawn) Form {
	return Form{Code: code, Deck: deck.Name, DeckID: deck.ID, Title: deck.Title, Digest: deck.Digest, Blueprint: b, Items: items}
}

// again is the form with the same questions, in the same order, in the words in which the deck has them now.
func (f *Form) again(deck *Deck) Form {
	out := NewForm(deck, f.Blueprint, f.Code, slices.Clone(f.Items))
	out.Renew(deck)
	return out
}

// Distinct counts the items: one that a drill asks twice counts once.
func (f *Form) Distinct() int {
	seen := map[string]bool{}
	for i := range f.Items {
		seen[f.Items[i].ID] = true
	}
	return len(seen)
}
