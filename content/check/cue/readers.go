package cue

// Reader is an examinee who knows nothing and goes by one rule.
type Reader struct {
	Name    string
	measure measure
	sign    float64 // -1: the option with the lowest figure
}

// Readers lists the fixed readers.
func Readers() []Reader {
	return []Reader{
		{"longest option", length, 1},
		{"shortest option", length, -1},
		{"option of middle length", middle(length), 1},
		{"option of odd length", away(toOthers), 1},
		{"second longest option", ranked(-2), 1},
		{"second shortest option", ranked(1), 1},
		{"longest by a fifth", longestBy(StandsOut), 1},
		{"shortest by a fifth", shortestBy(StandsOut), 1},
		{"longest, if all are even", picked(LongestOfEven), 1},
		{"longest but for long ones", picked(LongestOfRest), 1},
		{"most stem words", stemWords, 1},
		{"fewest stem words", stemWords, -1},
		{"most words of the question", asked, 1},
		{"largest stem share", stemShare, 1},
		{"stem words of its own", clang, 1},
		{"most like the others", likeness, 1},
		{"least like the others", likeness, -1},
		{"rarest words", rarity, 1},
		{"commonest words", rarity, -1},
		{"most hedges", hedging, 1},
		{"fewest absolutes", sweeping, -1},
		{"most figures and code", exactness, 1},
		{"fewest figures and code", exactness, -1},
		{"most code", code, 1},
		{"most names", names, 1},
		{"fewest names", names, -1},
		{"most commas", marks, 1},
		{"fewest commas", marks, -1},
		{"most clauses", clauses, 1},
		{"fewest clauses", clauses, -1},
		{"most conjunctions", conjunctions, 1},
		{"fewest conjunctions", conjunctions, -1},
		{"most negations", negations, 1},
		{"fewest negations", negations, -1},
		{"longest words", wordSize, 1},
		{"shortest words", wordSize, -1},
		{"odd first word", opening, -1},
		{"shared first word", opening, 1},
		{"smallest number", size, -1},
		{"largest number", size, 1},
		{"middle number", middle(size), 1},
	}
}

// score gives each option a figure; the reader takes the highest.
func (r Reader) score(v *view) []float64 {
	figures := r.measure(v)
	for i := range figures {
		figures[i] *= r.sign
	}
	return figures
}

// same is how near two figures count as equal.
const same = 1e-9

// choose gives each option the chance to be taken: the highest figure gets it all, ties split it evenly.
func choose(figures []float64) []float64 {
	best, ties := figures[0], 0
	for _, f := range figures[1:] {
		best = max(best, f)
	}
	for _, f := range figures {
		if f > best-same {
			ties++
		}
	}
	out := make([]float64, len(figures))
	for i, f := range figures {
		if f > best-same {
			out[i] = 1 / float64(ties)
		}
	}
	return out
}
