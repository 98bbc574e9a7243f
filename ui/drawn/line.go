package drawn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// cell is a grapheme cluster with the span that it belongs to.
type cell struct {
	text  string
	width int
	span  *markdown.Span
}

func (c cell) space() bool { return c.text == " " }

// breaks reports whether a line may end behind a cell, before the next one: between words, and between the signs of scripts
// without spaces, but not before a closing sign.
func (c cell) breaks(next cell) bool {
	if c.space() || next.space() {
		return true
	}
	r, _ := utf8.DecodeRuneInString(next.text)
	return (wide(c) || wide(next)) && !unicode.In(r, unicode.Pe, unicode.Pf, unicode.Po)
}

func wide(c cell) bool {
	r, _ := utf8.DecodeRuneInString(c.text)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r <= 0x30ff
}

// rows cuts spans into cells, a row for each line of the source. Tabs go to the next stop.
func rows(spans []markdown.Span) [][]cell {
	out := [][]cell{nil}
	column := 0
	for i := range spans {
		text := spans[i].Text
		for text != "" {
			if text[0] == '\n' {
				out = append(out, nil)
				column, text = 0, text[1:]
				continue
			}
			last := &out[len(out)-1]
			if text[0] == '\t' {
				for n := tabStop - column%tabStop; n > 0; n-- {
					*last = append(*last, cell{" ", 1, &spans[i]})
					column++
				}
				text = text[1:]
				continue
			}
			cluster, width := ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
			*last = append(*last, cell{cluster, width, &spans[i]})
			column += width
			text = text[len(cluster):]
		}
	}
	return out
}

// wrap cuts spans to a width.
func (l *layout) wrap(spans []markdown.Span, width int) []string {
	var out []string
	for _, row := range rows(spans) {
		for _, line := range fold(row, max(1, width)) {
			out = append(out, l.paint(line))
		}
	}
	return out
}

// fold breaks a row between words. A word that is wider than a line, such as an address, is broken where it can be read on.
func fold(row []cell, width int) [][]cell {
	var out [][]cell
	row = trimRight(row)
	for {
		row = trimLeft(row, len(out) > 0)
		end := fits(row, width)
		if end == len(row) {
			return append(out, row)
		}
		at := end
		for at > 0 && !row[at-1].breaks(row[at]) {
			at--
		}
		if at == 0 || len(trimRight(row[:at])) == 0 {
			at = within(row, end)
		}
		out = append(out, trimRight(row[:at]))
		row = row[at:]
	}
}

// fits is how many cells of a row a line takes, at least one.
func fits(row []cell, width int) int {
	used := 0
	for i, c := range row {
		used += c.width
		if used > width {
			return max(1, i)
		}
	}
	return len(row)
}

// within is where a word that is too wide is broken: behind a slash in the second half of the line, never behind a hyphen.
func within(row []cell, end int) int {
	for i := end; i > end/2 && i > 1; i-- {
		if row[i-1].text == "/" {
			return i
		}
	}
	for at := end; at > 1; at-- {
		if row[at-1].text != "-" {
			return at
		}
	}
	return end
}

// trimLeft takes the spaces off the start of a line that continues another.
func trimLeft(row []cell, continued bool) []cell {
	for continued && len(row) > 0 && row[0].space() {
		row = row[1:]
	}
	return row
}

func trimRight(row []cell) []cell {
	for len(row) > 0 && row[len(row)-1].space() {
		row = row[:len(row)-1]
	}
	return row
}

// paint writes a line of cells, neighbours of one span together.
func (l *layout) paint(line []cell) string {
	var b, run strings.Builder
	for i, c := range line {
		run.WriteString(c.text)
		if i+1 == len(line) || line[i+1].span != c.span {
			b.WriteString(l.styles.paint(run.String(), c.span.Style, c.span.URL))
			run.Reset()
		}
	}
	return b.String()
}

// widest is the widest row of spans, in columns.
func widest(spans []markdown.Span) int {
	most := 0
	for _, cells := range rows(spans) {
		width := 0
		for _, c := range cells {
			width += c.width
		}
		most = max(most, width)
	}
	return most
}
