package content

import (
	"strconv"
	"strings"
)

var counts = map[int]string{2: "TWO", 3: "THREE", 4: "FOUR", 5: "FIVE", 6: "SIX", 7: "SEVEN"}

// Announcement is what a response item's stem must say and does not, such as "Select TWO"; empty where nothing is
// missing.
func (it *Item) Announcement() string {
	if it.Kind != Response || it.Announced() > 0 {
		return ""
	}
	return "Select " + counts[it.Keys()]
}

// Announced is how many options the stem says to select; 0: it does not say. "Select two." says so where a clause begins,
// and "select TWO" anywhere; "which lets you select two subnets" does not.
func (it *Item) Announced() int {
	words := strings.Fields(it.Stem)
	for i := range len(words) - 1 {
		switch strings.ToUpper(strings.Trim(words[i], "(*_")) {
		case "SELECT", "CHOOSE", "PICK", "WÄHLE", "ELIGE", "CHOISISSEZ-EN": // as made questions put it, by language
		default:
			continue
		}
		begins := i == 0 || strings.ContainsAny(words[i][:1], "(*_") || strings.ContainsAny(words[i-1][len(words[i-1])-1:], ".?!:;,)*_")
		next := strings.Trim(words[i+1], ".,:;()*_!?")
		if next == "ZWEI" || next == "DOS" || next == "DEUX" {
			return 2
		}
		for n, word := range counts {
			if next == word || begins && (strings.EqualFold(next, word) || next == strconv.Itoa(n)) {
				return n
			}
		}
	}
	return 0
}

// Asked is how many options, or parts, a complete response to the item has.
func (it *Item) Asked() int {
	switch it.Kind {
	case Choice, Recall:
		return 1
	case Response:
		return it.Keys()
	case Order, Match:
		return len(it.Options)
	case Typed:
		return len(it.Gaps)
	}
	return 0
}
