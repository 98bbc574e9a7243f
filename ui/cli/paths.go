package cli

import (
	"path/filepath"

	"github.com/adrg/xdg"
)

// dataDir is where the program keeps what is the person's, by the XDG rules.
func dataDir() string { return filepath.Join(xdg.DataHome, "cutscore") }

// ownDecks is where the person's own decks lie.
func ownDecks() string { return filepath.Join(dataDir(), "decks") }
