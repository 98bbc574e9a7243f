package scoring

import "math"

// z95 is the normal quantile of a two-sided 95 % interval.
const z95 = 1.959964

// Wilson gives the 95 % interval of the share that right of n stands for (E. B. Wilson, 1927). Without data it is 0 to 1.
func Wilson(right, n int) (low, high float64) {
	if n <= 0 {
		return 0, 1
	}
	k, p := float64(n), float64(right)/float64(n)
	centre := (p + z95*z95/(2*k)) / (1 + z95*z95/k)
	half := z95 / (1 + z95*z95/k) * math.Sqrt(p*(1-p)/k+z95*z95/(4*k*k))
	return max(0, centre-half), min(1, centre+half)
}

// ScaleInterval is the 95 % interval of the practice estimate for right of n.
func ScaleInterval(right, n int) (low, high int) {
	l, h := Wilson(right, n)
	return scaleShare(l), scaleShare(h)
}

// PassChance is the chance that somebody who got right of n truly knows at least the share cut, when every share was as
// likely before: the upper tail of Beta(right+1, n-right+1), which is P(Binomial(n+1, cut) <= right).
func PassChance(right, n int, cut float64) float64 {
	switch {
	case cut <= 0:
		return 1
	case cut >= 1:
		return 0
	}
	total := 0.0
	for k := 0; k <= right; k++ {
		total += math.Exp(logChoose(n+1, k) + float64(k)*math.Log(cut) + float64(n+1-k)*math.Log1p(-cut))
	}
	return min(1, total)
}

func logChoose(n, k int) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return a - b - c
}

// PassNeeds is how many of asked items must be right for the practice estimate to reach the cut score.
func PassNeeds(asked, cut int) int {
	for right := range asked + 1 {
		if Scale(right, asked) >= cut {
			return right
		}
	}
	return asked + 1
}

// Predict is the chance that at least need of asked items will be right, where what is known of the share of items that
// the person knows is Beta(right, wrong): the upper tail of the beta-binomial distribution. Judged by the share alone one
// would be too sure, since an exam is also a matter of which items it draws.
func Predict(right, wrong float64, asked, need int) float64 {
	if need <= 0 {
		return 1
	}
	total := 0.0
	for k := need; k <= asked; k++ {
		total += math.Exp(logChoose(asked, k) + logBeta(float64(k)+right, float64(asked-k)+wrong) - logBeta(right, wrong))
	}
	return min(1, total)
}

func logBeta(a, b float64) float64 {
	x, _ := math.Lgamma(a)
	y, _ := math.Lgamma(b)
	z, _ := math.Lgamma(a + b)
	return x + y - z
}
