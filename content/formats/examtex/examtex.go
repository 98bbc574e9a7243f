// Package examtex reads the questions of LaTeX's exam class: \question with choices of which \CorrectChoice is right.
package examtex

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	begin   = pattern.New(`\\begin\{(?:questions|choices|oneparchoices|checkboxes|oneparcheckboxes)\}`)
	command = pattern.New(`\\(question|CorrectChoice|correctchoice|choice|begin|end|titledquestion)\b\s*(?:\[[^\]\n]*\])?(?:\{([^{}\n]*)\})?`)
	comment = pattern.New(`(?m)(^|[^\\])%.*$`)
	fonts   = pattern.New(`\\(textbf|emph|textit|texttt|underline|verb\|)\{([^{}]*)\}`)
	picture = pattern.New(`\\includegraphics(?:\[[^\]]*\])?\{([^{}]*)\}`)
)

// Detect recognises the environments of the exam class with questions in them.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, `\question`) || !begin.MatchString(f.Text) {
		return ""
	}
	return `LaTeX with \question and choices`
}

// Read reads the questions.
func Read(f source.File) (source.Bank, error) {
	text := comment.ReplaceAllString(f.Text, "$1")
	r := reader{bank: &source.Bank{}, text: text}
	found := command.FindAllStringSubmatchIndex(text, -1)
	for i, m := range found {
		end := len(text)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		argument := ""
		if m[4] >= 0 {
			argument = text[m[4]:m[5]]
		}
		r.command(text[m[2]:m[3]], argument, text[m[1]:end], m[0])
	}
	r.finish()
	return *r.bank, nil
}

type reader struct {
	bank   *source.Bank
	text   string
	open   bool
	record source.Record
	answer string
	within string // the environment that text belongs to
}

func (r *reader) command(name, argument, body string, at int) {
	switch name {
	case "question", "titledquestion":
		r.finish()
		r.open = true
		if name == "question" && argument != "" {
			body = argument + body
		}
		r.record = source.Record{Line: 1 + strings.Count(r.text[:at], "\n"), Stem: body}
	case "choice", "CorrectChoice", "correctchoice":
		if argument != "" {
			body = argument + body
		}
		r.record.Options = append(r.record.Options, content.Option{Text: r.plain(body), Correct: name != "choice"})
	case "begin":
		r.within = argument
		switch {
		case strings.HasPrefix(argument, "solution"):
			r.answer += body
		case len(r.record.Options) == 0 && r.open && !begin.MatchString(`\begin{`+argument+`}`):
			r.record.Stem += "\n" + body
		}
	case "end":
		if r.open && argument == "questions" {
			r.finish()
		} else if r.open && len(r.record.Options) == 0 {
			r.record.Stem += body
		}
	}
}

func (r *reader) finish() {
	if !r.open {
		return
	}
	r.record.Stem = r.plain(r.record.Stem)
	solution := r.plain(r.answer)
	switch {
	case len(r.record.Options) > 0:
		r.record.Explanation = solution
		r.bank.Add(r.record)
	case solution != "":
		r.bank.AddShort(r.record, "a question with a solution", []string{solution})
	default:
		r.bank.Skip(r.record.Line, "a question without choices or a solution: %s", source.Brief(r.record.Stem))
	}
	r.open, r.record, r.answer = false, source.Record{}, ""
}

var marks = map[string]string{"textbf": "**", "emph": "*", "textit": "*", "texttt": "`", "underline": ""}

// plain makes Markdown of the commands that texts have; formulas stay.
func (r *reader) plain(text string) string {
	text = picture.ReplaceAllStringFunc(text, func(s string) string {
		name := picture.FindStringSubmatch(s)[1]
		r.bank.Lose(r.record.Line, "picture %s", name)
		return "[image: " + name + "]"
	})
	text = fonts.ReplaceAllStringFunc(text, func(s string) string {
		m := fonts.FindStringSubmatch(s)
		return marks[m[1]] + m[2] + marks[m[1]]
	})
	text = strings.NewReplacer(`\\`, "\n", `\%`, "%", `\&`, "&", `\#`, "#", `\_`, "_", `\$`, `\$`, "``", `"`, "''", `"`, `\ldots`, "…", `\dots`, "…", "~", " ",
		`\fillin`, "____", `\par`, "\n\n", `\item`, "\n-").Replace(text)
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.TrimSpace(joined.ReplaceAllString(strings.Join(lines, "\n"), "\n\n"))
}

var joined = pattern.New(`\n{3,}`)
