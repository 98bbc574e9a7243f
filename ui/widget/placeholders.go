package widget

import (
	"regexp"
	"strings"
	"sync"
)

// Glamour leaves out what could be HTML. In a card it is hardly ever: "ip route 0.0.0.0 0.0.0.0 <next-hop>".

// placeholder is a word between angle brackets that Markdown takes for a tag; code is matched first, so that what stands in
// it is left alone. It is compiled when a card first needs it, not before the first frame.
var placeholder = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("(?s)```.*?```|~~~.*?~~~|``.*?``|`[^`\n]*`|</?([A-Za-z][A-Za-z0-9-]*)[^<>\n]*>")
})

// htmlTags are tags that decks do hold.
var htmlTags = map[string]bool{"a": true, "b": true, "br": true, "code": true, "div": true, "em": true, "font": true, "hr": true, "i": true, "img": true,
	"kbd": true, "li": true, "mark": true, "ol": true, "p": true, "pre": true, "small": true, "span": true, "strong": true, "sub": true, "sup": true,
	"table": true, "tbody": true, "td": true, "th": true, "thead": true, "tr": true, "u": true, "ul": true, "details": true, "summary": true}

// withPlaceholders escapes what only looks like a tag.
func withPlaceholders(markdown string) string {
	if !strings.Contains(markdown, "<") {
		return markdown
	}
	return placeholder().ReplaceAllStringFunc(markdown, func(found string) string {
		if found[0] != '<' {
			return found
		}
		name := strings.ToLower(placeholder().FindStringSubmatch(found)[1])
		if htmlTags[name] || strings.HasPrefix(name, "http") || strings.HasPrefix(name, "mailto") {
			return found
		}
		return "\\" + found
	})
}
