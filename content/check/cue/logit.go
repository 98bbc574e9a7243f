package cue

import "math"

// choiceSet is a question for the learned reader: a row of features for each option.
type choiceSet struct {
	rows [][]float64
	key  int
}

// ridge is the weight of the penalty on squared coefficients: that of a normal prior with standard deviation 0.3 on
// features that are standardised within the item.
const ridge = 11

// newtonSteps bounds the fit; it has converged after five or six.
const newtonSteps = 12

// fit finds the coefficients of a conditional logit (McFadden 1974) with a ridge penalty by Newton's method, from a start
// that it does not change.
func fit(sets []choiceSet, start []float64) []float64 {
	beta := append([]float64(nil), start...)
	value, gradient, curve := likelihood(sets, beta)
	for range newtonSteps {
		step, ok := solve(curve, gradient)
		if !ok {
			return beta
		}
		moved := 0.0
		for scale := 1.0; scale > 1e-3; scale /= 2 { // the penalised likelihood is concave: some step goes up
			next := make([]float64, len(beta))
			for k := range beta {
				next[k] = beta[k] + scale*step[k]
			}
			if v, g, c := likelihood(sets, next); v >= value {
				for k := range beta {
					moved = max(moved, math.Abs(next[k]-beta[k]))
				}
				beta, value, gradient, curve = next, v, g, c
				break
			}
		}
		if moved < 1e-4 {
			break
		}
	}
	return beta
}

// likelihood gives the penalised log likelihood, its gradient, and the negative of its second derivatives.
func likelihood(sets []choiceSet, beta []float64) (value float64, gradient []float64, curve [][]float64) {
	k := len(beta)
	gradient, curve = make([]float64, k), square(k)
	for a, b := range beta {
		value -= ridge / 2.0 * b * b
		gradient[a] = -ridge * b
		curve[a][a] = ridge
	}
	mean := make([]float64, k)
	for _, s := range sets {
		p := chances(s.rows, beta)
		value += math.Log(max(p[s.key], 1e-300))
		clear(mean)
		for j, row := range s.rows {
			for a, x := range row {
				mean[a] += p[j] * x
			}
		}
		for a := range k {
			gradient[a] += s.rows[s.key][a] - mean[a]
		}
		for j, row := range s.rows {
			for a := range k {
				if da := p[j] * (row[a] - mean[a]); da != 0 {
					for b := 0; b <= a; b++ {
						curve[a][b] += da * (row[b] - mean[b])
					}
				}
			}
		}
	}
	return value, gradient, curve
}

// chances gives each option the probability to be the key.
func chances(rows [][]float64, beta []float64) []float64 {
	p, highest, total := make([]float64, len(rows)), math.Inf(-1), 0.0
	for j, row := range rows {
		for a, x := range row {
			p[j] += x * beta[a]
		}
		highest = max(highest, p[j])
	}
	for j := range p {
		p[j] = math.Exp(p[j] - highest)
		total += p[j]
	}
	for j := range p {
		p[j] /= total
	}
	return p
}

// solve solves a x = b for a positive definite a of which the lower half is given (Cholesky); false: it is not.
func solve(a [][]float64, b []float64) ([]float64, bool) {
	n := len(b)
	l, x := square(n), append([]float64(nil), b...)
	for i := range n {
		for j := 0; j <= i; j++ {
			sum := a[i][j]
			for k := range j {
				sum -= l[i][k] * l[j][k]
			}
			switch {
			case i != j:
				l[i][j] = sum / l[j][j]
			case sum <= 0:
				return nil, false
			default:
				l[i][i] = math.Sqrt(sum)
			}
		}
	}
	for i := range n {
		for k := range i {
			x[i] -= l[i][k] * x[k]
		}
		x[i] /= l[i][i]
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			x[i] -= l[k][i] * x[k]
		}
		x[i] /= l[i][i]
	}
	return x, true
}

func square(n int) [][]float64 {
	rows, cells := make([][]float64, n), make([]float64, n*n)
	for i := range rows {
		rows[i] = cells[i*n : (i+1)*n]
	}
	return rows
}
