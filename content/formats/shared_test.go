package formats_test

import (
	"os"
	"path/filepath"
	"testing"

	"cutscore/content/formats"
)

// Real files that lie beside the repository, with what is in them. The test is left out where they are missing.
func TestRealFilesAreRead(t *testing.T) {
	const folder = "../../../shared"
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the real files are not here")
	}
	for path, want := range map[string]struct {
		format           string
		questions, cards int
	}{
		"cases/anki.txt":    {"anki", 0, 2},
		"cases/bank.json":   {"json", 1, 0},
		"cases/cards.csv":   {"csv", 0, 2},
		"cases/dash.txt":    {"csv", 0, 4},
		"cases/quizlet.tsv": {"csv", 0, 4},
		"decks/anki-text/mojekarticky-literatura-cards.txt":     {"anki", 0, 25},
		"decks/anki-text/mojekarticky-literatura-notes.txt":     {"anki", 0, 20},
		"decks/apkg/OO Design.apkg":                             {"apkg", 0, 6},
		"decks/apkg/emnudge-example_music_intervals.apkg":       {"apkg", 0, 340},
		"decks/apkg/mp-french.apkg":                             {"apkg", 0, 1639},
		"decks/details-markdown/kananinirav-practice-exam-1.md": {"lettered", 50, 0},
		"source/api-gateway-flashcards.txt":                     {formats.Page, 0, 15},
	} {
		f, err := formats.Open(filepath.Join(folder, path), formats.Options{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		bank, line, how, err := formats.Read(f, "")
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		deck, doubles := formats.Deck(bank, f.Name)
		r := formats.Describe(f, line, how, &bank, deck, doubles)
		if line.Name != want.format || r.Questions != want.questions || r.Cards != want.cards {
			t.Errorf("%s: %s (%s), %d questions, %d cards; want %+v", path, line.Name, how, r.Questions, r.Cards, want)
		}
	}
}
