package lettered

import (
	"slices"
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// countedInWords reports whether questions are counted by lines such as "Question 12", so that a bare number counts something
// else: lines of code, or steps.
func countedInWords(lines []mdlines.Line) bool {
	return slices.ContainsFunc(lines, func(l mdlines.Line) bool { return !l.Code && inWords.MatchString(strings.TrimSpace(l.Text)) })
}

var inWords = pattern.New(`(?i)^[#*_\s]*(?:new\s+)?question\s*(?:no\.?|number|#)?\s*:?\s*#?\d{1,4}[\s:.*_]*$`)

// stemAt finds where the stem begins among the lines between two groups; -1 where there is none. number is what the
// question above was counted as; worded that bare numbers count no questions.
func stemAt(lines []mdlines.Line, from, to, number int, first, worded bool) int {
	key := lastKey(lines, from, to)
	begin := from
	if key >= 0 && !first {
		begin = key + 1
	}
	marked, heading, label := -1, -1, -1
	for i := begin; i < to; i++ {
		l := lines[i]
		if l.Code || l.Blank() {
			continue
		}
		text := l.Text
		if l.Level > 0 {
			text = l.Heading
			if mdlines.Choices(text) {
				continue
			}
			heading = i
		}
		n, rest := mdlines.CutNumber(strings.TrimSpace(text))
		if worded && bareNumber.MatchString(text) {
			continue
		}
		next := n == number+1 || n == 1 && heading >= begin && heading < i && says(lines[heading]) // a chapter may count anew
		switch {
		case n > 0 && (next || number == 0 || l.Level > 0 || n > number && (endsAsking(rest) || boldWhole(rest)) || spelt(text)):
			marked = i
			if next && !first {
				return marked
			}
		case isLabel(text):
			label = i
		case n == 0 && (rest != strings.TrimSpace(text) || marked < 0 && boldAsks(text)):
			marked = i
		}
	}
	if marked > label && marked >= heading {
		return marked
	}
	if label > heading {
		return label
	}
	return belowHeading(lines, max(begin, heading), to, key >= 0 && !first, heading >= 0)
}

// belowHeading is where a stem begins that nothing marks: at its heading, or in what stands below that.
func belowHeading(lines []mdlines.Line, begin, to int, answered, headed bool) int {
	switch {
	case headed && says(lines[begin]):
		return begin
	case headed:
		return paragraphAt(lines, begin+1, to, false)
	}
	return paragraphAt(lines, begin, to, answered)
}

// lastKey is the line in which the last key among some lines ends; -1 where there is none.
func lastKey(lines []mdlines.Line, from, to int) int {
	key := -1
	between := texts(lines[from:to])
	for i := range between {
		if isKey(between[i]) {
			key = from + keyEnd(between, i)
		}
	}
	return key
}

// spelt: a number stands behind a word for questions, or in bold.
func spelt(text string) bool { return strings.ContainsAny(strings.ToUpper(text[:1]), "QNF*") }

func endsAsking(text string) bool {
	text = strings.TrimRight(text, " *_")
	return strings.HasSuffix(text, "?") || strings.HasSuffix(text, "？")
}

func boldWhole(text string) bool {
	_, bold := mdlines.Bold(text)
	return bold
}

// boldAsks: a line is bold as a whole and asks, and does not announce an explanation.
func boldAsks(text string) bool {
	_, bold := mdlines.Bold(strings.TrimSpace(text))
	return bold && mdlines.Asks(text, text) && !explanation.MatchString(strings.TrimSpace(text))
}

// isLabel: a bold line says no more than that a question follows: "**Practice Question**".
func isLabel(text string) bool {
	said, bold := mdlines.Bold(strings.TrimSpace(text))
	return bold && mdlines.Generic(said)
}

var bareNumber = pattern.New(`^\s*\d`)

// says: a heading is a question's and not that of what explains the one above.
func says(l mdlines.Line) bool {
	return !mdlines.Choices(l.Heading) && !isKey(l.Heading) && !explains.MatchString(l.Heading) && (mdlines.Generic(l.Heading) || mdlines.Topic(l.Heading) != "")
}

// paragraphAt is where the stem begins where nothing marks it: the last paragraph, or all that stands below an answer that
// nobody explains.
func paragraphAt(lines []mdlines.Line, begin, to int, answered bool) int {
	explained := false
	start, blank := -1, true
	for i := begin; i < to; i++ {
		l := lines[i]
		switch {
		case l.Blank() || mdlines.Furniture(l.Text):
			blank = true
			continue
		case explanation.MatchString(l.Text):
			explained, start = true, -1
			blank = false
			continue
		case blank && (start < 0 || explained || !answered || l.Level > 0) && !l.Code && !explainsOn(l.Text):
			start = i
		}
		blank = false
	}
	if start < 0 && !answered && begin < to {
		for i := begin; i < to; i++ {
			if !lines[i].Blank() {
				return i
			}
		}
	}
	return start
}

func explainsOn(text string) bool {
	return referenceLine.MatchString(strings.TrimSpace(text))
}

var referenceLine = pattern.New(`(?i)^\W{0,3}(?:references?|source|link|see also|https?://|note)\b`)

// stemOf takes the lines of a stem apart.
func stemOf(lines []mdlines.Line) (number int, first string, below []string) {
	head := lines[0]
	first = strings.TrimSpace(head.Text)
	if head.Level > 0 {
		first = head.Heading
	}
	number, _ = mdlines.CutNumber(first)
	for _, l := range lines[1:] {
		if l.Level > 0 && mdlines.Choices(l.Heading) || !l.Code && mdlines.Furniture(l.Text) {
			continue
		}
		if _, bold := mdlines.Bold(l.Text); bold && mdlines.Choices(strings.Trim(l.Text, "*_ ")) {
			continue
		}
		below = append(below, l.Text)
	}
	return number, first, below
}

// topicOf is the nearest heading above a question that is none itself, nor the title.
func topicOf(lines []mdlines.Line, start, title int) string {
	level := 7
	if lines[start].Level > 0 {
		level = lines[start].Level
	}
	const far = 3000
	for i := start - 1; i >= 0 && i > start-far; i-- {
		l := lines[i]
		if l.Level == 0 || l.Level >= level {
			continue
		}
		if i == title {
			return ""
		}
		if n, _ := mdlines.CutNumber(l.Heading); n == 0 && !isKey(l.Heading) && !explains.MatchString(l.Heading) && !mdlines.Asks(l.Heading, l.Heading) {
			return mdlines.Topic(l.Heading)
		}
	}
	return ""
}
