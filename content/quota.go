package content

import (
	"cmp"
	"slices"
)

// Shares gives each topic its weight: the percentage that the blueprint names; topics that it does not name split what is
// left of 100 by the items that they have. Without weights every topic weighs what it has.
func (b Blueprint) Shares(topics []string, have []int) []float64 {
	left, unnamed := 100.0, 0
	for i, name := range topics {
		if w, named := b.Weights[name]; named {
			left -= w
		} else {
			unnamed += have[i]
		}
	}
	shares := make([]float64, len(topics))
	for i, name := range topics {
		w, named := b.Weights[name]
		switch {
		case named:
			shares[i] = w
		case left > 0 && unnamed > 0:
			shares[i] = left * float64(have[i]) / float64(unnamed)
		}
	}
	return shares
}

// Quotas splits n items over topics by largest remainder (Hare quota), never giving a topic more than it has: what a
// topic cannot hold goes to the others by the same rule. shares and have run parallel. The quotas add up to n, or to
// all that there is.
func Quotas(n int, shares []float64, have []int) []int {
	quotas := make([]int, len(have))
	n = min(n, sum(have))
	for left := n; left > 0; left = n - sum(quotas) {
		weights := make([]float64, len(have))
		for i := range have {
			if quotas[i] < have[i] {
				weights[i] = shares[i]
			}
		}
		if sum(weights) <= 0 { // only topics without a share have room
			for i := range have {
				weights[i] = float64(have[i] - quotas[i])
			}
		}
		for i, part := range largestRemainder(left, weights) {
			quotas[i] = min(have[i], quotas[i]+part)
		}
	}
	return quotas
}

// largestRemainder splits n by weights; their sum must be above 0. Equal remainders go to the earlier one.
func largestRemainder(n int, weights []float64) []int {
	total, parts := sum(weights), make([]int, len(weights))
	rest, order := make([]float64, len(weights)), make([]int, len(weights))
	for i, w := range weights {
		exact := float64(n) * w / total
		parts[i], order[i] = int(exact), i
		rest[i] = exact - float64(parts[i])
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rest[b], rest[a]) })
	left := n - sum(parts)
	for _, i := range order {
		if left > 0 && weights[i] > 0 {
			parts[i]++
			left--
		}
	}
	return parts
}

func sum[N int | float64](numbers []N) N {
	var total N
	for _, n := range numbers {
		total += n
	}
	return total
}
