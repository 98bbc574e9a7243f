package content

import (
	"cmp"
	"math"
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

// Quotas splits n items over topics by largest remainder (Hare quota), never giving a topic more than it has: a topic
// that cannot hold its part gives all it has, and the others split the rest by the same rule. Topics without a share come
// last. shares and have run parallel. The quotas add up to n, or to all that there is.
func Quotas(n int, shares []float64, have []int) []int {
	quotas := make([]int, len(have))
	full := make([]bool, len(have))
	for left := min(n, sum(have)); left > 0; {
		weights := make([]float64, len(have))
		for i := range have {
			if shares[i] > 0 && !full[i] {
				weights[i] = min(shares[i], 1e9)
			}
		}
		if sum(weights) == 0 { // only topics without a share have room
			for i := range have {
				if !full[i] {
					weights[i] = float64(have[i])
				}
			}
		}
		parts, fits := largestRemainder(left, weights), true
		for i, part := range parts {
			if part > have[i] {
				quotas[i], full[i], fits = have[i], true, false
				left -= have[i]
			}
		}
		if fits {
			for i, part := range parts {
				quotas[i] += part
			}
			break
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
		rest[i] = math.Round((exact - float64(parts[i])) * 1e9) // so that equal ones are equal
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
