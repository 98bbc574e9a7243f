package widget

import (
	"regexp"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Glamour draws a report's lists so that what an item has no room for stands under its sign, stretches a table over the window, and ends
// lines within a date. So a report is given to it in pieces: a list wide, to be broken here, and a table in as many columns as it needs.

// unbroken are dates and form codes; a number and the word behind it (counted) are not parted either.
var unbroken = regexp.MustCompile(`([0-9A-Z])-([0-9])`)

// widest is more columns than an item of a report has.
const widest = 4000

// pieces parts a page where lists and tables begin and end. A page with code stays whole.
func pieces(page string) []string {
	if strings.Contains(page, "```") {
		return []string{page}
	}
	var out []string
	apart := true
	for block := range strings.SplitSeq(page, "\n\n") {
		alone := each(block, "- ") || each(block, "|")
		if apart || alone {
			out = append(out, block)
		} else {
			out[len(out)-1] += "\n\n" + block
		}
		apart = alone
	}
	return out
}

// each reports whether each line of a block begins so.
func each(block, sign string) bool {
	for line := range strings.SplitSeq(block, "\n") {
		if !strings.HasPrefix(line, sign) {
			return false
		}
	}
	return true
}

// room is how wide a piece is drawn by Glamour in a window of a width.
func room(piece string, width int) int {
	switch {
	case each(piece, "- "):
		return widest
	case each(piece, "|"):
		return min(width, tableWidth(piece))
	}
	return width
}

// tableWidth is the width in which each cell of a table has one line, with a space on either side and a rule between them.
func tableWidth(table string) int {
	var columns []int
	for row := range strings.SplitSeq(table, "\n") {
		for i, cell := range strings.Split(strings.Trim(row, "|"), "|") {
			if i == len(columns) {
				columns = append(columns, 0)
			}
			columns[i] = max(columns[i], ansi.StringWidth(strings.TrimSpace(cell))+3)
		}
	}
	total := -1 // no rule behind the last
	for _, w := range columns {
		total += w
	}
	return total
}

// hung breaks the lines of a list so that what follows stands under the text, not under the sign.
func hung(lines []string, width int) []string {
	var out []string
	for _, line := range lines {
		text, item := strings.CutPrefix(line, "- ")
		if !item {
			out = append(out, Wrapped(line, width)...)
			continue
		}
		for i, row := range Wrapped(text, width-2) {
			out = append(out, map[bool]string{true: "- ", false: "  "}[i == 0]+row)
		}
	}
	return out
}
