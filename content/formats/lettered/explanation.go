package lettered

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

var explanation = pattern.New(`(?i)^\W{0,4}(?:explanations?|rationale|reason(?:ing)?|erklärung|begründung|explicación|explication|spiegazione|e)\s*\**\s*[:：]\s*\**\s*`)

// Explanation is what stands below the options without the key, tags and the furniture of the page.
func Explanation(after string, options []content.Option) string {
	lines := strings.Split(after, "\n")
	_, key, found := findKey(lines)
	var out []string
	for i, line := range lines {
		text := strings.TrimRight(tag.ReplaceAllString(line, ""), " ")
		_, _, opens := keyIn(line)
		switch {
		case found && i == key, opens, mdlines.Furniture(text), undressed(line) != "" && showMe.MatchString(undressed(line)):
			if rest := keyRest(line); found && i == key && rest != "" && textAt(rest, options) < 0 {
				out = append(out, rest)
			}
			continue
		case explanation.MatchString(strings.TrimSpace(text)):
			text = explanation.ReplaceAllString(strings.TrimSpace(text), "")
		}
		out = append(out, text)
	}
	return mdlines.Tidy(mdlines.Dedent(out))
}

var showMe = pattern.New(`(?i)^(?:show|reveal|view|click(?: here)?(?: to)?(?: see| view| show| reveal)?|see|toggle|hide|spoiler)?\s*(?:the\s+)?(?:answers?|solution|explanation|details)?(?: here)?[.:!]?$`)

var keyRestLead = pattern.New(`^[(\[]?[A-H](?:\s*(?:,|&|\band\b)\s*[A-H]\b)*[)\].:,]*\s*[-–—:,.]?\s*(?:(?i:because|since|as|explanation:?)\s+)?(\S+\s+\S+\s+\S.*)$`)

// keyRest is what a key's line says besides the key: "B, because …".
func keyRest(line string) string {
	said := undressed(line)
	if m := keyLine.FindStringSubmatch(said); m != nil {
		said = m[1]
	}
	if len(withTexts(said)) > 1 { // the options again
		return ""
	}
	if rest := keyRestLead.FindStringSubmatch(said); rest != nil {
		return rest[1]
	}
	return ""
}
