package history_test

import (
	"os"
	"path/filepath"
	"testing"

	"cutscore/scoring/history"
)

func TestTheDeckUsedLastIsKept(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "there")
	if last := history.LastDeck(dir); last != "" {
		t.Errorf("before any was used: %q", last)
	}
	for _, deck := range []string{"/decks/two words.md", "api-gateway", "api-gateway"} {
		if err := history.KeepLastDeck(dir, deck); err != nil {
			t.Fatal(err)
		}
		if last := history.LastDeck(dir); last != deck {
			t.Errorf("%q is kept as %q", deck, last)
		}
	}
	if err := history.KeepLastDeck(dir, "/decks/two\nlines.md"); err != nil || history.LastDeck(dir) != "api-gateway" {
		t.Errorf("a path of two lines: %q, %v", history.LastDeck(dir), err)
	}
	if list, err := os.ReadDir(dir); err != nil || len(list) != 1 {
		t.Errorf("the folder holds %v, %v", list, err)
	}
}
