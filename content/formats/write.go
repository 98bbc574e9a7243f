package formats

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/formats/outline"
	"cutscore/content/formats/source"
)

// writeOwn writes our own format, which holds all that there is.
func writeOwn(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	return nil, deckfile.Write(w, deck)
}

// writeCSV writes a row a question with its options in columns, and a row a flashcard.
func writeCSV(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	out := csv.NewWriter(w)
	head := []string{"question", "answer"}
	for i := range content.MaxOptions {
		head = append(head, "option "+string(rune('A'+i)))
	}
	rows := [][]string{append(head, "correct", "explanation", "topic")}
	can := outline.Holds{Name: "CSV", Response: true, Flashcards: true, Explanations: true, Topics: true, Lines: true}
	notes, err := outline.Walk(deck, can, func(topic string, it *content.Item, card *content.Card) error {
		if card != nil {
			rows = append(rows, csvRow(card.Front, card.Back, nil, "", "", topic))
		} else {
			rows = append(rows, csvRow(it.Stem, "", it.Options, keysOf(it), it.Explanation, topic))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := out.WriteAll(rows); err != nil {
		return nil, fmt.Errorf("writing CSV: %w", err)
	}
	return notes, nil
}

func csvRow(question, answer string, options []content.Option, correct, explanation, topic string) []string {
	row := []string{outline.Bare(question), outline.Bare(answer)}
	for i := range content.MaxOptions {
		text := ""
		if i < len(options) {
			text = outline.Bare(options[i].Text)
		}
		row = append(row, text)
	}
	return append(row, correct, outline.Bare(explanation), topic)
}

// keysOf are the letters of the options that are right: "A, C".
func keysOf(it *content.Item) string {
	var keys []string
	for i, o := range it.Options {
		if o.Correct {
			keys = append(keys, string(rune('A'+i)))
		}
	}
	return strings.Join(keys, ", ")
}

// writeAnki writes notes with a front, a back, their deck and an id: of a question the options stand on the front.
func writeAnki(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	var b strings.Builder
	b.WriteString("#separator:tab\n#html:false\n#guid column:1\n#deck column:2\n")
	can := outline.Holds{Name: "Anki's text", Response: true, Flashcards: true, Explanations: true, Topics: true, Lines: true}
	notes, err := outline.Walk(deck, can, func(topic string, it *content.Item, card *content.Card) error {
		var id, front, back string
		if card != nil {
			id, front, back = card.ID, card.Front, card.Back
		} else {
			id = it.ID
			front, back = ankiSides(it)
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", ankiField(deck.ID+"/"+id), ankiField(deck.Title+"::"+topic), ankiField(outline.Bare(front)), ankiField(outline.Bare(back)))
		return nil
	})
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return nil, fmt.Errorf("writing notes: %w", err)
	}
	return notes, nil
}

// ankiSides are a question with its options, and the right ones with what explains them.
func ankiSides(it *content.Item) (front, back string) {
	front = it.Stem
	var right []string
	for i, o := range it.Options {
		line := fmt.Sprintf("%c) %s", 'A'+i, o.Text)
		front += "\n" + line
		if o.Correct {
			right = append(right, line)
		}
	}
	if it.Explanation != "" {
		right = append(right, it.Explanation)
	}
	return front, strings.Join(right, "\n")
}

// ankiField quotes a field where it has to be.
func ankiField(s string) string {
	if !strings.ContainsAny(s, "\t\n\"") && !strings.HasPrefix(s, "#") {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}
