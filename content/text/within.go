package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Within reports whether a text holds another as whole words.
func Within(text, piece string) bool {
	if piece == "" || len(piece) > len(text) {
		return false
	}
	for at := 0; ; {
		i := strings.Index(text[at:], piece)
		if i < 0 {
			return false
		}
		i += at
		if boundary(text, i) && boundary(text, i+len(piece)) {
			return true
		}
		at = i + 1
	}
}

// boundary reports whether no word goes on across a place in a text.
func boundary(s string, i int) bool {
	if i <= 0 || i >= len(s) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	return !IsWordRune(before) || !IsWordRune(after) || ideograph(before) || ideograph(after)
}

// IsWordRune reports whether a character belongs to a word: a letter or a digit.
func IsWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
