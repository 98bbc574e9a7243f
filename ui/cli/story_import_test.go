//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A page of flashcards is looked at, put right and taken; home offers the deck, and a drill asks items made from its cards.
func TestAPageBecomesADeckThatIsDrilled(t *testing.T) {
	t.Parallel()
	desk := newDesk(t).sized(80, 24)
	page, err := filepath.Abs("testdata/tides.txt")
	if err != nil {
		t.Fatal(err)
	}
	w := desk.open(t, "import", page)
	w.see("Tides", "14 cards", "? keys")
	w.press("?")
	w.see("merge with above")
	w.press("esc")
	w.see("Tides", "14 cards")
	w.press("down", "space")
	w.see("as you said")
	w.press("esc")
	w.see("Give up this import?", "is lost: 1 change.")
	w.press("n")
	w.see("read as a", "15 cards")
	w.press("z", "d", "z", "right", "s", "z", "e")
	w.see("What should this line say?")
	w.press("x", "esc")
	w.see("read as a", "14 cards")
	w.press("enter")
	w.exit()
	deck, err := os.ReadFile(desk.data("decks", "tides.md"))
	if err != nil || strings.Count(string(deck), "\n## ") != 14 {
		t.Fatalf("the deck: %v\n%s", err, deck)
	}

	w = desk.open(t)
	w.see("> Mock exam", "API Gateway")
	w.press("up", "enter")
	w.see("Decks", "> api-gateway", "tides", "Tides, 14 cards")
	w.press("up", "enter")
	w.see("Cutscore", "Tides · 14 cards")
	w.press("down", "down", "down", "enter")
	w.see("Drill: choose a topic")
	w.press("enter")
	if strings.Contains(w.see("1 of 10", "keys"), "other keys") { // it is answered by typing
		w.press("x", "enter")
	} else {
		w.press("a", ".")
	}
	w.see("made from a card")
	w.resize(80, 60) // the card stands behind the reasons
	w.see("The card")
	w.press("R", "y")
	w.see("retired:")
}
