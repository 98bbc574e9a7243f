package markdown

import (
	"html"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/util"

	"cutscore/content/clean"
)

// resolve takes backslash escapes and character references out of a piece of text, each once: "\&lt;" is "&lt;".
func resolve(s string) string {
	if !strings.ContainsAny(s, `\&`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]):
			i++
			b.WriteByte(s[i])
		case s[i] == '&':
			sign, n := reference(s[i:])
			b.WriteString(sign)
			i += n - 1
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// references resolves the character references alone.
func references(s string) string { return resolve(strings.ReplaceAll(s, `\`, `\\`)) }

// reference resolves the reference that s begins with, such as &lt; or &#65;, and gives its length; without one it is an
// ampersand. What would be a control sign becomes a space or U+FFFD.
func reference(s string) (sign string, length int) {
	end := strings.IndexByte(s[:min(len(s), 40)], ';')
	if end < 2 {
		return "&", 1
	}
	name := s[:end+1]
	if s[1] == '#' && !numeric(s[2:end]) {
		return "&", 1
	}
	sign = html.UnescapeString(name)
	if sign == name || strings.HasSuffix(sign, ";") && name != "&semi;" { // unknown, or known in part: "&ampx;"
		return "&", 1
	}
	if sign == "\n" || sign == "\t" {
		return " ", len(name)
	}
	if safe := clean.Text(sign); safe == "" || strings.ContainsFunc(safe, unicode.IsControl) {
		return "\ufffd", len(name)
	}
	return sign, len(name)
}

// numeric reports whether digits name a code point as CommonMark has it: up to seven decimal, or six hexadecimal behind an x.
func numeric(digits string) bool {
	set, most := "0123456789", 7
	if hex := strings.TrimLeft(digits, "xX"); len(digits)-len(hex) == 1 {
		digits, set, most = hex, "0123456789abcdefABCDEF", 6
	}
	return digits != "" && len(digits) <= most && strings.Trim(digits, set) == ""
}
