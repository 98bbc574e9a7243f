package cue

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"cutscore/content"
)

// Result is what one reader got. Shares run from 0 to 1.
type Result struct {
	Reader string  `json:"reader"`
	Hits   float64 `json:"hits"` // ties split evenly, so not whole
	Share  float64 `json:"share"`
	Low    float64 `json:"low"` // 95 % interval of the share
	High   float64 `json:"high"`
}

// Fixed is what the fixed readers got on a bank.
type Fixed struct {
	Items   int      `json:"items"`
	Chance  float64  `json:"chance"`  // share of hits of blind guessing
	Results []Result `json:"results"` // the best reader first
	Limit   float64  `json:"limit"`   // the 95th percentile of the best reader's share, keys permuted at random
	Highest float64  `json:"highest"` // the best share of all those permuted banks
	Verdict Verdict  `json:"verdict"`
	Found   []int    `json:"-"` // where luck is beaten: the questions whose key the best reader finds
}

// permutations is how often the keys of a bank are permuted at random to see how far luck takes the best reader.
const permutations = 200

const seed = 0x63757473636f7265 // any fixed number does

// PlayFixed lets the fixed readers answer a bank. The best of many readers beats chance by luck, so it is held against
// the best on the same bank with keys permuted.
func PlayFixed(questions []Question) Fixed {
	chance, _ := luck(questions)
	out := Fixed{Items: len(questions), Chance: Round(chance), Results: []Result{}, Verdict: TooFew}
	if len(questions) == 0 {
		return out
	}
	readers, n := Readers(), float64(len(questions))
	taken, most, leading := play(readers, questions), -1.0, 0
	for r, reader := range readers {
		hits := 0.0
		for i, q := range questions {
			hits += taken[r][i][q.Key]
		}
		low, high := content.Wilson(hits, n)
		out.Results = append(out.Results, Result{reader.Name, Round(hits), Round(hits / n), Round(low), Round(high)})
		if hits > most {
			most, leading = hits, r
		}
	}
	slices.SortStableFunc(out.Results, func(a, b Result) int { return cmp.Compare(b.Hits, a.Hits) })

	best := permuted(taken, questions)
	limit, highest := best[len(best)*95/100-1], best[len(best)-1]
	out.Limit, out.Highest = Round(limit/n), Round(highest/n)
	switch {
	case len(questions) < MinQuestions:
	case most < limit-same:
		out.Verdict = Clean
	case most <= highest+same:
		out.Verdict = Doubtful
	default:
		out.Verdict = Leaks
	}
	if out.Verdict.Beaten() {
		out.Found = found(taken[leading], questions)
	}
	return out
}

// found lists the questions of which a reader takes the key and nothing else.
func found(taken [][]float64, questions []Question) []int {
	var out []int
	for i, q := range questions {
		if taken[i][q.Key] == 1 {
			out = append(out, i)
		}
	}
	return out
}

// play gives, by reader and question, the chance that it takes each option.
func play(readers []Reader, questions []Question) [][][]float64 {
	taken := make([][][]float64, len(readers))
	for r := range taken {
		taken[r] = make([][]float64, len(questions))
	}
	lexicon := newLexicon(questions)
	for i, q := range questions {
		v := newView(q.Stem, q.Options, lexicon)
		for r, reader := range readers {
			taken[r][i] = choose(reader.score(v))
		}
	}
	return taken
}

// permuted gives the hits of the best reader on banks whose keys are drawn at random, in rising order.
func permuted(taken [][][]float64, questions []Question) []float64 {
	dice := rand.New(rand.NewPCG(seed, 1))
	best, keys := make([]float64, permutations), make([]int, len(questions))
	for p := range best {
		for i, q := range questions {
			keys[i] = dice.IntN(len(q.Options))
		}
		for r := range taken {
			hits := 0.0
			for i, key := range keys {
				hits += taken[r][i][key]
			}
			best[p] = max(best[p], hits)
		}
	}
	slices.Sort(best)
	return best
}
