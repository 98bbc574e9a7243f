package history

import (
	"context"
	"slices"

	"cutscore/content"
	"cutscore/scoring"
)

// Drawn is the form that a code drew last: of the deck with this identity where it drew one of that, else of any. An exam takes the
// form of an exam alone; the mode "" takes any. nil: no attempt has this code.
func (s *Store) Drawn(code content.Code, deckID string, mode scoring.Mode) (*content.Form, error) {
	entries, err := s.List(Filter{Code: code, Mode: mode})
	if err != nil || len(entries) == 0 {
		return nil, err
	}
	at := max(0, slices.IndexFunc(entries, func(e Entry) bool { return e.DeckID == deckID }))
	attempt, _, err := s.Load(context.Background(), entries[at].ID)
	if err != nil {
		return nil, err
	}
	return &attempt.Form, nil
}
