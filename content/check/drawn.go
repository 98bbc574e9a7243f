package check

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"cutscore/content/markdown"
	"cutscore/content/text"
)

// seenAs is what a reader sees of an option, on one line.
func seenAs(option string) string { return markdown.OneLine(markdown.Lead(option)) }

// lookAlike finds options that are written differently and look the same: one of them cannot be chosen knowingly.
func lookAlike(s *subject) string {
	first := map[string]int{}
	for i, o := range s.Options {
		seen := seenAs(o.Text)
		if k, twice := first[seen]; twice {
			return fmt.Sprintf("%s both look like %q on the screen (written %q and %q): put literal characters in backticks",
				letters([]int{k, i}), seen, s.Options[k].Text, o.Text)
		}
		first[seen] = i
	}
	return ""
}

// swallowed are marks of Markdown that are more likely meant as signs: a star between two letters or figures, a name between
// double underlines, a backslash before a sign that needs none, a comment.
var swallowed = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[\pL\pN)\]]\*[\pL\pN(\[]|\b__[\pL\pN_]+__\b|\\["'/:;,?@%^=]|[^\d\s]\\\.|<!--`)
})

// code is what is seen as it is written.
var code = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("``[^`]+``|`[^`\n]+`|\\$[^$\n]+\\$") })

// drawnDiffers finds a stem or an option of which a sign is taken for markup and not seen.
func drawnDiffers(s *subject) string {
	drawn := []struct{ what, written, seen string }{{"the stem", text.WithoutFences(s.Stem), markdown.Text(markdown.Stem(s.Stem))}}
	for i, o := range s.Options {
		what := "option " + letter(i)
		drawn = append(drawn, struct{ what, written, seen string }{what, o.Text, markdown.Text(markdown.Lead(o.Text))})
		if o.Match != "" {
			drawn = append(drawn, struct{ what, written, seen string }{what + "'s match", o.Match, markdown.Text(markdown.Lead(o.Match))})
		}
	}
	for _, t := range drawn {
		for _, sign := range swallowed().FindAllString(code().ReplaceAllString(t.written, "` `"), -1) {
			if !strings.Contains(t.seen, sign) {
				line := lineWith(t.written, sign)
				return fmt.Sprintf("%s is written %q but looks like %q on the screen: put literal characters in backticks, or a backslash before them",
					t.what, line, seenAs(line))
			}
		}
	}
	return ""
}

// lineWith is the line of a text in which a sign stands.
func lineWith(text, sign string) string {
	for line := range strings.Lines(text) {
		if strings.Contains(line, sign) {
			return strings.TrimSpace(line)
		}
	}
	return text
}
