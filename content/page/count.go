package page

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// ask is what a front asks for.
type ask struct {
	lines   int  // so many lines; 0: it names no number
	spelled bool // that number comes from a word whose letters the lines begin with
	several bool // more than one thing
	one     bool // one thing
	list    bool // surely several things, of which it does not say how many
}

// askOf reads what a front asks for; after are the lines that may answer it.
func askOf(s *line, after []*line) ask {
	lines, several := asksFor(s)
	if n := spelled(s, after); n > 0 {
		return ask{lines: n, spelled: true, several: true}
	}
	surely := asking(s) || asksNoun(s) || s.marker == "" && len(s.low) > 1
	return ask{lines: lines, several: several, one: !several && asksForOne(s), list: several && lines == 0 && surely}
}

func asking(s *line) bool { return asks(s) || opensQuestion(s) }

// asksFor reads how many things a front asks for ("Three types of", "What are the four unities") and whether it asks
// for several at all, without saying how many ("Symptoms of", "What are the").
func asksFor(s *line) (n int, several bool) {
	if s.marker != "" || s.end == '.' {
		return 0, false
	}
	asking := asking(s)
	for i := 0; i < 6 && i+1 < len(s.low); i++ {
		if !asking && (prepositions()[s.low[i]] || s.low[i] == "up" || s.low[i] == "least") {
			break // "up to 5 blows"
		}
		count := countOf(s.low[i])
		if count == 0 || strings.Contains(s.words[i], "-") || strings.HasSuffix(s.words[i], ",") {
			continue
		}
		at := pluralAfter(s, i+1)
		switch {
		case at == 0 || units()[s.low[at]]:
		case asking && i > 0:
			return count, true
		case i > 2 || hasVerb(s):
		case !unicode.IsDigit(s.first()) || prepositions()[s.word(at+1)]:
			return count, true
		}
	}
	return 0, asksForSeveral(s, asking)
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
		if text.IsStop(s.low[i]) || strings.HasSuffix(s.words[i], ",") {
			return 0
		}
	}
	return 0
}

func isPlural(w string) bool {
	return len(w) > 3 && !notPlural()[w] && text.Singular(w) != w && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "’s") || irregular()[w]
}

// asksForSeveral: the thing that the line asks for stands in the plural.
func asksForSeveral(s *line, asking bool) bool {
	switch {
	case s.word(0) == "what" && (s.word(1) == "are" || s.word(1) == "were"):
		return true
	case asking && strings.Contains(s.body, "order"), len(s.low) > 2 && seriesNouns()[s.low[0]] && prepositions()[s.low[1]]:
		return true
	case asking:
		return text.QuestionWords()[s.word(0)] && isPlural(s.word(1)) || isPlural(s.word(2)) && s.word(0) == "in"
	case len(s.low) == 0 || len(s.low) > 10 || hasVerb(s) || unicode.IsDigit(s.first()):
		return false
	}
	// A noun phrase: its head is the word before the first preposition, comma or bracket, or the last one.
	for i, w := range s.low {
		last := i+1 == len(s.low) || prepositions()[s.low[i+1]] || strings.HasPrefix(s.words[i+1], "(") ||
			strings.HasSuffix(s.words[i], ",") || strings.HasSuffix(s.words[i], ":")
		if last {
			return isPlural(w)
		}
	}
	return false
}

// asksForOne: one line answers this: a gap to fill, who, when, how many, what is.
func asksForOne(s *line) bool {
	if hasBlank(s) {
		return true
	}
	w := s.word(0)
	return (asks(s) || opensQuestion(s)) && (w == "how" && figureNouns()[s.word(1)] || slices.Contains([]string{"who", "whose", "when", "where", "what", "which"}, w))
}
