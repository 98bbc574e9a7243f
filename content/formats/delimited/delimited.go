// Package delimited reads text in columns: what spreadsheets, Quizlet, Brainscape, Kahoot and their like export, with or
// without names of columns, and lists of `term - definition`. rows.go splits records, sniff.go finds the separator,
// columns.go says what a column holds. Anki's text files have a reader of their own.
package delimited

import (
	"encoding/json"
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/mdlines"
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
		if m := counted.FindString(line); m != "" { // "Terms in this set (27)"
			continue
		}
		if bank.Title == "" {
			bank.Title = line
		}
	}
	t := table{bank: &bank, rows: l.rows}
	roles, known := header(l.rows[0].Fields)
	if known {
		t.head, t.rows = l.rows[0].Fields, l.rows[1:]
	} else {
		roles = guess(l.rows)
	}
	t.roles = roles
	t.base()
	for _, r := range t.rows {
		t.add(r)
	}
	return bank, nil
}

var counted = pattern.New(`(?i)^(?:terms in this set|\d+ (?:cards|terms|flashcards)|flashcards)\b.*`)

type table struct {
	bank     *source.Bank
	head     []string
	roles    []role
	rows     []Row
	zero     bool // keys count from 0
	topic    string
	markdown bool // cells are Markdown already
}

// base finds out whether keys that are numbers count from 0, for the whole table.
func (t *table) base() {
	low, any := 99, false
	for _, r := range t.rows {
		for i, f := range r.Fields {
			if i >= len(t.roles) || t.roles[i] != key {
				continue
			}
			for _, l := range lettered.KeyOf(f).Labels {
				if l < "A" {
					any = true
					low = min(low, int(l[0]-'0'))
				}
			}
		}
	}
	if any {
		t.zero = low == 0
		t.bank.Found = append(t.bank.Found, map[bool]string{true: "keys count from 0", false: "keys count from 1"}[t.zero])
	}
}

// fields are what a record says by role.
type fields struct {
	front, identity       string
	backs, choices        []string
	labels                []string
	key                   string
	wrong, topic, explain []string
}

func (t *table) gather(r Row) fields {
	var f fields
	for i, said := range r.Fields {
		if i >= len(t.roles) {
			said = strings.TrimSpace(said)
			if said != "" && len(t.roles) > 0 && t.roles[len(t.roles)-1] == back {
				f.backs = append(f.backs, said)
			}
			continue
		}
		if said == "" {
			continue
		}
		switch t.roles[i] {
		case front:
			f.front = said
		case back:
			f.backs = append(f.backs, said)
		case option:
			f.choices = append(f.choices, said)
			f.labels = append(f.labels, t.label(i))
		case options:
			f.choices = append(f.choices, list(said)...)
		case key:
			f.key = said
		case wrong:
			f.wrong = append(f.wrong, list(said)...)
		case topic:
			f.topic = append(f.topic, said)
		case explanation:
			f.explain = append(f.explain, said)
		case identity:
			f.identity = said
		case unused, hint, kind:
		}
	}
	return f
}

// label is the letter or number that an option's column has, else its place among the option columns.
func (t *table) label(col int) string {
	if t.head != nil {
		if m := optionName.FindStringSubmatch(strings.ToLower(nameNoise.Replace(t.head[col]))); m != nil {
			return strings.ToUpper(m[1])
		}
	}
	n := 0
	for _, r := range t.roles[:col] {
		if r == option {
			n++
		}
	}
	return string(rune('A' + n))
}

func (t *table) add(r Row) {
	f := t.gather(r)
	rec := source.Record{Line: r.Line, Topic: strings.Join(f.topic, " / "), Kind: content.Recall}
	lost := &loss{t.bank, r.Line, t.markdown}
	if rec.Topic == "" {
		rec.Topic = t.topic
	}
	rec.Stem = lost.text(f.front)
	rec.Explanation = lost.text(strings.Join(f.explain, "\n\n"))
	if f.identity != "" {
		rec.ID = f.identity
	}
	switch {
	case len(f.choices) > 0 || len(f.wrong) > 0:
		t.question(&rec, &f, lost)
	case cloze.Has(f.front):
		for _, c := range cloze.Cards(f.front) {
			one := rec
			one.Stem, one.Back = lost.text(c.Front), lost.text(strings.Join(append([]string{c.Back}, f.backs...), "\n\n"))
			if rec.ID != "" {
				one.ID = fmt.Sprintf("%s#%d", rec.ID, c.Number)
			}
			t.bank.Add(one)
		}
	default:
		backs := f.backs
		for i := range backs {
			backs[i] = lost.text(backs[i])
		}
		rec.Back = strings.Join(backs, "\n")
		if rec.Explanation != "" {
			rec.Back = strings.TrimSpace(rec.Back + "\n\n" + rec.Explanation)
			rec.Explanation = ""
		}
		t.bank.Add(rec)
	}
}

