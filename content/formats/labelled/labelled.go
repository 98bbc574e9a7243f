// Package labelled reads questions whose every part has a label in front: Q: and O: lines with A: and E:, or the words
// Question, Options, Answer, Explanation. Options may have numbers or letters of their own. Cards of a Q: and an A: alone
// belong to formats/hashcards. What a key means is the business of formats/fields.
package labelled

import (
	"errors"
	"strings"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	label = pattern.New(`(?i)^(?:[-*#>]+\s*)?(?:\*\*)?(q|question|stem|prompt|frage|pregunta|o|opt|option|options|choice|choices|opciones|a|ans|answer|answers|` +
		`correct|correct answer|correct answers|key|antwort|respuesta|e|exp|explanation|rationale|reason|why|hint|topic|category|chapter|section|tags?|difficulty|level|ref|reference|source)` +
		`(?:[ _]?(\d{1,3}|[a-h]))?\s*:(?:\*\*)?(?:[ \t]+|$)(.*)$`)
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
		if len(q.texts) >= 2 && q.text["question"] != "" && (q.text["answer"] != "" || q.anyRight()) {
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
	root := fields.Node{Kind: fields.List, Line: 1}
	for _, q := range parse(f.Text) {
		n := fields.Record(q.line)
		for _, name := range []string{"question", "answer", "explanation", "topic", "reference"} {
			n.Put(name, strings.TrimSpace(q.text[name]))
		}
		n.PutOptions(q.labels(), q.texts, q.right)
		root.Items = append(root.Items, n)
	}
	if len(root.Items) == 0 {
		return source.Bank{}, errors.New(f.Name + " has no questions with labels")
	}
	return fields.Read(&root)
}

// question is one question on its way.
type question struct {
	line  int
	text  map[string]string
	marks []string // of the options; empty where they have none
	texts []string
	right []bool
}

func (q *question) anyRight() bool {
	for _, r := range q.right {
		if r {
			return true
		}
	}
	return false
}

// labels gives the options' own labels, or none.
func (q *question) labels() []string {
	for _, m := range q.marks {
		if m != "" {
			return q.marks
		}
	}
	return nil
}

func (q *question) option(mark, text string, right bool) {
	q.marks, q.texts, q.right = append(q.marks, strings.ToLower(mark)), append(q.texts, strings.TrimSpace(text)), append(q.right, right)
}

func parse(text string) []*question {
	var all []*question
	var open *question
	part, fenced := "", false
	for i, line := range strings.Split(text, "\n") {
		bare := strings.TrimSpace(line)
		if strings.HasPrefix(bare, "```") {
			fenced = !fenced
		}
		m := label.FindStringSubmatch(bare)
		if fenced || len(bare) > 4000 {
			m = nil
		}
		if m != nil {
			name, value := parts[strings.ToLower(m[1])], strings.TrimSpace(m[3])
			if name == "question" {
				open = &question{line: i + 1, text: map[string]string{}}
				all = append(all, open)
			}
			if open == nil {
				continue
			}
			part = name
			if name == "option" {
				if value != "" {
					open.add(m[2], value)
				}
				continue
			}
			open.append(part, value)
			continue
		}
		if open == nil || bare == "" && part != "question" && part != "explanation" {
			continue
		}
		if (part == "question" || part == "option") && !fenced && own.MatchString(bare) {
			part = "option"
			open.add("", bare)
			continue
		}
		if part == "option" && len(open.texts) > 0 {
			open.texts[len(open.texts)-1] += "\n" + bare
			continue
		}
		open.append(part, strings.TrimRight(line, " \t"))
	}
	return all
}

// add takes an option, whose label may stand in its text.
func (q *question) add(mark, value string) {
	right := marked.MatchString(value)
	if m := own.FindStringSubmatch(value); m != nil {
		if m[1] != "" {
			mark = m[1]
		}
		value = m[2]
	}
	q.option(mark, value, right)
}

func (q *question) append(part, value string) {
	if part == "" {
		return
	}
	if q.text[part] != "" {
		value = q.text[part] + "\n" + value
	}
	q.text[part] = value
}
