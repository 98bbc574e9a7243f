package json

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tdewolff/parse/v2/js"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/source"
)

func isText(kind js.TokenType) bool {
	return kind == js.StringToken || kind == js.TemplateToken || kind == js.TemplateStartToken
}

// text1 adds one string, or a template whose expressions stay as they are written.
func (p *parser) text1(n *fields.Node) {
	if p.kind() != js.TemplateStartToken {
		n.Text += unquote(p.raw())
		p.at++
		return
	}
	start, depth := p.tokens[p.at].start, 0
	for ; p.at < len(p.tokens); p.at++ {
		switch p.kind() { //nolint:exhaustive // the rest is passed over
		case js.TemplateStartToken:
			depth++
		case js.TemplateEndToken:
			if depth--; depth == 0 {
				n.Text += unquote(p.text[start:p.tokens[p.at].end])
				p.at++
				return
			}
		}
	}
}

var simpleEscapes = map[byte]string{'n': "\n", 't': "\t", 'r': "", 'b': "", 'f': "", 'v': "", '0': "", '\n': "", '\r': ""}

// unquote gives what a string stands for.
func unquote(s string) string {
	if len(s) < 2 {
		return ""
	}
	return source.Unescape(s[1:len(s)-1], escaped)
}

// escaped is what stands behind a backslash: a sign of the language, a code point or a pair of halves of one, else itself.
func escaped(rest string) (text string, size int) {
	if text, known := simpleEscapes[rest[0]]; known {
		return text, 1
	}
	r, size := codePoint(rest)
	if size == 0 {
		return rest[:1], 1
	}
	if r >= 0xd800 && r < 0xdc00 && strings.HasPrefix(rest[size:], `\u`) { // the first half of a pair
		if low, n := codePoint(rest[size+1:]); low >= 0xdc00 && low < 0xe000 {
			r, size = 0x10000+(r-0xd800)<<10+(low-0xdc00), size+1+n
		}
	}
	if !utf8.ValidRune(r) {
		r = '?'
	}
	return string(r), size
}

// codePoint reads uXXXX, u{X...} or xXX; size 0: it is none.
func codePoint(s string) (r rune, size int) {
	digits, size := "", 0
	switch {
	case strings.HasPrefix(s, "u{"):
		end := strings.IndexByte(s, '}')
		if end < 0 || end > 10 {
			return 0, 0
		}
		digits, size = s[2:end], end+1
	case strings.HasPrefix(s, "u") && len(s) >= 5:
		digits, size = s[1:5], 5
	case strings.HasPrefix(s, "x") && len(s) >= 3:
		digits, size = s[1:3], 3
	}
	n, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || n > utf8.MaxRune {
		return 0, 0
	}
	return rune(n), size
}
