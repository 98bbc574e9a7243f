package formats_test

import (
	"testing"

	"cutscore/content"
	"cutscore/content/formats"
	"cutscore/content/formats/source"
)

func TestWhatExplainsAFlashcardStandsBelowItsAnswer(t *testing.T) {
	for said, want := range map[string]string{
		"": "1", "It is the\nfirst.": "1\n\nIt is the\nfirst.", "Use sudo.": "1\n\nUse sudo.", "No, that is wrong!": "1\n\nNo, that is wrong!",
		"Yes!": "1", "Good for you!": "1",
	} {
		deck, _ := formats.Deck(source.Bank{Records: []source.Record{{Kind: content.Recall, Stem: "q", Back: "1", Explanation: said}}}, "x")
		if got := deck.Cards()[0].Back; got != want {
			t.Errorf("%q gives %q, want %q", said, got, want)
		}
	}
}
