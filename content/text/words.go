package text

import (
	"iter"
	"slices"
	"strings"
	"unicode"
)

// Words lists the words of a text in lower case. Punctuation inside a word stays, so that `/user:15`, `max-age=0` and
// `x-api-key` are one word each; that around a word goes.
func Words(text string) []string {
	return slices.AppendSeq(make([]string, 0, 1+strings.Count(text, " ")), EachWord(text))
}

// EachWord goes through the words that Words lists, for callers that need no list.
func EachWord(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for f := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || r == '`' || r == '"' || r == '(' || r == ')' }) {
			if f = Bare(f); f != "" && !yield(f) {
				return
			}
		}
	}
}

// Bare is a word in lower case, without the punctuation around it.
func Bare(word string) string {
	return strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) }))
}

// ContentWords lists the words of a text that carry content, in order.
func ContentWords(text string) []string {
	out := Words(text)
	kept := out[:0]
	for _, w := range out {
		if !stop()[w] {
			kept = append(kept, w)
		}
	}
	return kept
}

// Set is the set of a list of words.
func Set(list []string) map[string]bool {
	set := make(map[string]bool, len(list))
	for _, w := range list {
		set[w] = true
	}
	return set
}

// IsStop reports whether a lower-case word carries no content.
func IsStop(word string) bool { return stop()[word] }

var stop = List(`a about after again all also am an and any are as at be because been before being both but by
	can could did do does doing done each either every for from further get gets had has have having he her here hers him his
	how i if in into is it its itself just like made make makes many may me might more most much must my neither no nor not
	of off on once one only onto or other our out over own per same she should since so some such than that the their them
	then there these they this those through to too two under until up upon us use used uses using very via was we were what
	when where whether which while who whom whose why will with within without would yet you your`)
