package page

import (
	"math"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// A page has a style: all its fronts are single words, say, or all its backs begin in lower case. trait is one thing in
// which lines differ; its values are small numbers.
type trait struct {
	name string
	of   func(*line) int
}

var traits = []trait{
	{"start", startTrait},
	{"length", lengthTrait},
	{"opening", openingTrait},
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

// startTrait is the kind of the first character.
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

// openingTrait is the grammar that a line begins with.
func openingTrait(s *line) int {
	const question, task = int(text.LeadPart) + 1, int(text.LeadPart) + 2
	switch w := s.word(0); {
	case w == "":
		return int(text.LeadNoun)
	case text.QuestionWords()[w]:
		return question
	case text.TaskVerbs()[w]:
		return task
	}
	return int(text.LeadOf(s.body, s.low))
}

// pageStyle is how often the fronts and the backs of a page had each value of a trait.
type pageStyle struct {
	count [2][][traitValues]float64
	lines [2]float64
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
	}
	return p
}

// prior is how many lines of the page's average are added to each side, so that little is learnt from little.
const prior = 6.0

// says is what the style says of a line, trait by trait: how much likelier its value is on a front, as a logarithm. The
// line itself, which had a label when the style was learnt, has no vote.
func (p *pageStyle) says(values []int, label Label, out []float64) {
	lines := p.lines
	if label < scenario {
		lines[label]--
	}
	all := lines[Front] + lines[Back]
	for t, m := range values {
		front, back := p.count[Front][t][m], p.count[Back][t][m]
		front -= float64(text.One(label == Front))
		back -= float64(text.One(label == Back))
		usual := (front + back + 0.5) / (all + 1)
		out[t] = math.Log((front + prior*usual) / (lines[Front] + prior) / ((back + prior*usual) / (lines[Back] + prior)))
	}
}
