package page

import (
	"math"
	"unicode"
)

// A page has habits: all its fronts end in a question mark, or are single words, or all its backs begin in lower case.
// trait is one thing in which lines have a manner; the manners are small numbers.
type trait struct {
	name   string
	weight float64 // below 1, as traits go together and adding them up counts things twice
	manner func(*sight) int
}

var traits = []trait{
	{"end", 1.45, endManner},
	{"start", 0.8, startManner},
	{"words", 0.4, wordsManner},
	{"opening", 0.8, openingManner},
	{"verb", 0.2, func(s *sight) int { return flag(hasVerb(s)) }},
	{"figure", 0.6, func(s *sight) int { return flag(isValue(s)) }},
	{"list", 0.3, func(s *sight) int { return flag(isEnumeration(s)) }},
	{"acronym", 0.2, func(s *sight) int { return flag(isAcronym(s)) }},
	{"title", 0.2, func(s *sight) int { return flag(isTitleTerm(s)) }},
	{"length", 0.4, lengthManner},
	{"code", 1.7, func(s *sight) int { return flag(isCode(s)) }},
	{"habitual opening", 1.95, func(s *sight) int { return s.page.openings[s.word(0)] }},
}

const manyManners = 9

// manners looks up the traits of every line.
func manners(sights []*sight) [][]int {
	all := make([]int, len(sights)*len(traits))
	manner := make([][]int, len(sights))
	for i, s := range sights {
		manner[i] = all[i*len(traits) : (i+1)*len(traits)]
		for j, x := range traits {
			manner[i][j] = x.manner(s)
		}
	}
	return manner
}

func flag(is bool) int {
	if is {
		return 1
	}
	return 0
}

func endManner(s *sight) int {
	switch {
	case asks(s):
		return 0
	case s.end == '.':
		return 1
	case s.end == ':':
		return 2
	case hasBlank(s):
		return 3
	case len(s.body) > 0 && s.body[len(s.body)-1] == ')':
		return 4
	}
	return 5
}

func startManner(s *sight) int {
	switch r := s.first(); {
	case s.marker != "":
		return 0
	case startsQuoted(s):
		return 1
	case unicode.IsLower(r):
		return 2
	case unicode.IsUpper(r):
		return 3
	case unicode.IsDigit(r):
		return 4
	}
	return 5
}

func wordsManner(s *sight) int {
	n := len(s.low)
	switch {
	case n <= 3:
		return n
	case n <= 5:
		return 4
	case n <= 8:
		return 5
	case n <= 12:
		return 6
	case n <= 18:
		return 7
	}
	return 8
}

func lengthManner(s *sight) int {
	return min(8, max(0, int(math.Log2(float64(s.chars)/3+1)*1.5)))
}

func openingManner(s *sight) int {
	w := s.word(0)
	switch {
	case articles.has(w):
		return 0
	case whWords.has(w):
		return 1
	case imperatives.has(w):
		return 2
	case pronouns.has(w):
		return 3
	case thirdPerson(s), startsWithAction(s):
		return 4
	case verdicts.has(w):
		return 5
	case auxiliaries.has(w):
		return 6
	}
	return 7
}

// profile is how often fronts and backs of a page had each manner.
type profile struct {
	count [2][][manyManners]float64
	lines [2]float64
	pages [][manyManners]float64 // both together
	long  float64                // cards with more than one line on the back
	cards float64
}

// learn reads the habits off a labelling. (To let doubtful lines teach less makes more mistakes, measured: the odd lines
// of a page are what its habits must bend to.)
func learn(manner [][]int, labels []Label) *profile {
	p := &profile{pages: make([][manyManners]float64, len(traits))}
	p.count = [2][][manyManners]float64{make([][manyManners]float64, len(traits)), make([][manyManners]float64, len(traits))}
	for i, l := range labels {
		p.lines[l]++
		for t, m := range manner[i] {
			p.count[l][t][m]++
			p.pages[t][m]++
		}
		switch {
		case l == Front:
			p.cards++
		case i > 1 && labels[i-1] == Back && labels[i-2] == Front:
			p.long++
		}
	}
	return p
}

const (
	prior     = 2.9 // so many lines of the page's average are added to each side, so that little is learnt from little
	mostHabit = 6.2
)

// frontness is what the habits say of a line.
func (p *profile) frontness(manner []int) float64 {
	sum := 0.0
	all := p.lines[0] + p.lines[1]
	for t, m := range manner {
		usual := p.pages[t][m] / all
		front := (p.count[Front][t][m] + prior*usual) / (p.lines[Front] + prior)
		back := (p.count[Back][t][m] + prior*usual) / (p.lines[Back] + prior)
		if front > 0 && back > 0 {
			sum += traits[t].weight * math.Log(front/back)
		}
	}
	return max(-mostHabit, min(mostHabit, sum))
}

// Of all pages together, a back of one line goes on once in five times.
const (
	usualSecond  = 0.25 // odds
	weightSecond = 1.4
)

// secondLines is what the habits say of backs with a second line.
func (p *profile) secondLines() float64 {
	odds := (p.long + 0.8) / (p.cards - p.long + 0.8/usualSecond)
	return max(-1.5, min(1, weightSecond*math.Log(odds/usualSecond)))
}
