package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// line makes items of the cards that the letters name.
func line(cards string) []*Item {
	var items []*Item
	for i, card := range cards {
		item := newItem(fmt.Sprint(i), "a", "b")
		item.Card.ID = string(card)
		items = append(items, item)
	}
	return items
}

func cards(items []*Item) string {
	s := ""
	for _, it := range items {
		s += it.Card.ID
	}
	return s
}

func idsOf(items []*Item) []string {
	list := make([]string, len(items))
	for i, it := range items {
		list[i] = it.ID
	}
	return list
}

func TestItemsOfOneCardAreKeptApart(t *testing.T) {
	for before, want := range map[string]string{
		"":       "",
		"a":      "a",
		"abc":    "abc", // nothing to do: the order stays
		"aab":    "aba",
		"baa":    "aba", // a must come first, or its two stand together
		"aabb":   "abab",
		"abbcc":  "abcbc",
		"aaab":   "abaa", // cannot be avoided
		"aaa":    "aaa",
		"ccccab": "cacbcc",
	} {
		if got := cards(apart(line(before))); got != want {
			t.Errorf("%q became %q, want %q", before, got, want)
		}
	}
}

// With m items of its commonest card among n, a line has at least 2m-1-n pairs of neighbours of one card, and none if
// m <= ceil(n/2).
func TestNoMoreNeighboursOfOneCardThanMustBe(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		n, kinds := 1+r.IntN(70), 1+r.IntN(12)
		letters, counts := make([]byte, n), make([]int, kinds)
		for i := range letters {
			k := min(r.IntN(kinds), r.IntN(kinds)) // some cards are commoner
			letters[i] = byte('a' + k)
			counts[k]++
		}
		before := line(string(letters))
		after := apart(before)
		neighbours := 0
		for i := range after[1:] {
			if after[i].Card.ID == after[i+1].Card.ID {
				neighbours++
			}
		}
		if want := max(0, 2*slices.Max(counts)-1-n); neighbours != want {
			t.Errorf("%s became %s: %d pairs of neighbours, want %d", letters, cards(after), neighbours, want)
		}
		if cards(before) != string(letters) {
			t.Error("the line itself was changed")
		}
		if !slices.Equal(sorted(idsOf(after)), sorted(idsOf(before))) {
			t.Error("items were lost or doubled")
		}
	})
}

func TestAFormHasNoNeighboursOfOneCard(t *testing.T) {
	bank := newBank(topic{"Auth", 20}, topic{"Limits", 20}) // two items to a card
	for number := 1; number <= 20; number++ {
		form := draw(t, bank, Blueprint{Questions: 30}, fmt.Sprintf("AB-%d", number))
		for i := range form[1:] {
			if form[i].Card.ID == form[i+1].Card.ID {
				t.Errorf("form %d: items %d and %d are of one card", number, i+1, i+2)
			}
		}
	}
}