// question files a row that has options. The key is a letter or a number of a column, or the text of an option; or wrong
// answers stand apart from the right one.
func (t *table) question(rec *source.Record, f *fields, lost *loss) {
	rec.Kind = content.Choice
	for _, c := range f.choices {
		rec.Options = append(rec.Options, content.Option{Text: lost.text(c)})
	}
	if len(f.wrong) > 0 {
		right := append(f.choices[:0:0], f.choices...)
		if f.key != "" {
			right = append(right, f.key)
		}
		rec.Options = rec.Options[:0]
		for _, c := range right {
			rec.Options = append(rec.Options, content.Option{Text: lost.text(c), Correct: true})
		}
		for _, w := range f.wrong {
			rec.Options = append(rec.Options, content.Option{Text: lost.text(w)})
		}
		t.bank.Add(*rec)
		return
	}
	labels := f.labels
	if cut := lettered.CutLabels(rec.Options); cut != nil {
		labels = cut
	}
	if f.key == "" {
		t.bank.Skip(rec.Line, "it does not say which option is right: %s", source.Brief(rec.Stem))
		return
	}
	if !t.mark(f.key, rec.Options, labels) {
		t.bank.Skip(rec.Line, "its answer %q fits none of its options: %s", source.Brief(f.key), source.Brief(rec.Stem))
		return
	}
	rec.FixedOrder = lettered.Leans(rec.Options, labels, rec.Explanation)
	t.bank.Add(*rec)
}

// mark marks what a key names: several texts in one cell, too.
func (t *table) mark(said string, options []content.Option, labels []string) bool {
	key := lettered.KeyOf(said)
	if t.zero {
		for i, l := range key.Labels {
			if l < "A" {
				key.Labels[i] = string(l[0] + 1)
			}
		}
		if len(key.Labels) > 0 && key.Labels[0] < "A" {
			key.Text = ""
		}
	}
	if name := strings.ToLower(nameNoise.Replace(said)); len(key.Labels) == 0 && optionName.MatchString(name) { // "Option B"
		key.Labels = []string{strings.ToUpper(optionName.FindStringSubmatch(name)[1])}
	}
	if lettered.Apply(key, options, labels) {
		return true
	}
	parts := list(said)
	for _, p := range parts {
		if len(parts) < 2 || !lettered.Apply(lettered.Key{Text: p}, options, labels) {
			return false
		}
	}
	return true
}

// list takes a cell apart that holds several texts: JSON, lines, or a list with pipes or semicolons, else commas.
func list(cell string) []string {
	var out []string
	if strings.HasPrefix(cell, "[") {
		if json.Unmarshal([]byte(cell), &out) == nil {
			return out
		}
		if json.Unmarshal([]byte(strings.ReplaceAll(cell, "'", `"`)), &out) == nil { // as Python prints lists
			return out
		}
	}
	for _, sep := range []string{"\n", "|", ";", "<br>"} {
		if strings.Contains(cell, sep) {
			for part := range strings.SplitSeq(cell, sep) {
				if part = strings.TrimSpace(part); part != "" {
					out = append(out, part)
				}
			}
			return out
		}
	}
	if at := labelled.FindAllStringIndex(cell, -1); len(at) >= 2 { // "A) one B) two"
		for i, m := range at {
			end := len(cell)
			if i+1 < len(at) {
				end = at[i+1][0]
			}
			out = append(out, strings.Trim(cell[m[0]:end], " ,"))
		}
		return out
	}
	if strings.Count(cell, ",") >= 1 {
		for part := range strings.SplitSeq(cell, ",") {
			if part = strings.TrimSpace(part); part != "" {
				out = append(out, part)
			}
		}
		return out
	}
	return []string{cell}
}

var labelled = pattern.New(`(?:^|\s)[(]?[A-H1-8][.)]\s`)

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
	return markup.Plain(cell)
}

// Named reports whether names of columns say which one asks.
func Named(head []string) bool {
	roles, known := header(head)
	answers := false
	for _, r := range roles {
		answers = answers || r == back || r == option || r == options || r == key
	}
	return known && answers
}

// ReadRows files the rows of a table of Markdown, whose cells are Markdown already.
func ReadRows(bank *source.Bank, head []string, rows []Row, topic string) {
	roles, _ := header(head)
	t := table{bank: bank, head: head, rows: rows, roles: roles, topic: topic, markdown: true}
	t.base()
	for _, r := range rows {
		t.add(r)
	}
}
