package recipe

import (
	"cutscore/content/text"
	"math"
	"strings"
)

// rungs gives four values in rising order with the number itself at the wanted rank, or as near to it as values that are
// possible allow; nil: no four are.
func rungs(d dice, n text.Number, among []float64, rank int, lastYear float64) []float64 {
	for _, up := range []int{0, 1, -1, 2, -2, 3, -3} {
		r := rank + up
		if r < 0 || r > 3 {
			continue
		}
		var rows [][]float64
		for _, l := range ladders(n, among, r) {
			if possible(n, l, lastYear) {
				rows = append(rows, l)
			}
		}
		if len(rows) > 0 {
			return rows[d.pick(len(rows), "ladder")]
		}
	}
	return nil
}

// ladders lists rows of four values with the number at a rank: registered ones, ones that are usual with its unit, ones by
// equal ratios, or by equal steps that are as round as the number is.
func ladders(n text.Number, among []float64, rank int) [][]float64 {
	if among != nil {
		return around(among, n.Value, rank)
	}
	if rows, usual := usual(n, rank); usual {
		return rows
	}
	var out [][]float64
	row := func(value func(steps float64) float64) {
		l := make([]float64, 4)
		for i := range l {
			l[i] = value(float64(i - rank))
		}
		out = append(out, l)
	}
	by := func(steps ...float64) {
		for _, step := range steps {
			row(func(k float64) float64 { return n.Value + k*step })
		}
	}
	if n.IsYear() {
		by(2, 3, 4, 5, 6, 9, 10, 11)
		return out
	}
	if strings.HasPrefix(n.Unit, "°") || n.Unit == "%" { // far away is impossible
		fine := math.Pow(10, -float64(n.Decimals))
		if n.Decimals == 0 && n.Round() {
			fine = 5
		}
		by(fine, 2*fine)
		return out
	}
	if two := math.Log2(n.Value); n.Value >= 8 && two == math.Trunc(two) { // 64 bits become 32 or 128, not 66
		row(func(k float64) float64 { return n.Value * math.Pow(2, k) })
		return out
	}
	if n.Decimals == 0 && text.Dimension(n.Unit) == "" {
		switch {
		case n.Value >= 10 && n.Value <= 100 && n.Round():
			by(5, 10)
			return out
		case n.Value <= 30:
			by(1, 2)
			return out
		case !n.Round():
			by(math.Ceil(n.Value/25), math.Ceil(n.Value/15), math.Ceil(n.Value/10))
			return out
		}
	}
	if n.Value > 0 {
		row(func(k float64) float64 { return n.Value * math.Pow(2, k) })
		if n.Value >= 1000 && math.Mod(n.Value, 100) == 0 {
			row(func(k float64) float64 { return n.Value * math.Pow(10, k) })
		}
		if n.Decimals == 0 && n.Value >= 20 && !n.Round() { // 237 has no half, but 158 is as odd
			row(func(k float64) float64 { return math.Round(n.Value * math.Pow(1.5, k)) })
		}
	}
	grain := n.Grain()
	for _, steps := range []float64{1, 2, 5, 10, 20, 50} {
		if step := grain * steps; step <= n.Value && step*10 >= n.Value || n.Value <= 3 && steps == 1 {
			by(step)
		}
	}
	return out
}

// possible reports whether all values of a row can stand where the number stands.
func possible(n text.Number, row []float64, lastYear float64) bool {
	for _, v := range row {
		back := n
		switch {
		case v < 0, v == 0 && n.Value != 0, n.Unit == "%" && v > 100 && n.Value <= 100, n.IsYear() && v > lastYear,
			n.Word && (v < 1 || v > 12), n.Day && n.Value <= 31 && (v < 1 || v > 28 && v != n.Value), v > 1e15:
			return false
		}
		back.Value = v
		if parsed := math.Round(v*math.Pow(10, float64(n.Decimals))) / math.Pow(10, float64(n.Decimals)); math.Abs(parsed-v) > 1e-9*math.Max(1, v) {
			return false
		}
	}
	return true
}
