// Package labelled reads questions whose every part has a label in front: Q: and O: lines with A: and E:, or the words
// Question, Options, Answer, Explanation. Options may have numbers or letters of their own. Cards of a Q: and an A: alone
// belong to formats/hashcards. What a key means is the business of formats/fields. parse.go puts questions together.
package labelled

import (
	"errors"
	"strings"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	label = pattern.New(`(?i)^(?:[-*#>]+\s*)?\*{0,2}(q|question|stem|prompt|frage|pregunta|o|opt|option|options|choice|choices|opciones|a|ans|answer|answers|` +
		`correct|correct answer|correct answers|key|antwort|respuesta|e|exp|explanation|rationale|reason|why|hint|topic|category|chapter|section|tags?|difficulty|level|ref|reference|source)` +
		`(?:[ _]?(\d{1,4}|[a-h]))?\s*:\*{0,2}(?:[ \t]+|$)(.*)$`)
	own    = pattern.New(`^(?:[-*•+]\s+)?(?:\(?([A-Ha-h]|[1-9])[.):]\s+|[-*•+]\s+|\[[ xX*]?\]\s+)(\S.*)$`)
	marked = pattern.New(`^(?:[-*•+]\s+)?\[[xX*]\]\s|^\*\s*\(?[A-Ha-h][.)]`)
)

// parts says which part of a question a label begins.
var parts = map[string]string{
	"q": "question", "question": "question", "stem": "question", "prompt": "question", "frage": "question", "pregunta": "question",
	"o": "option", "opt": "option", "option": "option", "options": "option", "choice": "option", "choices": "option", "opciones": "option",
	"a": "answer", "ans": "answer", "answer": "answer", "answers": "answer", "correct": "answer", "correct answer": "answer", "correct answers": "answer",
	"key": "answer", "antwort": "answer", "respuesta": "answer",
	"e": "explanation", "exp": "explanation", "explanation": "explanation", "rationale": "explanation", "reason": "explanation", "why": "explanation", "hint": "",
	"topic": "topic", "category": "topic", "chapter": "topic", "section": "topic", "tag": "topic", "tags": "topic", "difficulty": "", "level": "",
	"ref": "reference", "reference": "reference", "source": "reference",
}

// Detect recognises questions with labels that have options.
func Detect(f source.File) string {
	if strings.Contains(f.Text, "- [ ]") || !strings.Contains(f.Text, ":") {
		return ""
	}
	n := 0
	for _, q := range parse(f.Text) {
		if len(q.options) >= 2 && q.said("question") != "" && (q.said("answer") != "" || q.anyRight()) {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return "questions whose parts have labels"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	questions := parse(f.Text)
	if len(questions) == 0 {
		return source.Bank{}, errors.New(f.Name + " has no questions with labels")
	}
	var all fields.Questions
	for _, q := range questions {
		n := fields.Record(q.line)
		for _, name := range []string{"question", "answer", "explanation", "topic", "reference"} {
			said := q.said(name)
			if name == "answer" {
				said = letters(said)
			}
			n.Put(name, said)
		}
		n.PutOptions(q.parts())
		all.Add(&n)
	}
	return all.Bank()
}

var lettered = pattern.New(`(?:^|[,;&]\s*|\band\s+)\(?([A-H])[.)]\s`)

// letters are those of several options that an answer names with their texts: "A) one and C) three".
func letters(answer string) string {
	all := lettered.FindAllStringSubmatch(answer, -1)
	if len(all) < 2 || strings.Contains(answer, "\n") {
		return answer
	}
	out := make([]string, len(all))
	for i, m := range all {
		out[i] = m[1]
	}
	return strings.Join(out, ", ")
}
