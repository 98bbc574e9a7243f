package cli

import (
	"path/filepath"

	"cutscore/scoring/history"
)

// ownDecks is where the person's own decks lie.
func ownDecks() string { return filepath.Join(history.Dir(), "decks") }
