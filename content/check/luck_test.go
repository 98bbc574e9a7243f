package check

import (
	"math"
	"strings"
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
		if got := twoSided(c.k, c.n, 0.25); math.Abs(got-c.want) > 1e-3 {
			t.Errorf("twoSided(%d, %d) = %v, want %v", c.k, c.n, got, c.want)
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

// TestKeyLengths: each test singles an option out where its rule says so, and counts whether it is the key.
func TestKeyLengths(t *testing.T) {
	of := func(key int, lengths ...int) cue.Question {
		q := cue.Question{Key: key}
		for i, n := range lengths {
			q.Options = append(q.Options, strings.Repeat(string(rune('a'+i)), n))
		}
		return q
	}
	for _, c := range []struct {
		name        string
		q           cue.Question
		items, hits int
	}{
		{"key is the longest", of(0, 21, 20, 19, 18), 1, 1},
		{"key is the longest", of(0, 20, 20, 19, 18), 0, 0},
		{"key is the longest", of(1, 21, 20, 19, 18), 1, 0},
		{"key is a fifth longer", of(0, 24, 20, 19, 18), 1, 1},
		{"key is a fifth longer", of(0, 23, 20, 19, 18), 0, 0},
		{"key is a fifth longer", of(0, 9, 3, 3, 3), 0, 0}, // taken in at a glance
		{"key is the shortest", of(3, 21, 20, 19, 18), 1, 1},
		{"key is the shortest", of(3, 21, 20, 18, 18), 0, 0},
		{"key is a fifth shorter", of(3, 25, 24, 24, 20), 1, 1},
		{"key is a fifth shorter", of(3, 25, 24, 23, 20), 0, 0},
		{"longest where none is long", of(0, 23, 20, 19, 18), 1, 1},
		{"longest where none is long", of(0, 24, 20, 19, 18), 0, 0},
		{"longest but for long ones", of(1, 30, 21, 20, 19), 1, 1},
		{"longest but for long ones", of(0, 22, 21, 20, 19), 1, 1},
		{"longest but for long ones", of(0, 30, 20, 20, 19), 0, 0},
	} {
		for _, got := range keyLengths([]cue.Question{c.q}) {
			if got.Name == c.name && (got.Items != c.items || got.Hits != c.hits) {
				t.Errorf("%s of %v: %d of %d, want %d of %d", c.name, c.q, got.Hits, got.Items, c.hits, c.items)
			}
		}
	}
}

// TestKeyLengthIsTwoSided: keys that are never the longest are as much of a habit as keys that always are.
func TestKeyLengthIsTwoSided(t *testing.T) {
	var never []cue.Question
	for range 40 {
		never = append(never, cue.Question{Options: []string{"short one", "a good deal longer than the others", "short two", "short red"}})
	}
	for _, got := range keyLengths(never)[:2] {
		if got.Items != 40 || got.Hits != 0 || got.Verdict != cue.Leaks {
			t.Errorf("%+v", got)
		}
	}
}

func TestVerdicts(t *testing.T) {
	d := read(t, head+boxed("Which?", four4...)+boxed("Which two?", "*one", "*two", "three", "four", "five")+"## Bare\nBack.\n")
	s := Measure(d, d.Items())
	want := Verdicts{
		Kinds:  "2 for exams, one in 2.0 has several keys",
		Levels: "missing: recognise in Topic, distinguish in Topic",
		Cards:  "1 card without a question, 1 card with fewer than 10",
	}
	if s.Verdicts != want {
		t.Errorf("got %+v, want %+v", s.Verdicts, want)
	}
}
