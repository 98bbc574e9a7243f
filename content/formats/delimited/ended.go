package delimited

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Exports of flashcards let people choose what ends a row, too: ///// or a semicolon in place of a line's end, so that a
// definition may have lines.

// within separates the sides of a row that does not end with its line.
var within = []struct{ sep, name string }{{"\t", "TAB"}, {",", "comma"}, {" - ", "dash"}, {" = ", "equals sign"}, {": ", "colon"}}

// ended lays out a text whose rows end with a sign of their own.
func ended(text, sample string) (layout, bool) {
	var runs []string
	for _, run := range fancy.FindAllString(sample, 2000) {
		if strings.Trim(run, run[:1]) == "" && !slices.Contains(runs, run) && len(runs) < 8 {
			runs = append(runs, run)
		}
	}
	for _, end := range runs {
		for _, side := range within {
			if l := endedBy(sample, end, side.sep); l.sep != "" {
				l = called(endedBy(text, end, side.sep), side.name, end)
				return l, l.sep != ""
			}
		}
		for _, side := range runs {
			if l := endedBy(sample, end, side); l.sep != "" {
				l = called(endedBy(text, end, side), side, end)
				return l, l.sep != ""
			}
		}
	}
	for _, side := range within {
		if l := endedBy(sample, ";", side.sep); l.sep != "" && len(l.rows) >= 4 {
			l = called(endedBy(text, ";", side.sep), side.name, "semicolon")
			return l, l.sep != ""
		}
	}
	return layout{}, false
}

func called(l layout, side, end string) layout {
	l.name = side + ", rows end with " + end
	return l
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
