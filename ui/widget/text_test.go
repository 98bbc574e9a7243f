package widget

import (
	"errors"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// A deck's text is drawn when it is shown, with the program's words around it, and kept.
func TestPartsAreDrawnAtOnce(t *testing.T) {
	for _, c := range []struct {
		part Part
		want string
	}{
		{Part{Markdown: "# x", Read: markdown.Lead}, "# x"},
		{Part{Markdown: "# x"}, "x"},
		{Part{Markdown: "because", Before: "Your answer."}, "Your answer. because"},
		{Part{Markdown: "- a list", Before: "Your answer."}, "Your answer.|- a list"},
		{Part{Markdown: "", Before: "Your answer."}, "Your answer."},
		{Part{Markdown: "```\nunclosed", After: "Select TWO."}, "  unclosed||Select TWO."},
		{Part{Markdown: "left *it*", Read: markdown.Lead, To: "`right`"}, "left it → right"},
		{Part{Markdown: "one two", Indent: 6}, "one|two"},
	} {
		p := newTestPages()
		job := PageJob{Key: "k", Width: 10 + 20*(1-min(1, c.part.Indent)), Parts: []Part{c.part}}
		if p.Wanted([]PageJob{job}) != nil {
			t.Error("left to Glamour")
		}
		got := ansi.Strip(strings.Join(p.Show(job)[0], "|"))
		if got != c.want {
			t.Errorf("%+v: %q instead of %q", c.part, got, c.want)
		}
		if len(p.ready) != 1 {
			t.Error("not kept")
		}
	}
}

// Bold and quiet parts are so to the last sign.
func TestBoldAndQuietParts(t *testing.T) {
	p := newTestPages()
	bold := p.Show(PageJob{Key: "b", Width: 40, Parts: []Part{{Markdown: "a `b` c", Bold: true}}})[0][0]
	if strings.Count(bold, "\x1b[1") != 3 {
		t.Errorf("%q", bold)
	}
	loud := p.Show(PageJob{Key: "l", Width: 40, Parts: []Part{{Markdown: "a *b* c"}}})[0][0]
	quiet := p.Show(PageJob{Key: "q", Width: 40, Parts: []Part{{Markdown: "a *b* c", Quiet: true}}})[0][0]
	if loud == quiet || !strings.Contains(quiet, "38;2") || strings.Contains(loud, "38;2") {
		t.Errorf("%q, %q", loud, quiet)
	}
}

func TestSentence(t *testing.T) {
	for text, want := range map[string]string{
		"there is nothing": "There is nothing", "no: nothing": "No: nothing",
		"torn.md: it is no text": "torn.md: it is no text", "/a/b cannot be read": "/a/b cannot be read", `c:\a is a folder`: `c:\a is a folder`,
	} {
		if got := Sentence(errors.New(text)); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// A line is broken where its dots set words apart, as long as that takes no line more.
func TestWrapped(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"0 of 1 right so far · why: not known · more below", 40, "0 of 1 right so far · why: not known|more below"},
		{"flagged · more: pgup pgdn · 3 unanswered: 3, 4, 5", 40, "flagged · more: pgup pgdn|3 unanswered: 3, 4, 5"},
		{"a sentence that is longer than a line of forty columns", 40, "a sentence that is longer than a line of|forty columns"},
		{"two words · which a line cannot hold in one · so", 22, "two words · which a|line cannot hold in|one · so"}, // apart they would take four
		{"one · two\nthree", 40, "one · two|three"},
		{"drawn with 3 questions; --questions draws another", 27, "drawn with 3 questions;|--questions draws another"},
		{"why? 1 not known, 2 confused, 3 misread, 4 guessed, 5 out of time", 52, "why? 1 not known, 2 confused, 3 misread, 4 guessed,|5 out of time"},
		{"", 40, ""},
	} {
		if got := strings.Join(Wrapped(c.text, c.width), "|"); got != c.want {
			t.Errorf("%q in %d columns: %q", c.text, c.width, got)
		}
	}
}
