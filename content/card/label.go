package card

import (
	"cutscore/content/text"
	"slices"
	"strings"
)

// notes are labels that say what a line is for and name nothing.
var notes = text.List(`note example examples tip hint source see warning nb remark remember answer eg e.g i.e ie mnemonic also so pro con usage syntax
	output default caution ref reference`)

// cutLabel splits "Label: text" or "Label - text".
func cutLabel(s string) (label, rest string, found bool) {
	separators := []string{": ", " — ", " – ", " - ", " -> ", " → ", " => ", " = "}
	slices.SortStableFunc(separators, func(a, b string) int { return strings.Index(s, a) - strings.Index(s, b) }) // "profit = TR - costs"
	for _, sep := range separators {
		at := strings.Index(s, sep)
		if at <= 0 {
			continue
		}
		label, rest = strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+len(sep):])
		if all := text.Sentences(label); len(all) > 1 { // "A design pattern. Model: ..."
			label = all[len(all)-1]
		}
		label = strings.Trim(label, "*_")
		if rest = strings.TrimLeft(rest, "*_ "); rest == "" || label == "" {
			continue
		}
		ws := text.Words(label)
		if len(ws) == 0 || len(strings.Fields(label)) > 7 || notes()[ws[0]] && len(ws) == 1 || !text.Balanced(label) || !text.Balanced(rest) {
			continue
		}
		if sep != ": " && text.Finite(ws) {
			continue
		}
		return label, rest, true
	}
	return "", "", false
}

// cutCode splits "429 throttle": a number of three digits and what it stands for.
func cutCode(s string) (label, rest string, found bool) {
	if len(s) < 5 || s[3] != ' ' {
		return "", "", false
	}
	for i := range 3 {
		if s[i] < '0' || s[i] > '9' {
			return "", "", false
		}
	}
	return s[:3], strings.TrimSpace(s[4:]), true
}
