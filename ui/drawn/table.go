package drawn

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// leastColumn is the narrowest column of a table; where there is less, each row is drawn as a list of its cells.
const leastColumn = 6

const between = 3 // columns between two cells: " │ "

// table draws rows of cells that wrap, the header like the others.
func (l *layout) table(b *markdown.Block, width int) []string {
	columns := len(b.Align)
	if columns == 0 {
		return nil
	}
	widths := columnWidths(b, width-between*(columns-1))
	if widths == nil {
		return l.records(b, width)
	}
	bar := " " + l.styles.muted(barSign) + " "
	lines := make([]string, len(widths))
	for i, w := range widths {
		lines[i] = strings.Repeat(rowSign, w)
	}
	rule := l.styles.muted(strings.Join(lines, rowSign+crossSign+rowSign))
	var out []string
	tall := false
	for i, row := range b.Rows {
		drawn := l.row(row, widths, b.Align, i == 0, bar)
		if i == 1 || i > 1 && (tall || len(drawn) > 1) {
			out = append(out, rule)
		}
		tall = i > 0 && len(drawn) > 1
		out = append(out, drawn...)
	}
	return out
}

// row draws one row of cells.
func (l *layout) row(row [][]markdown.Span, widths []int, aligns []markdown.Align, head bool, bar string) []string {
	cells := make([][]string, len(widths))
	height := 1
	for k := range widths {
		switch {
		case k < len(row) && head:
			cells[k] = l.wrap(strong(row[k]), widths[k])
		case k < len(row):
			cells[k] = l.wrap(row[k], widths[k])
		}
		height = max(height, len(cells[k]))
	}
	out := make([]string, height)
	for y := range out {
		line := make([]string, len(widths))
		for k, w := range widths {
			text := ""
			if y < len(cells[k]) {
				text = cells[k][y]
			}
			line[k] = align(text, w, aligns[k])
		}
		out[y] = strings.TrimRight(strings.Join(line, bar), " ")
	}
	return out
}

// strong are the same spans, all of them strong.
func strong(spans []markdown.Span) []markdown.Span {
	out := make([]markdown.Span, len(spans))
	for i, s := range spans {
		s.Style |= markdown.Strong
		out[i] = s
	}
	return out
}

func align(text string, width int, a markdown.Align) string {
	room := max(0, width-ansi.StringWidth(text))
	left := map[markdown.Align]int{markdown.Right: room, markdown.Center: room / 2}[a]
	return strings.Repeat(" ", left) + text + strings.Repeat(" ", room-left)
}

// columnWidths shares the room out: columns that need less than their share get what they need, the others what is left.
// nil: there is too little for a table.
func columnWidths(b *markdown.Block, room int) []int {
	need := make([]int, len(b.Align))
	for _, row := range b.Rows {
		for k, cell := range row {
			if k < len(need) {
				need[k] = max(need[k], widest(cell), 1)
			}
		}
	}
	widths := make([]int, len(need))
	open := len(need)
	for open > 0 {
		share, settled := room/open, false
		for k, n := range need {
			if widths[k] == 0 && n <= share {
				widths[k], settled = max(1, n), true
				room -= widths[k]
				open--
			}
		}
		if settled {
			continue
		}
		if share < leastColumn {
			return nil
		}
		for k := range need { // those that must wrap, the first ones a column wider where it does not come out even
			if widths[k] == 0 {
				widths[k] = room / open
				room -= widths[k]
				open--
			}
		}
	}
	return widths
}

// records draws each row as its cells below each other, each behind the name of its column.
func (l *layout) records(b *markdown.Block, width int) []string {
	var out []string
	for i, row := range b.Rows[min(1, len(b.Rows)-1):] {
		if i > 0 {
			out = append(out, "")
		}
		for k, cell := range row {
			var spans []markdown.Span
			if len(b.Rows) > 1 && k < len(b.Rows[0]) && len(b.Rows[0][k]) > 0 {
				spans = append(spans, strong(b.Rows[0][k])...)
				spans = append(spans, markdown.Span{Text: ": "})
			}
			lines := l.wrap(append(spans, cell...), max(1, width-codeIndent))
			for y, line := range lines {
				if y > 0 && width > leastWidth {
					line = strings.Repeat(" ", codeIndent) + line
				}
				out = append(out, line)
			}
		}
	}
	return out
}
