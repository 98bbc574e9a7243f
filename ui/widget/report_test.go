package widget

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// Reports are read in narrow windows: what an item has no room for stands under its text, no line ends within a date or a form code, a
// table is no wider than its cells, and code that looks like either is left alone.
func TestReportsAreBrokenWell(t *testing.T) {
	for _, c := range []struct {
		markdown string
		width    int
		want     string
	}{
		{"Two:\n\n- one that is longer than its line\n- two **words**\n\nMore.", 20, "Two:||- one that is longer|  than its line|- two words||More."},
		{"- of 100 to 392; 8 questions tell", 18, "- of 100 to 392;|  8 questions tell"},
		{"The form of 2026-11-24 18:00", 18, "The form of|2026-11-24 18:00"},
		{"A question took 12 s, or 9.", 17, "A question took|12 s, or 9."},
		{"A form, WALKAA-3", 13, "A form,|WALKAA-3"},
		{"| A | Right |\n| --- | ---: |\n| bc | 1 of 2 |", 40, " A   │  Right|─────┼────────| bc  │ 1 of 2"},
		{"| A |\n| --- |\n| a\\&b cd |", 7, " A|───────| a&b| cd"},
		{"```\n- 1\n- 2\n\n| x\n```", 40, "  - 1|  - 2||  | x"},
	} {
		var g Glamour
		got := ansi.Strip(strings.Join(g.Lines(c.markdown, Look{Width: c.width, Theme: Theme{Dark: true}}), "|"))
		if got != c.want {
			t.Errorf("%q in %d columns:\n%q, want\n%q", c.markdown, c.width, got, c.want)
		}
	}
}
