package page

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

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
