package cue

import "math"

// Trait is how often keys have something that an option has or lacks. A reader who takes any option that has it finds few keys,
// since several have it or none; that keys have it oftener than distractors shows all the same.
type Trait struct {
	Name    string  `json:"name"`
	Items   int     `json:"items"` // questions in which some options have it and some do not
	Keys    int     `json:"keys"`  // of these, where the key has it
	Luck    float64 `json:"luck"`  // how many by luck: the shares of options that have it, added up
	P       float64 `json:"p"`     // how often luck is at least as far from that, times the number of traits tried
	Verdict Verdict `json:"verdict"`
}

// doubt and certainty are below which probability of luck a trait is doubtful, and leaks.
const (
	doubt     = 0.05
	certainty = 0.001
)

var traits = []struct {
	name string
	has  func(face) bool
}{
	{"keys with and, or", func(f face) bool { return f.style.conjunctions > 0 }},
	{"keys with commas, brackets", func(f face) bool { return f.style.marks > 0 }},
	{"keys with clauses", func(f face) bool { return f.style.clauses > 0 }},
	{"keys with negations", func(f face) bool { return f.style.negations > 0 }},
	{"keys with names", func(f face) bool { return f.style.names > 0 }},
	{"keys with figures, code", func(f face) bool { return f.figures > 0 }},
	{"keys with hedges", func(f face) bool { return f.hedges > 0 }},
	{"keys with absolutes", func(f face) bool { return f.sweeps > 0 }},
}

// Traits tests whether keys have a trait as often as distractors beside them do. The tests are two-sided.
func Traits(questions []Question) []Trait {
	out, variance := make([]Trait, len(traits)), make([]float64, len(traits))
	for t := range traits {
		out[t].Name = traits[t].name
	}
	for _, q := range questions {
		faces := newView(q.Stem, q.Options, nil).faces
		for t, trait := range traits {
			held := 0
			for _, f := range faces {
				if trait.has(f) {
					held++
				}
			}
			if held == 0 || held == len(faces) {
				continue
			}
			out[t].Items++
			if trait.has(faces[q.Key]) {
				out[t].Keys++
			}
			share := float64(held) / float64(len(faces))
			out[t].Luck += share
			variance[t] += share * (1 - share)
		}
	}
	for t := range out {
		out[t].judge(variance[t])
	}
	return out
}

// judge takes the keys for normally distributed, with half a key taken off as the correction for whole numbers.
func (t *Trait) judge(variance float64) {
	t.P, t.Verdict = 1, Clean
	if variance > 0 {
		z := max(0, math.Abs(float64(t.Keys)-t.Luck)-0.5) / math.Sqrt(variance)
		t.P = Round(min(1, float64(len(traits))*math.Erfc(z/math.Sqrt2)))
	}
	t.Luck = Round(t.Luck)
	switch {
	case t.Items < MinQuestions:
		t.Verdict = TooFew
	case t.P < certainty:
		t.Verdict = Leaks
	case t.P < doubt:
		t.Verdict = Doubtful
	}
}
