package recipe

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRead prints what is made of the decks named in READ, with the keys, and the cards of which nothing is: go test -run Read -v.
func TestRead(t *testing.T) {
	names := strings.Fields(os.Getenv("READ"))
	if len(names) == 0 {
		t.Skip("READ names no decks")
	}
	for _, name := range names {
		path, err := filepath.Abs(name)
		if err != nil {
			t.Fatal(err)
		}
		deck := deckOf(t, path)
		asked := map[string]int{}
		m := NewMaker(deck)
		for _, s := range m.Exams().Stubs {
			if asked[s.CardID]++; asked[s.CardID] > 1 && os.Getenv("ALL") == "" {
				continue
			}
			it, ok := s.Item(qualityCode)
			if !ok {
				t.Error("not made: " + s.ID)
				continue
			}
			fmt.Printf("%s %s| %s\n", it.Recipe, it.Card.Front, oneLine(it.Stem))
			for _, o := range it.Options {
				fmt.Printf("   %s %s\n", map[bool]string{true: "*", false: "-"}[o.Correct], oneLine(o.Text))
			}
		}
		cards, typed := 0, 0
		for _, v := range m.Carries() {
			cards++
			if v.Items > 0 {
				typed++
			}
			if asked[v.CardID] == 0 {
				fmt.Printf("NONE (typed %d) %s %v = %s\n", v.Typed, v.Card.Front, v.Kinds, oneLine(v.Card.Back))
			}
		}
		fmt.Printf("== %s: of %d cards %d by choice in exams, %d by machine\n", filepath.Base(name), cards, len(asked), typed)
	}
}
