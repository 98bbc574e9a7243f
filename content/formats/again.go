package formats

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"cutscore/content"
)

// Again says how a newer import of a source differs from the older one, in cards. A card is the same one as long as its id
// is: its source's own name for it, else a hash of its front.
type Again struct {
	New     int `json:"new"`
	Changed int `json:"changed"`
	Same    int `json:"same"`
	Gone    int `json:"gone"`
}

// Compare tells what is new in a deck beside an older one. Both must have been read from files, so that all cards have ids.
func Compare(older, newer *content.Deck) Again {
	var a Again
	was := map[string]string{}
	for _, c := range older.Cards() {
		was[c.ID] = whole(c)
	}
	for _, c := range newer.Cards() {
		said, known := was[c.ID]
		switch {
		case !known:
			a.New++
		case said == whole(c):
			a.Same++
		default:
			a.Changed++
		}
		delete(was, c.ID)
	}
	a.Gone = len(was)
	return a
}

// fewest is from how many cards on a deck is told to be another one because none of them is left.
const fewest = 4

// Unrelated reports whether two decks have no card in common: two files of one name need not be one deck.
func Unrelated(older, newer *content.Deck) bool {
	was := older.Cards()
	if len(was) < fewest {
		return false
	}
	known := map[string]bool{}
	for _, c := range was {
		known[c.ID], known[letters(c.Front)] = true, true
	}
	return !slices.ContainsFunc(newer.Cards(), func(c *content.Card) bool { return c.ID != "" && known[c.ID] || known[letters(c.Front)] })
}

// letters are those of a text, with its digits: writing a deck may change the marks between them.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// whole is all that a card says.
func whole(c *content.Card) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%q %q %q %q %q", c.Front, c.Back, c.Correction, c.Wrong, c.Also)
	for i := range c.Items {
		it := &c.Items[i]
		fmt.Fprintf(&b, "%q %q %q %t", it.Kind, it.Stem, it.Explanation, it.FixedOrder)
		for _, o := range it.Options {
			fmt.Fprintf(&b, "%q %t %q %q", o.Text, o.Correct, o.Match, o.Rationale)
		}
	}
	return b.String()
}
