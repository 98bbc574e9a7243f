package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
	"slices"
	"strings"
	"sync"
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
		if len(x.otherWords(ws, i)) > 0 {
			open = append(open, i)
		}
	}
	if len(open) == 0 || len(open) == 1 && len(x.otherWords(ws, open[0])) < leastWant {
		return nil
	}
	term := e.front.Term
	stem := "What does " + term + " stand for?"
	make := func(d dice) []content.Option {
		options := []content.Option{{Text: strings.Join(ws, " "), Correct: true, Rationale: cardSays}}
		for _, other := range x.respelled(d, ws, open) {
			options = append(options, content.Option{Text: strings.Join(other, " "), Rationale: "It has the letters, but the card says “" + strings.Join(ws, " ") + "”."})
		}
		return options
	}
	return []draft{{kind: content.Choice, stem: stem, options: make}}
}

// otherWords lists words of the deck that could stand at a place of an expansion and are none of its own.
func (x *index) otherWords(ws []string, i int) []string {
	key, ok := initialOf(ws[i], i == len(ws)-1)
	if !ok {
		return nil
	}
	var out []string
	known := x.initials[key]
	if len(known) < leastWant {
		known = slices.Concat(known, key.common())
	}
	for _, w := range known {
		if !slices.ContainsFunc(ws, func(own string) bool { return text.Stem(strings.ToLower(own)) == text.Stem(strings.ToLower(w)) }) {
			out = append(out, w)
		}
	}
	return out
}

// respelled gives three other expansions: two places changed crosswise, or one place changed three ways.
func (x *index) respelled(d dice, ws []string, open []int) [][]string {
	with := func(changes map[int]string) []string {
		out := slices.Clone(ws)
		for i, w := range changes {
			out[i] = w
		}
		return out
	}
	if len(open) == 1 {
		var out [][]string
		others := x.otherWords(ws, open[0])
		for _, k := range d.some(wanted, len(others), "word") {
			out = append(out, with(map[int]string{open[0]: others[k]}))
		}
		return out
	}
	at := d.some(2, len(open), "places")
	i, j := open[at[0]], open[at[1]]
	a, b := x.otherWords(ws, i), x.otherWords(ws, j)
	wi, wj := a[d.pick(len(a), "first")], b[d.pick(len(b), "second")]
	return [][]string{with(map[int]string{i: wi}), with(map[int]string{j: wj}), with(map[int]string{i: wi, j: wj})}
}

// common are words of technical names that begin with an initial, for decks that spell few acronyms out.
func (i initial) common() []string {
	var out []string
	for _, w := range commonWords() {
		if rune(w[0]) != i.letter || i.last && describing()[w] {
			continue
		}
		if i.upper {
			w = strings.ToUpper(w[:1]) + w[1:]
		}
		out = append(out, w)
	}
	return out
}

var commonWords = sync.OnceValue(func() []string {
	return strings.Fields(`access address application automatic array basic binary broadcast block cache central channel code common
		component control core data database delivery device digital directory domain electronic encryption exchange extended file
		format frame function gateway general global group hardware host hybrid identity index information input interface internal
		joint key kernel language layer level link local logic machine management maximum memory message mode network node numeric
		object open operation output packet platform point port private process protocol public query queue random record remote
		request resource routing secure security sequence server service session shared signal simple source standard storage
		system table task transfer transport transmission translation type unified unit universal user utility value variable vector
		version virtual volume wide window wireless zone`)
})

// describing are those of them with which no name ends.
var describing = text.List(`automatic basic binary central common digital electronic extended general global hybrid internal joint local maximum
	numeric open private public random remote secure shared simple standard unified universal virtual wide wireless`)
