package recipe

import (
	"math"
	"strings"
)

func values(numbers []Number) []float64 {
	out := make([]float64, len(numbers))
	for i, n := range numbers {
		out[i] = n.Value
	}
	return out
}

// rewrite puts other values where the numbers of a text stand. What is counted follows: one year, two years.
func rewrite(text string, numbers []Number, values []float64) string {
	var b strings.Builder
	at := 0
	for i, n := range numbers[:min(len(numbers), len(values))] {
		b.WriteString(text[at:n.Start])
		b.WriteString(n.write(values[i]))
		at = n.End
		end := at + 1
		for end < len(text) && text[end] >= 'a' && text[end] <= 'z' {
			end++
		}
		if end < at+4 || end > len(text) || text[at] != ' ' || n.Unit == "" || (n.Value == 1) == (values[i] == 1) {
			continue
		}
		if word := text[at:end]; n.Value == 1 {
			b.WriteString(strings.TrimSuffix(word, "s") + "s")
			at = end
		} else if singular(word[1:]) != word[1:] {
			b.WriteString(" " + singular(word[1:]))
			at = end
		}
	}
	b.WriteString(text[at:])
	return b.String()
}

// rungs gives four values in rising order with the number itself at the wanted rank, or as near to it as values that are
// possible allow; nil: no four are.
func rungs(d dice, n Number, rank int, lastYear float64) []float64 {
	for _, up := range []int{0, 1, -1, 2, -2, 3, -3} {
		r := rank + up
		if r < 0 || r > 3 {
			continue
		}
		var ladders [][]float64
		for _, l := range n.ladders(r) {
			if n.possible(l, lastYear) {
				ladders = append(ladders, l)
			}
		}
		if len(ladders) > 0 {
			return ladders[d.pick(len(ladders), "ladder")]
		}
	}
	return nil
}

// ladders lists rows of four values with the number at a rank: registered ones, ones that are usual with its unit, ones by
// equal ratios, or by equal steps that are as round as the number is.
func (n Number) ladders(rank int) [][]float64 {
	if n.among != nil {
		return around(n.among, n.Value, rank)
	}
	if rows, usual := n.usual(rank); usual {
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
	if n.isYear() {
		by(1, 2, 3, 4, 5, 7, 10)
		return out
	}
	if strings.HasPrefix(n.Unit, "°") || n.Unit == "%" { // far away is impossible
		fine := math.Pow(10, -float64(n.decimals))
		if n.decimals == 0 && n.round() {
			fine = 5
		}
		by(fine, 2*fine)
		return out
	}
	if two := math.Log2(n.Value); n.Value >= 8 && two == math.Trunc(two) { // 64 bits become 32 or 128, not 66
		row(func(k float64) float64 { return n.Value * math.Pow(2, k) })
		return out
	}
	if n.Value > 0 {
		row(func(k float64) float64 { return n.Value * math.Pow(2, k) })
		if n.Value >= 1000 && math.Mod(n.Value, 100) == 0 {
			row(func(k float64) float64 { return n.Value * math.Pow(10, k) })
		}
		if n.decimals == 0 && n.Value >= 20 && !n.round() { // 237 has no half, but 158 is as odd
			row(func(k float64) float64 { return math.Round(n.Value * math.Pow(1.5, k)) })
		}
	}
	grain := n.grain()
	for _, steps := range []float64{1, 2, 5, 10, 20, 50} {
		if step := grain * steps; step <= n.Value && step*10 >= n.Value || n.Value <= 3 && steps == 1 {
			by(step)
		}
	}
	return out
}

// round reports whether a number ends in 0 or 5.
func (n Number) round() bool { return math.Mod(n.Value, 5) == 0 }

// grain is the place of the last digit that is not 0.
func (n Number) grain() float64 {
	grain := math.Pow(10, -float64(n.decimals))
	for v := math.Round(n.Value / grain); v != 0 && math.Mod(v, 10) == 0; v /= 10 {
		grain *= 10
	}
	return grain
}

// isYear reports whether a number is that of a year. What follows a year is hardly ever counted: "1917 German note".
func (n Number) isYear() bool {
	if n.decimals > 0 || n.comma || n.word || n.Value < 1000 || n.Value > 2100 {
		return false
	}
	_, measured := unitScale[n.Unit]
	two := math.Log2(n.Value)
	return n.Unit == "" || n.Value >= 1400 && !measured && n.Unit != "requests" && math.Mod(n.Value, 100) != 0 && two != math.Trunc(two)
}

// possible reports whether all values of a row can stand where the number stands.
func (n Number) possible(row []float64, lastYear float64) bool {
	for _, v := range row {
		back := n
		switch {
		case v < 0, v == 0 && n.Value != 0, n.Unit == "%" && v > 100 && n.Value <= 100, n.isYear() && v > lastYear,
			n.word && (v < 1 || v > 12), n.day && n.Value <= 31 && (v < 1 || v > 28 && v != n.Value), v > 1e15:
			return false
		}
		back.Value = v
		if parsed := math.Round(v*math.Pow(10, float64(n.decimals))) / math.Pow(10, float64(n.decimals)); math.Abs(parsed-v) > 1e-9*math.Max(1, v) {
			return false
		}
	}
	return true
}
