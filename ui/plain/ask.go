package plain

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/scoring"
)

// ask writes the open item.
func (s *Session) ask() {
	d, a := s.Attempt.Item(), s.Attempt
	s.turned = false
	place := a.Place(a.At)
	if a.Clock.Timed() {
		place += ", " + scoring.Countdown(a.Clock.LeftOver()) + " left"
	}
	s.say("\nQuestion %s. %s", place, d.Topic)
	s.pose(d)
	if r := a.Response(); r.Answered() {
		s.say("Your answer: %s", given(d, r))
	}
	s.say("%s", s.hint())
}

// turn shows a flashcard's back, and only then asks.
func (s *Session) turn() {
	d := s.Attempt.Item()
	if d.Kind != content.Recall {
		s.say("This is not a flashcard. %s", s.hint())
		return
	}
	s.turned = true
	s.show("The back: ", markdown.Page(d.Card.Back))
	s.say("%s", s.hint())
}

// hint says what can be answered now.
func (s *Session) hint() string {
	d := s.Attempt.Item()
	switch d.Kind {
	case content.Response:
		return fmt.Sprintf("Answer with %s.", scoring.Counted(d.Asked(), "letter"))
	case content.Order:
		return "Answer with all letters in the right order."
	case content.Match:
		return "Answer with one letter for each."
	case content.Recall:
		if s.turned {
			return "Did you know it? y or n."
		}
		return "Think of the answer, then write t to turn the card."
	case content.Typed:
		if n := len(d.Gaps); n > 1 {
			return fmt.Sprintf("Write all %d, with semicolons between them.", n)
		}
		return "Write the answer; with = before it, if it is one of the words under ?."
	case content.Choice:
	}
	return "Answer with a letter."
}

// given is an answer as it is read back.
func given(d *content.Drawn, r *scoring.Response) string {
	switch {
	case len(r.Typed) > 0:
		return strings.Join(r.Typed, "; ")
	case d.Kind == content.Recall:
		return map[bool]string{true: "I knew it", false: "I did not know it"}[r.Choice[0] == scoring.Knew]
	}
	return letters(r.Choice)
}

func letter(i int) string { return string(rune('A' + i)) }

func letters(choice []int) string {
	var b strings.Builder
	for _, c := range choice {
		if c < 0 {
			b.WriteByte('-')
			continue
		}
		b.WriteString(letter(c))
	}
	return b.String()
}
