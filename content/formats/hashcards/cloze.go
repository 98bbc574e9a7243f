package hashcards

import "strings"

type card struct{ front, back string }

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

// deletions makes a card of each deletion: that one is blank, the others are shown.
func deletions(text string) []card {
	all := spans(text)
	var cards []card
	for i := range all {
		var b strings.Builder
		at, back := 0, ""
		for j, s := range all {
			b.WriteString(text[at:s.start])
			inside := text[s.start+1 : s.end-1]
			if i == j {
				b.WriteString("____")
				back = inside
			} else {
				b.WriteString(inside)
			}
			at = s.end
		}
		b.WriteString(text[at:])
		cards = append(cards, card{plain(b.String()), plain(back)})
	}
	return cards
}

// plain takes the backslashes off brackets.
func plain(s string) string { return strings.NewReplacer(`\[`, "[", `\]`, "]").Replace(s) }
