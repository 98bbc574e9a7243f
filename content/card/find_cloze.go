package card

import (
	"strings"
)

// findCloze finds a front with a gap that the back fills.
func findCloze(t *scan, _ *Reading) bool {
	return t.front.Focus == OnGap && t.answer != "" && len(t.parts) == 1
}

// findYesNo finds answers that begin with yes or no, true or false.
func findYesNo(t *scan, _ *Reading) bool {
	if len(t.lower) == 0 {
		return false
	}
	word := t.lower[0]
	if word != "yes" && word != "no" && word != "true" && word != "false" {
		return false
	}
	after := strings.TrimLeft(t.plain, `"“*`)[len(word):]
	return after == "" || t.front.Focus == OnYes || strings.IndexByte(",.;:!", after[0]) >= 0 // "False imprisonment" is a name
}
