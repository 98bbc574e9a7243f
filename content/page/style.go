package page

import (
	"math"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// A page has a style: all its fronts end in a question mark, or are single words, or all its backs begin in lower case.
// trait is one thing in which lines differ; its values are small numbers.
type trait struct {
	name string
	of   func(*line) int
}

var traits = []trait{
	{"end", endTrait},
	{"start", startTrait},
	{"length", lengthTrait},
	{"opening", func(s *line) int { return int(lead(s)) }},
	{"code", func(s *line) int { return oneIf(isCode(s)) }},
	{"usual opening", func(s *line) int { return s.site.openings[s.word(0)] }},
}

const traitValues = 12

// traitValuesOf looks up the traits of every line.
func traitValuesOf(lines []*line) [][]int {
	all := make([]int, len(lines)*len(traits))
	values := make([][]int, len(lines))
	for i, s := range lines {
		values[i] = all[i*len(traits) : (i+1)*len(traits)]
		for j, x := range traits {
			values[i][j] = x.of(s)
		}
	}
	return values
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}

func endTrait(s *line) int {
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

func startTrait(s *line) int {
	switch r := s.first(); {
	case s.marker != "":
		return 0
	case strings.IndexAny(s.body, "\"“‘«„") == 0:
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

func lengthTrait(s *line) int {
	return min(8, max(0, int(math.Log2(float64(s.chars)/3+1)*1.5)))
}

// isCode: flags, paths, calls, brackets: something for a machine.
func isCode(s *line) bool {
	for _, w := range s.words {
		if len(w) > 1 && (w[0] == '-' && isASCIILetter(w[1]) || w[0] == '-' && w[1] == '-' || w[0] == '/' && isASCIILetter(w[1]) || w[0] == '$') {
			return true
		}
		if strings.Contains(w, "()") || strings.ContainsAny(w, "{}[]<>|\\") && !strings.Contains(w, "[.") {
			return true
		}
		if strings.ContainsAny(strings.Trim(w, "_.,="), "_=") && !strings.Contains(w, "__") {
			return true
		}
	}
	return false
}

// pageStyle is how often the fronts and the backs of a page had each value of a trait.
type pageStyle struct {
	count [2][][traitValues]float64
	lines [2]float64
	long  float64 // cards with more than one line on the back
	cards float64
}

// learn reads the style off a labelling. (To let doubtful lines teach less makes more mistakes, measured.)
func learn(values [][]int, labels []Label) *pageStyle {
	p := &pageStyle{}
	p.count = [2][][traitValues]float64{make([][traitValues]float64, len(traits)), make([][traitValues]float64, len(traits))}
	for i, l := range labels {
		if l == scenario {
			continue
		}
		p.lines[l]++
		for t, m := range values[i] {
			p.count[l][t][m]++
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
	prior       = 6.0  // so many lines of the page's average are added to each side, so that little is learnt from little
	usualSecond = 0.25 // of all pages together, so many cards to one have a back of more lines than one
)

// says is what the style says of a line, trait by trait: how much likelier its value is on a front, as a logarithm. The
// line itself, which had a label when the style was learnt, has no vote.
func (p *pageStyle) says(values []int, label Label, out []float64) {
	lines := p.lines
	if label < scenario {
		lines[label]--
	}
	all := lines[0] + lines[1]
	for t, m := range values {
		front, back := p.count[Front][t][m], p.count[Back][t][m]
		front -= float64(oneIf(label == Front))
		back -= float64(oneIf(label == Back))
		usual := (front + back + 0.5) / (all + 1)
		out[t] = math.Log((front + prior*usual) / (lines[Front] + prior) / ((back + prior*usual) / (lines[Back] + prior)))
	}
}

// secondLines is what the style says of a back that goes on: the odds on the page against the usual ones.
func (p *pageStyle) secondLines() float64 {
	odds := (p.long + 0.8) / (p.cards - p.long + 0.8/usualSecond)
	return max(-1, min(0.7, math.Log(odds/usualSecond)))
}

// lead is the grammar that a line begins with.
func lead(s *line) text.Lead {
	switch w := s.word(0); {
	case w == "":
		return text.LeadNoun
	case whWords()[w]:
		return text.LeadPart + 1
	case asking()[w]:
		return text.LeadPart + 2
	case verdicts()[w]:
		return text.LeadPart + 3
	}
	return text.LeadOf(s.body, s.low)
}
