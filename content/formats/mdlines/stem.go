package mdlines

import (
	"strconv"
	"strings"

	"cutscore/content/formats/pattern"
	"cutscore/content/formats/wording"
)

var (
	number     = pattern.New(`(?i)^[^\pL\d]{0,4}(?:(?:new\s+)?` + wording.Question + `\s*(?:no\.?|n[ro°º]\.?|number|#)?\s*:?\s*#?|qn?\.?\s*#?|exercise\s*|第\s*|№\s*|#)?(\d{1,4})\s*(?:[.:)\]、．）：]+|[-–—](?:\s|$)|[题題问問]\W?|$)[*_]*\s*`)
	counted    = pattern.New(`(?i)^[^\pL\d]{0,4}(?:` + wording.Question + `|qn?)\s?#?(\d{1,4})()\s+`)
	lettered   = pattern.New(`(?i)^[*_]{0,3}(?:q|stem|` + wording.Question + `)\s*[:.)：][*_]*\s+`)
	sectioned  = pattern.New(`^[^\pL\d]{0,4}[A-Z](\d{1,3})()\s*(?:\([^()]{1,20}\)\s*)?[.:)]+[*_]*\s+`) // "D7 (Case)."
	beside     = pattern.New(`(?i)^\((?:mcqs?|multiple choice|single choice|true/false|case|\d{1,3} (?:marks?|points?|pts\.?|p))\)[.:]*\s*`)
	topical    = pattern.New(`(?i)^question\s?#?(\d{1,4})()\s*[-–—]?\s*topic\s?\d+$`)
	boldLine   = pattern.New(`^(?:\*\*|__)(.+?)(?:\*\*|__)\s*[:.]?$`)
	generic    = pattern.New(`(?i)^[^\pL\d]*(?:(?:practice |sample )?` + wording.Question + `|q|exercise|problem|item|quiz)?[^\pL\d]*\d*[^\pL\d]*(?:of \d+)?[^\pL\d]*$|^exam \S.* topic \d+ question \d+ discussion$`)
	contents   = pattern.New(`(?i)^\W*(?:table of contents?|contents|toc|index|(?:practice )?questions?(?: (?:and|&) answers?)?|(?:mock |practice )?(?:exam|test|quiz)(?: questions?)?|overview|introduction)\W*$`)
	difficulty = pattern.New(`(?i)^\W*(?:(?:very )?(?:easy|hard|difficult)|medium|moderate|beginner|basic|intermediate|advanced|expert)\W*$`)
	kindOf     = pattern.New(`(?i)^[^\pL\d(]*(?:(?:multiple|single)[ -](?:choice|select|response|answer)s?|mcqs?|true(?:/| or )false|select all that apply)?[^\pL\d(]*(?:\([^()]{0,40}\))?[^\pL\d]*$`) // "(MCQ, 2 points)"
	choices    = pattern.New(`(?i)^\W*(?:` + wording.Option + `|answers?|answer choices|possible answers|antworten)\W*$`)
)

// CutNumber takes the number off a question's first line: "12. ", "Q3:", "Question 4 -". Number is 0 where there is none.
func CutNumber(line string) (n int, rest string) {
	m := number.FindStringSubmatchIndex(line)
	if m == nil {
		m = counted.FindStringSubmatchIndex(line)
	}
	if m == nil {
		m = sectioned.FindStringSubmatchIndex(line)
	}
	if t := topical.FindStringSubmatchIndex(line); t != nil { // "Question #1Topic 1", as dumps are copied
		m = t
	}
	if m == nil {
		if end := lettered.FindString(line); end != "" {
			return 0, strings.TrimSpace(closed(end, line[len(end):]))
		}
		return 0, line
	}
	lead := line[:m[2]]
	n, _ = strconv.Atoi(line[m[2]:m[3]])
	rest = beside.ReplaceAllString(line[m[1]:], "")
	return n, strings.TrimSpace(closed(lead, rest))
}

// closed takes off a text the end of bold type that began in front of it, where its number or its label stood.
func closed(lead, text string) string {
	if strings.HasPrefix(strings.TrimSpace(lead), "**") && strings.HasSuffix(text, "**") && strings.Count(text, "**")%2 == 1 {
		return strings.ReplaceAll(strings.TrimSuffix(text, "**"), "** **", " ")
	}
	return text
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
	said, _ := Bold(first)
	if difficulty.MatchString(first) || (kindOf.MatchString(first) || Generic(said)) && Tidy(below) != "" { // "Question 9 - Hard", "Q9 (MCQ)", "**Question**"
		first, below = "", unquoted(below)
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
	if strings.HasPrefix(rest, ">") && strings.Contains(rest, "?") && !strings.Contains(first, "?") { // a title, and the question set as a quotation below
		rest = Tidy(Dedent(unquoted(strings.Split(rest, "\n"))))
	}
	if wrapped(first, rest) {
		return first + " " + rest
	}
	return first + "\n\n" + rest
}

// unquoted takes the marks of a quotation off lines that all have one up to the first that is blank: a question that is set so.
func unquoted(lines []string) []string {
	out := append([]string(nil), lines...)
	begun := false
	for i, line := range lines {
		said, quoted := strings.CutPrefix(strings.TrimSpace(line), ">")
		switch {
		case quoted:
			begun = true
			out[i] = strings.TrimPrefix(said, " ")
		case begun && strings.TrimSpace(line) == "":
			return out
		case strings.TrimSpace(line) != "":
			return lines
		}
	}
	return out
}

// wrapped: the first line goes on in the next one, which is prose as well and begins in the middle of a sentence.
func wrapped(first, rest string) bool {
	c := rest[0]
	return c >= 'a' && c <= 'z' && !strings.ContainsAny(first[len(first)-1:], ".?!:;")
}
