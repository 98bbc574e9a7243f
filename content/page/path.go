package page

import "math"

// best gives the labelling with the highest score, that score, and for every line what the score would lose if its one
// label were flipped. The first line is a front, as nothing stands before it.
func (t *trellis) best() (labels []Label, score float64, margins []float64) {
	n := len(t.sights)
	if n == 0 {
		return nil, 0, nil
	}
	ahead := t.ahead()
	behind := make([]float64, deepest+1) // of line i, in each state, everything before it included
	for k := range behind {
		behind[k] = math.Inf(-1)
	}
	behind[0], behind[1] = t.front[0], -t.front[0]-frontPenalty
	labels, margins = make([]Label, n), make([]float64, n)
	state := 0 // of the best path, which must be followed: of two paths that are equally good, each line has a label of its own
	for i := range n {
		if i > 0 {
			behind = t.forward(i, behind)
			state = t.onward(i, state, ahead[i])
		} else {
			score = behind[0] + ahead[0][0]
		}
		labels[i] = flagLabel(state > 0)
		asFront, asBack := behind[0]+ahead[i][0], math.Inf(-1)
		for k := 1; k <= deepest; k++ {
			asBack = max(asBack, behind[k]+ahead[i][k])
		}
		margins[i] = math.Abs(asFront - asBack)
	}
	return labels, score, margins
}

// onward is the state of line i on the best path from a state of line i-1.
func (t *trellis) onward(i, from int, ahead []float64) int {
	to := min(from+1, deepest)
	if t.step(i, from, 0)+ahead[0] > t.step(i, from, to)+ahead[to] {
		return 0
	}
	return to
}

// frontPenalty keeps a page from beginning with a back.
const frontPenalty = 30

func (t *trellis) forward(i int, before []float64) []float64 {
	now := make([]float64, deepest+1)
	for to := range now {
		now[to] = math.Inf(-1)
	}
	for from, score := range before {
		if math.IsInf(score, -1) {
			continue
		}
		now[0] = max(now[0], score+t.step(i, from, 0))
		to := min(from+1, deepest)
		now[to] = max(now[to], score+t.step(i, from, to))
	}
	return now
}

// ahead gives, for every line and state, the best that the lines after it can add.
func (t *trellis) ahead() [][]float64 {
	n := len(t.sights)
	all := make([]float64, n*(deepest+1))
	ahead := make([][]float64, n)
	for i := range ahead {
		ahead[i] = all[i*(deepest+1) : (i+1)*(deepest+1)]
	}
	ahead[n-1][0] = frontWithoutBack
	for k := 1; k <= deepest; k++ {
		ahead[n-1][k] = t.closes(n-1, k)
	}
	for i := n - 2; i >= 0; i-- {
		for from := range ahead[i] {
			to := min(from+1, deepest)
			ahead[i][from] = max(t.step(i+1, from, 0)+ahead[i+1][0], t.step(i+1, from, to)+ahead[i+1][to])
		}
	}
	return ahead
}
