package page

import (
	"strconv"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// asksFor reads how many things a front asks for ("Three types of", "What are the four unities") and whether it asks
// for several at all, without saying how many ("Symptoms of", "What are the").
func asksFor(s *line) (n int, several bool) {
	if s.marker != "" || s.end == '.' {
		return 0, false
	}
	asking := asks(s) || opensQuestion(s) || commands(s)
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
		case s.word(at+1) == "that" && i == 0: // "Four things that happened in 1492"
			return count, true
		case i > 2 || hasVerb(s) || relative(s) && i > 0:
		case !unicode.IsDigit(s.first()) || prepositions()[s.word(at+1)] || s.word(at+1) == "that":
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
	if len(w) == 3 && w[1] == '\'' && w[2] == 's' { // P's
		return true
	}
	if w == "criteria" || w == "people" || w == "phenomena" || w == "bacteria" {
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") &&
		!strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "’s") && !notPlural()[w]
}

// asksForSeveral: the thing that the line asks for stands in the plural.
func asksForSeveral(s *line, asking bool) bool {
	switch {
	case commands(s) && (s.low[0] == "list" || s.low[0] == "name"):
		return pluralAfter(s, 1) > 0
	case s.word(0) == "what" && s.word(1) == "are", s.word(0) == "what" && s.word(1) == "were":
		return true
	case asking && strings.Contains(s.body, "order"), len(s.low) > 2 && seriesNouns()[s.low[0]] && prepositions()[s.low[1]]:
		return true
	case asking:
		return whWords()[s.word(0)] && isPlural(s.word(1)) || isPlural(s.word(2)) && s.word(0) == "in"
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

// asksForOne: one line answers this: a gap to fill, yes or no, who, when, how many, what is.
func asksForOne(s *line) bool {
	w, next := s.word(0), s.word(1)
	switch {
	case hasBlank(s), opensYesNo(s):
		return true
	case !asks(s) && !opensQuestion(s):
		return false
	case w == "who", w == "whose", w == "when", w == "where":
		return true
	case w == "how":
		return figureNouns()[next]
	}
	return w == "what" || w == "which"
}

// named is how many things a line names, with commas and "and" between them: "Heat, fuel and oxygen" names three.
func named(s *line) int {
	if s.label != "" || s.end == '?' {
		return 0
	}
	n := 1 + strings.Count(s.body, ", ")
	if n > 1 || len(s.low) < 8 {
		n += strings.Count(s.body, " and ") - strings.Count(s.body, ", and ")
	}
	return n
}

// spelled gives how many of the lines after a front its word of capitals spells: "SAMPLE history", "(ARROW)", "ACID".
// 0: none does.
func spelled(front *line, after []*line) int {
	for _, letters := range acrostics(front) {
		if len(letters) > len(after) || len(letters) < 3 || len(letters) > 12 {
			continue
		}
		fits := true
		for i, r := range letters {
			if unicode.ToUpper(after[i].first()) != r {
				fits = false
				break
			}
		}
		if fits {
			return len(letters)
		}
	}
	return 0
}

// acrostics gives the rows of letters that a front may spell: its words of capitals, the capitals in its brackets, and
// the initials of a sentence in its brackets.
func acrostics(s *line) [][]rune {
	var found [][]rune
	for _, w := range s.words {
		if row := lettersOf(w); len(row) >= 3 && allUpper(row) {
			found = append(found, row)
		}
	}
	open, shut := strings.IndexByte(s.body, '('), strings.LastIndexByte(s.body, ')')
	if open >= 0 && shut > open {
		var row []rune
		inside := s.body[open+1 : shut]
		for _, w := range strings.Fields(inside) {
			r := lettersOf(w)
			switch {
			case len(r) == 0:
			case allUpper(r):
				row = append(row, r...)
			default:
				row = append(row, unicode.ToUpper(r[0]))
			}
		}
		found = append(found, row)
	}
	return found
}

// lettersOf is a word without anything but its letters: "T-CLOCS", "(ARROW)".
func lettersOf(word string) []rune {
	var letters []rune
	for _, r := range word {
		if unicode.IsLetter(r) {
			letters = append(letters, r)
		}
	}
	return letters
}

func allUpper(row []rune) bool {
	for _, r := range row {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// relative: "that", "which", "who" inside a line.
func relative(s *line) bool {
	for i, w := range s.low {
		if i > 0 && text.Relatives()[w] {
			return true
		}
	}
	return false
}
