package content

import "math"

// z95 is the normal quantile of a two-sided 95 % interval.
const z95 = 1.959964

// Wilson gives the 95 % interval of the share that hits of n stand for, from 0 to 1 (E. B. Wilson, 1927). Without data it is 0
// to 1. Hits need not be whole: the checker's readers split ties.
func Wilson(hits, n float64) (low, high float64) {
	if n <= 0 {
		return 0, 1
	}
	p := hits / n
	centre := (p + z95*z95/(2*n)) / (1 + z95*z95/n)
	half := z95 / (1 + z95*z95/n) * math.Sqrt(p*(1-p)/n+z95*z95/(4*n*n))
	return max(0, centre-half), min(1, centre+half)
}

// Binomial is the chance of exactly k of n, each of which comes with chance p, above 0 and below 1.
func Binomial(k, n int, p float64) float64 {
	all, _ := math.Lgamma(float64(n + 1))
	in, _ := math.Lgamma(float64(k + 1))
	out, _ := math.Lgamma(float64(n - k + 1))
	return math.Exp(all - in - out + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
}
