package recipe

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/deckfile"
)

// deckOf reads a deck of testdata.
func deckOf(t testing.TB, name string) *content.Deck {
	t.Helper()
	dir, file := "testdata", name
	if filepath.IsAbs(name) {
		dir, file = filepath.Dir(name), filepath.Base(name)
	}
	deck, err := deckfile.Read(os.DirFS(dir), file, name)
	if err != nil {
		t.Fatal(err)
	}
	return deck
}

// cardOf makes a card of front and back.
func cardOf(front, back string) content.CardRef {
	return content.CardRef{ID: strings.ToLower(strings.Join(strings.Fields(front), "-")), Front: front, Back: back}
}
