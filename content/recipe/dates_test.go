package recipe

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/text"
)

// reigns is a deck whose backs name years, but answer with hardly one.
var reigns = []string{
	"Flight to Varennes", "20–21 June 1791. Nobody trusted the king any more",
	"October Days", "5–6 October 1789: the women of Paris march to Versailles over bread",
	"Committee of Safety", "Created in April 1793, with nine members first",
	"September Days", "2–6 September 1792, in the prisons of Paris",
	"The Directory", "It ruled from November 1795 on, with five men at its head",
}

// TestDates asks for the year of a date that a back gives, among years of the deck.
func TestDates(t *testing.T) {
	for front, want := range map[string]string{
		"Flight to Varennes":  "20–21 June 1791",
		"October Days":        "5–6 October 1789",
		"Committee of Safety": "1793",
		"The Directory":       "1795",
	} {
		items := madeOf(t, "France", reigns, "number")
		at := slices.IndexFunc(items, func(it *content.Item) bool { return it.Card.Front == front })
		if at < 0 {
			t.Errorf("%s: not asked", front)
			continue
		}
		years := []string{"1789", "1791", "1792", "1793", "1795"}
		own := 0
		for _, o := range items[at].Options {
			own += text.One(slices.ContainsFunc(years, func(y string) bool { return strings.HasSuffix(o.Text, y) }))
		}
		if got := key(items[at]); got != want || own < 3 {
			t.Errorf("%s: %q, with %d years of the deck among %d", front, got, own, len(items[at].Options))
		}
	}
}

// TestDating holds which years of a sentence are dates of what it says.
func TestDating(t *testing.T) {
	for sentence, want := range map[string]bool{
		"It had not met since 1614.":             true,
		"Rural panic of July–August 1789 spread": true,
		"1871: loss of a province":               true,
		"Windows Server 2016 runs it":            false,
		"1998, the year of the merger":           true,
		"a law against sacrilege (1825)":         true,
		"Plzen, Bohemia, 1842, Josef Groll":      true,
		"a law, 1825":                            false,
		"2016 is the version":                    false,
		"The edition 2019, which is newer":       false,
	} {
		numbers := text.NumbersIn(sentence)
		year := slices.IndexFunc(numbers, text.Number.IsYear)
		if year < 0 {
			t.Fatal(sentence, numbers)
		}
		if got := dates(sentence, numbers[year]); got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}
