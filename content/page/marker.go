package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bullets are the characters that lists are made with. A hyphen or a star is one only before a space or a word: "-pril"
// and "*args" are answers.
const bullets = "•·○●▪▫■□‣⁃◦→➢➤✓✔»∙●-–—*"

// splitMarker takes the bullet or the number off the start of a line: "- text", "• text", "2) text", "b. text",
// "Q3: text". number is what a numbered line counts. A bullet comes with the space behind it, as one that is glued to its
// word ("•Velocity") is another than one that is not.
func splitMarker(text string) (marker string, number int, body string) {
	r, size := utf8.DecodeRuneInString(text)
	if strings.ContainsRune(bullets, r) {
		rest := strings.TrimSpace(text[size:])
		if rest == "" || text[size] == ' ' || text[size] == '\t' || !softBullet(r) || startsClause(rest) {
			return text[:size+len(text[size:])-len(strings.TrimLeft(text[size:], " \t"))], 0, rest
		}
		return "", 0, text
	}
	if marker, number, rest, ok := splitNumber(text); ok {
		return marker, number, rest
	}
	return "", 0, text
}

func softBullet(r rune) bool { return r == '-' || r == '*' || r == '–' || r == '—' }

// startsClause: "-His car went the wrong way", against "-olol" and "--force now".
func startsClause(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsUpper(r) || unicode.IsLetter(r) && strings.Count(rest, " ") >= 3
}

// splitNumber reads "12.", "3)", "(2)", "b)", "Q4:", "Step 2:" at the start of a line, where a space follows.
func splitNumber(text string) (marker string, number int, body string, ok bool) {
	at := 0
	for _, lead := range []string{"(", "Question ", "Step ", "Q", "#"} {
		if strings.HasPrefix(text, lead) {
			at = len(lead)
			break
		}
	}
	digits := 0
	for at+digits < len(text) && digits < 4 && text[at+digits] >= '0' && text[at+digits] <= '9' {
		number = number*10 + int(text[at+digits]-'0')
		digits++
	}
	switch {
	case digits > 3:
		return "", 0, "", false // a year
	case digits > 0:
		at += digits
	case at <= 1 && len(text) > at && isASCIILetter(text[at]):
		number = int(text[at]|0x20-'a') + 1
		at++
	default:
		return "", 0, "", false
	}
	if at >= len(text) || !strings.ContainsRune(".):", rune(text[at])) || text[at] == ':' && digits == 0 {
		return "", 0, "", false
	}
	if digits == 0 && text[at] == '.' && text[at-1] < 'a' {
		return "", 0, "", false // E. coli, C. Wright Mills
	}
	end := at + 1
	for end < len(text) && (text[end] == '.' || text[end] == ')') {
		end++
	}
	rest := strings.TrimSpace(text[end:])
	if rest == "" || text[end] != ' ' && text[end] != '\t' {
		return "", 0, "", false
	}
	return text[:end], number, rest, true
}

func isASCIILetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
