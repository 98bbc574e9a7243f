package scoring

import (
	"math"

	"cutscore/content"
)

// scaleInterval is the 95 % interval of the practice estimate for right of n.
func scaleInterval(right, n int) (low, high int) {
	l, h := content.Wilson(float64(right), float64(n))
	return scaleShare(l), scaleShare(h)
}

// PassChance is the chance that somebody who got right of n truly knows at least the share cut, when every share was as
// likely before: the upper tail of Beta(right+1, n-right+1), which is P(Binomial(n+1, cut) <= right).
func PassChance(right, n int, cut float64) float64 { return AtMost(right, n+1, cut) }

// AtMost is the chance of k or fewer of n, each of which comes with chance p: the binomial distribution.
func AtMost(k, n int, p float64) float64 {
	switch {
	case p <= 0 || k >= n:
		return 1
	case p >= 1:
		return 0
	}
	total := 0.0
	for i := 0; i <= k; i++ {
		total += content.Binomial(i, n, p)
	}
	return min(1, total)
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
		ways := -math.Log(float64(asked+1)) - logBeta(float64(k+1), float64(asked-k+1)) // to choose k of asked
		total += math.Exp(ways + logBeta(float64(k)+right, float64(asked-k)+wrong) - logBeta(right, wrong))
	}
	return min(1, total)
}

func logBeta(a, b float64) float64 {
	x, _ := math.Lgamma(a)
	y, _ := math.Lgamma(b)
	z, _ := math.Lgamma(a + b)
	return x + y - z
}
