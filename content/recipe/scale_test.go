package recipe

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

// varied makes a deck of n cards of all kinds, in topics of fifty.
func varied(n int) *content.Deck {
	deck := &content.Deck{Name: "varied", Title: "Varied"}
	word := func(i, salt int) string {
		syllables := []string{"ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xu", "za"}
		x := uint32(i*2654435761+salt*40503) ^ uint32(i>>7)*97
		return syllables[x%16] + syllables[x/16%16] + syllables[x/256%16] + syllables[x/4096%16]
	}
	for i := range n {
		if i%50 == 0 {
			deck.Topics = append(deck.Topics, content.Topic{Name: fmt.Sprintf("Topic %d", i/50+1)})
		}
		a, b, c, d := word(i, 1), word(i, 2), word(i, 3), word(i, 4)
		var front, back string
		switch i % 10 {
		case 0, 1, 2:
			front, back = sentence(a)+" "+b, fmt.Sprintf("A %s that keeps the %s of every %s apart from its %s", c, d, word(i, 5), word(i, 6))
		case 3:
			front, back = "What does "+a+" do?", fmt.Sprintf("Moves the %s into the %s when the %s is full. It needs %d seconds.", b, c, d, 10+i%50)
		case 4:
			front, back = "Three types of "+a, sentence(b)+"\n"+sentence(c)+"\n"+sentence(d)
		case 5:
			front, back = "Maximum size of a "+a, fmt.Sprintf("%d MB", 10+i%90)
		case 6:
			front, back = "Steps to "+a+" a "+b, fmt.Sprintf("1. Open the %s\n2. Fill the %s\n3. Close the %s\n4. Check the %s", c, d, word(i, 5), word(i, 6))
		case 7:
			front, back = "Parts of the "+a, fmt.Sprintf("%s: holds the %s\n%s: cuts the %s\n%s: turns the %s", sentence(b), c, sentence(d), word(i, 5), sentence(word(i, 6)), word(i, 7))
		case 8:
			front, back = a+" vs. "+b, fmt.Sprintf("%s keeps the %s\n%s drops the %s", sentence(a), c, sentence(b), d)
		case 9:
			front, back = "Which "+c+" answers with an error when the "+a+" is too large?", "413 Payload of "+b
		}
		topic := &deck.Topics[len(deck.Topics)-1]
		topic.Cards = append(topic.Cards, content.Card{CardRef: content.CardRef{ID: fmt.Sprintf("c%06d", i), Front: front, Back: back}})
	}
	return deck
}

// BenchmarkForm measures a deck's way to a form of 65 items: reading all its cards, the bank, the drawing.
func BenchmarkForm(b *testing.B) {
	for _, n := range []int{100, 1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			deck := varied(n)
			b.ReportAllocs()
			for b.Loop() {
				draw(b, deck)
			}
		})
	}
}

func draw(t testing.TB, deck *content.Deck) {
	bank := NewMaker(deck).Exams()
	items, err := content.Draw(bank, content.Blueprint{Questions: 65}, content.Code{Series: "BENCH", Number: 1})
	if err != nil || len(items) != 65 {
		t.Fatal(len(items), err)
	}
}

// TestCost holds that ten thousand cards become a form within 150 MB, all that is ever allocated counted. How long it
// takes, BenchmarkForm tells.
func TestCost(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("takes a second, and the race detector lets pools forget what they hold")
	}
	deck := varied(10000)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	draw(t, deck)
	runtime.ReadMemStats(&after)
	if allocated := (after.TotalAlloc - before.TotalAlloc) >> 20; allocated > 150 {
		t.Errorf("a form of 65 of 10,000 cards took %d MB", allocated)
	}
}

// raced reports whether the race detector runs.
func raced() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// sentence begins with a capital letter.
func sentence(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
