package text

import "strings"

// WithoutFences leaves the fenced code out of a piece of Markdown.
func WithoutFences(md string) string {
	if !strings.Contains(md, "```") && !strings.Contains(md, "~~~") {
		return md
	}
	var kept []string
	fence := ""
	for line := range strings.SplitSeq(md, "\n") {
		mark := strings.TrimLeft(line, " ")
		switch {
		case fence != "":
			if strings.HasPrefix(mark, fence) {
				fence = ""
			}
		case strings.HasPrefix(mark, "```"), strings.HasPrefix(mark, "~~~"):
			fence = mark[:3]
			kept = append(kept, "")
		default:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// ProseSentences splits a piece of Markdown of several paragraphs into its sentences. Fenced code is left out.
func ProseSentences(md string) []string {
	var out []string
	for paragraph := range strings.SplitSeq(WithoutFences(md), "\n\n") {
		out = append(out, Sentences(oneLine(paragraph))...)
	}
	return out
}

// Unspanned gives the pieces of a text that stand outside of code spans.
func Unspanned(md string) []string {
	var out []string
	for i, piece := range strings.Split(md, "`") {
		if i%2 == 0 {
			out = append(out, piece)
		}
	}
	return out
}
