package card

import (
	"cutscore/content/text"
	"strings"
)

// Asking makes a question of a front: fronts that ask stay as they are, others get a tail such as "which of these is it?".
func (f *Front) Asking(tail string) string {
	text := strings.TrimSpace(f.Text)
	if strings.HasSuffix(strings.TrimRight(text, `"”*_)`), "?") {
		return text
	}
	if StartsAsking(f.Lower) && f.Core == f.Text {
		return text + "?"
	}
	if f.Asks {
		return text + " " + capitalized(tail)
	}
	text = strings.TrimRight(text, ".:… ")
	if strings.Contains(text, ": ") {
		return text + " – " + tail
	}
	return text + ": " + tail
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
	if f.Asks {
		return strings.TrimSpace(subject) + " " + capitalized(tail)
	}
	return f.Asking(tail)
}

// capitalized begins with a capital letter.
func capitalized(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
