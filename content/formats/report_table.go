package formats

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// column is one of the table of reports.
type column struct {
	head  string
	cells []string // without a head's
	most  int      // how wide it may be where there is little room; 0: it is never cut
}

// WriteTable prints the reports on several files as one table, and below it what was skipped or could not be read. A table that is
// wider than so many columns counts what has to be said in one number, names only the decks that are called otherwise than their
// files, below it, and cuts long names; one that cannot be cut to that is printed as lines. 0: it is as wide as it is.
func WriteTable(w io.Writer, reports []Report, width int) error {
	table := drawn(columns(reports))
	if width > 0 && widest(table) > width {
		table = drawn(fitted(fewColumns(reports), width)) + otherNames(reports)
	}
	if width > 0 && widest(beforeBlank(table)) > width {
		table = inLines(reports)
	}
	if err := writeOut(w, table); err != nil {
		return err
	}
	for i := range reports {
		r := &reports[i]
		if r.Error == "" && r.said() == 0 {
			continue
		}
		if err := writeOut(w, "\n"); err != nil {
			return err
		}
		if err := r.Write(w); err != nil {
			return err
		}
	}
	return nil
}

// said is how many notes a report has.
func (r *Report) said() int {
	return len(r.Changed) + len(r.Skipped) + len(r.Lost) + len(r.Doubles) + len(r.Look)
}

// number makes a column of numbers, which are left out for files that were not read.
func number(reports []Report, head string, of func(*Report) int) column {
	c := column{head: head}
	for i := range reports {
		said := ""
		if reports[i].Error == "" {
			said = strconv.Itoa(of(&reports[i]))
		}
		c.cells = append(c.cells, said)
	}
	return c
}

// words makes a column of words.
func words(reports []Report, head string, most int, of func(*Report) string) column {
	c := column{head: head, most: most}
	for i := range reports {
		c.cells = append(c.cells, of(&reports[i]))
	}
	return c
}

const notImported = "not imported"

func formatCell(r *Report) string {
	if r.Error != "" {
		return notImported
	}
	return r.Format
}

func columns(reports []Report) []column {
	return []column{
		words(reports, "FILE", 0, func(r *Report) string { return r.File }),
		words(reports, "FORMAT", 0, formatCell),
		number(reports, "QUESTIONS", func(r *Report) int { return r.Questions }),
		number(reports, "CARDS", func(r *Report) int { return r.Cards }),
		number(reports, "SKIPPED", func(r *Report) int { return len(r.Skipped) }),
		number(reports, "LOST", func(r *Report) int { return len(r.Lost) }),
		number(reports, "TWICE", func(r *Report) int { return len(r.Doubles) }),
		number(reports, "LOOK", func(r *Report) int { return len(r.Look) }),
		words(reports, "DECK", 0, func(r *Report) string { return r.Deck }),
	}
}

// fewColumns are those of a narrow terminal.
func fewColumns(reports []Report) []column {
	return []column{
		words(reports, "FILE", 12, func(r *Report) string { return filepath.Base(r.File) }),
		words(reports, "FORMAT", len(notImported), formatCell),
		number(reports, "QUESTIONS", func(r *Report) int { return r.Questions }),
		number(reports, "CARDS", func(r *Report) int { return r.Cards }),
		number(reports, "NOTES", (*Report).said),
	}
}

// otherNames lists the decks that are not called as their files.
func otherNames(reports []Report) string {
	var names []string
	for i := range reports {
		r := &reports[i]
		if base := filepath.Base(r.File); r.Deck != "" && r.Deck != strings.TrimSuffix(base, filepath.Ext(base)) {
			names = append(names, fmt.Sprintf("%s (of %s)", r.Deck, r.File))
		}
	}
	if names == nil {
		return ""
	}
	return "\nDecks are called as their files are, but for: " + strings.Join(names, ", ") + "\n"
}

func (c *column) width() int {
	widest := ansi.StringWidth(c.head)
	for _, cell := range c.cells {
		widest = max(widest, ansi.StringWidth(cell))
	}
	return widest
}

const gap = 2 // columns between two of the table

// fitted cuts the longest cells of the columns that can be cut, the widest first, until the table has room.
func fitted(all []column, width int) []column {
	widths := make([]int, len(all))
	over := gap*(len(all)-1) - width
	for i := range all {
		widths[i] = all[i].width()
		over += widths[i]
	}
	for ; over > 0; over-- {
		at := -1
		for i := range all {
			if all[i].most > 0 && widths[i] > all[i].most && (at < 0 || widths[i] > widths[at]) {
				at = i
			}
		}
		if at < 0 {
			break
		}
		widths[at]--
	}
	fit := slices.Clone(all)
	for i := range fit {
		fit[i].cells = slices.Clone(all[i].cells)
		for k, cell := range fit[i].cells {
			fit[i].cells[k] = cut(cell, widths[i])
		}
	}
	return fit
}

// longestEnding is that of a file's name, with its dot, which tells two files of one name apart.
const longestEnding = 6

// cut shortens a cell, and keeps the ending of a file's name.
func cut(cell string, width int) string {
	ending := filepath.Ext(cell)
	if strings.Contains(ending, " ") || len(ending) > longestEnding {
		ending = ""
	}
	if ansi.StringWidth(cell) <= width {
		return cell
	}
	return ansi.Truncate(strings.TrimSuffix(cell, ending), width-len(ending), "…") + ending
}

// drawn is a table as text.
func drawn(all []column) string {
	var b strings.Builder
	rows := 0
	widths := make([]int, len(all))
	for i := range all {
		rows = max(rows, len(all[i].cells))
		widths[i] = all[i].width()
	}
	for row := -1; row < rows; row++ {
		var line strings.Builder
		for i := range all {
			cell := all[i].head
			if row >= 0 {
				cell = all[i].cells[row]
			}
			line.WriteString(cell)
			line.WriteString(strings.Repeat(" ", widths[i]-ansi.StringWidth(cell)+gap))
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

// beforeBlank is the first block of a text.
func beforeBlank(text string) string {
	block, _, _ := strings.Cut(text, "\n\n")
	return block
}

func widest(text string) int {
	most := 0
	for line := range strings.Lines(text) {
		most = max(most, ansi.StringWidth(strings.TrimSuffix(line, "\n")))
	}
	return most
}

// inLines is what the table says, for a terminal that has no room for one.
func inLines(reports []Report) string {
	var b strings.Builder
	for i := range reports {
		r := &reports[i]
		said := notImported
		if r.Error == "" {
			said = fmt.Sprintf("%s: %s, deck %s", r.Format, cmp.Or(r.counts(), "nothing"), r.Deck)
		}
		fmt.Fprintf(&b, "%s\n  %s\n", r.File, said)
	}
	return b.String()
}
