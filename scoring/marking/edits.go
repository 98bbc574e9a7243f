package marking

import (
	"slices"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// Span is a run of an alignment: letters that agree, or what was typed against what was expected.
type Span struct {
	Typed    string // empty: left out
	Expected string // empty: too much
}

// Agrees reports whether the run was typed as expected.
func (s Span) Agrees() bool { return s.Typed == s.Expected }

// step is one step of the way through the table of distances.
type step struct{ typed, expected int }

// align gives the runs of the shortest way from what was typed to what was expected.
func align(typed, expected []rune) []Span {
	table := text.EditTable(typed, expected)
	var steps []step
	for i, j := len(typed), len(expected); i > 0 || j > 0; {
		s := step{1, 1}
		switch {
		case i > 0 && j > 0 && typed[i-1] == expected[j-1] && table[i][j] == table[i-1][j-1]:
		case text.Swapped(typed, expected, i, j) && table[i][j] == table[i-2][j-2]+1:
			s = step{2, 2}
		case i > 0 && j > 0 && table[i][j] == table[i-1][j-1]+1:
		case i > 0 && table[i][j] == table[i-1][j]+1:
			s = step{1, 0}
		default:
			s = step{0, 1}
		}
		steps = append(steps, s)
		i, j = i-s.typed, j-s.expected
	}
	slices.Reverse(steps)
	var spans []Span
	i, j := 0, 0
	for _, s := range steps {
		next := Span{string(typed[i : i+s.typed]), string(expected[j : j+s.expected])}
		i, j = i+s.typed, j+s.expected
		if last := len(spans) - 1; last >= 0 && spans[last].Agrees() == next.Agrees() {
			spans[last].Typed += next.Typed
			spans[last].Expected += next.Expected
			continue
		}
		spans = append(spans, next)
	}
	return spans
}

// allowed is how many edits are forgiven in a word: one in four to seven letters, two from eight on (Rojas 2013 marks 99 % of
// single words right with this rule). East Asian words are short and every character counts.
func allowed(word []rune) int {
	for _, r := range word {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
			return 0
		}
	}
	switch n := len(word); {
	case n >= 8:
		return 2
	case n >= 4:
		return 1
	}
	return 0
}

const (
	nearly     = 0.4 // of the letters may differ, for an alignment to say anything
	maxAligned = 200 // letters that are shown one by one
)

// spans aligns two texts as a person reads them; nil where they have too little in common.
func spans(typed, wording string) []Span {
	a, b := []rune(squeeze(typed)), []rune(squeeze(wording))
	fa, fb := []rune(strings.ToLower(string(a))), []rune(strings.ToLower(string(b)))
	if len(fa) != len(a) || len(fb) != len(b) {
		fa, fb = a, b
	}
	edits := text.Edits(fa, fb)
	if len(b) == 0 || len(b) > maxAligned || float64(edits) > nearly*float64(max(len(a), len(b))) {
		return nil
	}
	return align(fa, fb)
}
