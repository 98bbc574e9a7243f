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
	behind := t.first() // the best up to line i, in each of its states
	labels, margins = make([]Label, n), make([]float64, n)
	state := 0 // of the best path, which must be followed: of two paths that are equally good, each line has a label of its own
	for i := range n {
		to := reached(state)
		if i > 0 {
			behind = t.forward(i, behind)
		} else {
			to = [3]int{0, 1, tale}
		}
		most := math.Inf(-1)
		for _, next := range to {
			gain := ahead[i][next]
			if i > 0 {
				gain += t.step(i, state, next)
			} else {
				gain += behind[next]
			}
			if gain > most {
				most, labels[i] = gain, stateLabel(next)
				to[0] = next
			}
		}
		if state = to[0]; i == 0 {
			score = most
		}
		margins[i] = margin(behind, ahead[i])
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

// first are the scores of the first line.
func (t *trellis) first() []float64 {
	scores := make([]float64, allStates)
	for k := range scores {
		scores[k] = math.Inf(-1)
	}
	scores[0] = t.front[0] + t.marks(0, 0)
	scores[1] = backFirst + t.marks(0, 1)
	scores[tale] = t.tale[0] + t.marks(0, tale)
	return scores
}

func (t *trellis) forward(i int, before []float64) []float64 {
	now := make([]float64, allStates)
	for to := range now {
		now[to] = math.Inf(-1)
	}
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

// ahead gives, for every line and state, the best that the lines after it can add.
func (t *trellis) ahead() [][]float64 {
	n := len(t.lines)
	all := make([]float64, n*allStates)
	ahead := make([][]float64, n)
	for i := range ahead {
		ahead[i] = all[i*allStates : (i+1)*allStates]
	}
	ahead[n-1][0], ahead[n-1][tale] = frontWithoutBack, 2*frontWithoutBack
	for k := 1; k <= deepest; k++ {
		ahead[n-1][k] = t.end(n-1, k)
	}
	for i := n - 2; i >= 0; i-- {
		for from := range ahead[i] {
			most := math.Inf(-1)
			for _, to := range reached(from) {
				most = max(most, t.step(i+1, from, to)+ahead[i+1][to])
			}
			ahead[i][from] = most
		}
	}
	return ahead
}
