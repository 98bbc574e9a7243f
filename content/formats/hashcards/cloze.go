package hashcards

import (
	"strings"

	"cutscore/content/formats/cloze"
)

// span is a deletion with its brackets.
type span struct{ start, end int }

// spans finds what stands in brackets that are neither escaped, nor a picture's, nor a link's.
func spans(text string) []span {
	var all []span
	open := -1
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '[':
			if open < 0 && !(i > 0 && text[i-1] == '!') {
				open = i
			}
		case ']':
			if open >= 0 && i > open+1 && !strings.HasPrefix(text[i+1:], "(") {
				all = append(all, span{open, i + 1})
			}
			open = -1
		}
	}
	return all
}

func hasDeletion(text string) bool { return len(spans(text)) > 0 }

// deletions makes a card of each deletion.
func deletions(text string) []cloze.Card {
	var holes []cloze.Hole
	for _, s := range spans(text) {
		holes = append(holes, cloze.Hole{From: s.start, To: s.end, Answer: text[s.start+1 : s.end-1]})
	}
	return cloze.Holes(text, holes)
}

// plain takes the backslashes off brackets.
func plain(s string) string { return strings.NewReplacer(`\[`, "[", `\]`, "]").Replace(s) }
