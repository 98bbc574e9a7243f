package cue

import "math"

// measure gives each option of a question a figure. All alike: it says nothing about this question.
type measure func(*view) []float64

func perOption(of func(face) float64) measure {
	return func(v *view) []float64 {
		out := make([]float64, len(v.faces))
		for i, f := range v.faces {
			out[i] = of(f)
		}
		return out
	}
}

var (
	length    = perOption(func(f face) float64 { return float64(f.length) })
	hedging   = perOption(func(f face) float64 { return float64(f.hedges) })
	sweeping  = perOption(func(f face) float64 { return float64(f.sweeps) })
	exactness = perOption(func(f face) float64 { return float64(f.figures) })
)

// stemWords counts the words that an option shares with the stem.
func stemWords(v *view) []float64 {
	return perOption(func(f face) float64 { return float64(shared(f.set, v.stem)) })(v)
}

// stemShare is the share of an option's words that stand in the stem.
func stemShare(v *view) []float64 {
	return perOption(func(f face) float64 {
		return float64(shared(f.set, v.stem)) / float64(max(1, len(f.set)))
	})(v)
}

// clang counts the stem's words that this option alone has.
func clang(v *view) []float64 {
	holders := map[string]int{}
	for _, f := range v.faces {
		for w := range f.set {
			holders[w]++
		}
	}
	return perOption(func(f face) float64 {
		n := 0
		for w := range f.set {
			if v.stem[w] && holders[w] == 1 {
				n++
			}
		}
		return float64(n)
	})(v)
}

// likeness is the mean share of words that an option has in common with each other one (Dice's coefficient).
func likeness(v *view) []float64 {
	out := make([]float64, len(v.faces))
	for i, f := range v.faces {
		for j, g := range v.faces {
			if all := len(f.set) + len(g.set); i != j && all > 0 {
				out[i] += 2 * float64(shared(f.set, g.set)) / float64(all)
			}
		}
	}
	return out
}

// rarity is the mean over an option's words of how few questions of the bank hold them. An option without words gets
// the mean of the others.
func rarity(v *view) []float64 {
	out := make([]float64, len(v.faces))
	total, known := 0.0, 0
	for i, f := range v.faces {
		if len(f.words) == 0 {
			out[i] = math.NaN()
			continue
		}
		for _, w := range f.words {
			out[i] -= math.Log(float64(1 + v.lexicon[w]))
		}
		out[i] /= float64(len(f.words))
		total, known = total+out[i], known+1
	}
	for i := range out {
		if math.IsNaN(out[i]) {
			out[i] = total / float64(max(1, known))
		}
	}
	return out
}

// size is the rank of an option's number; all alike where not every option has one.
func size(v *view) []float64 {
	out := make([]float64, len(v.faces))
	for i, f := range v.faces {
		if !f.counts {
			return make([]float64, len(v.faces))
		}
		for _, g := range v.faces {
			if g.number < f.number {
				out[i]++
			}
		}
	}
	return out
}

// middle is how near an option's figure is to the mean of all.
func middle(m measure) measure {
	return func(v *view) []float64 {
		out := standard(m(v))
		for i, z := range out {
			out[i] = -math.Abs(z)
		}
		return out
	}
}

// top marks the option, or options, with the highest figure; all alike where all share it.
func top(m measure) measure { return func(v *view) []float64 { return choose(m(v)) } }

func shared(a, b map[string]bool) int {
	if len(b) < len(a) {
		a, b = b, a
	}
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// standard brings figures to mean 0 and standard deviation 1; equal ones to 0.
func standard(figures []float64) []float64 {
	mean, square := 0.0, 0.0
	for _, x := range figures {
		mean += x
	}
	mean /= float64(len(figures))
	for _, x := range figures {
		square += (x - mean) * (x - mean)
	}
	deviation := math.Sqrt(square / float64(len(figures)))
	out := make([]float64, len(figures))
	if deviation > same {
		for i, x := range figures {
			out[i] = (x - mean) / deviation
		}
	}
	return out
}
