package drawn

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/markdown"
)

var (
	dark  = Styles{Accent: lipgloss.Color("#7dcfff"), Muted: lipgloss.Color("#9aa5b1"), Code: lipgloss.Color("#d7ba7d"), Colours: true, Links: true}
	light = Styles{Accent: lipgloss.Color("#005f87"), Muted: lipgloss.Color("#5a6270"), Code: lipgloss.Color("#7a4f00"), Colours: true, Links: true}
)

// cases are the items of the deck that is hard to draw.
func cases(t testing.TB) []content.Item {
	t.Helper()
	deck, err := deckfile.Read(os.DirFS("testdata"), "drawn.md", "drawn.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range deck.Problems {
		t.Error(p)
	}
	var items []content.Item
	for _, topic := range deck.Topics {
		for _, card := range topic.Cards {
			items = append(items, card.Items...)
		}
	}
	return items
}

// page draws an item as a screen would: the stem, its options hung under their letters, and what explains it.
func page(it *content.Item, width int, s Styles) []string {
	lines := Lines(markdown.Stem(it.Stem), width, s)
	lines = append(lines, "")
	for i, o := range it.Options {
		lines = append(lines, hang(fmt.Sprintf("( ) %c  ", 'A'+i), Lines(markdown.Lead(o.Text), width-7, s))...)
	}
	if it.Explanation != "" {
		lines = append(append(lines, ""), Lines(markdown.Page(it.Explanation), width, s)...)
	}
	return lines
}

// The hard cases look as they looked before, at three widths. After a change on purpose: go test ./ui/drawn -update.
func TestHardCases(t *testing.T) {
	for _, width := range []int{40, 80, 120} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			var b strings.Builder
			for _, it := range cases(t) {
				plain := strings.Join(page(&it, width, Styles{}), "\n")
				for name, s := range map[string]Styles{"dark": dark, "light": light} {
					if got := ansi.Strip(strings.Join(page(&it, width, s), "\n")); got != plain {
						t.Errorf("%s in %s says\n%s\ninstead of\n%s", it.ID, name, got, plain)
					}
				}
				fmt.Fprintf(&b, "--- %s %s\n%s\n\n", it.ID, strings.Repeat("-", width-5-len(it.ID)), plain)
			}
			golden.RequireEqual(t, b.String())
		})
	}
}

// What the colours are, light and dark: escapes as they are written.
func TestHardCasesInColour(t *testing.T) {
	for name, s := range map[string]Styles{"dark": dark, "light": light} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for _, it := range cases(t) {
				fmt.Fprintf(&b, "%q\n", page(&it, 80, s))
			}
			golden.RequireEqual(t, b.String())
		})
	}
}
