package widget

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestWithPlaceholders(t *testing.T) {
	for markdown, want := range map[string]string{
		"ip route 0.0.0.0 0.0.0.0 <next-hop>": `ip route 0.0.0.0 0.0.0.0 \<next-hop>`,
		"`cd <dir>` and <dir>":                "`cd <dir>` and \\<dir>",
		"one<br>two <b>three</b>":             "one<br>two <b>three</b>",
		"```\n<name>\n```\n<name>":            "```\n<name>\n```\n\\<name>",
		"see <https://example.org>":           "see <https://example.org>",
		"a < b and c > d":                     "a < b and c > d",
		"":                                    "",
	} {
		if got := withPlaceholders(markdown); got != want {
			t.Errorf("%q: %q instead of %q", markdown, got, want)
		}
	}
}

func TestPlaceholdersAreShown(t *testing.T) {
	g := &Glamour{}
	if got := g.Lines("ip route 0.0.0.0 <next-hop>", Look{Width: 60}); len(got) != 1 || !strings.Contains(got[0], "<next-hop>") {
		t.Errorf("%q", got)
	}
}

func TestQuotedListBeginsWithItsFirstLine(t *testing.T) {
	g := &Glamour{}
	for markdown, want := range map[string]int{"> - one\n> - two\n\nWhich?": 4, "> one\n>\n> two": 3, "- one\n- two": 2} {
		got := g.Lines(markdown, Look{Width: 60})
		if len(got) != want || strings.TrimSpace(ansi.Strip(got[0])) == quoteBar {
			t.Errorf("%q: %q", markdown, got)
		}
	}
}
