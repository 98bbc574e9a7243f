package aiken

import (
	"fmt"
	"io"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/outline"
	"cutscore/content/formats/source"
)

// Write writes the questions with one right option.
func Write(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	return outline.Walk(deck, outline.Holds{Name: "Aiken"}, func(_ string, it *content.Item, _ *content.Card) error {
		_, err := io.WriteString(w, written(it))
		return err
	})
}

func written(it *content.Item) string {
	var b strings.Builder
	b.WriteString(line(it.Stem) + "\n")
	key := ' '
	for i, o := range it.Options {
		letter := rune('A' + i)
		fmt.Fprintf(&b, "%c. %s\n", letter, line(o.Text))
		if o.Correct {
			key = letter
		}
	}
	fmt.Fprintf(&b, "ANSWER: %c\n\n", key)
	return b.String()
}

func line(text string) string { return strings.Join(strings.Fields(outline.Bare(text)), " ") }
