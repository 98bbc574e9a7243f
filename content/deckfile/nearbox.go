package deckfile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// boxLine is what a line begins with that is a box, or was meant as one.
type boxLine struct {
	indent int    // bytes of white space before it
	lack   string // what is wrong with it, with the mend; empty: it is a box as it should be
	maybe  bool   // beside other boxes, or where there are no options, it is a slip; else it may be text
}

const (
	rightSigns = "xX*"         // ticked in Markdown
	otherTicks = "хХ×✓✔√☑✅✗✘☒" // Cyrillic letters and signs that look like a tick
	ballots    = "☐☑☒✅"        // boxes that are one letter
	dashes     = "–—−‐•·‣◦▪●"  // what word processors make of a list's sign
	digits     = "0123456789"
)

// asBox reads the beginning of a line as a box; false: it is none, and was not meant as one.
func asBox(line string) (box boxLine, found bool) {
	bare := strings.TrimLeft(line, " \t")
	box.indent = len(line) - len(bare)
	if bare == "" {
		return box, false
	}
	sign, gap, rest := cutSign(bare)
	r, size := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune(ballots, r) {
		box.lack, box.maybe = "a box is written with brackets: `- [ ] text` or `- [x] text`", true
		return box, true
	}
	content, closer, behind := cutBrackets(rest, r, size)
	if closer == 0 {
		return box, false
	}
	glued := behind != "" && !startsBlank(behind)
	if sign == "" && (glued && (content == "" || content == "*") || strings.Contains(content, "*")) { // []byte, [*] a footnote
		return box, false
	}
	if glued && strings.ContainsAny(behind[:1], "([:") && content != " " { // a link or its definition
		return box, false
	}
	box.lack, box.maybe = lack(sign, gap, content, closer, glued)
	box.maybe = box.maybe || sign == "" && box.indent > 0
	return box, box.lack != "" || sign != "" && ours(content) && closer == ']'
}

// cutSign takes the sign of a list off a line. gap is the space behind it.
func cutSign(bare string) (sign, gap, rest string) {
	r, size := utf8.DecodeRuneInString(bare)
	switch number := len(bare) - len(strings.TrimLeft(bare, digits)); {
	case strings.ContainsRune("-+*", r), strings.ContainsRune(dashes, r):
	case number > 0 && number < 10 && number < len(bare) && strings.ContainsAny(bare[number:number+1], ".)"):
		size = number + 1
	default:
		return "", "", bare
	}
	rest = strings.TrimLeftFunc(bare[size:], unicode.IsSpace)
	return bare[:size], bare[size : len(bare)-len(rest)], rest
}

// cutBrackets takes a pair of brackets with at most three letters off a text; closer 0: there is none.
func cutBrackets(text string, open rune, size int) (content string, closer rune, behind string) {
	switch open {
	case '[':
		closer = ']'
	case '［':
		closer = '］'
	case '【':
		closer = '】'
	case '(':
		closer = ')'
	default:
		return "", 0, ""
	}
	end := strings.IndexRune(text, closer)
	if end < 0 || utf8.RuneCountInString(text[size:end]) > 3 {
		return "", 0, ""
	}
	return text[size:end], closer, text[end+utf8.RuneLen(closer):]
}

func startsBlank(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsSpace(r)
}

// ours reports what a box holds, be it ticked or not.
func ours(content string) bool {
	tick := strings.TrimSpace(content)
	return tick == "" || len(tick) == 1 && strings.Contains(rightSigns, tick)
}

// lack says what is wrong with a box; maybe: it may as well be text.
func lack(sign, gap, content string, closer rune, glued bool) (wrong string, maybe bool) {
	tick := strings.TrimSpace(content)
	looks := utf8.RuneCountInString(tick) == 1 && strings.Contains(otherTicks, tick)
	switch {
	case closer == ')' && (!ours(tick) || sign == ""):
		return "", false
	case closer == ')':
		return "a box has square brackets: `- [ ] text`", true
	case closer != ']' && (ours(tick) || looks):
		return "the brackets of a box are the narrow ones: `- [ ] text`", true
	case closer != ']':
		return "", false
	case looks:
		return "a box is ticked with the Latin letter x: `- [x] text`", false
	case !ours(tick):
		if sign == "" {
			return "", false
		}
		return "a box is empty or holds an x: `- [ ] text` or `- [x] text`", true
	case sign == "":
		return "a box needs a hyphen and a space before it: `- [ ] text`", false
	case strings.ContainsAny(sign, dashes):
		return "the sign before a box is a hyphen: `- [ ] text`", false
	case gap == "":
		return "put a space between the sign and the box: `- [ ] text`", false
	case content != tick && content != " ":
		return "take the extra space out of the box: `- [ ] text` or `- [x] text`", false
	case glued:
		return "put a space behind the box: `- [ ] text`", false
	}
	return "", false
}
