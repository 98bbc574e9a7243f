// Package learnr reads the questions of learnr's tutorials in R: question("…", answer("…", correct = TRUE)). R is never run:
// what needs it is named. calls.go reads calls.
package learnr

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	asks  = pattern.New(`\bquestion(?:_radio|_checkbox|_text|_numeric)?\(`)
	right = pattern.New(`\bcorrect\s*=\s*TRUE\b`)
)

// Detect recognises a question with answers of which one is right.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "answer(") || !asks.MatchString(f.Text) || !right.MatchString(f.Text) {
		return ""
	}
	return "R with question() and answer()"
}

// Read reads all questions of a file.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	line, at := 1, 0
	for _, m := range asks.FindAllStringIndex(f.Text, -1) {
		if m[0] < at {
			continue
		}
		line += strings.Count(f.Text[at:m[0]], "\n")
		c, end, ok := readCall(f.Text, m[0])
		if at = m[0]; !ok {
			b.Skip(line, "a question that is never closed")
			break
		}
		if !c.made || len(c.calls("answer")) > 0 {
			file(&b, c, line)
		}
		line += strings.Count(f.Text[at:end], "\n")
		at = end
	}
	return b, nil
}

// file files one question.
func file(b *source.Bank, c call, line int) {
	record := source.Record{Line: line, Stem: text(b, line, c.named("text"))}
	var why []string
	for _, name := range []string{"correct", "incorrect", "message", "post_message"} {
		if said := text(b, line, c.named(name)); len(strings.Fields(said)) > 2 { // a word of praise explains nothing
			why = append(why, said)
		}
	}
	record.Explanation = strings.Join(why, "\n\n")
	if c.made {
		b.Skip(line, "a question whose text R makes, which is not run: %s", source.Brief(record.Stem))
		return
	}
	var written []string
	for _, a := range c.calls("answer") {
		o := content.Option{Text: text(b, line, a.named("text")), Correct: a.named("correct") == "TRUE", Rationale: text(b, line, a.named("message"))}
		if a.made {
			b.Skip(line, "a question with an answer that R makes, which is not run: %s", source.Brief(record.Stem))
			return
		}
		record.Options = append(record.Options, o)
		if o.Correct {
			written = append(written, o.Text)
		}
	}
	kind := c.name + c.named("type")
	switch {
	case len(c.calls("answer_fn")) > 0:
		b.Skip(line, "a question whose answers R judges, which is not run: %s", source.Brief(record.Stem))
	case strings.HasSuffix(kind, "_text"):
		b.AddShort(record, "a question with a written answer", written)
	case strings.HasSuffix(kind, "_numeric"):
		b.AddShort(record, "a numeric question", written)
	default:
		b.Add(record)
	}
}

// text makes Markdown of an argument, which is Markdown unless it holds HTML.
func text(b *source.Bank, line int, s string) string {
	var lost []string
	if markup.IsHTML(s) {
		s, lost = markup.HTML(s)
	} else {
		s, lost = mdlines.Images(strings.TrimSpace(s))
	}
	b.LoseAll(line, lost)
	return s
}
