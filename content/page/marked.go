package page

import (
	"strconv"
	"strings"
)

// Some sites put a mark on a line of its own before every side ("Q", "A"; "Term", "Definition"), and buttons and scales
// between the cards. Then nothing needs to be guessed.

var (
	frontMarks = lexicon{text: `q question term front prompt`}
	backMarks  = lexicon{text: `a answer definition back`}
)

// furniture is what such pages carry besides the cards.
var furniture = lexicon{text: `how-well-did-you-know-this not-at-all perfectly new-cards click-to-flip show-answer hide-answer
	flip next previous show-hint hint advertisement`}

// hasMarks: front marks, and a back mark after nearly each of them.
func hasMarks(raw []rawLine) bool {
	fronts, backs, open := 0, 0, false
	for _, r := range raw {
		switch m := markOf(r.text); {
		case frontMarks.has(m):
			fronts++
			open = true
		case backMarks.has(m) && open:
			backs++
			open = false
		}
	}
	return fronts >= 2 && backs*10 >= fronts*9
}

// splitMarked takes a page apart by its marks.
func splitMarked(raw []rawLine) Page {
	p := Page{}
	side, started := 0, false // 0: before the first mark or in the furniture, 1: front, 2: back
	card := 1
	for i, r := range raw {
		m := markOf(r.text)
		switch {
		case frontMarks.has(m):
			side, started = 1, false
			card++
		case backMarks.has(m) && side == 1:
			side, started = 2, false
		case furniture.has(m) || side == 0 && p.Title != "" || (side != 2 || started) && isCounter(raw, i, card):
			side = keep(side, m)
			p.Dropped = append(p.Dropped, r.text)
			continue
		case side == 0:
			p.Title = cleanTitle(r.text)
			continue
		default:
			p.Lines = append(p.Lines, Line{Text: r.text, Label: Label(side - 1), Margin: Certain, Joined: side == 1 && started})
			started = true
			continue
		}
		p.Dropped = append(p.Dropped, r.text)
	}
	return p
}

// keep: after a button the side goes on, after the scale below a card it does not.
func keep(side int, mark string) int {
	if mark == "how-well-did-you-know-this" || mark == "new-cards" {
		return 0
	}
	return side
}

// markOf is a short line as a mark: lower case, hyphens for spaces, no colon or question mark.
func markOf(text string) string {
	if len(text) > 40 {
		return ""
	}
	return strings.ReplaceAll(strings.ToLower(strings.Trim(text, " :?.!")), " ", "-")
}

// isCounter: the number of the next card, before its mark.
func isCounter(raw []rawLine, i, card int) bool {
	return raw[i].text == strconv.Itoa(card) && i+1 < len(raw) && frontMarks.has(markOf(raw[i+1].text))
}
