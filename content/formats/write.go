package formats

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/formats/source"
)

// writeOwn writes our own format, which holds all that there is.
func writeOwn(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	return nil, deckfile.Write(w, deck)
}

// held counts what a target cannot hold.
type held struct{ reasons, explanations, wrong, corrections, parts int }

func (h *held) card(c *content.Card) {
	h.wrong += len(c.Wrong) + len(c.Also)
	if c.Correction != "" {
		h.corrections++
	}
}

func (h *held) options(it *content.Item) {
	for _, o := range it.Options {
		if o.Rationale != "" {
			h.reasons++
		}
	}
}

func (h *held) notes(target string) []source.Note {
	var out []source.Note
	for _, c := range []struct {
		n    int
		what string
	}{
		{h.reasons, "the reasons of %d options"}, {h.explanations, "the explanations of %d questions"}, {h.wrong, "%d further answers by the author"},
		{h.corrections, "the corrections of %d cards"}, {h.parts, "%d ordering and matching questions"},
	} {
		if c.n > 0 {
			out = append(out, source.Note{Text: target + " cannot hold " + fmt.Sprintf(c.what, c.n)})
		}
	}
	return out
}

// writeCSV writes a row a question with its options in columns, and a row a flashcard.
func writeCSV(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	out := csv.NewWriter(w)
	var h held
	head := []string{"question", "answer"}
	for i := range content.MaxOptions {
		head = append(head, "option "+string(rune('A'+i)))
	}
	rows := [][]string{append(head, "correct", "explanation", "topic")}
	for t := range deck.Topics {
		topic := &deck.Topics[t]
		for i := range topic.Cards {
			c := &topic.Cards[i]
			h.card(c)
			if len(c.Items) == 0 {
				rows = append(rows, csvRow(c.Front, c.Back, nil, "", "", topic.Name))
			}
			for k := range c.Items {
				it := &c.Items[k]
				if !it.Kind.Examinable() {
					h.parts++
					continue
				}
				h.options(it)
				rows = append(rows, csvRow(it.Stem, "", it.Options, keysOf(it), it.Explanation, topic.Name))
			}
		}
	}
	if err := out.WriteAll(rows); err != nil {
		return nil, fmt.Errorf("writing CSV: %w", err)
	}
	return h.notes("CSV"), nil
}

func csvRow(question, answer string, options []content.Option, correct, explanation, topic string) []string {
	row := []string{question, answer}
	for i := range content.MaxOptions {
		text := ""
		if i < len(options) {
			text = options[i].Text
		}
		row = append(row, text)
	}
	return append(row, correct, explanation, topic)
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
	var h held
	var b strings.Builder
	b.WriteString("#separator:tab\n#html:false\n#guid column:1\n#deck column:2\n")
	note := func(id, topic, front, back string) {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", ankiField(deck.ID+"/"+id), ankiField(deck.Title+"::"+topic), ankiField(front), ankiField(back))
	}
	for t := range deck.Topics {
		topic := &deck.Topics[t]
		for i := range topic.Cards {
			c := &topic.Cards[i]
			h.card(c)
			if len(c.Items) == 0 {
				note(c.ID, topic.Name, c.Front, c.Back)
			}
			for k := range c.Items {
				it := &c.Items[k]
				if !it.Kind.Examinable() {
					h.parts++
					continue
				}
				h.options(it)
				front, back := it.Stem, []string{}
				for j, o := range it.Options {
					line := fmt.Sprintf("%c) %s", 'A'+j, o.Text)
					front += "\n" + line
					if o.Correct {
						back = append(back, line)
					}
				}
				if it.Explanation != "" {
					back = append(back, it.Explanation)
				}
				note(it.ID, topic.Name, front, strings.Join(back, "\n"))
			}
		}
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return nil, fmt.Errorf("writing notes: %w", err)
	}
	return h.notes("Anki's text"), nil
}

// ankiField quotes a field where it has to be.
func ankiField(s string) string {
	if !strings.ContainsAny(s, "\t\n\"") && !strings.HasPrefix(s, "#") {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}
