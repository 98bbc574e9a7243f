package plain

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
)

func choiceExam(width int) *Session {
	stem := "A question whose words go on for longer than any narrow terminal has columns for them, as questions of exams do"
	item := content.Item{ID: "one", Topic: "T", Kind: content.Choice, Stem: stem, Options: []content.Option{
		{Text: "an option that is about as long as its question, which is to say rather long", Correct: true}, {Text: "No"},
	}}
	form := content.NewForm(&content.Deck{Title: "T"}, content.Blueprint{Questions: 1}, content.Code{Series: "ONE", Number: 1}, []content.Drawn{{Item: item}})
	attempt := scoring.NewAttempt("a", scoring.Exam, form, 0, false, scoring.Reading{})
	return &Session{Attempt: attempt, Width: width, Now: func() scoring.Reading { return scoring.Reading{} }}
}

// Two letters are no answer where one is asked for, and nothing of them is taken.
func TestTooManyLettersAreNoAnswer(t *testing.T) {
	for lines, said := range map[string]string{
		"ab\n": `"ab" is too many letters. Answer with a letter.`, "a, b\n": `"a, b" is too many letters.`, "aa\n": `"aa" is too many letters.`, "c\n": `"c" is not an answer here.`, "b\n": "Your answer: B.",
	} {
		s := choiceExam(0)
		var out strings.Builder
		if err := s.Run(strings.NewReader(lines), &out); err != nil {
			t.Fatal(err)
		}
		holds(t, out.String(), said)
		if answered := s.Attempt.Response().Answered(); answered != (lines == "b\n") {
			t.Errorf("%q: answered %v", lines, answered)
		}
	}
}

// Lines are as long as the terminal is wide; into a pipe a paragraph is one line.
func TestLinesFitTheTerminal(t *testing.T) {
	for _, width := range []int{0, 30, 80} {
		s := choiceExam(width)
		var out strings.Builder
		if err := s.Run(strings.NewReader("?\nx\n"), &out); err != nil {
			t.Fatal(err)
		}
		widest := 0
		for line := range strings.SplitSeq(out.String(), "\n") {
			widest = max(widest, ansi.StringWidth(line))
		}
		if width > 0 && widest > width || width == 0 && !strings.Contains(out.String(), s.Attempt.Item().Stem+"\n") {
			t.Errorf("%d columns: %d\n%s", width, widest, out.String())
		}
	}
}
