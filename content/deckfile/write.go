package deckfile

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"

	"cutscore/content"
	"cutscore/content/clean"
)

// WriteCards writes flashcards as a deck in our own format: one topic with the deck's title. What the text of a card
// could be mistaken for, such as a line that starts with #, is escaped, so that reading gives the same cards.
func WriteCards(w io.Writer, title string, cards []content.CardRef) error {
	front, err := yaml.Marshal(struct {
		Title string `yaml:"title"`
	}{clean.Line(title)})
	if err != nil {
		return fmt.Errorf("writing the deck's title: %w", err)
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "---\n%s---\n# %s\n", front, heading(title)) //nolint:errcheck // Flush tells
	for _, c := range cards {
		fmt.Fprintf(out, "\n## %s\n", heading(c.Front)) //nolint:errcheck // Flush tells
		if c.Back != "" {
			fmt.Fprintf(out, "%s\n", body(c.Back)) //nolint:errcheck // Flush tells
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing the deck: %w", err)
	}
	return nil
}

// heading makes one line of a front that reads back as it is.
func heading(text string) string {
	text = clean.Line(text)
	if strings.HasSuffix(text, "#") {
		text = text[:len(text)-1] + `\#`
	}
	if _, id := cutID(text); id != "" {
		text = text[:len(text)-1] + `\}`
	}
	return text
}

// body escapes the lines of a back that would end it, hide it, or swallow what comes after it.
func body(text string) string {
	lines := strings.Split(clean.Text(text), "\n") // cleaned first: what is taken out may hide a #
	for i, line := range lines {
		bare := strings.TrimLeft(line, " \t")
		for _, start := range []string{"#", "<", ">", "```", "~~~"} {
			if strings.HasPrefix(bare, start) {
				lines[i] = `\` + bare
			}
		}
	}
	return strings.Join(lines, "\n")
}
