// Package rexams reads exercises of R/exams in Markdown: a question, its list of answers, a solution with reasons for them, and what
// is right in the meta-information. R in it is never run: what needs it is named.
package rexams

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	kind   = pattern.New(`(?mi)^extype:[ \t]*(\w+)`)
	key    = pattern.New(`(?mi)^exsolution:[ \t]*(.*)$`)
	off    = pattern.New(`(?mi)^extol:[ \t]*(\S+)`)
	name   = pattern.New(`(?mi)^exname:[ \t]*(\S.*)$`)
	bullet = pattern.New(`^[-*]\s+(.*)$`)
	chunk  = pattern.New("(?ms)^```+ *\\{r.*?^```+ *$")
	truth  = pattern.New(`(?i)^(?:true|false|yes|no|correct|incorrect|wrong|right|richtig|falsch|wahr|verdadero|falso)\b[.:,;!]*\s*`)
)

// Detect recognises the parts of an exercise.
func Detect(f source.File) string {
	if strings.Contains(f.Start(), "Question\n") && kind.MatchString(f.Text) && key.MatchString(f.Text) {
		return "a question with its extype and exsolution"
	}
	return ""
}

// Read reads the exercise of a file.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	r := reader{bank: &b}
	text := chunk.ReplaceAllStringFunc(f.Text, func(s string) string { return strings.Repeat("\n", strings.Count(s, "\n")) })
	r.parts(strings.Split(text, "\n"))
	r.record.Topic = said(name, r.meta)
	if strings.Contains(r.record.Stem+strings.Join(r.answers, "\n")+said(key, r.meta), "`r ") {
		b.Skip(r.record.Line, "an exercise whose values R makes, which is not run: %s", source.Brief(r.record.Stem))
		return b, nil
	}
	r.file()
	return b, nil
}

func said(p *pattern.Lazy, meta string) string {
	if m := p.FindStringSubmatch(meta); m != nil {
		return strings.TrimSpace(m[1])
	}
	return ""
}

type reader struct {
	bank             *source.Bank
	record           source.Record
	answers, reasons []string
	meta             string
}

// parts cuts the file where a line is underlined.
func (r *reader) parts(lines []string) {
	var stem, solution, meta []string
	to := &[]string{}
	var below []string // lines that go on with the last entry of a list
	join := func() {
		if n := len(*to); len(below) > 0 {
			(*to)[n-1] += "\n" + strings.Join(below, "\n")
			below = nil
		}
	}
	list := func(line string) { // an entry begins with its bullet, and goes on in the lines below
		if m := bullet.FindStringSubmatch(line); m != nil {
			join()
			*to = append(*to, m[1])
		} else if len(*to) > 0 {
			below = append(below, strings.TrimSpace(line))
		}
	}
	listed := false
	for i := 0; i < len(lines); i++ {
		if i+1 < len(lines) && underlined(lines[i+1]) {
			join()
			listed = false
			switch head := strings.ToLower(strings.TrimSpace(lines[i])); {
			case head == "question":
				to, r.record.Line = &stem, i+1
			case head == "answerlist" && to == &stem:
				to, listed = &r.answers, true
			case head == "answerlist":
				to, listed = &r.reasons, true
			case head == "solution":
				to = &solution
			case strings.HasPrefix(head, "meta"):
				to = &meta
			}
			i++
			continue
		}
		if listed {
			list(lines[i])
		} else {
			*to = append(*to, lines[i])
		}
	}
	join()
	r.record.Stem, r.record.Explanation = r.text(stem), r.text(solution)
	r.meta = strings.Join(meta, "\n")
}

func underlined(line string) bool {
	line = strings.TrimSpace(line)
	return len(line) >= 3 && (strings.Trim(line, "=") == "" || strings.Trim(line, "-") == "")
}

// text takes the pictures out of Markdown.
func (r *reader) text(lines []string) string {
	text, lost := mdlines.Images(strings.TrimSpace(strings.Join(lines, "\n")))
	r.bank.LoseAll(r.record.Line, lost)
	return text
}

func (r *reader) file() {
	right := said(key, r.meta)
	switch what := strings.ToLower(said(kind, r.meta)); what {
	case "schoice", "mchoice":
		if len(right) != len(r.answers) || strings.Trim(right, "01") != "" {
			r.bank.Skip(r.record.Line, "exsolution %q does not say for each of %d answers whether it is right: %s", right, len(r.answers), source.Brief(r.record.Stem))
			return
		}
		for i, a := range r.answers {
			o := content.Option{Text: r.text([]string{a}), Correct: right[i] == '1'}
			if len(r.reasons) == len(r.answers) {
				o.Rationale = truth.ReplaceAllString(r.text([]string{r.reasons[i]}), "")
			}
			r.record.Options = append(r.record.Options, o)
		}
		r.bank.Add(r.record)
	case "num":
		answers := []string{right}
		if give := said(off, r.meta); right != "" && strings.Trim(give, "0.") != "" {
			answers = slices.Insert(answers, 0, right+" ± "+give)
		}
		r.bank.AddShort(r.record, "a numeric question", answers)
	case "string":
		r.bank.AddShort(r.record, "a question with a written answer", []string{markup.Plain(right)})
	default:
		r.bank.Skip(r.record.Line, "an exercise of the type %q, which cannot be asked here: %s", what, source.Brief(r.record.Stem))
	}
}
