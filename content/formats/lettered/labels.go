package lettered

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/wording"
)

var label = pattern.New(`^[(\[*_]{0,3}([A-Ha-h]|\d{1,2})\s?(?:[.):\]]+|->)[*_]{0,2}\s+`)

// CutLabels takes the letters or numbers off options that all have one, no two the same, and gives them.
func CutLabels(options []content.Option) []string {
	labels := make([]string, len(options))
	seen := map[string]bool{}
	for i, o := range options {
		m := label.FindStringSubmatch(o.Text)
		if m == nil {
			return nil
		}
		labels[i] = strings.ToUpper(m[1])
		if seen[labels[i]] {
			return nil
		}
		seen[labels[i]] = true
	}
	if len(labels) < 2 || !seen["A"] && !seen["1"] {
		return nil
	}
	for i := range options {
		options[i].Text = balance(label.ReplaceAllString(options[i].Text, ""), options[i].Text)
	}
	return labels
}

// balance: a label that stood in bold with its text leaves the closing marks behind.
func balance(text, was string) string {
	if strings.HasPrefix(was, "**") && strings.HasSuffix(text, "**") && strings.Count(text, "**")%2 == 1 {
		return strings.TrimSpace(strings.TrimSuffix(text, "**"))
	}
	return strings.TrimSpace(text)
}

var namesLetter = pattern.New(`(?:(?i:(?:^|[^\pL])(?:choices?|both|either|neither|distractors?|` + wording.Option + `|` + wording.Answer + `)\s*))\(?[A-H]\b|\b[A-H]\b\s*(?:,|and|&|or|nor)\s+[A-H]\b|(?m)^\W{0,8}[A-H][.):]\s|(?:^|[\s;,:])\([A-H]\)(?:[\s,.;:]|$)|\b[A-H]\s+(?:is|was|and|would|does)\s+(?:the\s+)?(?:correct|incorrect|wrong|right|not)\b`)

// Leans reports whether options, or what explains them, name options by letter, so that their order must stay. Options whose
// letters stood out of order are not put in order here: the reader does.
func Leans(options []content.Option, labels []string, explanation string) bool {
	if len(labels) > 0 && labels[0] < "A" {
		return false
	}
	for _, o := range options {
		if named(o.Text) || named(o.Rationale) {
			return true
		}
	}
	return named(explanation)
}

// named reports whether a text names an option: only one with a letter that stands alone is looked through.
func named(text string) bool {
	for i := range len(text) {
		if text[i] >= 'A' && text[i] <= 'H' && (i+1 == len(text) || !isWord(text[i+1])) && (i == 0 || !isWord(text[i-1])) {
			return namesLetter.MatchString(text)
		}
	}
	return false
}

func isWord(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '_'
}
