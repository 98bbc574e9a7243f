package plain

import (
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/scoring"
)

// A flashcard is asked after its back was shown, not before, and then only by y or n.
func TestAFlashcardTurnsBeforeItAsks(t *testing.T) {
	item := content.Item{ID: "q", Topic: "T", Kind: content.Recall, Stem: "Front", Card: content.CardRef{ID: "c", Front: "Front", Back: "The other side"}}
	form := content.NewForm(&content.Deck{Title: "T"}, content.Blueprint{Questions: 1}, content.Code{Series: "ONE", Number: 1}, []content.Drawn{{Item: item}})
	attempt := scoring.NewAttempt("a", scoring.Drill, form, 0, false, scoring.Reading{})
	s := Session{Attempt: attempt, Now: func() scoring.Reading { return scoring.Reading{} }}
	var out strings.Builder
	if err := s.Run(strings.NewReader("y\n\nt\nmaybe\ny\nq\n"), &out); err != nil {
		t.Fatal(err)
	}
	rest := out.String()
	for _, text := range []string{"write t to turn the card", `"y" is no answer here`, "Nothing was written", "The back: The other side", "Did you know it? y or n.", `"maybe" is no answer here`, "Right.", "1 of 1 right."} {
		_, after, found := strings.Cut(rest, text)
		if !found {
			t.Fatalf("%q does not come in:\n%s", text, out.String())
		}
		rest = after
	}
}
