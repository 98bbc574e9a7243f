package page

import (
	"strconv"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// ask is what a front asks for.
type ask struct {
	lines   int  // so many lines; 0: it names no number
	several bool // more than one thing
}

// askOf reads what a front asks for; after are the lines that may answer it.
func askOf(s *line, after []*line) ask {
	lines, several := asksFor(s)
	if n := spelled(s, after); n > 0 {
		return ask{lines: n, several: true}
	}
	return ask{lines: lines, several: several}
}

// asksFor reads how many things a front asks for ("Three types of", "What are the four unities") and whether it asks
// for several at all, without saying how many ("Symptoms of").
func asksFor(s *line) (n int, several bool) {
	if s.marker != "" {
		return 0, false
	}
	for i := 0; i+1 < len(s.low); i++ {
		if !asks(s) && prepositions()[s.low[i]] {
			break
		}
		count, at := countOf(s.low[i]), pluralAfter(s, i+1)
		switch {
		case count == 0 || at == 0 || units()[s.low[at]]:
		case asks(s) && i > 0:
			return count, true
		case i > 2 || hasVerb(s):
		case !unicode.IsDigit(s.first()) || prepositions()[s.word(at+1)]:
			return count, true
		}
	}
	return 0, asksForSeveral(s)
}

// countOf reads 2 to 12, in figures or words.
func countOf(word string) int {
	n, named := text.NumberWords()[word]
	if !named {
		n, _ = strconv.Atoi(word)
	}
	if n < 2 || n > 12 {
		return 0
	}
	return n
}

// pluralAfter finds a plural among the next words: the thing that is counted. 0: there is none.
func pluralAfter(s *line, from int) int {
	for i := from; i < from+5 && i < len(s.low); i++ {
		if isPlural(s.low[i]) {
			return i
		}
	}
	return 0
}

func isPlural(w string) bool { return len(w) > 3 && text.Singular(w) != w || irregular()[w] }

// asksForSeveral: the thing that the line asks for stands in the plural, or is a series. Its word is the one before the first
// preposition, comma or bracket, or the last one.
func asksForSeveral(s *line) bool {
	if len(s.low) > 2 && seriesNouns()[s.low[0]] && prepositions()[s.low[1]] {
		return true
	}
	if len(s.low) > 10 || hasVerb(s) || unicode.IsDigit(s.first()) {
		return false
	}
	for i, w := range s.low {
		if i+1 == len(s.low) || prepositions()[s.low[i+1]] || strings.HasPrefix(s.words[i+1], "(") || strings.HasSuffix(s.words[i], ",") {
			return isPlural(w)
		}
	}
	return false
}
