// Package mdbookquiz reads quizzes of mdbook-quiz: [[questions]] in TOML, each with a type, a prompt and an answer. toml.go reads as
// much of TOML as they have.
package mdbookquiz

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	table = pattern.New(`(?m)^\s*\[\[questions\]\]`)
	kinds = pattern.New(`(?m)^\s*type\s*=\s*["'](?:MultipleChoice|ShortAnswer|Tracing|Informational)["']`)
)

// Detect recognises the questions of a quiz by their types.
func Detect(f source.File) string {
	if start := f.Start(); !strings.Contains(start, "[[questions]]") || !table.MatchString(start) || !kinds.MatchString(start) {
		return ""
	}
	return "[[questions]] with the types of mdbook-quiz"
}

// Read reads the questions.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	p := parser{s: f.Text, line: 1}
	prefix := ""
	q := question{}
	for {
		head, key, err := p.entry()
		switch {
		case err != nil:
			return source.Bank{}, fmt.Errorf("line %d: %w", p.line, err)
		case head == "questions" || head == "" && key == "":
			q.file(&b)
			if head == "" {
				return b, nil
			}
			q, prefix = question{line: p.line, said: map[string][]string{}}, ""
		case head != "":
			prefix = strings.TrimPrefix(head, "questions.") + "."
		case q.said != nil:
			q.said[prefix+key] = p.value
		}
	}
}

// question is what one says: the values of its fields by their paths, such as prompt.distractors.
type question struct {
	line int
	said map[string][]string
}

func (q *question) text(b *source.Bank, path string) string {
	md, lost := mdlines.Images(strings.TrimSpace(strings.Join(q.said[path], "\n")))
	b.LoseAll(q.line, lost)
	return md
}

func (q *question) file(b *source.Bank) {
	if q.said == nil {
		return
	}
	record := source.Record{Line: q.line, Stem: q.text(b, "prompt.prompt"), Explanation: q.text(b, "context")}
	if id := q.said["id"]; len(id) == 1 {
		record.ID = id[0]
	}
	switch kind := strings.Join(q.said["type"], ""); kind {
	case "MultipleChoice":
		for _, text := range q.said["answer.answer"] {
			record.Options = append(record.Options, content.Option{Text: text, Correct: true})
		}
		for _, text := range q.said["prompt.distractors"] {
			record.Options = append(record.Options, content.Option{Text: text})
		}
		b.Add(record)
	case "ShortAnswer":
		b.AddShort(record, "a question with a written answer", append(q.said["answer.answer"], q.said["answer.alternatives"]...))
	default:
		b.Skip(q.line, "a question of the type %q, which cannot be asked here: %s", kind, source.Brief(record.Stem+q.text(b, "prompt.program")))
	}
}
