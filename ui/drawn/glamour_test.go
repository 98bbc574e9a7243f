package drawn

import (
	"strings"
	"testing"

	"charm.land/glamour/v2"
	"charm.land/glamour/v2/styles"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// Why the texts of a deck are drawn here and not by Glamour: it loses these, whatever its style. Where it no longer does, this
// fails, and the reason in doc.go is to be looked at again.
func TestWhatGlamourLoses(t *testing.T) {
	const width = 24
	style := styles.NoTTYStyleConfig
	style.Document.Margin, style.H1.Prefix = nil, "" // as on a screen
	renderer, err := glamour.NewTermRenderer(glamour.WithStyles(style), glamour.WithWordWrap(width))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		source string
		read   func(string) []markdown.Block
		keeps  string // a sign or a word of the text, as it must be seen
	}{
		"superscript":         {"10<sup>6</sup> bytes", markdown.Page, "10⁶ bytes"},
		"a sign as an option": {"#", markdown.Lead, "#"},
		"an option as a list": {"- 5", markdown.Lead, "- 5"},
		"a tilde":             {"about ~5~ bytes", markdown.Page, "about ~5~"},
		"the head of a table": {"| a rather long heading of it |\n|---|\n| 1 |", markdown.Page, "a rather long heading of it"},
		"a quotation's bar":   {"> supercalifragilistic expialidocious words", markdown.Page, "│ expialidocious"},
	} {
		drawn := seen(strings.Join(Lines(c.read(c.source), width, Styles{}), "\n"))
		if !strings.Contains(drawn, seen(c.keeps)) {
			t.Errorf("%s: drawn here as %q", name, drawn)
		}
		page, err := renderer.Render(c.source)
		if err != nil {
			t.Fatal(err)
		}
		if glamoured := seen(page); strings.Contains(glamoured, seen(c.keeps)) {
			t.Errorf("%s: Glamour keeps it too now: %q", name, glamoured)
		}
	}
}

// seen is a text as it is seen, however its lines are wrapped.
func seen(text string) string { return strings.Join(strings.Fields(ansi.Strip(text)), " ") }
