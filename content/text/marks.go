package text

import "strings"

// CutMarker splits a list marker off a line: bullets, "1.", "2)", "a)", "(3)", "Step 4:".
func CutMarker(s string) (byte, string) {
	for _, bullet := range []string{"- ", "* ", "+ ", "• ", "– ", "·", "•", "◦ ", "▪ "} {
		if rest, found := strings.CutPrefix(s, bullet); found {
			rest = strings.TrimPrefix(strings.TrimSpace(rest), "[ ] ")
			return '-', strings.TrimSpace(rest)
		}
	}
	t := s
	if len(t) > 5 && strings.EqualFold(t[:5], "step ") {
		t = t[5:]
	}
	t = strings.TrimPrefix(t, "(")
	digits := 0
	for digits < len(t) && digits < 3 && t[digits] >= '0' && t[digits] <= '9' {
		digits++
	}
	if digits == 0 && len(t) > 1 && t[0] >= 'a' && t[0] <= 'h' && t[1] == ')' {
		digits = 1
	}
	if digits == 0 || digits >= len(t) || strings.IndexByte(".):", t[digits]) < 0 {
		return 0, s
	}
	if t[digits] == ':' && len(t) == len(s) { // "443: HTTPS" is a pair, "Step 4: ..." is a step
		return 0, s
	}
	rest := t[digits+1:]
	if rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return 0, s // 3.14, 10.0.0.0
	}
	return '1', strings.TrimSpace(rest)
}
