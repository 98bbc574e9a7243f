package widget

import (
	"cmp"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// In a wide window a text gets no longer lines but a second pane beside it. These are columns.
const (
	paneGap   = 3 // between the two: a bar with a space on both sides
	leastPane = 30
	mostPane  = 64
)

// Panes shares a window's width out: a text, never wider than it is read well, and what may stand beside it; 0: nothing.
func (t Theme) Panes(width int) (text, pane int) {
	reading := cmp.Or(t.Reading, ReadingWidth)
	room := width - reading - paneGap
	if room < leastPane {
		return min(width, reading), 0
	}
	return reading, min(room, mostPane)
}

// Beside draws two panes side by side, the left one so many columns wide.
func Beside(left, right []string, width, height int, s *Styles) string {
	out := make([]string, height)
	bar := " " + s.Muted.Render("│") + " "
	for i := range out {
		line, other := "", ""
		if i < len(left) {
			line = left[i]
		}
		if i < len(right) {
			other = right[i]
		}
		out[i] = line + strings.Repeat(" ", max(0, width-ansi.StringWidth(line))) + strings.TrimRight(bar+other, " ")
	}
	return strings.Join(out, "\n")
}
