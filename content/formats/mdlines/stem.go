package mdlines

import (
	"strconv"
	"strings"

	"cutscore/content/formats/pattern"
)

var (
	number     = pattern.New(`(?i)^\W{0,4}(?:(?:new\s+)?question\s*(?:no\.?|number|#)?\s*:?\s*#?|qn?\.?\s*#?|exercise\s*|frage\s*|pregunta\s*|domanda\s*|№\s*|#)?(\d{1,4})\s*(?:[.:)\]]+|[-–—](?:\s|$)|$)[*_]*\s*`)
	counted    = pattern.New(`(?i)^(?:question|qn?)\s?#?(\d{1,4})()\s+`)
	lettered   = pattern.New(`(?i)^[*_]{0,3}(?:q|question|frage|pregunta|domanda|stem)\s*[:.)][*_]*\s+`)
	topical    = pattern.New(`(?i)^question\s?#?(\d{1,4})()\s*topic\s?\d+$`)
	boldLine   = pattern.New(`^(?:\*\*|__)(.+?)(?:\*\*|__)\s*[:.]?$`)
	generic    = pattern.New(`(?i)^\W*(?:question|q|exercise|problem|item|quiz|frage|pregunta|domanda)?\W*\d*\W*(?:of \d+)?\W*$`)
	contents   = pattern.New(`(?i)^\W*(?:table of contents?|contents|toc|index|(?:practice )?questions?(?: (?:and|&) answers?)?|(?:mock |practice )?(?:exam|test|quiz)(?: questions?)?|overview|introduction)\W*$`)
	difficulty = pattern.New(`(?i)^\W*(?:(?:very )?(?:easy|hard|difficult)|medium|moderate|beginner|basic|intermediate|advanced|expert)\W*$`)
	choices    = pattern.New(`(?i)^\W*(?:options?|answers?|choices|answer choices|possible answers|antworten|opciones)\W*$`)
)

// CutNumber takes the number off a question's first line: "12. ", "Q3:", "Question 4 -". Number is 0 where there is none.
func CutNumber(line string) (n int, rest string) {
	m := number.FindStringSubmatchIndex(line)
	if m == nil {
		m = counted.FindStringSubmatchIndex(line)
	}
	if t := topical.FindStringSubmatchIndex(line); t != nil { // "Question #1Topic 1", as dumps are copied
		m = t
	}
	if m == nil {
		if end := lettered.FindString(line); end != "" {
			return 0, strings.TrimSpace(line[len(end):])
		}
		return 0, line
	}
	lead := line[:m[2]]
	n, _ = strconv.Atoi(line[m[2]:m[3]])
	rest = line[m[1]:]
	if strings.HasPrefix(strings.TrimSpace(lead), "**") && strings.HasSuffix(rest, "**") && strings.Count(rest, "**")%2 == 1 { // the number stood in the bold line
		rest = strings.TrimSuffix(rest, "**")
	}
	return n, strings.TrimSpace(rest)
}

// Numbered reports whether a line begins as a numbered question does.
func Numbered(line string) bool {
	n, rest := CutNumber(strings.TrimSpace(line))
	return n > 0 || rest != strings.TrimSpace(line)
}

// Bold gives what a line says that is bold as a whole.
func Bold(line string) (text string, bold bool) {
	m := boldLine.FindStringSubmatch(strings.TrimSpace(line))
	if m == nil || strings.Contains(m[1], "**") {
		return line, false
	}
	return m[1], true
}

// Asks reports whether a paragraph looks like a question: it asks, breaks off, has a gap, is bold or numbered.
func Asks(first, last string) bool {
	if _, bold := Bold(first); bold || Numbered(first) {
		return true
	}
	last = strings.TrimRight(last, " *_)]\"'”")
	return strings.HasSuffix(last, "?") || strings.HasSuffix(last, ":") || strings.HasSuffix(last, "？") || strings.Contains(last, "___") || strings.HasSuffix(last, "…") || strings.HasSuffix(last, "...")
}

// Generic reports whether a heading says no more than that a question follows, as "Question 12" does.
func Generic(heading string) bool { return generic.MatchString(heading) }

// Choices reports whether a heading says no more than that options follow.
func Choices(heading string) bool { return choices.MatchString(heading) }

// Topic is a heading as the name of a chapter; empty where it names none.
func Topic(heading string) string {
	if contents.MatchString(heading) || Generic(heading) || Choices(heading) {
		return ""
	}
	return strings.TrimSpace(links.ReplaceAllString(strings.Trim(strings.ReplaceAll(heading, "**", ""), "*_ :"), "$1"))
}

var links = pattern.New(`\[([^\]]*)\]\([^)]*\)`)

// Stem puts a question's first line and what stands below it together, without number and bold marks.
func Stem(first string, below []string) string {
	_, first = CutNumber(strings.TrimSpace(first))
	if difficulty.MatchString(first) { // "Question 9 - Hard"
		first = ""
	}
	if text, bold := Bold(first); bold {
		first = text
		_, first = CutNumber(first)
	}
	rest := Tidy(Dedent(below))
	if first == "" {
		head, tail, _ := strings.Cut(rest, "\n")
		if _, bare := CutNumber(strings.TrimSpace(head)); rest != "" && fenceOf(head) == "" {
			if text, bold := Bold(bare); bold {
				bare = text
			}
			return Tidy([]string{bare, tail})
		}
		return rest
	}
	if rest == "" {
		return first
	}
	if wrapped(first, rest) {
		return first + " " + rest
	}
	return first + "\n\n" + rest
}

// wrapped: the first line goes on in the next one, which is prose as well and begins in the middle of a sentence.
func wrapped(first, rest string) bool {
	c := rest[0]
	return c >= 'a' && c <= 'z' && !strings.ContainsAny(first[len(first)-1:], ".?!:;")
}
