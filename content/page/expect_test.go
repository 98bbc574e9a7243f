package page

import (
	"math"

	"cutscore/content/text"
)

func logSum(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

// expect calls add for every piece of evidence with how often it is expected to count, over all labellings by their
// probability.
func (t *trellis) expect(add func(id int, v float64)) {
	n := len(t.lines)
	alpha, beta := make([][]float64, n), make([][]float64, n)
	alpha[0] = t.first()
	for i := 1; i < n; i++ {
		alpha[i] = nowhere()
		for from := range allStates {
			if math.IsInf(alpha[i-1][from], -1) {
				continue
			}
			for j, to := range reached(from) {
				if j > 0 && to == reached(from)[j-1] {
					continue
				}
				alpha[i][to] = logSum(alpha[i][to], alpha[i-1][from]+t.step(i, from, to))
			}
		}
	}
	beta[n-1] = t.last()
	for i := n - 2; i >= 0; i-- {
		beta[i] = make([]float64, allStates)
		for from := range allStates {
			sum := math.Inf(-1)
			for j, to := range reached(from) {
				if j > 0 && to == reached(from)[j-1] {
					continue
				}
				sum = logSum(sum, t.step(i+1, from, to)+beta[i+1][to])
			}
			beta[i][from] = sum
		}
	}
	z := math.Inf(-1)
	for k := range allStates {
		z = logSum(z, alpha[0][k]+beta[0][k])
	}
	posterior := func(i, k int) float64 { return math.Exp(alpha[i][k] + beta[i][k] - z) }
	for i := range t.lines {
		t.counts(i, func(k int) float64 { return posterior(i, k) }, func(k int) float64 {
			if i+1 == n {
				return posterior(i, k)
			}
			p := 0.0
			for _, to := range []int{0, tale} {
				p += math.Exp(alpha[i][k] + t.step(i+1, k, to) + beta[i+1][to] - z)
			}
			return p
		}, add)
	}
}

// counts calls add for the evidence of line i, by how likely it is in each state and how likely a back ends there.
func (t *trellis) counts(i int, in, ends func(k int) float64, add func(id int, v float64)) {
	all := func(ids []int, p float64) {
		if p > 1e-9 {
			for _, id := range ids {
				add(id, p)
			}
		}
	}
	var buf [4]shape
	front, deep := in(0), 0.0
	all(t.seen.front[i], front*t.trust)
	for j := range traits {
		add(styleAt+j, front*t.style[i*len(traits)+j])
	}
	if i > 0 {
		all(t.seen.card[i], in(1))
	}
	for k := 1; k <= deepest; k++ {
		p := in(k)
		if k > 1 && p > 1e-9 {
			deep += p
			for _, x := range t.further(buf[:0], i, k) {
				add(shapeAt+int(x), p)
			}
		}
		if p > 1e-9 {
			q := ends(k)
			for _, x := range t.closes(buf[:0], i, k) {
				add(shapeAt+int(x), q)
			}
		}
	}
	all(t.seen.pair[i], deep)
}

// evidence calls add for every piece of evidence that a labelling rests on.
func (t *trellis) evidence(labels []Label, add func(id int, v float64)) {
	states := make([]int, len(labels))
	for i, l := range labels {
		switch {
		case l == scenario:
			states[i] = tale
		case l == Back && i > 0 && states[i-1] < tale:
			states[i] = min(states[i-1]+1, deepest)
		case l == Back:
			states[i] = 1
		}
	}
	for i := range labels {
		t.counts(i, func(k int) float64 { return float64(text.One(states[i] == k)) }, func(k int) float64 {
			return float64(text.One(states[i] == k && (i+1 == len(states) || labels[i+1] != Back)))
		}, add)
	}
}
