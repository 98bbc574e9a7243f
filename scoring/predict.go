package scoring

import "math"

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
