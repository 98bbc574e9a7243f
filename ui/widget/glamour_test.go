package widget

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
)

// Glamour is asked for no highlighting: what would do that is not linked (plaincode). Code is shown as it is, in one colour.
func TestCodeInReportsIsNotHighlighted(t *testing.T) {
	theme := Theme{Dark: true}
	if block := pageStyle(NewStyles(theme).palette).CodeBlock; block.Theme != "" || block.Chroma != nil {
		t.Errorf("the style %+v asks for highlighting", block)
	}
	var g Glamour
	lines := g.Lines("```go\nfunc main() { print(\"x\") } // y\n```", Look{Width: 60, Theme: theme})
	if got := strings.Join(lines, "\n"); !strings.Contains(got, `func main() { print("x") } // y`) || strings.Count(got, "\x1b[") != 2 {
		t.Errorf("%q", got)
	}
}

func TestRenderedPagesKeepStylesAndNothingElse(t *testing.T) {
	var g Glamour
	for _, markdown := range []string{"~~&#**27**;[2J~~ text", "&#27;]0;title&#7; text", "a [link](https://example.org) text", "**bold** text"} {
		page := strings.Join(g.Lines(markdown, Look{Width: 40, Theme: Theme{Dark: true}}), "\n")
		if !strings.Contains(page, "text") {
			t.Errorf("%q lost its text: %q", markdown, page)
		}
		for rest := page; ; {
			_, after, found := strings.Cut(rest, "\x1b")
			if !found {
				break
			}
			end := strings.IndexFunc(after, func(r rune) bool { return r >= 0x40 && r <= 0x7e && r != '[' })
			if !strings.HasPrefix(after, "[") || end < 0 || after[end] != 'm' {
				t.Errorf("%q: a sequence that is no style: %q", markdown, after[:min(len(after), 8)])
			}
			rest = after
		}
	}
}

// A name that is written so that Markdown shows it as it is, is shown so by Glamour too.
func TestReportsShowNamesAsTheyAreWritten(t *testing.T) {
	var g Glamour
	for _, name := range []string{
		"# of bits", "- dash", "> quote", "1. Intro", "a*b*c", "__init__", "my_deck", "a|b", "`tick", "[x](y)", "<b>bold</b>",
		"10<sup>6</sup>", "~~struck~~", "~5~", "R&D", "&lt;tag&gt;", "$x_1$ and $y_2$", `C:\new`, `\(x\)`, "語。**強**",
	} {
		for _, frame := range []string{"- %: x", "a % b", "| t |\n|---|\n| % |"} {
			lines := g.Lines(strings.ReplaceAll(frame, "%", scoring.Literal(name)), Look{Width: 60, Theme: Theme{Dark: true}})
			got := ansi.Strip(strings.Join(lines, "\n"))
			if !strings.Contains(strings.Join(strings.Fields(got), " "), name) {
				t.Errorf("%q is shown as %q", name, got)
			}
		}
	}
}
