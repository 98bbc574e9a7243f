package page

import "math"

// A labelling is a path through the states of the lines: 0 is the last line of a front, k the k-th line of a back up to
// deepest, and tale a line of a scenario that stands before the question.
const (
	deepest   = 13 // a longer back stays in the last state
	tale      = deepest + 1
	allStates = tale + 1
)

// scenario labels such a line while the path is searched for; in a Page it is a front that goes on.
const scenario = Back + 1

func stateLabel(state int) Label {
	switch state {
	case 0:
		return Front
	case tale:
		return scenario
	}
	return Back
}

// reached are the states that follow one.
func reached(from int) [3]int {
	if from == tale {
		return [3]int{0, tale, tale}
	}
	return [3]int{0, min(from+1, deepest), tale}
}

// best gives the labelling with the highest score, that score, and for every line what the score would lose if its one
// label were flipped.
func (t *trellis) best() (labels []Label, score float64, margins []float64) {
	n := len(t.lines)
	if n == 0 {
		return nil, 0, nil
	}
	ahead := t.ahead()
	labels, margins = make([]Label, n), make([]float64, n)
	behind, state := t.first(), 0 // the best up to line i in each of its states; the state of the best path
	for i := range n {
		gains := func(to int) float64 { return behind[to] + ahead[i][to] }
		to := [3]int{0, 1, tale}
		if i > 0 {
			// The path must be followed: of two that are equally good, each line has a label of its own.
			from := state
			gains = func(to int) float64 { return t.step(i, from, to) + ahead[i][to] }
			to, behind = reached(from), t.forward(i, behind)
		}
		state = to[0]
		for _, next := range to[1:] {
			if gains(next) > gains(state) {
				state = next
			}
		}
		if i == 0 {
			score = gains(state)
		}
		labels[i], margins[i] = stateLabel(state), margin(behind, ahead[i])
	}
	return labels, score, margins
}

// margin is how far apart the best paths are of which the one makes a front of the line and the other a back.
func margin(behind, ahead []float64) float64 {
	asBack := math.Inf(-1)
	for k := 1; k <= deepest; k++ {
		asBack = max(asBack, behind[k]+ahead[k])
	}
	return min(Certain, math.Abs(max(behind[0]+ahead[0], behind[tale]+ahead[tale])-asBack))
}

// nowhere are the scores of states that no path has reached.
func nowhere() []float64 {
	scores := make([]float64, allStates)
	for k := range scores {
		scores[k] = math.Inf(-1)
	}
	return scores
}

// first are the scores of the first line.
func (t *trellis) first() []float64 {
	scores := nowhere()
	scores[0], scores[1], scores[tale] = t.enters(0, 0), backFirst+t.enters(0, 1), t.enters(0, tale)
	return scores
}

// forward gives the scores of line i from those of the line before.
func (t *trellis) forward(i int, before []float64) []float64 {
	now := nowhere()
	for from, score := range before {
		if math.IsInf(score, -1) {
			continue
		}
		for _, to := range reached(from) {
			now[to] = max(now[to], score+t.step(i, from, to))
		}
	}
	return now
}

// last is what the page's end adds to the states of its last line.
func (t *trellis) last() []float64 {
	scores := make([]float64, allStates)
	scores[0], scores[tale] = frontWithoutBack, 2*frontWithoutBack
	for k := 1; k <= deepest; k++ {
		scores[k] = t.end(len(t.lines)-1, k)
	}
	return scores
}

// ahead gives, for every line and state, the best that the lines after it can add.
func (t *trellis) ahead() [][]float64 {
	n := len(t.lines)
	ahead := make([][]float64, n)
	ahead[n-1] = t.last()
	for i := n - 2; i >= 0; i-- {
		ahead[i] = nowhere()
		for from := range ahead[i] {
			for _, to := range reached(from) {
				ahead[i][from] = max(ahead[i][from], t.step(i+1, from, to)+ahead[i+1][to])
			}
		}
	}
	return ahead
}
