// Package amctxt reads AMC-TXT, the plain text of AMC: a question begins with * where one answer is right and with ** where several
// may be, right answers begin with + and wrong ones with -.
package amctxt

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	asked   = pattern.New(`^(\*{1,2})([<()]?)\s*((?:\[[^\[\]]*=?[^\[\]]*\]|\{[^{}]*\})*)\s*(.*)$`)
	choice  = pattern.New(`^([+-])\s*(?:\[[^\[\]*_|][^\[\]]*\]|\{[^{}]*\})*\s*(\S.*)$`)
	title   = pattern.New(`(?m)^Title:\s*(\S.*)$`)
	picture = pattern.New(`!(?:\{[^{}]*\})?([^!\s]+)!`)
	inline  = pattern.New(`\[\[(.+?)\]\]|\[\*(.+?)\*\]|\[_(.+?)_\]|\[\|(.+?)\|\]`)
)

// Detect recognises questions that have right and wrong answers below them.
func Detect(f source.File) string {
	good, bare, odd := 0, 0, 0
	signs := "" // of the answers below the question that is open
	count := func() {
		switch {
		case strings.Contains(signs, "+") && len(signs) > 1:
			good++
		case signs == "*":
			bare++
		case signs != "":
			odd++
		}
		signs = ""
	}
	for line := range strings.Lines(f.Start()) {
		switch {
		case strings.HasPrefix(line, "***"):
			return ""
		case strings.HasPrefix(line, "*"):
			count()
			if m := asked.FindStringSubmatch(strings.TrimSpace(line)); m[2] == "" {
				signs = m[1][:1]
			}
		case signs != "" && choice.MatchString(strings.TrimRight(line, "\n")):
			signs = strings.Trim(signs, "*") + line[:1]
		}
	}
	if count(); good == 0 || odd > 0 || bare > good {
		return ""
	}
	return "questions after * with answers after + and -"
}

// Read reads the questions.
func Read(f source.File) (source.Bank, error) {
	r := reader{bank: &source.Bank{}}
	if m := title.FindStringSubmatch(f.Start()); m != nil {
		r.bank.Title = strings.TrimSpace(m[1])
	}
	for i, line := range strings.Split(f.Text, "\n") {
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "*"):
			r.finish()
			r.begin(asked.FindStringSubmatch(strings.TrimSpace(line)), i+1)
		case r.lines != nil && choice.MatchString(line):
			m := choice.FindStringSubmatch(line)
			r.record.Options = append(r.record.Options, content.Option{Correct: m[1] == "+"})
			r.lines = append(r.lines, []string{m[2]})
		case r.lines != nil:
			last := &r.lines[len(r.lines)-1]
			*last = append(*last, strings.TrimSpace(line))
		}
	}
	r.finish()
	return *r.bank, nil
}

type reader struct {
	bank   *source.Bank
	record source.Record
	lines  [][]string // of the question, and of each of its options; nil: none is open
	essay  bool
}

func (r *reader) begin(m []string, n int) {
	if m[2] == "(" || m[2] == ")" { // a group of questions
		return
	}
	r.record, r.essay = source.Record{Line: n}, m[2] == "<"
	r.lines = [][]string{{m[4]}}
}

func (r *reader) finish() {
	if r.lines == nil {
		return
	}
	record := r.record
	record.Stem = r.plain(r.lines[0])
	for i := range record.Options {
		record.Options[i].Text = r.plain(r.lines[i+1])
	}
	if r.essay {
		r.bank.Skip(record.Line, "an essay, which cannot be graded: %s", source.Brief(record.Stem))
	} else {
		r.bank.Add(record)
	}
	r.lines = nil
}

// plain makes Markdown of [*bold*], [_italic_], [|code|] and [[formulas]].
func (r *reader) plain(lines []string) string {
	text := picture.ReplaceAllStringFunc(strings.TrimSpace(strings.Join(lines, "\n")), func(s string) string {
		name := picture.FindStringSubmatch(s)[1]
		r.bank.Lose(r.record.Line, "picture %s", name)
		return "[image: " + name + "]"
	})
	var b strings.Builder
	at := 0
	for _, m := range inline.FindAllStringSubmatchIndex(text, -1) {
		b.WriteString(markup.Plain(text[at:m[0]]))
		for i, mark := range []string{"$", "**", "*", "`"} {
			if from := m[2*i+2]; from >= 0 {
				b.WriteString(mark + text[from:m[2*i+3]] + mark)
			}
		}
		at = m[1]
	}
	return b.String() + markup.Plain(text[at:])
}
