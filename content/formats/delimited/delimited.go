// Package delimited reads text in columns: what spreadsheets, Quizlet, Brainscape, Kahoot and their like export, with or
// without names of columns, and lists of `term - definition`. rows.go splits records, sniff.go finds the separator,
// ended.go what ends a row where that is no line's end, columns.go says what a column holds, table.go makes records of rows,
// question.go those that have options, loss.go what cells lose, figures.go knows tables that are no deck. Anki's text files have a reader of their own.
package delimited

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// Detect recognises columns.
func Detect(f source.File) string {
	l, ok := sniff(f.Text, f.Options.Separator)
	if !ok {
		return ""
	}
	if _, known := header(l.rows[0].Fields); known {
		return fmt.Sprintf("columns with the names %s", strings.Join(short(l.rows[0].Fields), ", "))
	}
	return "one separator in nearly every line"
}

func short(fields []string) []string {
	var out []string
	for _, f := range fields {
		if f != "" && len(out) < 8 {
			out = append(out, source.Brief(f))
		}
	}
	return out
}

// Read reads a table.
func Read(f source.File) (source.Bank, error) {
	l, ok := sniff(f.Text, f.Options.Separator)
	if !ok {
		return source.Bank{}, fmt.Errorf("no separator stands in nearly every line; name it with --separator")
	}
	bank := source.Bank{Found: []string{"separator: " + l.name}}
	for _, line := range l.above {
		if counted.MatchString(line) { // "Terms in this set (27)"
			continue
		}
		if bank.Title == "" {
			bank.Title = strings.TrimLeft(line, "# ")
		}
	}
	t := table{bank: &bank, rows: l.rows, sep: strings.TrimSpace(l.sep) + " "}
	roles, known := header(l.rows[0].Fields)
	if known {
		t.head, t.rows = l.rows[0].Fields, l.rows[1:]
	} else {
		roles = guess(l.rows)
	}
	t.roles = roles
	t.base()
	t.tell()
	bank.Records = make([]source.Record, 0, len(t.rows))
	for i := range t.rows {
		t.add(t.rows[i])
		t.rows[i] = Row{} // a large table is not to be held beside its records
	}
	return bank, nil
}

var counted = pattern.New(`(?i)^(?:terms in this set|\d+ (?:cards|terms|flashcards)|flashcards)\b.*`)

// Named reports whether names of columns say which one asks.
func Named(head []string) bool {
	roles, known := header(head)
	answers := false
	for _, r := range roles {
		answers = answers || r == back || r == option || r == options || r == key
	}
	return known && answers
}

// Headed reports whether such names stand above cells that a sign parts, as spreadsheets write them: they say more of a file than
// what its cells are full of.
func Headed(f source.File) bool {
	l, ok := sniff(f.Start(), f.Options.Separator)
	return ok && slices.Contains([]string{"\t", ";", ",", "|"}, l.sep) && Named(l.rows[0].Fields)
}

// ReadRows files the rows of a table of Markdown, whose cells are Markdown already.
func ReadRows(bank *source.Bank, head []string, rows []Row, topic string) {
	roles, _ := header(head)
	t := table{bank: bank, head: head, rows: rows, roles: roles, topic: topic, sep: "| ", markdown: true}
	t.base()
	t.tell()
	for _, r := range rows {
		t.add(r)
	}
}
