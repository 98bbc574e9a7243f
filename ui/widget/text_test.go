package widget

import (
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
