package deckfile_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content/deckfile"
	"cutscore/content/decks"
)

// manyItems writes a deck of so many items, five to a card and twenty cards to a topic, as long as those of real decks.
func manyItems(n int) string {
	var b strings.Builder
	b.WriteString("---\ntitle: Many items\n---\n")
	for i := range n {
		if i%100 == 0 {
			fmt.Fprintf(&b, "# Topic %d\n\n", i/100)
		}
		if i%5 == 0 {
			fmt.Fprintf(&b, "## Front of card %d {#card-%d}\n- a back with `code`\n- and a second line\n\n> [!IMPORTANT]\n> It changed.\n\n", i/5, i/5)
		}
		fmt.Fprintf(&b, "### A client calls route %d and waits. %sWhat does it get?\n<!-- {level: apply, checked: 2026-11} -->\n\n", i, strings.Repeat("It has done so before. ", 5))
		for o := range 4 {
			fmt.Fprintf(&b, "- [%c] Option %d, which has an average length for an option\n  > It is right or wrong for a reason that takes a sentence or two to say.\n", " x"[min(1, o%3)], o)
		}
		b.WriteString("\nWhat explains it as a whole, with its reference. [AWS](https://docs.aws.amazon.com/)\n\n")
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, n := range []int{250, 2500} {
		b.Run(fmt.Sprintf("items=%d", n), func(b *testing.B) {
			text := manyItems(n)
			fsys := fstest.MapFS{"many.md": {Data: []byte(text)}}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				deck, err := deckfile.Read(fsys, "many.md", "many.md")
				if err != nil || len(deck.Problems) > 0 || len(deck.Items()) != n {
					b.Fatal(err, deck.Problems, len(deck.Items()))
				}
			}
		})
	}
	b.Run("built-in", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := deckfile.Read(decks.Files, decks.Default, decks.Default); err != nil {
				b.Fatal(err)
			}
		}
	})
}
