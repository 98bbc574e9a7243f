package respondus

import (
	"cmp"
	"strings"
)

// parser puts questions together, line by line.
type parser struct {
	questions []question
	open      question
	part      part // where a line that begins nothing belongs
	blank     bool // the line before was empty
	fenced    bool
	numbers   bool // the file numbers its questions
	topic     string
}

type part int

const (
	inStem part = iota
	inOption
	inKey
	inWhy
	inReason // of an option
)

func parse(text string) []question {
	lines := strings.Split(text, "\n")
	p := parser{numbers: numbersQuestions(lines)}
	for i := range lines {
		p.line(lines, i)
	}
	p.finish()
	return p.questions
}

// numbersQuestions reports whether the options of a file stand below numbered lines.
func numbersQuestions(lines []string) bool {
	number, other := 0, 0
	last := ""
	for i, line := range lines {
		if o, ok := asOption(line); ok && strings.EqualFold(o.label, "a") && i > 0 {
			if _, _, ok := asQuestion(last); ok {
				number++
			} else {
				other++
			}
		}
		if strings.TrimSpace(line) != "" {
			if _, _, ok := asQuestion(line); ok || last == "" || i > 0 && strings.TrimSpace(lines[i-1]) == "" {
				last = line
			}
		}
	}
	return number > other
}

func (p *parser) finish() {
	if len(p.open.stem) > 0 || len(p.open.options) > 0 {
		p.open.topic = cmp.Or(p.open.topic, p.topic)
		p.questions = append(p.questions, p.open)
	}
	p.open, p.part = question{}, inStem
}

// complete reports whether a question has what it needs, so that text after an empty line begins another one.
func (p *parser) complete() bool {
	return len(p.open.options) >= 2 || p.open.key != ""
}

func (p *parser) line(lines []string, i int) {
	line := lines[i]
	s := bare(line)
	if strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~") {
		p.fenced = !p.fenced
		p.add(strings.Replace(line, "~~~", "```", 1))
		return
	}
	if p.fenced {
		p.add(line)
		return
	}
	if s == "" {
		p.add("")
		p.blank = true
		return
	}
	if !p.labelled(lines, i, s) {
		p.prose(line, s, i)
	}
	p.blank = false
}

// labelled handles the lines that say what they are.
func (p *parser) labelled(lines []string, i int, s string) bool {
	if m := keyLine.FindStringSubmatch(s); m != nil && (len(p.open.options) > 0 || len(p.open.stem) > 0) && len(s) <= maxLine {
		p.key(m[1])
		return true
	}
	if m := whyLine.FindStringSubmatch(s); m != nil && p.complete() {
		p.part = inWhy
		p.open.explanation = append(p.open.explanation, m[1])
		return true
	}
	if o, ok := asOption(lines[i]); ok && p.takes(o, lines[i+1:]) {
		p.part = inOption
		if p.open.line == 0 {
			p.open.line = i + 1
		}
		p.open.options = append(p.open.options, o)
		return true
	}
	if m := metaLine.FindStringSubmatch(s); m != nil && (p.complete() || len(p.open.stem) == 0) && len(m[2]) < 200 {
		p.meta(strings.ToLower(m[1]), m[2])
		return true
	}
	if number, rest, ok := asQuestion(lines[i]); ok && (p.numbers || number == 0) && (number == 0 || number > p.open.number || p.blank || p.complete()) {
		p.finish()
		p.open.line, p.open.number = i+1, number
		if rest != "" {
			p.open.stem = []string{rest}
		}
		return true
	}
	switch {
	case strings.HasPrefix(s, "@") && len(p.open.options) > 0: // Respondus: why the option above
		p.part = inReason
		last := &p.open.options[len(p.open.options)-1]
		last.why = append(last.why, strings.TrimSpace(s[1:]))
		return true
	case strings.HasPrefix(s, "~") && !strings.HasPrefix(s, "~~") && len(p.open.stem) > 0:
		p.open.explanation = append(p.open.explanation, strings.TrimSpace(s[1:]))
		return true
	case rule.MatchString(s):
		return true
	}
	if m := heading.FindStringSubmatch(strings.TrimSpace(lines[i])); m != nil && (p.complete() || len(p.open.stem) == 0 || p.numbers) {
		p.finish()
		p.topic = strings.Trim(m[1], "* ")
		return true
	}
	return false
}

