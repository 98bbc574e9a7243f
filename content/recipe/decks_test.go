package recipe

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

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

// deckFrom reads a deck from its text.
func deckFrom(t testing.TB, text string) *content.Deck {
	t.Helper()
	deck, err := deckfile.Read(fstest.MapFS{"deck.md": {Data: []byte(text)}}, "deck.md", "deck.md")
	if err != nil {
		t.Fatal(err)
	}
	return deck
}

// plainCards are n definitions.
func plainCards(n int) string {
	var b strings.Builder
	for i := range n {
		a, c := varied(n).Topics[0].Cards[0].Front, string(rune('A'+i))
		fmt.Fprintf(&b, "## %s%s\nThe %s that keeps its %s from the others\n", c, strings.ToLower(strings.Fields(a)[0]), strings.Repeat(strings.ToLower(c), 4), strings.Repeat(strings.ToLower(c), 5))
	}
	return b.String()
}
