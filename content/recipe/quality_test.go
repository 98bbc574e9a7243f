package recipe

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content"
)

// TestDump prints what is made of the decks named in DUMP, for reading: go test -run Dump -v.
func TestDump(t *testing.T) {
	names := strings.Fields(os.Getenv("DUMP"))
	if len(names) == 0 {
		t.Skip("DUMP names no decks")
	}
	for _, name := range names {
		path, err := filepath.Abs(name)
		if err != nil {
			t.Fatal(err)
		}
		deck := deckOf(t, path)
		m := NewMaker(deck)
		cards, asked := 0, map[string]int{}
		for _, s := range m.Exams().Stubs {
			if asked[s.CardID]++; asked[s.CardID] > 1 && os.Getenv("ALL") == "" {
				continue
			}
			it, ok := s.Item(content.Code{Series: "QUALITY", Number: 1})
			if !ok {
				t.Error("not made: " + s.ID)
				continue
			}
			fmt.Printf("%s %s| %s\n", it.Recipe, it.Card.Front, strings.ReplaceAll(it.Stem, "\n", " / "))
			for _, o := range it.Options {
				fmt.Printf("   %s %s\n", map[bool]string{true: "*", false: "-"}[o.Correct], strings.ReplaceAll(o.Text, "\n", " / "))
			}
		}
		for _, c := range deck.Cards() {
			cards++
			if asked[c.ID] == 0 {
				fmt.Printf("NONE %s = %s\n", c.Front, strings.ReplaceAll(c.Back, "\n", " / "))
			}
		}
		fmt.Printf("== %s: %d of %d cards\n", name, len(asked), cards)
	}
}
