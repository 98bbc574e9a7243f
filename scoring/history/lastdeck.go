package history

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// lastDeckName is the name of the file beside the history's that says which deck was used last. It is no setting of the
// store: the first screen waits for it, and opening the store takes longer than drawing that.
const lastDeckName = "last-deck.txt"

// LastDeck says where the deck used last lies: its whole path, or the name of a built-in one. Empty: nobody knows.
func LastDeck(dir string) string {
	text, err := os.ReadFile(filepath.Join(dir, lastDeckName)) //nolint:gosec // the person's own folder
	if err != nil {
		return ""
	}
	return strings.TrimRight(string(text), "\r\n")
}

// KeepLastDeck notes in dir which deck is used.
func KeepLastDeck(dir, deck string) error {
	if deck == LastDeck(dir) || strings.ContainsAny(deck, "\r\n") { // such a path could not be read again
		return nil
	}
	err := os.MkdirAll(dir, dirMode)
	if err == nil {
		err = replaceFile(filepath.Join(dir, lastDeckName), deck+"\n")
	}
	if err != nil {
		return fmt.Errorf("noting the deck in %s: %w", dir, err)
	}
	return nil
}
