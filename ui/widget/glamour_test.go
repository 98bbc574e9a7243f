package widget

import (
	"strings"
	"testing"
)

func TestRenderedPagesKeepStylesAndNothingElse(t *testing.T) {
	var g Glamour
	for _, markdown := range []string{"~~&#**27**;[2J~~ text", "&#27;]0;title&#7; text", "a [link](https://example.org) text", "**bold** text"} {
		page := strings.Join(g.Lines(markdown, Look{Width: 40, Dark: true}), "\n")
		if !strings.Contains(page, "text") {
			t.Errorf("%q lost its text: %q", markdown, page)
		}
		for rest := page; ; {
			_, after, found := strings.Cut(rest, "\x1b")
			if !found {
				break
			}
			end := strings.IndexFunc(after, func(r rune) bool { return r >= 0x40 && r <= 0x7e && r != '[' })
			if !strings.HasPrefix(after, "[") || end < 0 || after[end] != 'm' {
				t.Errorf("%q: a sequence that is no style: %q", markdown, after[:min(len(after), 8)])
			}
			rest = after
		}
	}
}
