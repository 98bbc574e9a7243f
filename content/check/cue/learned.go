package cue

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// Learned is what a reader got who weighs many cues by what it saw on other cards. Shares run from 0 to 1.
type Learned struct {
	Items   int      `json:"items"`   // that were asked; a sample of a bank larger than MaxLearned
	Folds   int      `json:"folds"`   // parts of the cross-validation; no card stands in two
	Chance  float64  `json:"chance"`  // share of hits of blind guessing
	Share   float64  `json:"share"`   // share of hits on cards that it had not seen
	Limit   float64  `json:"limit"`   // chance and 1.64 standard errors of it
	Weights []Weight `json:"weights"` // of a fit on the whole bank, the heaviest first
	Verdict Verdict  `json:"verdict"`
}

// Weight is what the learned reader makes of a cue: above 0 it draws towards an option, below 0 away from it, by so much
// in log odds for a standard deviation within the item.
type Weight struct {
	Cue    string  `json:"cue"`
	Weight float64 `json:"weight"`
}

const (
	// maxLearned is how many questions the learned reader is fitted to and asked.
	maxLearned = 5000
	// maxSingles is up to how many cards each makes a fold of its own; beyond, folds hold several.
	maxSingles = 20
	folds      = 10
	minGroups  = 3
)

// feature is one thing that a learned reader looks at: within the item standardised, or as it is.
type feature struct {
	name    string
	measure measure
	raw     bool
}

// general is what the learned reader looks at. The bent ones let it learn "never the longest" as well as "the longest".
var general = []feature{
	{"length", length, false}, {"longest", top(length), false}, {"middle length", middle(length), false},
	{"length to the others", times(4, toOthers), true}, {"length to the next", times(8, toNext), true},
	{"longest but for long ones", times(2, picked(LongestOfRest)), true},
	{"stem words", stemWords, false}, {"stem share", stemShare, false}, {"own stem words", clang, false},
	{"likeness", likeness, false}, {"middle likeness", middle(likeness), false}, {"rare words", rarity, false},
	{"hedges", hedging, false}, {"absolutes", sweeping, false}, {"figures and code", exactness, false},
	{"number", size, false}, {"middle number", middle(size), false},
	{"commas", marks, false}, {"clauses", clauses, false}, {"conjunctions", conjunctions, false}, {"negations", negations, false}, {"names", names, false},
}

// byLength is what a reader looks at that learns nothing but lengths: ranks, and how far an option sticks out.
var byLength = []feature{
	{"shortest", times(2, ranked(0)), true}, {"second shortest", times(2, ranked(1)), true},
	{"second longest", times(2, ranked(-2)), true}, {"longest", times(2, ranked(-1)), true},
	{"length to the others", times(4, toOthers), true}, {"length to the next", times(8, toNext), true},
	{"far shorter", times(2, band(0, 0.7)), true}, {"a fifth shorter", times(2, band(0.7, 1/StandsOut)), true},
	{"shorter", times(2, band(1/StandsOut, 0.95)), true}, {"even", times(2, band(0.95, 1.05)), true},
	{"longer", times(2, band(1.05, StandsOut)), true}, {"a fifth longer", times(2, band(StandsOut, 1.4)), true},
	{"far longer", times(2, band(1.4, 99)), true},
	{"longest but for long ones", times(2, picked(LongestOfRest)), true},
	{"longest, if all are even", times(2, picked(LongestOfEven)), true},
}

// PlayLearned fits the learned reader to a bank without one fold after the other and lets it answer that fold. Its limit
// takes the answers for independent, which they are not quite: it was passed by 9 % of 1,500 made banks without cues, not 5.
func PlayLearned(questions []Question) Learned { return learn(questions, general) }

// PlayLengths plays a learned reader that sees lengths alone.
func PlayLengths(questions []Question) Learned { return learn(questions, byLength) }

