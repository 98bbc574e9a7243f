package nearly

import (
	_ "embed" // the words
	"slices"
	"strings"
	"sync"
	"unicode"

	"cutscore/content/packed"
	"cutscore/content/text"
)

// wordsFile lists words of names by what they name, and those of them that are taken for each other.
//
// It is written in words.txt, and linked packed: go test ./content/packed -pack
//
//go:embed words.txt.zst
var wordsFile []byte

// wordKey is where a word can stand: for a letter, as the last word of a name or before it, in names of a field.
type wordKey struct {
	letter byte
	sort   string // "tech thing" of nouns, a field of other words
}

type wordTable struct {
	words  map[wordKey][]string
	fields map[string][]string // the fields of a word
	sorts  map[string][]string // and the sorts of a noun
	alike  map[string][]int    // the groups of a word
}

var wordsByLetter = sync.OnceValue(func() wordTable {
	t := wordTable{words: map[wordKey][]string{}, fields: map[string][]string{}, sorts: map[string][]string{}, alike: map[string][]int{}}
	group := 0
	for line := range strings.Lines(packed.Text(wordsFile)) {
		what, list, ok := strings.Cut(line, ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		group++
		part, sort, _ := strings.Cut(what, " ")
		field, _, _ := strings.Cut(sort, " ")
		for w := range strings.FieldsSeq(list) {
			if part == "alike" {
				t.alike[w] = append(t.alike[w], group)
				continue
			}
			if len(w) >= shortestWord {
				t.words[wordKey{w[0], sort}] = append(t.words[wordKey{w[0], sort}], w)
			}
			t.fields[w] = append(t.fields[w], field)
			if part == "noun" {
				t.sorts[w] = append(t.sorts[w], sort)
			}
		}
	}
	return t
})

const (
	shortestWord  = 4 // letters of a word that stands in another's place
	sameBeginning = 4 // letters by which two words are of one family: router and routing
)

// Open lists the places of an expansion at which another word can stand, as words tells: those of known words where there are two.
func Open(ws []string, words func(place int) []string) []int {
	var known, others []int
	for i := range ws {
		switch {
		case len(words(i)) < leastWords:
		case len(wordsByLetter().fields[singular(ws[i])]) > 0:
			known = append(known, i)
		default:
			others = append(others, i)
		}
	}
	if len(known) >= 2 {
		return known
	}
	return append(known, others...)
}

// leastWords is how many words must fit a place.
const leastWords = 2

// Words lists what can stand at a place of an expansion: words with the same initial, none of the expansion's own and none that is
// taken for the one that stands there. The deck's own come first; where it has fewer than three, words of a table fill them up.
func Words(ws []string, place int, deck func(place int) []string) []string {
	own := ws[place]
	if !changeable(own) {
		return nil
	}
	var out []string
	add := func(w string) {
		fits := !slices.ContainsFunc(ws, func(o string) bool { return family(o, w) }) && !slices.ContainsFunc(out, func(o string) bool { return family(o, w) })
		if fits && strings.EqualFold(w[:1], own[:1]) {
			out = append(out, w)
		}
	}
	for _, w := range deck(place) {
		if changeable(w) {
			add(w)
		}
	}
	if len(out) >= enoughWords || !tabled(ws, place) {
		return out
	}
	for _, w := range likely(ws, place) {
		if singular(own) != strings.ToLower(own) {
			w = plural(w)
		}
		add(likeCase(own, w))
	}
	return out
}

// likely lists words of the table for a place: nouns of the sort of the noun there, in the expansion's field where that has some; else
// words of the field, adjectives for an adjective.
func likely(ws []string, place int) []string {
	t, own, field := wordsByLetter(), singular(ws[place]), fieldOf(ws)
	sorts := t.sorts[own]
	last := place == len(ws)-1 || linked(ws[place+1])
	if len(sorts) == 0 && act(own) {
		sorts = []string{field + " act"}
	}
	var out []string
	for _, sort := range sorts {
		if strings.HasPrefix(sort, field) || len(sorts) == 1 {
			out = append(out, t.words[wordKey{own[0], sort}]...)
		}
	}
	if last || len(out) >= enoughWords && !adjective(own) {
		return out
	}
	out = t.words[wordKey{own[0], field}]
	if alike := slices.DeleteFunc(slices.Clone(out), func(w string) bool { return adjective(w) != adjective(own) }); len(alike) >= enoughWords {
		return alike
	}
	return out
}

// act reports whether a noun names something that is done or a property, by its ending.
func act(w string) bool {
	for _, end := range []string{"tion", "sion", "ment", "ance", "ence", "ency", "ancy", "ity", "ing"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// adjective goes by how a word ends.
func adjective(w string) bool {
	if len(wordsByLetter().sorts[w]) > 0 { // signal, current
		return false
	}
	for _, end := range []string{"al", "ed", "ive", "ic", "ar", "ary", "ous", "ible", "able", "ent", "ant", "ory", "ile", "il", "ean", "ian", "can"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

const enoughWords = 3

// changeable reports whether a word is a plain one: no compound, no adverb, no name with a capital inside, no people's or country's name.
func changeable(w string) bool {
	if len(w) < shortestWord || strings.ContainsFunc(w, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) }) || text.Capitals(w[1:]) > 0 {
		return false
	}
	low := strings.ToLower(w)
	for _, end := range []string{"ly", "based", "ish", "ese"} {
		if strings.HasSuffix(low, end) && len(wordsByLetter().fields[low]) == 0 {
			return false
		}
	}
	return !text.IsStop(low) && (!strings.HasSuffix(low, "an") || !text.StartsUpper(w) || len(wordsByLetter().fields[low]) > 0)
}

// tabled reports whether the words of the table fit a place: the expansion is English, as known words show, and what stands at the place is
// no name, as one that alone begins with a capital would be.
func tabled(ws []string, place int) bool {
	known, plain, capitals := 0, 0, 0
	for _, w := range ws {
		if foreignLink()[strings.ToLower(w)] {
			return false
		}
		if text.IsStop(strings.ToLower(w)) {
			continue
		}
		plain++
		known += text.One(len(wordsByLetter().fields[singular(w)]) > 0)
		capitals += text.One(text.StartsUpper(w))
	}
	if len(wordsByLetter().fields[singular(ws[place])]) > 0 {
		return 3*known >= plain
	}
	return known > 0 && (!text.StartsUpper(ws[place]) || capitals == plain)
}

var foreignLink = text.List(`di de del della du des der die das und et e la le les von zur zum für y van het`)

// linked reports whether a word links what stands before it to what follows: that is a noun.
func linked(w string) bool { return text.IsStop(strings.ToLower(w)) && !strings.EqualFold(w, "and") }

// fieldOf is what an expansion is a name of, as most of its words say.
func fieldOf(ws []string) string {
	best, most := "tech", 0
	for _, field := range []string{"tech", "body", "bio", "physics"} {
		n := 0
		for i, w := range ws {
			if slices.Contains(wordsByLetter().fields[singular(w)], field) {
				n += 1 + text.One(i == len(ws)-1)
			}
		}
		if n > most {
			best, most = field, n
		}
	}
	return best
}

// family reports whether two words begin alike, or are taken for each other.
func family(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if same := min(sameBeginning, len(a), len(b)); a[:same] == b[:same] {
		return true
	}
	alike := wordsByLetter().alike
	return slices.ContainsFunc(alike[singular(a)], func(group int) bool { return slices.Contains(alike[singular(b)], group) })
}

func singular(w string) string { return text.Singular(strings.ToLower(w)) }

// plural puts a noun of the table into the plural.
func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "y") && !strings.HasSuffix(w, "ay") && !strings.HasSuffix(w, "ey"):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	}
	return w + "s"
}

// likeCase writes a word with a capital where another has one.
func likeCase(as, w string) string {
	if text.StartsUpper(as) {
		return strings.ToUpper(w[:1]) + w[1:]
	}
	return w
}
