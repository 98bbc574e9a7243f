package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
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

// expansions asks what an acronym stands for. Every option spells it: words of other expansions that begin with the same
// letter take the place of its own, crosswise, so that no option is the middle of the others.
func expansions(x *index, e *entry) []draft {
	ws := e.reading.Expands
	if len(ws) < 2 || e.reading.Is(card.List) {
		return nil
	}
	var open []int // places for which there are other words
	for i := range ws {
		if len(x.initials.otherWords(ws, i)) > 0 {
			open = append(open, i)
		}
	}
	if len(open) == 0 || len(open) == 1 && len(x.initials.otherWords(ws, open[0])) < leastWant {
		return nil
	}
	term := e.front.Term
	stem := fmt.Sprintf(x.say.standsFor, term)
	choices := func(d dice) []content.Option {
		options := []content.Option{{Text: strings.Join(ws, " "), Correct: true, Rationale: cardSays}}
		for _, other := range x.initials.respelled(d, ws, open) {
			options = append(options, content.Option{Text: strings.Join(other, " "), Rationale: "It has the letters, but the card says “" + strings.Join(ws, " ") + "”."})
		}
		return options
	}
	return []draft{{kind: content.Choice, stem: stem, options: choices}}
}

// otherWords lists words of the deck that could stand at a place of an expansion and are none of its own.
func (in initials) otherWords(ws []string, i int) []string {
	key, ok := initialOf(ws[i], i == len(ws)-1)
	if !ok {
		return nil
	}
	var out []string
	for _, w := range in[key] {
		if !slices.ContainsFunc(ws, func(own string) bool { return text.Stem(strings.ToLower(own)) == text.Stem(strings.ToLower(w)) }) {
			out = append(out, w)
		}
	}
	return out
}

// respelled gives three other expansions: two places changed crosswise, or one place changed three ways.
func (in initials) respelled(d dice, ws []string, open []int) [][]string {
	with := func(changes map[int]string) []string {
		out := slices.Clone(ws)
		for i, w := range changes {
			out[i] = w
		}
		return out
	}
	if len(open) == 1 {
		var out [][]string
		others := in.otherWords(ws, open[0])
		for _, k := range d.Some(wanted, len(others), "word") {
			out = append(out, with(map[int]string{open[0]: others[k]}))
		}
		return out
	}
	at := d.Some(2, len(open), "places")
	i, j := open[at[0]], open[at[1]]
	a, b := in.otherWords(ws, i), in.otherWords(ws, j)
	wi, wj := a[d.Pick(len(a), "first")], b[d.Pick(len(b), "second")]
	return [][]string{with(map[int]string{i: wi}), with(map[int]string{j: wj}), with(map[int]string{i: wi, j: wj})}
}
