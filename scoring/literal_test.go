package scoring

import (
	"strings"
	"testing"

	"cutscore/content/markdown"
)

// names are topics and decks that Markdown would take for something else.
var names = []string{
	"# of bits", "- dash", "+ plus", "> quote", "1. Intro", "12) x", "=", "a*b*c", "__init__", "my_deck", "a|b", "`tick", "[x](y)", "<b>bold</b>",
	"10<sup>6</sup>", "~~struck~~", "R&D", "&lt;tag&gt;", "$x_1$ and $y_2$", `C:\new`, `\(x\)`, "![p](q)", "語。**強**",
}

// Whatever its name, a topic or a deck is seen in a report as it is written.
func TestNamesAreSeenAsTheyAreWritten(t *testing.T) {
	for _, name := range names {
		for frame, want := range map[string]string{"- %: x": "- %: x", "a % b": "a % b", "| t |\n|---|\n| % |": "t\n%", "**to** %": "to %"} {
			got := markdown.Text(markdown.Page(strings.ReplaceAll(frame, "%", Literal(name))))
			if want = strings.ReplaceAll(want, "%", name); got != want {
				t.Errorf("%q is seen as %q (written %q)", want, got, Literal(name))
			}
		}
	}
}
