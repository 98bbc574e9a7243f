package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/nearly"
	"cutscore/content/text"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// initials are the words that stand for a letter in the deck's expansions, apart for the last word of one, which is a
// noun, and the words before it.
type initials map[initial][]string

type initial struct {
	letter rune
	last   bool
	upper  bool
}

// addExpansion notes the words of an expansion.
func (in initials) addExpansion(ws []string) {
	for i, w := range ws {
		key, ok := initialOf(w, i == len(ws)-1)
		if ok && !slices.Contains(in[key], w) && len(in[key]) < 60 {
			in[key] = append(in[key], w)
		}
	}
}

func initialOf(w string, last bool) (initial, bool) {
	if len(w) < 4 || strings.ContainsAny(w, "-/()&") {
		return initial{}, false
	}
	r := []rune(w)[0]
	return initial{unicode.ToLower(r), last, unicode.IsUpper(r)}, unicode.IsLetter(r)
}

// expansions asks what an acronym stands for. Every option spells it: other words that begin with the same letter take the place of its
// own, crosswise, so that no option is the middle of the others.
func expansions(x *index, e *entry) []draft {
	ws := e.reading.Expands
	if len(ws) < 2 || listed(e) {
		return nil
	}
	words := func(place int) []string {
		return slices.DeleteFunc(nearly.Words(ws, place, x.initials.at(ws)), func(w string) bool { return !card.Spells(e.front.Term, strings.Join(with(ws, place, w), " ")) })
	}
	open := nearly.Open(ws, words) // places for which there are other words
	if len(open) == 0 {
		return nil
	}
	choices := func(d dice) []content.Option {
		options := []content.Option{{Text: strings.Join(ws, " "), Correct: true, Rationale: cardSays}}
		for _, other := range respelled(d, ws, open, words) {
			options = append(options, content.Option{Text: strings.Join(other, " "), Rationale: "It has the letters, but the card says “" + strings.Join(ws, " ") + "”."})
		}
		return options
	}
	return []draft{{kind: content.Choice, stem: fmt.Sprintf(x.say.standsFor, e.front.Term), options: choices}}
}

// listed reports whether the letters stand for members of a list, not for the words of a name.
func listed(e *entry) bool {
	ws := e.reading.Expands
	return slices.ContainsFunc(e.reading.Members, func(m string) bool { return strings.EqualFold(m, ws[0]) }) ||
		len(ws) > 2 && text.Within(e.backFold, strings.ToLower(ws[0]+", "+ws[1]+", "))
}

// at gives the words of the deck that could stand at a place of an expansion.
func (in initials) at(ws []string) func(place int) []string {
	return func(place int) []string {
		key, _ := initialOf(ws[place], place == len(ws)-1)
		return in[key]
	}
}

// respelled gives three other expansions: two places changed crosswise, or one place changed three ways.
func respelled(d dice, ws []string, open []int, words func(place int) []string) [][]string {
	if len(open) == 1 {
		var out [][]string
		others := words(open[0])
		for _, k := range d.Some(wanted, len(others), "word") {
			out = append(out, with(ws, open[0], others[k]))
		}
		return out
	}
	at := d.Some(2, len(open), "places")
	i, j := open[at[0]], open[at[1]]
	a, b := words(i), words(j)
	wi, wj := a[d.Pick(len(a), "first")], b[d.Pick(len(b), "second")]
	return [][]string{with(ws, i, wi), with(ws, j, wj), with(with(ws, i, wi), j, wj)}
}

// with is a text with another word at a place.
func with(ws []string, place int, w string) []string {
	out := slices.Clone(ws)
	out[place] = w
	return out
}
