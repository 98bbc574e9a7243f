package check

import (
	"strings"

	"cutscore/content/text"
)

// links lists the targets of [text](target) and the web addresses that stand bare, in order. Code and pictures are left
// out.
func links(md string) []string {
	var out []string
	for _, prose := range text.Unspanned(text.WithoutFences(md)) {
		for prose != "" {
			at, web := strings.Index(prose, "]("), strings.Index(prose, "http")
			switch {
			case at >= 0 && (web < 0 || at < web):
				open := strings.LastIndexByte(prose[:at], '[')
				picture := open > 0 && prose[open-1] == '!'
				prose = prose[at+len("]("):]
				end := closing(prose)
				target, _, _ := strings.Cut(strings.TrimSpace(prose[:end]), " ") // a title may follow
				if !picture {
					out = append(out, strings.Trim(target, "<>"))
				}
				prose = prose[end:]
			case web >= 0:
				prose = prose[web:]
				end := strings.IndexAny(prose, " \t\n>)\"")
				if end < 0 {
					end = len(prose)
				}
				if strings.Contains(prose[:end], "://") {
					out = append(out, strings.TrimRight(prose[:end], ".,;"))
				}
				prose = prose[end:]
			default:
				prose = ""
			}
		}
	}
	return out
}

// closing finds the bracket that ends a link's target; an address may hold pairs of them.
func closing(s string) int {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return len(s)
}
