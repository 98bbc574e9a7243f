package page

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Evidence is what a line, or two neighbours, show that speaks for a label. What each piece of it counts is no matter of
// taste: weights.tsv holds what TestFit has learnt from labelled pages.

// lineTest is one thing that a line shows.
type lineTest struct {
	name  string
	shows func(*line) bool
}

// pairTest is one thing that two neighbours show, b right after a.
type pairTest struct {
	name  string
	holds func(a, b *line) bool
}

// lineEvidence speaks for a front or against it.
var lineEvidence = []lineTest{
	{"asks", asks},
	{"contrasts", contrasts},
	{"asks for a noun", asksNoun},
	{"has a sentence break", hasSentenceBreak},
	{"has a pause", hasPause},
	{"is a value", isValue},
}

// cardEvidence: a is a front and b the first line of its back.
var cardEvidence = []pairTest{
	{"asks for a figure", asksForFigure},
	{"takes a side", takesSide},
}

// backEvidence: two lines of one back.
var backEvidence = []pairTest{
	{"same bullet", sameBullet},
	{"both labelled", bothLabelled},
	{"both short", bothShort},
	{"unlike length", unlikeLength},
}

// alone is what one line shows, by its place among the weights.
func alone(s *line) []int {
	var shown []int
	for i, e := range lineEvidence {
		if e.shows(s) {
			shown = append(shown, i)
		}
	}
	return shown
}

// together is what two neighbours show; the first test has its weight at a place.
func together(tests []pairTest, at int, a, b *line) []int {
	var shown []int
	for j, e := range tests {
		if e.holds(a, b) {
			shown = append(shown, at+j)
		}
	}
	return shown
}

// weights is what each piece of evidence counts, in the order of evidenceNames: with a weight of 1 a line that shows it
// is about e times as likely to be what the evidence speaks for.
type weights []float64

//go:embed weights.tsv
var fittedTable string

// fitted reads the table. A test holds that it names every piece of evidence and nothing else.
var fitted = sync.OnceValue(func() weights {
	w, err := readWeights(fittedTable)
	if err != nil {
		panic(err)
	}
	return w
})

func readWeights(table string) (weights, error) {
	names := evidenceNames()
	lines := strings.Split(strings.TrimSpace(table), "\n")
	if len(lines) != len(names) {
		return nil, fmt.Errorf("weights.tsv has %d lines for %d pieces of evidence: fit it anew with go test -run Fit -write", len(lines), len(names))
	}
	w := make(weights, len(names))
	for i, l := range lines {
		name, number, _ := strings.Cut(l, "\t")
		value, err := strconv.ParseFloat(number, 64)
		if name != names[i] || err != nil {
			return nil, fmt.Errorf("weights.tsv:%d: %q is not the weight of %q", i+1, l, names[i])
		}
		w[i] = value
	}
	return w, nil
}

// The weights lie one kind of evidence after the other.
var (
	cardAt  = len(lineEvidence)
	backAt  = cardAt + len(cardEvidence)
	shapeAt = backAt + len(backEvidence)
	styleAt = shapeAt + int(shapes)
)

// evidenceNames names all evidence in the order of the weights.
func evidenceNames() []string {
	var names []string
	for _, e := range lineEvidence {
		names = append(names, e.name)
	}
	for _, e := range slices.Concat(cardEvidence, backEvidence) {
		names = append(names, e.name)
	}
	names = append(names, shapeNames[:]...)
	for _, t := range traits {
		names = append(names, "page style: "+t.name)
	}
	return names
}

// sum is what some evidence counts together.
func (w weights) sum(shown []int) float64 {
	sum := 0.0
	for _, id := range shown {
		sum += w[id]
	}
	return sum
}

func (w weights) shapes(shown []shape) float64 {
	sum := 0.0
	for _, s := range shown {
		sum += w[shapeAt+int(s)]
	}
	return sum
}
