package check

import (
	"math"
	"testing"

	"cutscore/content/check/cue"
)

// The figures are those of R: pchisq(x, 3, lower = FALSE), and binom.test(k, n, .25)$p.value.
func TestProbabilities(t *testing.T) {
	for x, want := range map[float64]float64{0: 1, 1: 0.80125, 7.814728: 0.05, 16.26624: 0.001} {
		if got := chiSquare3(x); math.Abs(got-want) > 1e-4 {
			t.Errorf("chiSquare3(%v) = %v, want %v", x, got, want)
		}
	}
	for _, c := range []struct {
		k, n int
		want float64
	}{{0, 0, 1}, {5, 20, 1}, {10, 20, 0.01669}, {0, 26, 0.00094}, {1000, 4000, 1}} {
		if got := binomial(c.k, c.n, 0.25); math.Abs(got-c.want) > 1e-3 {
			t.Errorf("binomial(%d, %d) = %v, want %v", c.k, c.n, got, c.want)
		}
	}
}

func TestKeyRank(t *testing.T) {
	s := keyRank([]cue.Question{
		{Options: []string{"a", "bb", "ccc", "dddd"}, Key: 0},
		{Options: []string{"a", "bb", "bb!", "ddd"}, Key: 2},
		{Options: []string{"a", "b"}, Key: 1},
	})
	if want := [4]float64{1, 0, 0.5, 0.5}; s.Items != 2 || s.Counts != want {
		t.Errorf("got %+v, want %v", s, want)
	}
}

func TestKeyLength(t *testing.T) {
	questions := []cue.Question{
		{Options: []string{"ten chars.", "nine char", "eight ch", "seven c"}, Key: 0},
		{Options: []string{"a dozen chars", "nine char", "eight ch", "seven c"}, Key: 1},
		{Options: []string{"same len", "len same", "eight", "seven"}, Key: 1},
	}
	if l := keyLength(questions, 1); l.Items != 2 || l.Hits != 1 {
		t.Errorf("longest: %+v", l)
	}
	if l := keyLength(questions, longBy); l.Items != 1 || l.Hits != 0 || l.P != 1 {
		t.Errorf("a fifth longer: %+v", l)
	}
}

func TestVerdicts(t *testing.T) {
	d := read(t, head+boxed("Which?", four4...)+boxed("Which two?", "*one", "*two", "three", "four", "five")+"## Bare\nBack.\n")
	s := Measure(d, d.Items())
	want := Verdicts{
		Kinds:  "2 for exams, one in 2.0 of them with several keys",
		Levels: "missing: recognise in Topic, distinguish in Topic",
		Cards:  "1 card without an item, 1 card with fewer than 10",
	}
	if s.Verdicts != want {
		t.Errorf("got %+v, want %+v", s.Verdicts, want)
	}
}
