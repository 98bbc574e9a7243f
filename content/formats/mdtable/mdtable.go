// Package mdtable reads flashcards that stand in tables of Markdown: one column asks and another one answers, named in their
// head. A page may hold several tables, each below its own heading.
package mdtable

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/delimited"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var ruler = pattern.New(`^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$`)

// table is one table with the heading above it.
type table struct {
	topic string
	head  []string
	rows  []delimited.Row
}

// Detect recognises tables whose head names a front and a back, or that are all that stands in the file.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "|") {
		return ""
	}
	tables, other, _ := find(f.Text)
	named, rows := 0, 0
	for i := range tables {
		if delimited.Named(tables[i].head) {
			named++
		}
		rows += len(tables[i].rows)
	}
	if named > 0 {
		return fmt.Sprintf("%d tables with a front and a back", named)
	}
	if rows >= 3 && other*3 < rows && width(tables) == 2 {
		return "tables of two columns"
	}
	return ""
}

func width(tables []table) int {
	for i := range tables {
		if len(tables[i].head) != 2 {
			return 0
		}
	}
	return 2
}

// Read reads the rows of all tables that Detect means.
func Read(f source.File) (source.Bank, error) {
	tables, _, title := find(f.Text)
	bank := source.Bank{Title: title}
	named := false
	for i := range tables {
		named = named || delimited.Named(tables[i].head)
	}
	for i := range tables {
		t := &tables[i]
		switch {
		case delimited.Named(t.head):
			delimited.ReadRows(&bank, t.head, t.rows, t.topic)
		case named:
			bank.Skip(t.rows[0].Line, "a table whose head names no front and back: %s", source.Brief(strings.Join(t.head, ", ")))
		default:
			for _, r := range t.rows {
				bank.Add(source.Record{Line: r.Line, Kind: content.Recall, Topic: t.topic, Stem: r.Fields[0], Back: r.Fields[1]})
			}
		}
	}
	return bank, nil
}

// find takes the tables out of a text; other counts the lines of prose beside them.
func find(text string) (tables []table, other int, title string) {
	lines, title := mdlines.Of(text)
	topic := ""
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		switch {
		case l.Level == 1 && title == "":
			title = mdlines.Topic(l.Heading)
		case l.Level > 0:
			topic = mdlines.Topic(l.Heading)
		case !l.Code && strings.Contains(l.Text, "|") && i+1 < len(lines) && ruler.MatchString(lines[i+1].Text) && strings.Contains(lines[i+1].Text, "-"):
			t := table{topic: topic, head: Cells(l.Text)}
			for i += 2; i < len(lines) && strings.Contains(lines[i].Text, "|"); i++ {
				cells := Cells(lines[i].Text)
				for len(cells) < len(t.head) {
					cells = append(cells, "")
				}
				t.rows = append(t.rows, delimited.Row{Line: lines[i].Number, Fields: cells})
			}
			i--
			if len(t.rows) > 0 && len(t.head) > 1 {
				tables = append(tables, t)
			}
		case !l.Blank() && !mdlines.Furniture(l.Text):
			other++
		}
	}
	return tables, other, title
}

// Cells gives the cells of a row; a pipe in code or behind a backslash is text.
func Cells(row string) []string {
	row = strings.TrimSpace(row)
	row = strings.TrimPrefix(row, "|")
	if strings.HasSuffix(row, "|") && !strings.HasSuffix(row, `\|`) {
		row = row[:len(row)-1]
	}
	var cells []string
	var b strings.Builder
	code := false
	for i := 0; i < len(row); i++ {
		switch c := row[i]; {
		case c == '\\' && i+1 < len(row) && row[i+1] == '|':
			b.WriteByte('|')
			i++
		case c == '`':
			code = !code && strings.Contains(row[i+1:], "`")
			b.WriteByte(c)
		case c == '|' && !code:
			cells = append(cells, strings.TrimSpace(b.String()))
			b.Reset()
		default:
			b.WriteByte(c)
		}
	}
	return append(cells, strings.TrimSpace(strings.ReplaceAll(b.String(), "<br>", "\n")))
}
