package check

import (
	"math"

	"cutscore/content"
	"cutscore/content/check/cue"
	"cutscore/content/text"
)

// four is the number of options of the items that key position and length are tested on.
const four = 4

// doubt and certainty are below which probability of luck a bank is doubtful, and leaks.
const (
	doubt     = 0.05
	certainty = 0.001
)

// Spread is how the keys of four-option items are spread over four places.
type Spread struct {
	Items     int           `json:"items"`
	Counts    [four]float64 `json:"counts"`
	ChiSquare float64       `json:"chisquare"` // 3 degrees of freedom
	P         float64       `json:"p"`         // how often luck spreads them as unevenly
	Verdict   cue.Verdict   `json:"verdict"`
}

// LengthTest is how often the key is the one of four options that lengths single out.
type LengthTest struct {
	Name    string      `json:"name"`
	Items   int         `json:"items"` // in which lengths single one out
	Hits    int         `json:"hits"`  // where that one is the key
	P       float64     `json:"p"`     // how often luck is at least as far from a quarter (two-sided binomial)
	Verdict cue.Verdict `json:"verdict"`
}

// keyPosition counts the places of keys in the order of the file.
func keyPosition(questions []cue.Question) Spread {
	return spread(questions, func(q cue.Question, counts *[four]float64) { counts[q.Key]++ })
}

// keyRank counts the ranks of keys by length, the shortest first; options of one length share their ranks.
func keyRank(questions []cue.Question) Spread {
	return spread(questions, func(q cue.Question, counts *[four]float64) {
		shorter, same, key := 0, 0, looks(q.Options[q.Key])
		for _, o := range q.Options {
			switch n := looks(o); {
			case n < key:
				shorter++
			case n == key:
				same++
			}
		}
		for rank := shorter; rank < shorter+same; rank++ {
			counts[rank] += 1 / float64(same)
		}
	})
}

// looks is how long an option looks, in characters.
func looks(option string) int { return text.Length(text.Plain(option)) }

func spread(questions []cue.Question, place func(cue.Question, *[four]float64)) Spread {
	s := Spread{P: 1}
	for _, q := range questions {
		if len(q.Options) == four {
			s.Items++
			place(q, &s.Counts)
		}
	}
	if expected := float64(s.Items) / four; expected > 0 {
		for i, n := range s.Counts {
			s.ChiSquare += (n - expected) * (n - expected) / expected
			s.Counts[i] = cue.Round(n)
		}
		s.P = cue.Round(chiSquare3(s.ChiSquare))
		s.ChiSquare = cue.Round(s.ChiSquare)
	}
	s.Verdict = verdict(s.Items, s.P)
	return s
}

// lengthTests ask of one option a question, singled out by the lengths, how often it is the key. All are two-sided: a key that
// is never the longest gives itself away as one that always is.
var lengthTests = []struct {
	name   string
	single func(lengths []float64) (at int, found bool)
}{
	{"key is the longest", func(lengths []float64) (int, bool) { return cue.Longest(lengths, 1) }},
	{"key is a fifth longer", func(lengths []float64) (int, bool) { return cue.Longest(lengths, cue.StandsOut) }},
	{"key is the shortest", func(lengths []float64) (int, bool) { return cue.Shortest(lengths, 1) }},
	{"key is a fifth shorter", func(lengths []float64) (int, bool) { return cue.Shortest(lengths, cue.StandsOut) }},
	{"longest where none is long", cue.LongestOfEven},
	{"longest but for long ones", cue.LongestOfRest},
}

func keyLengths(questions []cue.Question) []LengthTest {
	out := make([]LengthTest, len(lengthTests))
	for i, t := range lengthTests {
		out[i] = keyLength(questions, t.name, t.single)
	}
	return out
}

func keyLength(questions []cue.Question, name string, single func([]float64) (int, bool)) LengthTest {
	t := LengthTest{Name: name}
	for _, q := range questions {
		if len(q.Options) != four {
			continue
		}
		lengths := make([]float64, four)
		for i, o := range q.Options {
			lengths[i] = float64(looks(o))
		}
		if at, found := single(lengths); found {
			t.Items++
			if at == q.Key {
				t.Hits++
			}
		}
	}
	t.P = cue.Round(twoSided(t.Hits, t.Items, 1.0/four))
	t.Verdict = verdict(t.Items, t.P)
	return t
}

func verdict(n int, p float64) cue.Verdict {
	switch {
	case n < cue.MinQuestions:
		return cue.TooFew
	case p >= doubt:
		return cue.Clean
	case p >= certainty:
		return cue.Doubtful
	}
	return cue.Leaks
}

// chiSquare3 is the probability that a chi-square variable with 3 degrees of freedom exceeds x.
func chiSquare3(x float64) float64 {
	return math.Erfc(math.Sqrt(x/2)) + math.Sqrt(2*x/math.Pi)*math.Exp(-x/2)
}

// twoSided is the probability of k of n, or anything as rare, each with chance p.
func twoSided(k, n int, p float64) float64 {
	limit, sum := content.Binomial(k, n, p)*(1+1e-9), 0.0
	for i := range n + 1 {
		if d := content.Binomial(i, n, p); d <= limit {
			sum += d
		}
	}
	return min(1, sum)
}
