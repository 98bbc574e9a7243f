package card

import (
	"cutscore/content/text"
	"strings"
)

// Asking makes a question of a front: fronts that ask stay as they are, others get a tail such as "which of these is it?".
func (f *Front) Asking(tail string) string {
	front := strings.TrimSpace(f.Text)
	if tail == "" {
		return front
	}
	if strings.HasSuffix(strings.TrimRight(front, `"”*_)`), "?") {
		return front
	}
	if startsAsking(f.Lower) && f.Core == f.Text {
		return front + "?"
	}
	if f.Asks {
		return front + " " + Capitalized(tail)
	}
	front = strings.TrimRight(front, ".:… ")
	if strings.Contains(front, ": ") {
		return front + " – " + tail
	}
	return front + ": " + tail
}

// Subject is a front without what it lists after a colon: "Four error messages to know: 403, 429, ..." must not name
// what is asked for.
func (f *Front) Subject() string {
	if head, rest, found := strings.Cut(f.Text, ": "); found && len(strings.Fields(head)) >= 2 && text.Balanced(head) && !strings.HasSuffix(rest, "?") {
		return head
	}
	return f.Text
}

// About puts a question behind a subject.
func About(subject, tail string) string {
	f := Front{Text: subject, Asks: strings.HasSuffix(strings.TrimSpace(subject), "?")}
	if f.Asks && tail != "" {
		return strings.TrimSpace(subject) + " " + Capitalized(tail)
	}
	return f.Asking(tail)
}

// Capitalized begins with a capital letter, behind the sign with which Spanish opens a question.
func Capitalized(s string) string {
	s, opened := strings.CutPrefix(s, "¿")
	return strings.Repeat("¿", text.One(opened)) + text.Capital(s)
}
