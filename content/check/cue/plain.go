package cue

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain gives a piece of Markdown as a person reads it, on one line: marks of emphasis, code and links are taken off.
func Plain(md string) string {
	var b strings.Builder
	code := false
	for i := 0; i < len(md); i++ {
		switch c := md[i]; {
		case c == '`':
			code = !code
		case code:
			b.WriteByte(c)
		case c == '*':
		case c == '\\' && i+1 < len(md) && strings.IndexByte("`*_[]()#<>\\", md[i+1]) >= 0:
			i++
			b.WriteByte(md[i])
		case c == '!' && strings.HasPrefix(md[i+1:], "["), c == '[':
		case c == ']' && strings.HasPrefix(md[i+1:], "("):
			if end := strings.IndexByte(md[i:], ')'); end > 0 {
				i += end
			}
		case c == ']':
		default:
			b.WriteByte(c)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Length is how long a piece of Markdown looks, in characters.
func Length(md string) int { return utf8.RuneCountInString(Plain(md)) }

// fold brings the forms of a word together as far as an eye does that runs over a page: case is folded already, and the
// plural goes.
func fold(word string) string {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	if n := len(word); n > 3 && word[n-1] == 's' && word[n-2] != 's' && unicode.IsLetter(rune(word[n-2])) {
		word = word[:n-1]
	}
	return word
}
