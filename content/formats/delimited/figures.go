package delimited

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	figure  = pattern.New(`^[-+]?[$€£]?[\d.,:/ -]+[%€]?$`)
	contact = pattern.New(`(?i)^(?:e-?mail(?: address)?|phone(?: number)?|mobile|telephone|telefon)$`)
)

// Figures recognises tables that hold no cards: measurements, accounts, lists of addresses. Nothing in the names of their
// columns asks, and most cells are numbers, or there are columns for mail and telephone.
func Figures(f source.File) string {
	text := f.Text[:min(len(f.Text), 64<<10)]
	l, ok := sniff(text, f.Options.Separator)
	if !ok || len(l.rows[0].Fields) < 3 {
		return ""
	}
	if _, known := header(l.rows[0].Fields); known {
		return ""
	}
	if slices.ContainsFunc(l.rows[0].Fields, contact.MatchString) {
		return fmt.Sprintf("a table of %s", strings.Join(short(l.rows[0].Fields), ", "))
	}
	cells, figures := 0, 0
	for _, r := range l.rows[1:] {
		for _, cell := range r.Fields {
			if cell != "" {
				cells++
			}
			if figure.MatchString(cell) {
				figures++
			}
		}
	}
	if figures*3 > cells*2 {
		return "a table of figures"
	}
	return ""
}
