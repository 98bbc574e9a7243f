package page

import "math"

// A guess is a first labelling from which a page's habits can be learnt.
type guess struct {
	labels []Label
	// trust is how much of what the lines show counts beside the habits. Somebody who puts definitions on the fronts does
	// so on every card: against a page that is regular in another way, the looks of its lines count little.
	trust float64
	// bonus is what the page's outward order says for the guess, and hold how fast each line is held to it.
	bonus, hold float64
	// bends: the guess goes against the looks of lines without any order on the page that would speak for it.
	bends bool
}

const (
	rounds       = 3   // of learning and labelling
	mostAgainst  = 7.8 // that the looks of lines together may say against a guess
	aloofTrust   = 0.1
	regularBonus = 6.0
	oddPenalty   = 7.0
)

// result is where a guess has led.
type result struct {
	labels  []Label
	margins []float64
	score   float64
}

// choose tries the guesses, lets each learn the page's habits, and keeps the labelling that explains most. A line that
// another good labelling labels otherwise is at most as certain as the lead over that one.
func choose(sights []*sight, units []unit) result {
	t := newTrellis(sights)
	own := t.front
	manner := manners(sights)
	first, _, _ := t.best()
	results := []result{}
	top := 0
	for i, g := range guesses(sights, units, first) {
		results = append(results, t.settle(g, own, against(own, first), manner))
		if results[i].score > results[top].score {
			top = i
		}
	}
	best := results[top]
	for _, r := range results {
		for i := range r.labels {
			if r.labels[i] != best.labels[i] {
				best.margins[i] = min(best.margins[i], best.score-r.score)
			}
		}
	}
	return best
}

// settle labels and learns in turn, and keeps the best round. lines is what the lines' looks say for the labelling that
// pleases them most.
func (t *trellis) settle(g guess, own []float64, lines float64, manner [][]int) result {
	best := result{score: math.Inf(-1)}
	labels := g.labels
	for range rounds {
		t.learn(own, g, learn(manner, labels), manner)
		r := result{}
		r.labels, r.score, r.margins = t.best()
		// What the looks say counts as much for every guess, whatever the guess trusts them, but for so much at most.
		said := against(own, r.labels)
		r.score += max(lines-g.mostAgainst(), said) - g.trust*said - g.hold*float64(len(own)) + g.bonus - g.slights(own, r.labels)
		if r.score > best.score {
			best = r
		}
		labels = r.labels
	}
	return best
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

// mostAgainst is how much of what the looks say against the guess counts.
func (g guess) mostAgainst() float64 { //nolint:unparam // the guesses differ while they are tuned
	if g.bends {
		return 1.5 * mostAgainst
	}
	return mostAgainst
}

// slights is what clear fronts say against a guess that makes backs of them, unless the page's order speaks for it.
func (g guess) slights(own []float64, labels []Label) float64 {
	if !g.bends {
		return 0
	}
	sum := 0.0
	for i, l := range labels {
		if l == Back && own[i] > clearFront/2 {
			sum += 2 * own[i]
		}
	}
	return sum
}

// learn sets what each line gains as a front, from its own looks and the page's habits.
func (t *trellis) learn(own []float64, g guess, p *profile, manner [][]int) {
	t.front = make([]float64, len(own))
	for i := range own {
		t.front[i] = g.trust*own[i] + p.frontness(manner[i])/2
		if g.labels[i] == Front {
			t.front[i] += g.hold
		} else {
			t.front[i] -= g.hold
		}
	}
	t.habit = p.secondLines()
}
