// Package examtex reads the questions of LaTeX's exam class, \question with choices of which \CorrectChoice is right, and of
// AMC, \begin{question} with \correctchoice and \wrongchoice. text.go makes Markdown of LaTeX.
package examtex

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	begin   = pattern.New(`\\begin\{(?:questions|choices|oneparchoices|checkboxes|oneparcheckboxes)\}`)
	amc     = pattern.New(`\\begin\{question(?:mult)?x?\}`)
	command = pattern.New(`\\(question|titledquestion|part|subpart|CorrectChoice|correctchoice|wrongchoice|choice|explain|AMCOpen|AMCnumericChoices|begin|end)\b\*?`)
	comment = pattern.New(`(?m)(^|[^\\])%.*$`)
	drawing = pattern.New(`(?s)\\begin\{(?:tikzpicture|picture|circuitikz)\}.*?\\end\{(?:tikzpicture|picture|circuitikz)\}`)
)

// Detect recognises the environments of the exam class with questions in them, and those of AMC.
func Detect(f source.File) string {
	switch {
	case (strings.Contains(f.Text, `\question`) || strings.Contains(f.Text, `\titledquestion`)) && begin.MatchString(f.Text):
		return `LaTeX with \question and choices`
	case strings.Contains(f.Text, `\correctchoice`) && amc.MatchString(f.Text):
		return `LaTeX with \begin{question} and \correctchoice (AMC)`
	}
	return ""
}

// Read reads the questions.
func Read(f source.File) (source.Bank, error) {
	text := comment.ReplaceAllString(f.Text, "$1")
	text = drawing.ReplaceAllStringFunc(text, func(s string) string {
		return `\includegraphics{drawing}` + strings.Repeat("\n", strings.Count(s, "\n"))
	})
	r := reader{bank: &source.Bank{}, text: text}
	found := command.FindAllStringSubmatchIndex(text, -1)
	taken, at := 0, 0 // what an argument has taken already; where the lines are counted
	for i, m := range found {
		r.n += strings.Count(text[at:m[0]], "\n")
		if at = m[0]; m[0] < taken {
			continue
		}
		end := len(text)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		taken = r.command(text[m[2]:m[3]], m[1], end)
	}
	r.finish()
	return *r.bank, nil
}

type reader struct {
	bank *source.Bank
	text string
	n    int // line feeds above the command that is read
	question
}

// question is the one that is open.
type question struct {
	open, parts bool
	base        string // what its parts have in common
	record      source.Record
	stem        []string // pieces of it
	answer      []string // pieces of the solution
	number      string   // what is to be written in AMC's boxes
	blocks      int      // environments with choices
	essay       bool
}

// command reads a command with what stands behind it, up to the next one or the end of its argument, and says where that is.
func (r *reader) command(name string, from, next int) (taken int) {
	from = skip(r.text, from)
	argument, to := braced(r.text, from)
	body := r.text[from:max(from, next)]
	switch name {
	case "question", "titledquestion":
		if name == "titledquestion" {
			to = skip(r.text, to)
			body = r.text[to:max(to, next)]
		}
		r.begin(body)
	case "part", "subpart":
		r.part(body)
	case "CorrectChoice", "choice":
		r.choice(body, name != "choice")
	case "correctchoice", "wrongchoice":
		if to > from {
			body = argument
		}
		r.choice(body, name == "correctchoice")
		return to
	case "explain":
		r.answer = append(r.answer, argument)
		return to
	case "AMCnumericChoices":
		r.number = argument
	case "AMCOpen":
		r.essay = true
	case "begin":
		r.environment(argument, to, next)
	case "end":
		r.leave(argument, r.text[to:max(to, next)])
	}
	return next
}

func (r *reader) begin(stem string) {
	r.finish()
	r.question = question{open: true, record: source.Record{Line: 1 + r.n}, stem: []string{stem}}
}

// maxBase is how much of a question is said again with each of its parts.
const maxBase = 4000

// part begins a part of a question, which is asked by itself with what stands above all parts.
func (r *reader) part(body string) {
	if !r.open {
		return
	}
	base := r.base
	if r.parts {
		r.finish()
	} else if base = strings.Join(r.stem, ""); len(base) > maxBase {
		base = source.Brief(base)
	}
	r.question = question{open: true, parts: true, base: base, record: source.Record{Line: 1 + r.n}, stem: []string{base, "\n\n", body}}
}

func (r *reader) choice(text string, right bool) {
	r.record.Options = append(r.record.Options, content.Option{Text: r.plain(text), Correct: right})
}

// harmless are environments that may stand around or below choices and say nothing of their own.
var harmless = []string{"multicols", "center", "minipage", "questions", "parts", "subparts"}

func (r *reader) environment(name string, to, next int) {
	known := slices.Contains(harmless, strings.TrimSuffix(name, "*"))
	for at := -1; known && at != to; { // how many columns, how wide
		at = to
		_, to = braced(r.text, skip(r.text, to))
	}
	body := r.text[to:max(to, next)]
	switch {
	case amc.MatchString(`\begin{` + name + `}`):
		_, behind := braced(r.text, to)
		r.begin(r.text[behind:max(behind, next)])
	case strings.HasPrefix(name, "solution"):
		r.answer = append(r.answer, body)
	case begin.MatchString(`\begin{`+name+`}`) || strings.HasPrefix(name, "choices"):
		r.blocks++
	case strings.HasPrefix(name, "verbatim"), strings.HasPrefix(name, "lstlisting"), strings.HasPrefix(name, "minted"):
		at := skip(r.text, to)
		if strings.HasPrefix(name, "minted") { // says which language
			_, at = braced(r.text, at)
		}
		r.stem = append(r.stem, "\n```\n", strings.Trim(r.text[at:max(at, next)], "\n"), "\n```\n")
	case !r.open:
	case len(r.record.Options) == 0:
		r.stem = append(r.stem, "\n", body)
	case known:
		r.between(body)
	case strings.TrimSpace(body) != "":
		r.bank.Lose(r.record.Line, `what stands in \begin{%s} below the choices`, name)
	}
}

func (r *reader) leave(name, body string) {
	switch {
	case name == "questions" || amc.MatchString(`\begin{`+name+`}`):
		r.finish()
	case len(r.record.Options) == 0:
		r.stem = append(r.stem, body)
	case r.open:
		r.between(body)
	}
}

// between names the pictures between a question's choices and the next question, which speaks of them in words.
func (r *reader) between(body string) { r.plain(strings.Join(picture.FindAllString(body, -1), "")) }

func (r *reader) finish() {
	if !r.open {
		return
	}
	record, stem := r.record, strings.Join(r.stem, "")
	blanks := r.blanks(stem)
	record.Stem = r.plain(stem)
	solution := r.plain(strings.Join(r.answer, ""))
	record.Explanation = solution
	switch {
	case r.blocks > 1:
		r.bank.Skip(record.Line, "it has choices in two places: %s", source.Brief(record.Stem))
	case r.essay:
		r.bank.Skip(record.Line, "an essay, which cannot be graded: %s", source.Brief(record.Stem))
	case len(record.Options) > 0:
		r.bank.Add(record)
	case r.number != "":
		r.bank.AddShort(record, "a numeric question", []string{strings.TrimSpace(r.number)})
	case len(blanks) > 0:
		r.bank.AddShort(record, "a text with blanks", []string{strings.Join(blanks, "; ")})
	case solution != "":
		record.Explanation = ""
		r.bank.AddShort(record, "a question with a solution", []string{solution})
	default:
		r.bank.Skip(record.Line, "a question without choices or a solution: %s", source.Brief(record.Stem))
	}
	r.question = question{}
}
