package lettered

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/wording"
)

var explanation = pattern.New(`(?i)^\W{0,4}(?:` + wording.Explanation + `|e)\s*\**\s*[:：]\s*\**\s*`)

// explains is what a heading says above what explains a question.
var explains = pattern.New(`(?i)^\W*(?:` + wording.Explanation + `)\W*$`)

// Explanation is what stands below the options without the key, tags and the furniture of the page.
func Explanation(after string, options []content.Option) string {
	lines := strings.Split(after, "\n")
	_, from, to, found := findKey(lines)
	var out []string
	for i, line := range lines {
		text := strings.TrimRight(tag.ReplaceAllString(line, ""), " ")
		_, _, opens := keyIn(line)
		switch {
		case found && i >= from && i < to, opens, section.MatchString(text), mdlines.Furniture(text), explains.MatchString(text), undressed(line) != "" && showMe.MatchString(undressed(line)), strings.Contains(line, "<summary") && wording.Button(text):
			if rest := keyRest(line); found && i == from && rest != "" && textAt(rest, options) < 0 {
				out = append(out, rest)
			}
			continue
		case explanation.MatchString(strings.TrimSpace(text)):
			text = explanation.ReplaceAllString(strings.TrimSpace(text), "")
		}
		out = append(out, text)
	}
	return mdlines.Tidy(mdlines.Dedent(unquoted(out)))
}

// unquoted takes the marks of a quotation off lines that all have one.
func unquoted(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		said, quoted := strings.CutPrefix(strings.TrimSpace(line), ">")
		if !quoted && strings.TrimSpace(line) != "" {
			return lines
		}
		out[i] = strings.TrimPrefix(said, " ")
	}
	return out
}

// section is the line by which dumps of examinations name the chapter of a question.
var section = pattern.New(`(?i)^[\s*_]*section:\s*(.*?)\s*(?:\bexplanation\s*)?$`)

// chapter is what that line says; empty where it says nothing.
func chapter(after []string) string {
	for _, line := range after {
		if m := section.FindStringSubmatch(line); m != nil && !strings.EqualFold(m[1], "(none)") && !strings.EqualFold(m[1], "all") {
			return strings.Trim(m[1], "*_ ")
		}
	}
	return ""
}

var showMe = pattern.New(`(?i)^(?:show|reveal|view|click(?: here)?(?: to)?(?: see| view| show| reveal)?|see|toggle|hide|spoiler)?\s*(?:the\s+)?(?:answers?|solution|explanation|details)?(?: here)?[.:!]?$`)

var keyRestLead = pattern.New(`^[(\[]?(?:[A-H]|[a-h][)\].:]|[a-h]\s+[-–—])(?:\s*(?:,|&|\band\b)\s*[A-H]\b)*[)\].:,]*\s*[-–—:,.]?\s*(?:(?i:because|since|as|explanation:?)\s+)?([^\s,;&]\S*\s+\S+\s+\S.*)$`)

var onlyLetters = pattern.New(`^[A-H](?:[\s,;&]+(?:and\s+)?[A-H])*\W*$`)

// keyRest is what a key's line says besides the key: "B, because …".
func keyRest(line string) string {
	key := undressed(line)
	if what, is := said(key); is {
		key = what
	}
	if len(withTexts(key)) > 1 { // the options again
		return ""
	}
	if rest := keyRestLead.FindStringSubmatch(key); rest != nil && !onlyLetters.MatchString(rest[1]) {
		return rest[1]
	}
	return ""
}
