package markup

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"cutscore/content/formats/pattern"
)

// Plain makes Markdown of plain text: pairs of signs that would vanish as emphasis and backslashes that would vanish as
// escapes are escaped. Code in backticks and formulas stay as they are.
func Plain(src string) string {
	if !strings.ContainsAny(src, `*_\~<`) {
		return src
	}
	var b strings.Builder
	for _, part := range split(src) {
		if part.kept {
			b.WriteString(part.text)
		} else {
			b.WriteString(knownTag.ReplaceAllString(guard(part.text), `\<$1`))
		}
	}
	return b.String()
}

// Typed makes Markdown of text that somebody typed into a cell or a field. Bold text between pairs of stars is meant as such there,
// as assistants write it and as our own export does; all else is as Plain takes it.
func Typed(src string) string {
	if !strings.Contains(src, "**") {
		return Plain(src)
	}
	var b strings.Builder
	for {
		m := bold.FindStringSubmatchIndex(src)
		if m == nil {
			return b.String() + Plain(src)
		}
		b.WriteString(Plain(src[:m[2]]) + "**" + Plain(src[m[2]+2:m[3]-2]) + "**")
		src = src[m[3]:]
	}
}

// bold stands as words do: 2**3 and f(**a, **b) are none.
var bold = pattern.New(`(?:^|[\s("'“])(\*\*[^\s*\x60\\](?:[^*\n\x60\\]*[^\s*\x60\\,(])?\*\*)(?:$|[\s).,;:!?"'”])`)

type part struct {
	text string
	kept bool
}

// verbatim are spans that are drawn as they are: fences, code, formulas.
var verbatim = pattern.New("(?s)```.*?```|`[^`\n]+`|\\\\\\(.+?\\\\\\)|\\\\\\[.+?\\\\\\]|\\$\\$.+?\\$\\$|\\$[^ $\n][^$\n]*[\\\\^_{][^$\n]*\\$")

func split(src string) []part {
	var parts []part
	at := 0
	for _, span := range verbatim.FindAllStringIndex(src, -1) {
		parts = append(parts, part{src[at:span[0]], false}, part{src[span[0]:span[1]], true})
		at = span[1]
	}
	return append(parts, part{src[at:], false})
}

// Tags escapes what would vanish as an element of HTML; words in angle brackets that are none do not.
func Tags(src string) string {
	if !strings.Contains(src, "<") {
		return src
	}
	var b strings.Builder
	for _, part := range split(src) {
		if !part.kept {
			part.text = knownTag.ReplaceAllString(part.text, `\<$1`)
		}
		b.WriteString(part.text)
	}
	return b.String()
}

const elements = `(?:a|b|br|code|div|em|font|hr|i|img|kbd|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul|h[1-6]|html|head|body|` +
	`title|link|meta|script|style|input|form|button|label|section|nav|header|footer|main|article|iframe|video|audio|blockquote|center|summary|details)`

var knownTag = pattern.New(`(?i)<(/?` + elements + `(?:[\s/>]|$))`)

// guard escapes what would be emphasis, and backslashes before signs.
func guard(s string) string {
	escape := map[int]bool{}
	for _, sign := range []byte{'*', '_'} {
		pairs(s, sign, escape)
	}
	for i := strings.Index(s, "~~"); i >= 0 && strings.Count(s, "~~") > 1; i = -1 {
		for j := range len(s) - 1 {
			if s[j:j+2] == "~~" {
				escape[j] = true
			}
		}
	}
	for i := range len(s) - 1 {
		if s[i] == '\\' && s[i+1] < utf8.RuneSelf && unicode.In(rune(s[i+1]), unicode.Punct, unicode.Symbol) && !strings.ContainsRune("()[]", rune(s[i+1])) {
			escape[i] = true
		}
	}
	if len(escape) == 0 {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if escape[i] {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// pairs marks the signs of one kind that can open emphasis and have one behind them that can close it, and those that close.
func pairs(s string, sign byte, escape map[int]bool) {
	var runs [][2]int
	for i := 0; i < len(s); i++ {
		if s[i] != sign {
			continue
		}
		start := i
		for i+1 < len(s) && s[i+1] == sign {
			i++
		}
		runs = append(runs, [2]int{start, i + 1})
	}
	first, last := -1, -1
	for n, run := range runs {
		if opens(s, run, sign) && first < 0 {
			first = n
		} else if first >= 0 && closes(s, run, sign) {
			last = n
		}
	}
	if last < 0 {
		return
	}
	for _, run := range runs[first : last+1] {
		if opens(s, run, sign) || closes(s, run, sign) {
			for i := run[0]; i < run[1]; i++ {
				escape[i] = true
			}
		}
	}
}

func opens(s string, run [2]int, sign byte) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:run[0]])
	after, size := utf8.DecodeRuneInString(s[run[1]:])
	return size > 0 && !unicode.IsSpace(after) && (sign != '_' || run[0] == 0 || !wordly(before))
}

func closes(s string, run [2]int, sign byte) bool {
	before, size := utf8.DecodeLastRuneInString(s[:run[0]])
	after, left := utf8.DecodeRuneInString(s[run[1]:])
	return size > 0 && !unicode.IsSpace(before) && (sign != '_' || left == 0 || !wordly(after))
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

var (
	marked   = pattern.New(`(?i)<br\s*/?>|</(?:p|div|pre|code|ul|ol|li|b|strong|i|em|span|u|sup|sub|table|h[1-6]|font|a|blockquote)>|<img\s[^>]*>|<p>`)
	entities = pattern.New(`&(?:quot|amp|lt|gt|apos|nbsp|hellip|mdash|ndash|[lr][sd]quo|eacute|#\d{2,5}|#x[0-9a-fA-F]{2,5});`)
)

var markdown = pattern.New("```|`[^`\n]+`|\\*\\*\\S[^*\n]*\\*\\*|\\]\\(https?://")

// IsHTML reports whether a text of an unknown kind is HTML: it closes a known element, or breaks its lines with one.
func IsHTML(s string) bool {
	return strings.Contains(s, "<") && marked.MatchString(withoutCode(s))
}

// HasEntities reports whether a text of an unknown kind was escaped for HTML.
func HasEntities(s string) bool {
	return strings.Contains(s, "&") && entities.MatchString(withoutCode(s))
}

// Unescape takes back what was escaped for HTML.
func Unescape(s string) string { return strings.ReplaceAll(html.UnescapeString(s), "\u00a0", " ") }

var code = pattern.New("(?s)```.*?```|`[^`\n]+`")

func withoutCode(s string) string {
	if !strings.Contains(s, "`") {
		return s
	}
	return code.ReplaceAllString(s, "")
}
