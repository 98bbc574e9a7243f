package delimited

import (
	"strings"

	"cutscore/content/formats/markup"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/source"
)

// loss notes the pictures and sounds of a record.
type loss struct {
	bank     *source.Bank
	line     int
	markdown bool
}

// text makes Markdown of a cell: of HTML where it holds any, else of plain text.
func (l *loss) text(cell string) string {
	if cell == "" {
		return ""
	}
	if l.markdown {
		out, lost := mdlines.Images(strings.ReplaceAll(cell, "<br>", "\n"))
		if len(lost) > 0 {
			l.bank.Lose(l.line, "%s", strings.Join(lost, ", "))
		}
		return out
	}
	if markup.IsHTML(cell) || strings.Contains(cell, "[sound:") {
		out, lost := markup.HTML(strings.ReplaceAll(cell, "\n", "<br>"))
		if len(lost) > 0 {
			l.bank.Lose(l.line, "%s", strings.Join(lost, ", "))
		}
		return out
	}
	if markup.HasEntities(cell) {
		cell = markup.Unescape(cell)
	}
	return markup.Typed(cell)
}
