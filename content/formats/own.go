package formats

import (
	"strings"

	"cutscore/content"
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

// readOwn makes a bank that names what is wrong in the deck; OwnDeck gives the deck.
func readOwn(f source.File) (source.Bank, error) {
	deck, err := deckfile.Parse(f.Text, f.Name)
	if err != nil {
		return source.Bank{}, err
	}
	bank := source.Bank{Title: deck.Title}
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

// Make makes a deck of what was read from a file, and its files. A deck of ours stays as it is, byte for byte.
func Make(f source.File, line Format, bank source.Bank) (deck *content.Deck, doubles []source.Note, err error) {
	if line.Name == Own {
		deck, err = deckfile.Parse(f.Text, f.Name)
		return deck, nil, err
	}
	deck, doubles = Deck(bank, f.Name)
	return deck, doubles, nil
}