// takes reports whether an option line is one of the open question's: the first has the letter A, or others follow it.
func (p *parser) takes(o option, next []string) bool {
	if len(p.open.stem) == 0 && len(p.open.options) == 0 || p.open.key != "" && len(p.open.options) > 0 && p.part != inOption && p.part != inKey {
		return false
	}
	for _, other := range p.open.options {
		if other.label == o.label {
			return false
		}
	}
	if len(p.open.options) > 0 {
		return sameCase(p.open.options[0].label, o.label)
	}
	if strings.EqualFold(o.label, "a") {
		return true
	}
	for _, line := range next {
		if strings.TrimSpace(line) != "" {
			follow, ok := asOption(line)
			return ok && sameCase(o.label, follow.label) && strings.ToUpper(o.label) < "F"
		}
	}
	return false
}

func sameCase(a, b string) bool { return (a < "a") == (b < "a") }

// key keeps what an answer line says. ExamView puts more fields behind it on the same line.
func (p *parser) key(value string) {
	for _, end := range []string{"\t", "   ", "  PTS", " PTS:"} {
		value, _, _ = strings.Cut(value, end)
	}
	value = strings.Trim(strings.TrimSpace(value), "*_` ")
	p.part = inKey
	switch strings.ToUpper(value) {
	case "T":
		if len(p.open.options) == 0 {
			value = "True"
		}
	case "F":
		if len(p.open.options) == 0 {
			value = "False"
		}
	}
	if p.open.key == "" {
		p.open.key = value
	} else if value != "" {
		p.open.explanation = append(p.open.explanation, value)
	}
}

func (p *parser) meta(name, value string) {
	switch name {
	case "top", "topic", "category", "domain", "chapter", "section":
		if p.complete() || p.open.line > 0 {
			p.open.topic = strings.TrimSpace(value)
		} else {
			p.topic = strings.TrimSpace(value)
		}
	case "ref", "reference":
		p.open.explanation = append(p.open.explanation, value)
	}
}

// prose handles lines that say nothing of themselves.
func (p *parser) prose(line, s string, i int) {
	begins := p.part != inWhy && p.blank && p.complete() || p.part == inKey && p.open.key != "" && !p.numbers
	if begins && !p.numbers {
		p.finish()
	}
	if begins && p.numbers && p.part != inKey {
		// Text between numbered questions, such as a heading of a part: it explains nothing and asks nothing.
		return
	}
	if len(p.open.stem) == 0 && len(p.open.options) == 0 {
		if p.numbers && p.open.line == 0 {
			return // text above the first question
		}
		if p.open.line == 0 {
			p.open.line = i + 1
		}
		p.open.stem = []string{s}
		return
	}
	if p.part == inKey {
		if p.open.key == "" {
			p.open.key = s
			return
		}
		p.part = inWhy
	}
	p.add(line)
}

// add gives a line to the part that is open.
func (p *parser) add(line string) {
	line = strings.TrimRight(line, " \t")
	switch p.part {
	case inStem:
		if len(p.open.stem) > 0 {
			p.open.stem = append(p.open.stem, line)
		}
	case inOption:
		last := &p.open.options[len(p.open.options)-1]
		if line != "" || p.fenced {
			last.lines = append(last.lines, strings.TrimSpace(line))
		}
	case inWhy:
		p.open.explanation = append(p.open.explanation, line)
	case inReason:
		last := &p.open.options[len(p.open.options)-1]
		last.why = append(last.why, line)
	case inKey:
	}
}
