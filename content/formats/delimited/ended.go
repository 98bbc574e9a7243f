package delimited

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Exports of flashcards let people choose what ends a row, too: ///// or a semicolon in place of a line's end, so that a
// definition may have lines.

// side is what separates the sides of a row that does not end with its line.
type side struct{ sep, name string }

var within = []side{{"\t", "TAB"}, {",", "comma"}, {" - ", "dash"}, {" = ", "equals sign"}, {": ", "colon"}}

// ended lays out a text whose rows end with a sign of their own.
func ended(text, sample string) (layout, bool) {
	var runs []string
	sides := slices.Clone(within)
	for _, run := range fancy.FindAllString(sample, 2000) {
		if strings.Trim(run, run[:1]) == "" && !slices.Contains(runs, run) && len(runs) < 8 {
			runs = append(runs, run)
			sides = append(sides, side{run, run})
		}
	}
	for _, end := range runs {
		if l, ok := endedSo(text, sample, end, end, sides, 2); ok {
			return l, true
		}
	}
	return endedSo(text, sample, ";", "semicolon", within, 4)
}

// endedSo finds what separates the sides of rows that end with a sign; a sample must have so many rows.
func endedSo(text, sample, end, name string, sides []side, least int) (layout, bool) {
	for _, s := range sides {
		if l := endedBy(sample, end, s.sep); len(l.rows) >= least {
			l = endedBy(text, end, s.sep)
			l.name = s.name + ", rows end with " + name
			return l, l.sep != ""
		}
	}
	return layout{}, false
}

// endedBy takes a text apart by what ends rows and what separates their sides, or gives nothing: nine of ten rows must have
// two sides, the left one on one line.
func endedBy(text, end, sep string) layout {
	if end == sep || !strings.Contains(text, end) || !strings.Contains(text, sep) {
		return layout{}
	}
	l := layout{sep: sep, share: 1}
	line, good, spaced := 1, 0, 0
	for part := range strings.SplitSeq(text, end) {
		bare := strings.TrimLeft(part, " \t\n")
		start := line + strings.Count(part[:len(part)-len(bare)], "\n")
		line += strings.Count(part, "\n")
		if bare == "" {
			continue
		}
		left, right, cut := strings.Cut(strings.TrimRight(bare, " \n"), sep)
		left, right = strings.TrimSpace(left), strings.TrimSpace(right)
		l.rows = append(l.rows, Row{start, []string{left, right}})
		if cut && left != "" && right != "" && !strings.Contains(left, "\n") && utf8.RuneCountInString(left) <= 200 && strings.Count(right, sep) == 0 {
			good++
		}
		if strings.HasPrefix(bare[min(len(left), len(bare)):], ", ") {
			spaced++
		}
	}
	if n := len(l.rows); n < 2 || good*10 < n*9 || spaced*2 > n || strings.Count(text, sep)*10 > n*11 {
		return layout{}
	}
	return l
}
