package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain gives a piece of Markdown as a person reads it, on one line: without the marks of emphasis, code, links, HTML
// and escapes. It is for comparing and measuring; what is shown keeps its marks.
func Plain(md string) string {
	if !strings.ContainsAny(md, "`\\*~=_![]<&\n\t") && !strings.Contains(md, "  ") {
		return strings.TrimSpace(md) // most texts are plain already
	}
	var b strings.Builder
	b.Grow(len(md))
	code := false
	for i := 0; i < len(md); {
		c := md[i]
		switch {
		case c == '`':
			code = !code
			i++
			continue
		case code:
		case c == '\\' && i+1 < len(md) && strings.IndexByte("\\`*_{}[]()#+-.!|<>~$\"", md[i+1]) >= 0:
			b.WriteByte(md[i+1])
			i += 2
			continue
		case c == '*' && i > 0 && i+1 < len(md) && (md[i-1] == '(' && md[i+1] == ')' || md[i-1] == ' ' && md[i+1] == ' '): // COUNT(*), 2 * 3
		case c == '*', c == '~' && strings.HasPrefix(md[i:], "~~"), c == '=' && strings.HasPrefix(md[i:], "=="):
			i += 1 + One(c != '*')
			continue
		case c == '_' && atEdge(md, i):
			i++
			continue
		case c == '!' && strings.HasPrefix(md[i+1:], "["), c == '[' && strings.Contains(md[i:min(len(md), i+maxLink)], "]("):
			i++
			continue
		case c == ']' && strings.HasPrefix(md[i+1:], "("):
			if end := strings.IndexByte(md[i:min(len(md), i+maxLink)], ')'); end > 0 {
				i += end + 1
				continue
			}
		case c == '<':
			if end := tagEnd(md[i:]); end > 0 {
				b.WriteByte(' ')
				i += end
				continue
			}
		case c == '&' && strings.HasPrefix(md[i:], "&nbsp;"):
			b.WriteByte(' ')
			i += len("&nbsp;")
			continue
		}
		b.WriteByte(c)
		i++
	}
	return oneLine(b.String())
}

// oneLine sets single spaces for all white space; most texts have no other, and are not copied.
func oneLine(s string) string {
	s = strings.TrimSpace(s)
	if !strings.Contains(s, "  ") && strings.IndexFunc(s, func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }) < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for w := range strings.FieldsSeq(s) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// maxLink bounds how far the end of a link is looked for, so that the cost stays linear.
const maxLink = 400

// atEdge tells emphasis from the underscore of a snake_case name and from a gap of several underscores.
func atEdge(s string, i int) bool {
	word := func(at int) bool { return at >= 0 && at < len(s) && (IsAlnum(s[at]) || s[at] >= utf8.RuneSelf) }
	under := func(at int) bool { return at >= 0 && at < len(s) && s[at] == '_' }
	if under(i-1) && under(i-2) || under(i+1) && under(i+2) || under(i-1) && under(i+1) {
		return false
	}
	return !word(i-1) || !word(i+1)
}

// tagEnd gives the length of the HTML tag or comment that s begins with; 0: it is no tag that marks text up.
func tagEnd(s string) int {
	if strings.HasPrefix(s, "<!--") {
		if end := strings.Index(s, "-->"); end > 0 {
			return end + len("-->")
		}
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), maxLink)], '>')
	if end < 0 {
		return 0
	}
	name := strings.TrimPrefix(s[1:end], "/")
	if cut := strings.IndexAny(name, " \t\n/"); cut >= 0 {
		name = name[:cut]
	}
	switch strings.ToLower(name) {
	case "a", "b", "i", "u", "p", "br", "hr", "em", "li", "ul", "ol", "td", "th", "tr", "div", "sub", "sup", "img", "code", "font",
		"span", "table", "tbody", "strong", "small", "h1", "h2", "h3", "h4", "kbd", "mark", "pre", "section":
		return end + 1
	}
	return 0
}

// IsAlnum reports whether a byte is an ASCII letter or digit.
func IsAlnum(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// One is 1 for true and 0 for false.
func One(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Fold is plain text for comparing: lower case, single spaces. Punctuation stays, for it makes a difference.
func Fold(md string) string { return strings.ToLower(Plain(md)) }

// Balanced reports whether a piece cut out of Markdown can stand alone: no mark is open in it.
func Balanced(md string) bool {
	return strings.Count(md, "`")%2 == 0 && strings.Count(md, "**")%2 == 0 && strings.Count(md, "$")%2 == 0 &&
		strings.Count(md, "(") == strings.Count(md, ")") && strings.Count(md, "[") == strings.Count(md, "]") &&
		strings.Count(md, "“") == strings.Count(md, "”") && strings.Count(md, `"`)%2 == 0
}

// Length is how long a text looks.
func Length(s string) int { return utf8.RuneCountInString(s) }
