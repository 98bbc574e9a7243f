// Package text2qti reads the quizzes of text2qti: numbered questions with *a) for the right option, [*] and [ ] for several,
// = for numbers, * for written answers, ... for feedback. Its code blocks are programs; they are never run.
package text2qti

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	header   = pattern.New(`(?mi)^(?:quiz title|quiz description|shuffle answers|show correct answers|points per question):`)
	question = pattern.New(`^(\d+)\.(?:\s+(.*))?$`)
	choice   = pattern.New(`^(\*)?([a-zA-Z])\)(?:\s+(.*))?$`)
	box      = pattern.New(`^\[([* ])\](?:\s+(.*))?$`)
	number   = pattern.New(`^=\s+(\S.*)$`)
	written  = pattern.New(`^\*\s+(\S.*)$`)
	feedback = pattern.New(`^(\.\.\.|\+|-)\s+(\S.*)$`)
	essay    = pattern.New(`^(?:_{3,}|\^{3,})$`)
	setting  = pattern.New(`^(?:%|(?:END_)?GROUP$|[A-Za-z][A-Za-z ]{2,30}:)`)
	code     = pattern.New("^```+\\s*\\{")
)

// Detect recognises a quiz by its signs: boxes or feedback that only text2qti has, below numbered questions.
func Detect(f source.File) string {
	own, asked := 0, 0
	for line := range strings.Lines(f.Start()) {
		line = strings.TrimRight(line, " \n")
		switch {
		case question.MatchString(line):
			asked++
		case box.MatchString(line), number.MatchString(line), strings.HasPrefix(line, "... "), essay.MatchString(line), header.MatchString(line):
			own++
		case code.MatchString(line) && strings.Contains(line, ".run"):
			own++
		}
	}
	if asked > 0 && own > 0 {
		return "numbered questions with the signs of text2qti"
	}
	return ""
}

// Read reads a quiz.
func Read(f source.File) (source.Bank, error) {
	r := reader{bank: &source.Bank{}}
	fenced, comment := false, false
	for i, line := range strings.Split(f.Text, "\n") {
		bare := strings.TrimSpace(line)
		fence := strings.HasPrefix(bare, "```") && !strings.Contains(strings.TrimLeft(bare, "`"), "`")
		if fence {
			if code.MatchString(bare) {
				r.finish()
				r.bank.Skip(i+1, "a program, which is not run")
			}
			fenced = !fenced
		}
		switch {
		case line == "COMMENT" && !fenced, comment:
			comment = line != "END_COMMENT"
		case fence, fenced, strings.HasPrefix(line, "  "):
			r.more(line)
		default:
			r.line(strings.TrimRight(line, " "), i+1)
		}
	}
	r.finish()
	return *r.bank, nil
}

type reader struct {
	bank   *source.Bank
	open   bool
	record source.Record
	what   string
	answer []string
	last   *string  // what an indented line goes on with
	below  []string // such lines
}

func (r *reader) line(line string, n int) {
	if m := question.FindStringSubmatch(line); m != nil {
		r.finish()
		r.open, r.record = true, source.Record{Line: n, Stem: m[2]}
		r.last = &r.record.Stem
		return
	}
	if title, found := strings.CutPrefix(line, "Quiz title:"); found {
		r.bank.Title = strings.TrimSpace(title)
		return
	}
	if strings.HasPrefix(line, "Text:") || strings.HasPrefix(line, "Text title:") {
		r.finish()
		r.bank.Skip(n, "a text between questions: %s", source.Brief(line))
	}
	if !r.open {
		return
	}
	switch {
	case choice.MatchString(line):
		m := choice.FindStringSubmatch(line)
		r.option(m[3], m[1] != "")
	case box.MatchString(line):
		m := box.FindStringSubmatch(line)
		r.option(m[2], m[1] == "*")
	case number.MatchString(line):
		r.what = "a numeric question"
		r.number(number.FindStringSubmatch(line)[1])
	case written.MatchString(line):
		r.what = "a question with a written answer"
		r.answer = append(r.answer, written.FindStringSubmatch(line)[1])
	case essay.MatchString(line):
		r.what = "essay"
	case feedback.MatchString(line):
		r.join()
		m := feedback.FindStringSubmatch(line)
		if last := len(r.record.Options) - 1; last >= 0 && m[1] == "..." {
			r.record.Options[last].Rationale = m[2]
			r.last = &r.record.Options[last].Rationale
		} else {
			r.record.Explanation = strings.TrimSpace(r.record.Explanation + "\n" + m[2])
			r.last = &r.record.Explanation
		}
	case line != "" && !setting.MatchString(line):
		r.bank.Lose(n, "a line that is not set in as what goes on is: %s", source.Brief(line))
	}
}

func (r *reader) option(text string, right bool) {
	r.join()
	r.record.Options = append(r.record.Options, content.Option{Text: text, Correct: right})
	r.last = &r.record.Options[len(r.record.Options)-1].Text
}

// number reads "1.414 +- 0.001", "[1, 2]" and plain numbers.
func (r *reader) number(text string) {
	if low, high, found := strings.Cut(strings.Trim(text, "[]"), ","); found {
		text = strings.TrimSpace(low) + " to " + strings.TrimSpace(high)
	}
	r.answer = append(r.answer, strings.ReplaceAll(text, "+-", "±"))
	if value, _, found := strings.Cut(text, "+-"); found {
		r.answer = append(r.answer, strings.TrimSpace(value))
	}
}

func (r *reader) more(line string) {
	if r.last != nil {
		r.below = append(r.below, strings.TrimPrefix(strings.TrimPrefix(line, "    "), "   "))
	}
}

// join puts the lines that something goes on with behind it, all at once: a fence that is never closed takes all of a file.
func (r *reader) join() {
	if len(r.below) > 0 {
		*r.last += "\n" + strings.Join(r.below, "\n")
		r.below = nil
	}
}

func (r *reader) finish() {
	if !r.open {
		return
	}
	r.join()
	var lost []string
	r.record.Stem, lost = mdlines.Images(r.record.Stem)
	r.bank.LoseAll(r.record.Line, lost)
	switch {
	case r.what == "essay":
		r.bank.Skip(r.record.Line, "an essay, which cannot be graded: %s", source.Brief(r.record.Stem))
	case len(r.answer) > 0:
		r.bank.AddShort(r.record, r.what, r.answer)
	default:
		r.record.FixedOrder = len(r.record.Options) > 0 && strings.EqualFold(r.record.Options[0].Text, "true")
		r.bank.Add(r.record)
	}
	r.open, r.record, r.what, r.answer, r.last = false, source.Record{}, "", nil, nil
}
