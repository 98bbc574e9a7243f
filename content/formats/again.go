package formats

import (
	"fmt"
	"strings"

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
