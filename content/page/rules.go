package page

import "math"

// A guess is a first labelling from which a page's habits can be learnt.
type guess struct {
	labels []Label
	// trust is how much of what the lines show counts beside the habits. Somebody who puts definitions on the fronts does
	// so on every card: against a page that is regular in another way, the looks of its lines count little.
	trust float64
	bonus float64
}

const (
	rounds       = 3   // of learning and labelling
	mostAgainst  = 8.0 // that the looks of lines together may say against a guess
	aloofTrust   = 0.3
	regularBonus = 3.0
)

// choose tries the guesses, lets each learn the page's habits, and keeps the labelling that explains most. A line that
// another good labelling labels otherwise is at most as certain as the lead over that one.
func choose(sights []*sight) ([]Label, []float64) {
	t := newTrellis(sights)
	own := t.front
	manner := manners(sights)
	first, _, _ := t.best()
	lines := against(own, first)
	guesses := []guess{{first, 1, 0}, {alternate(len(sights)), aloofTrust, 0}}
	if alternates(sights) {
		guesses[1].bonus = regularBonus
	}
	var results []result
	top := 0
	for _, g := range guesses {
		r := result{score: math.Inf(-1)}
		labels := g.labels
		for range rounds {
			t.learn(own, g.trust, learn(manner, labels), manner)
			var score float64
			var margins []float64
			labels, score, margins = t.best()
			score += g.bonus - g.trust*against(own, labels) + max(lines-mostAgainst, against(own, labels))
			if score > r.score {
				r = result{labels, margins, score}
			}
		}
		results = append(results, r)
		if r.score > results[top].score {
			top = len(results) - 1
		}
	}
	best := results[top]
	for i, r := range results {
		if i == top {
			continue
		}
		for j := range r.labels {
			if r.labels[j] != best.labels[j] {
				best.margins[j] = min(best.margins[j], best.score-r.score)
			}
		}
	}
	return best.labels, best.margins
}

type result struct {
	labels  []Label
	margins []float64
	score   float64
}

// against is what the looks of the lines say for a labelling.
func against(own []float64, labels []Label) float64 {
	sum := 0.0
	for i, l := range labels {
		if l == Front {
			sum += own[i]
		} else {
			sum -= own[i]
		}
	}
	return sum
}

// learn sets what each line gains as a front, from its own looks and the page's habits.
func (t *trellis) learn(own []float64, trust float64, p *profile, manner [][]int) {
	t.front = make([]float64, len(own))
	for i := range own {
		t.front[i] = trust*own[i] + p.frontness(manner[i])/2
	}
	t.habit = p.secondLines()
}

func alternate(n int) []Label {
	labels := make([]Label, n)
	for i := range labels {
		labels[i] = Label(i % 2)
	}
	return labels
}

// plainTraits are what can be seen of a line without understanding it.
var plainTraits = []func(*sight) bool{
	asks,
	endsSentence,
	hasBlank,
	func(s *sight) bool { return s.end == ':' || trailsOff(s) },
	func(s *sight) bool { return len(s.low) <= 2 },
	func(s *sight) bool { return len(s.low) <= 4 },
	func(s *sight) bool { return len(s.low) <= 6 },
	func(s *sight) bool { return s.marker != "" },
	startsLower,
	startsVerdict,
	isValue,
}

// alternates: one plain trait separates the odd lines from the even ones, nine times out of ten on both sides.
func alternates(sights []*sight) bool {
	n := len(sights)
	if n < 8 || n%2 == 1 {
		return false
	}
	for _, has := range plainTraits {
		odd, even := 0, 0
		for i, s := range sights {
			switch {
			case !has(s):
			case i%2 == 0:
				odd++
			default:
				even++
			}
		}
		odd, even = odd*20/n, even*20/n // of ten
		if odd >= 9 && even <= 1 || even >= 9 && odd <= 1 {
			return true
		}
	}
	return false
}