// crossed judges a reader by how many keys it finds on cards that it has not seen. found plays it: question i is in part fold[i] of n.
func crossed(questions []Question, found func(questions []Question, fold []int, n int, out *Learned) (hits float64)) Learned {
	questions = sample(questions)
	chance, se := luck(questions)
	out := Learned{Items: len(questions), Chance: Round(chance), Limit: Round(chance + z95*se), Weights: []Weight{}, Verdict: TooFew}
	fold, n := split(questions)
	if len(questions) < MinQuestions || n < minGroups {
		return out
	}
	out.Folds = n
	out.judge(found(questions, fold, n, &out)/float64(len(questions)), chance, se)
	return out
}

func learn(questions []Question, features []feature) Learned {
	return crossed(questions, func(questions []Question, fold []int, n int, out *Learned) float64 {
		sets := choiceSets(questions, features)
		whole := fit(sets, make([]float64, len(features)))
		out.Weights = weigh(whole, features)
		return unseenHits(sets, whole, fold, n)
	})
}

// unseenHits fits the reader on all parts but one, and counts the keys that it finds in that, for each in turn.
func unseenHits(sets []choiceSet, whole []float64, fold []int, n int) float64 {
	hits, rest := 0.0, make([]choiceSet, 0, len(sets))
	for f := range n {
		rest = rest[:0]
		for i, s := range sets {
			if fold[i] != f {
				rest = append(rest, s)
			}
		}
		// The start does not carry anything over: the maximum is the same from everywhere.
		beta := fit(rest, whole)
		for i, s := range sets {
			if fold[i] == f {
				hits += choose(chances(s.rows, beta))[s.key]
			}
		}
	}
	return hits
}

func (l *Learned) judge(share, chance, se float64) {
	l.Share = Round(share)
	switch {
	case share < chance+z95*se:
		l.Verdict = Clean
	case share <= chance+z99*se:
		l.Verdict = Doubtful
	default:
		l.Verdict = Leaks
	}
}

func choiceSets(questions []Question, features []feature) []choiceSet {
	lexicon, sets := newLexicon(questions), make([]choiceSet, len(questions))
	for i, q := range questions {
		v, rows := newView(q.Stem, q.Options, lexicon), make([][]float64, len(q.Options))
		for o := range rows {
			rows[o] = make([]float64, len(features))
		}
		for k, f := range features {
			figures := f.measure(v)
			if !f.raw {
				figures = standard(figures)
			}
			for o, x := range figures {
				rows[o][k] = x
			}
		}
		sets[i] = choiceSet{rows, q.Key}
	}
	return sets
}

// split gives each question its fold, and their number: a fold for each card, or, of many cards, ten with about equally
// many questions.
func split(questions []Question) (fold []int, n int) {
	sizes, order := map[string]int{}, []string(nil)
	for _, q := range questions {
		if sizes[q.Group] == 0 {
			order = append(order, q.Group)
		}
		sizes[q.Group]++
	}
	n = len(order)
	if n > maxSingles {
		n = folds
		slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(sizes[b], sizes[a]) })
	}
	of, held := map[string]int{}, make([]int, n)
	for _, group := range order {
		least := slices.Index(held, slices.Min(held))
		of[group] = least
		held[least] += sizes[group]
	}
	fold = make([]int, len(questions))
	for i, q := range questions {
		fold[i] = of[q.Group]
	}
	return fold, n
}

// sample draws at most MaxLearned questions, the same ones every time.
func sample(questions []Question) []Question {
	if len(questions) <= maxLearned {
		return questions
	}
	drawn := slices.Clone(questions)
	dice := rand.New(rand.NewPCG(seed, 2))
	dice.Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	return drawn[:maxLearned]
}

func weigh(beta []float64, features []feature) []Weight {
	out := make([]Weight, len(beta))
	for k, b := range beta {
		out[k] = Weight{features[k].name, Round(b)}
	}
	slices.SortStableFunc(out, func(a, b Weight) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	return out
}
