package formats

import (
	"strings"

	"cutscore/content/deckfile"
	"cutscore/content/formats/source"
)

// Own is the name of our own format: such a file is copied as it is.
const Own = "cutscore"

// mayBeOwn reports whether a text begins as a deck of ours does.
func mayBeOwn(text string) bool { return strings.HasPrefix(text, "---\n") }

// detectOwn recognises a deck of ours: front matter in which nothing is unknown, and cards below it.
func detectOwn(f source.File) string {
	if !mayBeOwn(f.Text) || !strings.Contains(f.Text, "\n## ") {
		return ""
	}
	deck, err := deckfile.Parse(f.Start(), f.Name)
	if err != nil {
		return ""
	}
	for _, p := range deck.Problems {
		if strings.HasPrefix(p.Text, "front matter") {
			return ""
		}
	}
	return "front matter with cards below it"
}

// readOwn reads a deck of ours, and names what is wrong in it.
func readOwn(f source.File) (source.Bank, error) {
	deck, err := deckfile.Parse(f.Text, f.Name)
	if err != nil {
		return source.Bank{}, err
	}
	bank := source.Bank{Title: deck.Title, Deck: deck}
	for _, p := range deck.Problems {
		bank.Doubt(p.Line, "%s", p.Text)
	}
	return bank, nil
}

// OwnBytes are those of a deck of ours as it lies on disk.
func OwnBytes(f source.File) []byte {
	if f.Data == nil {
		return []byte(f.Text)
	}
	return f.Data
}
