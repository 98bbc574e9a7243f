package labelled

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// question is one question on its way. Its parts are lists of lines: one part of a large file can be all of it.
type question struct {
	line    int
	text    map[string][]string
	options []option
	answers int // how many labels of an answer it has
}

type option struct {
	mark  string // empty where it has none
	lines []string
	right bool
}

func (q *question) anyRight() bool {
	for _, o := range q.options {
		if o.right {
			return true
		}
	}
	return false
}

// said is the text of a part.
func (q *question) said(part string) string {
	return strings.TrimSpace(strings.Join(q.text[part], "\n"))
}

// parts gives the options as fields takes them: their labels, if they have any, their texts, and which are right.
func (q *question) parts() (labels, texts []string, right []bool) {
	marks := false
	for _, o := range q.options {
		labels, texts, right = append(labels, strings.ToLower(o.mark)), append(texts, strings.Join(o.lines, "\n")), append(right, o.right)
		marks = marks || o.mark != ""
	}
	if !marks {
		labels = nil
	}
	return labels, texts, right
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
	q.options = append(q.options, option{mark, []string{strings.TrimSpace(value)}, right})
}

func (q *question) append(part, value string) {
	if part != "" && (value != "" || len(q.text[part]) > 0) {
		q.text[part] = append(q.text[part], value)
	}
}

// maxLine bounds a line that can have a label, in bytes: a longer one is text.
const maxLine = 4000

// parser puts questions together, line by line.
type parser struct {
	lines  []string
	all    []*question
	open   *question
	part   string // where a line that begins nothing belongs
	fenced bool
	level  int      // of the heading above the open question; 0: there is none
	above  []string // what stands below a heading and above the label of a question
	next   byte     // the letter of the next option where A: is no answer but the first of them; 0 outside of such options
}

func parse(text string) []*question {
	p := parser{lines: strings.Split(text, "\n")}
	for i, line := range p.lines {
		p.line(i, line, strings.TrimSpace(line))
	}
	return p.all
}

// closed is a value without the signs that close what opened before its label: **Answer: B**.
func closed(value string) string {
	value = strings.TrimSpace(value)
	if strings.Count(value, "**") == 1 {
		value = strings.TrimSuffix(value, "**")
	}
	return strings.TrimSpace(value)
}

func (p *parser) line(i int, line, bare string) {
	if strings.HasPrefix(bare, "```") {
		p.fenced = !p.fenced
	}
	if !p.fenced && len(bare) <= maxLine && p.begins(i, line, bare) {
		return
	}
	switch {
	case p.part == scene:
		if !mdlines.Furniture(bare) {
			p.above = append(p.above, strings.TrimRight(line, " \t"))
		}
	case p.open == nil, p.part == "explanation" && !p.fenced && mdlines.Furniture(bare), bare == "" && p.part != "question" && p.part != "explanation":
	case (p.part == "question" || p.part == "option") && !p.fenced && own.MatchString(bare):
		p.part = "option"
		p.open.add("", bare)
	case p.part == "option" && len(p.open.options) > 0:
		last := &p.open.options[len(p.open.options)-1]
		last.lines = append(last.lines, bare)
	default:
		p.open.append(p.part, strings.TrimRight(line, " \t"))
	}
}

// begins takes a line that begins something: an option, a part that has a label, or what stands below a heading.
func (p *parser) begins(i int, line, bare string) bool {
	if p.open != nil && p.lettered(i, bare) {
		return true
	}
	if part, mark, value, is := labelOf(bare); is {
		p.labelled(i, part, mark, closed(value))
		return true
	}
	if n, rest := mdlines.CutNumber(bare); n > 0 && rest == "" && mdlines.Generic(bare) { // "Question 2" above its parts
		p.part = ""
		return true
	}
	level, title := mdlines.Heading(line)
	if level == 0 {
		return false
	}
	if part, _, _, is := labelOf(strings.Trim(title, ":* ") + ":"); is && p.open != nil {
		p.labelled(i, part, "", "")
		return true
	}
	return p.heading(level)
}

// scene is what stands below a heading of the page, where a situation is told before a question asks about it.
const scene = "scene"

// heading takes a heading, which ends the question above it: one that lies deeper than that above the question is a part of what
// explains it.
func (p *parser) heading(level int) bool {
	if p.open != nil && (p.part != "explanation" && p.part != "answer" && p.part != "reference" && p.part != scene || level > p.level && p.level > 0) {
		return false
	}
	p.part, p.level, p.above = scene, level, nil
	return true
}

func (p *parser) labelled(i int, name, mark, value string) {
	p.next = 0
	if name == "question" {
		p.open = &question{line: i + 1, text: map[string][]string{}}
		p.all = append(p.all, p.open)
		if told := mdlines.Tidy(p.above); told != "" {
			p.open.append("question", told+"\n")
		}
		p.above = nil
	}
	if p.open == nil {
		return
	}
	p.part = name
	if name == "answer" {
		p.open.answers++
	}
	switch {
	case name != "option":
		p.open.append(name, value)
	case value != "":
		p.open.add(mark, value)
	}
}

var colon = pattern.New(`^([A-Ha-h]):[ \t]+(\S.*)$`)

// lettered takes options that are written "A: text". An A: alone is an answer; one with a B: in the next line is not.
func (p *parser) lettered(i int, bare string) bool {
	m := colon.FindStringSubmatch(bare)
	if m == nil {
		return false
	}
	letter := m[1][0]
	switch {
	case letter == p.next:
	case (letter == 'A' || letter == 'a') && i+1 < len(p.lines) && p.part == "question":
		after := colon.FindStringSubmatch(strings.TrimSpace(p.lines[i+1]))
		if after == nil || after[1][0] != letter+1 {
			return false
		}
	default:
		return false
	}
	p.next, p.part = letter+1, "option"
	p.open.add(m[1], m[2])
	return true
}
