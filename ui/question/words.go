package question

import (
	"strings"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/scoring"
)

// Letters writes a response as letters, or says that it was typed; a dash where there is none.
func Letters(d *content.Drawn, r *scoring.Response) string {
	switch {
	case !r.Answered():
		return "-"
	case d.Kind == content.Typed:
		return "typed"
	}
	var b strings.Builder
	for _, c := range r.Choice {
		if c < 0 {
			b.WriteByte('-')
			continue
		}
		b.WriteString(letter(c))
	}
	if d.Kind == content.Recall {
		return map[bool]string{true: "knew it", false: "did not"}[r.Choice[0] == scoring.Knew]
	}
	return b.String()
}

// Marks says in words how a response is marked.
func Marks(r *scoring.Response) []string {
	var words []string
	if r.Flagged {
		words = append(words, "flagged")
	}
	if r.Unsure {
		words = append(words, r.Doubt())
	}
	return words
}

// Headline is a stem on one line, as a list of items shows it: the first line that is seen of it.
func Headline(stem string) string {
	for line := range strings.Lines(markdown.Text(markdown.Stem(stem))) {
		if line = strings.Join(strings.Fields(strings.TrimPrefix(line, "- ")), " "); line != "" {
			return line
		}
	}
	return ""
}

// letter names an option.
func letter(i int) string { return string(rune('A' + i)) }

// inWords names options by letter as one says it: "A, C and E".
func inWords(is func(int) bool, options int) string {
	var letters []string
	for i := range options {
		if is(i) {
			letters = append(letters, letter(i))
		}
	}
	if n := len(letters); n > 1 {
		return strings.Join(letters[:n-1], ", ") + " and " + letters[n-1]
	}
	return strings.Join(letters, "")
}
