package page

import (
	"slices"
	"strconv"
	"strings"

	"cutscore/content/text"
)

// Some pages count their cards: "1." before a front, "3 of 27" between the cards, "14 cards" below the title.

// numbered takes off the numbers of cards: numbers that count on over lines in between.
func numbered(raw []rawLine) (lines []rawLine, marks []string) {
	var row []int
	for i, r := range raw {
		if m, n, _ := splitMarker(r.text); n == len(row)+1 && strings.ContainsAny(m, "0123456789") {
			row = append(row, i)
		}
	}
	apart := 0
	for i := 1; i < len(row); i++ {
		apart += text.One(row[i] > row[i-1]+1)
	}
	if len(row) < 3 || apart*10 < (len(row)-1)*9 {
		return raw, nil
	}
	lines = append([]rawLine{}, raw...)
	for i := row[0] + 1; i < len(lines); i++ {
		if lines[i].side == free {
			lines[i].side = inside
		}
	}
	for _, i := range row {
		marker, _, rest := splitMarker(lines[i].text)
		lines[i].text, lines[i].side = rest, starts
		marks = append(marks, marker)
	}
	return lines, marks
}

// withoutCounters drops what counts the cards: "Terms in this set (27)", "14 cards" near the top, and between the cards
// "3 of 27", or the bare number before the mark of the next one.
func withoutCounters(raw []rawLine) (lines []rawLine, dropped []string) {
	const top = 6 // lines of the page's head
	var counters []int
	for i, r := range raw {
		n := len(counters) + 1
		if counter(r.text, n) || r.text == strconv.Itoa(n) && i+1 < len(raw) && markKind(raw[i+1].text) == question {
			counters = append(counters, i)
		}
	}
	if len(counters) < 2 {
		counters = nil
	}
	for i, r := range raw {
		if _, counts := slices.BinarySearch(counters, i); counts || i > 0 && i < top && i+1 < len(raw) && isCardCount(r.text) {
			dropped = append(dropped, r.text)
			continue
		}
		lines = append(lines, r)
	}
	return lines, dropped
}

// counter reads "3 of 27", "3 / 27", "Card 3 of 27".
func counter(line string, want int) bool {
	line = strings.TrimPrefix(strings.ToLower(line), "card ")
	number, of, found := strings.Cut(line, "/")
	if !found {
		number, of, found = strings.Cut(line, " of ")
	}
	_, err := strconv.Atoi(strings.TrimSpace(of))
	return found && err == nil && strings.TrimSpace(number) == strconv.Itoa(want)
}
