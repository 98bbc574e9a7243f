package cloze

import "strings"

// Hole is a place of a text, in bytes, that another format marks as an answer.
type Hole struct {
	From, To     int // with the marks
	Answer, Hint string
}

// Holes gives a card for each hole: there is a gap, and the others are filled.
func Holes(text string, holes []Hole) []Card {
	cards := make([]Card, len(holes))
	for i, asked := range holes {
		var b strings.Builder
		at := 0
		for j, h := range holes {
			b.WriteString(text[at:h.From])
			at = h.To
			switch {
			case i != j:
				b.WriteString(h.Answer)
			case h.Hint != "":
				b.WriteString(Gap + " (" + h.Hint + ")")
			default:
				b.WriteString(Gap)
			}
		}
		b.WriteString(text[at:])
		cards[i] = Card{i + 1, b.String(), asked.Answer}
	}
	return cards
}
