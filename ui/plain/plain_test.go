package plain

import (
	"strings"
	"testing"
	"time"

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
	holds(t, out.String(), "write t to turn the card", `"y" is not an answer here`, "Nothing was written", "The back: The other side", "Did you know it? y or n.", `"maybe" is not an answer here`, "Right.", "1 of 1 right.")
}

// What was typed is set against what was to be typed, and may be counted as right after all.
func TestTypedAnswersAreToldApart(t *testing.T) {
	form := content.NewForm(&content.Deck{Title: "T"}, content.Blueprint{Questions: 3}, content.Code{Series: "ONE", Number: 1}, []content.Drawn{
		{Item: content.Item{ID: "list", Topic: "T", Kind: content.Typed, Stem: "Three", Gaps: []content.Gap{{Answer: "skeletal"}, {Answer: "smooth"}, {Answer: "cardiac"}}}},
		{Item: content.Item{ID: "one", Topic: "T", Kind: content.Typed, Stem: "One", Gaps: []content.Gap{{Answer: "afferent", Also: []string{"sensory"}, Rivals: []string{"efferent"}}}}},
		{Item: content.Item{ID: "last", Topic: "T", Kind: content.Typed, Stem: "Last", Gaps: []content.Gap{{Answer: "end"}}}},
	})
	attempt := scoring.NewAttempt("a", scoring.Drill, form, 0, false, scoring.Reading{})
	s := Session{Attempt: attempt, Now: func() scoring.Reading { return scoring.Reading{} }}
	var out strings.Builder
	if err := s.Run(strings.NewReader("right\nSmooth; skeletl; right\nright\nright\nefferent\nright\nend\nq\n"), &out); err != nil {
		t.Fatal(err)
	}
	holds(t, out.String(),
		"No typed answer was missed", "Wrong.", "Named, as “skeletl”: skeletal", "Named: smooth", "Not named: cardiac", "Not on the list: right", "Write right if", "Question 1 counts as right.\nNo typed answer was missed",
		"Wrong.", "The answer: afferent", "Also right: sensory", "“efferent” is the answer to another card.", "Question 2 counts as right.\n“efferent” is accepted from now on.", "2 of 2 right.",
	)
}

// What counts as right after all does not come again, and what was missed has its right answer told in its order.
func TestWhatIsUpheldIsNotAskedAgain(t *testing.T) {
	typed := func(id string) content.Drawn {
		return content.Drawn{Item: content.Item{ID: id, Topic: "T", Kind: content.Typed, Stem: "Which " + id, Gaps: []content.Gap{{Answer: "axon"}}}}
	}
	order := content.Drawn{Item: content.Item{ID: "order", Topic: "T", Kind: content.Order, Stem: "Order", Options: []content.Option{
		{Text: "third", Correct: true, Place: 3}, {Text: "first", Correct: true, Place: 1}, {Text: "second", Correct: true, Place: 2},
	}}}
	match := content.Drawn{Item: content.Item{ID: "match", Topic: "T", Kind: content.Match, Stem: "Match", Options: []content.Option{
		{Text: "FTP", Correct: true, Match: "21"}, {Text: "SSH", Correct: true, Match: "22"},
	}}, Rights: []string{"22", "21"}}
	form := content.NewForm(&content.Deck{Title: "T"}, content.Blueprint{Questions: 4}, content.Code{Series: "ONE", Number: 1}, []content.Drawn{typed("cell"), order, match, typed("nerve")})
	attempt := scoring.NewAttempt("a", scoring.Drill, form, 0, false, scoring.Reading{})
	var now scoring.Reading
	s := Session{Attempt: attempt, Now: func() scoring.Reading { now.Mono += time.Second; return now }}
	var out strings.Builder
	if err := s.Run(strings.NewReader("fibre\nright\nabc\nab\nnerf\nq\n"), &out); err != nil {
		t.Fatal(err)
	}
	holds(t, out.String(), "You wrote: fibre\nThe answer: axon", "if you like: why 1 not known, why 2", "Question 1 counts as right.", "Wrong. You chose ABC. Correct: BCA.\n1. first\n2. second\n3. third",
		"Write why and a number, 1 to 5, to say", "Wrong. You chose AB. Correct: BA.", "goes with: 21", "You wrote: nerf", "Question 4 of 4, again (2 more)")
	if attempt.Form.Distinct() != 4 || len(attempt.Form.Items) != 7 {
		t.Errorf("%d items", len(attempt.Form.Items))
	}
}

// holds looks for texts in what was written, one after the other.
func holds(t *testing.T, written string, texts ...string) {
	t.Helper()
	rest := written
	for _, text := range texts {
		_, after, found := strings.Cut(rest, text)
		if !found {
			t.Fatalf("%q does not come in:\n%s", text, written)
		}
		rest = after
	}
}

// What was typed last in a drill can be counted as right too, before the result; an empty line goes on to it.
func TestTheLastTypedAnswerIsUpheld(t *testing.T) {
	for _, tt := range []struct{ lines, want string }{
		{"nerve\nright\n\nq\n", "1 of 1 right."},
		{"nerve\nwhy 3\nright\nq\n", "1 of 1 right."},
		{"nerve\n\nq\n", "0 of 1 right."},
		{"nerve\nq\n", "0 of 1 right."},
		{"nerve\n", "0 of 1 right."},
		{".\nq\n", "0 of 1 right."}, // there is nothing to uphold
	} {
		form := content.NewForm(&content.Deck{Title: "T"}, content.Blueprint{Questions: 1}, content.Code{Series: "ONE", Number: 1}, []content.Drawn{
			{Item: content.Item{ID: "one", Topic: "T", Kind: content.Typed, Stem: "One", Gaps: []content.Gap{{Answer: "axon"}}}},
		})
		attempt := scoring.NewAttempt("a", scoring.Drill, form, 0, false, scoring.Reading{})
		var now scoring.Reading
		s := Session{Attempt: attempt, Now: func() scoring.Reading { now.Mono += time.Second; return now }}
		var out strings.Builder
		if err := s.Run(strings.NewReader(tt.lines), &out); err != nil {
			t.Fatal(err)
		}
		if attempt.Open() || !strings.Contains(out.String(), tt.want) {
			t.Errorf("%q:\n%s", tt.lines, out.String())
		}
	}
}
