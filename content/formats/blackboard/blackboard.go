// Package blackboard reads Blackboard's tabbed text: a line is a question, its first column the type.
package blackboard

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
)

// Detect recognises lines that begin with a type and a TAB.
func Detect(f source.File) string {
	good, other := 0, 0
	for line := range strings.Lines(f.Text) {
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), "\t")
		switch {
		case kind == "":
		case types[strings.ToUpper(kind)] != "" && strings.TrimSpace(rest) != "":
			good++
		default:
			other++
		}
	}
	if good > 4*other {
		return "lines that begin with MC, MA, TF and a TAB"
	}
	return ""
}

// types are the types of lines, and what they ask for.
var types = map[string]string{
	"MC": "choice", "MA": "choice", "TF": "judged", "ORD": "order", "MAT": "match", "FIB": "written", "NUM": "numeric", "FIB_PLUS": "blanks", "ESS": "an essay",
	"FIL": "an upload", "SR": "a short essay", "OP": "an opinion", "JUMBLED_SENTENCE": "a jumbled sentence", "QUIZ_BOWL": "a quiz bowl",
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	number := 0
	for line := range strings.Lines(f.Text) {
		number++
		if line = strings.TrimRight(line, " \t\n"); strings.TrimSpace(line) == "" {
			continue
		}
		r := reader{bank: &b, line: number}
		r.read(strings.Split(line, "\t"))
	}
	return b, nil
}

type reader struct {
	bank *source.Bank
	line int
}

func (r *reader) read(columns []string) {
	kind := types[strings.ToUpper(strings.TrimSpace(columns[0]))]
	if len(columns) < 2 || kind == "" {
		r.bank.Skip(r.line, "no type of question stands first: %s", source.Brief(strings.Join(columns, " ")))
		return
	}
	cells := make([]string, len(columns)-1)
	for i, cell := range columns[1:] {
		cells[i] = r.text(cell)
	}
	record := source.Record{Line: r.line, Stem: cells[0]}
	rest := cells[1:]
	switch kind {
	case "choice":
		r.choice(record, rest)
	case "judged":
		r.judged(record, rest)
	case "order":
		record.Kind = content.Order
		for _, cell := range rest {
			record.Options = append(record.Options, content.Option{Text: cell})
		}
		r.bank.Add(record)
	case "match":
		record.Kind = content.Match
		for i := 0; i+1 < len(rest); i += 2 {
			record.Options = append(record.Options, content.Option{Text: rest[i], Match: rest[i+1]})
		}
		if len(rest)%2 > 0 {
			r.bank.Lose(r.line, "%q, which belongs to no other", rest[len(rest)-1])
		}
		r.bank.Add(record)
	case "written":
		r.bank.AddShort(record, "a question with a written answer", rest)
	case "numeric":
		switch { // the second is how far off an answer may be
		case len(rest) > 1 && rest[1] != "" && rest[1] != "0":
			rest = []string{rest[0] + " ± " + rest[1], rest[0]}
		case len(rest) > 1:
			rest = rest[:1]
		}
		r.bank.AddShort(record, "a numeric question", rest)
	case "blanks":
		r.blanks(record, rest)
	default:
		r.bank.Skip(r.line, "%s, which cannot be graded: %s", kind, source.Brief(record.Stem))
	}
}

// text takes the quotation marks of a spreadsheet off a cell, and makes Markdown of it.
func (r *reader) text(cell string) string {
	cell = strings.TrimSpace(cell)
	if len(cell) > 1 && strings.HasPrefix(cell, `"`) && strings.HasSuffix(cell, `"`) {
		cell = strings.ReplaceAll(cell[1:len(cell)-1], `""`, `"`)
	}
	if !markup.IsHTML(cell) && !markup.HasEntities(cell) {
		return markup.Plain(cell)
	}
	md, lost := markup.HTML(cell)
	r.bank.LoseAll(r.line, lost)
	return md
}

func (r *reader) choice(record source.Record, rest []string) {
	for i := 0; i < len(rest); i += 2 {
		mark := ""
		if i+1 < len(rest) {
			mark = strings.ToLower(rest[i+1])
		}
		if mark != "correct" && mark != "incorrect" {
			r.bank.Skip(r.line, "%q stands where correct or incorrect must: %s", mark, source.Brief(record.Stem))
			return
		}
		record.Options = append(record.Options, content.Option{Text: rest[i], Correct: mark == "correct"})
	}
	r.bank.Add(record)
}

func (r *reader) judged(record source.Record, rest []string) {
	if len(rest) == 0 || !strings.EqualFold(rest[0], "true") && !strings.EqualFold(rest[0], "false") {
		r.bank.Skip(r.line, "neither true nor false stands behind it: %s", source.Brief(record.Stem))
		return
	}
	record.Options, record.FixedOrder = source.TrueFalse(strings.EqualFold(rest[0], "true")), true
	r.bank.Add(record)
}

// blanks reads a name and its answers, an empty cell, the next name and its answers. The answers come in the order in which the
// question has the [names]; where it lacks one, they come in the written order.
func (r *reader) blanks(record source.Record, rest []string) {
	type blank struct {
		name, right string
		at          int
	}
	var all []blank
	inText := true
	for i := 0; i+1 < len(rest); i++ {
		b := blank{"[" + rest[i] + "]", rest[i+1], strings.Index(record.Stem, "["+rest[i]+"]")}
		inText = inText && b.at >= 0
		all = append(all, b)
		for i += 2; i < len(rest) && rest[i] != ""; i++ {
			r.bank.Lose(r.line, "the answer %q, which is right for a blank, too", rest[i])
		}
	}
	if inText {
		slices.SortStableFunc(all, func(a, b blank) int { return a.at - b.at })
	}
	var right []string
	for _, b := range all {
		if inText {
			record.Stem = strings.Replace(record.Stem, b.name, "____", 1)
		}
		right = append(right, b.right)
	}
	r.bank.AddShort(record, "a question with several blanks", []string{strings.Join(right, "; ")})
}
