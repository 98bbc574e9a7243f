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

// ladders lists rows of four values with the number at a rank: by equal ratios, or by equal steps that are as round as the
// number is.
func (n Number) ladders(rank int) [][]float64 {
	var out [][]float64
	row := func(value func(steps float64) float64) {
		l := make([]float64, 4)
		for i := range l {
			l[i] = value(float64(i - rank))
		}
		out = append(out, l)
	}
	if n.isYear() {
		for _, step := range []float64{1, 2, 3, 4, 5, 7, 10} {
			row(func(k float64) float64 { return n.Value + k*step })
		}
		return out
	}
	if two := math.Log2(n.Value); n.Value >= 8 && two == math.Trunc(two) { // 64 bits become 32 or 128, not 66
		row(func(k float64) float64 { return n.Value * math.Pow(2, k) })
		return out
	}
	if n.Value > 0 {
		row(func(k float64) float64 { return n.Value * math.Pow(2, k) })
		if n.Value >= 1000 {
			row(func(k float64) float64 { return n.Value * math.Pow(10, k) })
		}
		if n.decimals == 0 && n.Value >= 20 && !n.round() { // 237 has no half, but 158 is as odd
			row(func(k float64) float64 { return math.Round(n.Value * math.Pow(1.5, k)) })
		}
	}
	grain := n.grain()
	if strings.HasPrefix(n.Unit, "°") || n.Unit == "%" { // far away is impossible
		fine := math.Pow(10, -float64(n.decimals))
		out = nil
		for _, steps := range []float64{1, 2, 5, 10} {
			row(func(k float64) float64 { return n.Value + k*fine*steps })
		}
		return out
	}
	for _, steps := range []float64{1, 2, 5, 10, 20, 50} {
		if step := grain * steps; step <= n.Value && step*10 >= n.Value || n.Value <= 3 && steps == 1 {
			row(func(k float64) float64 { return n.Value + k*step })
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

func (n Number) isYear() bool {
	return n.Unit == "" && n.decimals == 0 && !n.comma && n.Value >= 1000 && n.Value <= 2100
}

// possible reports whether all values of a row can stand where the number stands.
func (n Number) possible(row []float64, lastYear float64) bool {
	for _, v := range row {
		back := n
		switch {
		case v < 0, v == 0 && n.Value != 0, n.Unit == "%" && v > 100 && n.Value <= 100, n.isYear() && v > lastYear,
			n.word && (v < 1 || v > 12), v > 1e15:
			return false
		}
		back.Value = v
		if parsed := math.Round(v*math.Pow(10, float64(n.decimals))) / math.Pow(10, float64(n.decimals)); math.Abs(parsed-v) > 1e-9*math.Max(1, v) {
			return false
		}
	}
	return true
}

// crossed varies two of the numbers: each of the four options shares either number with one other, so that none is the
// middle of them.
func crossed(d dice, numbers []Number) [][]float64 {
	rising := numbers[0].Value < numbers[1].Value
	for _, toss := range d.some(4, 4, "cross") {
		a, okA := numbers[0].other(toss&1 == 1)
		b, okB := numbers[1].other(toss&2 == 2)
		if !okA || !okB || numbers[0].Value == numbers[1].Value {
			continue
		}
		out := [][]float64{values(numbers), values(numbers), values(numbers), values(numbers)}
		out[1][0], out[2][1], out[3][0], out[3][1] = a, b, a, b
		sound := true
		for _, row := range out {
			sound = sound && row[0] != row[1] && (row[0] < row[1]) == rising
		}
		if sound {
			return out
		}
	}
	return nil
}

// other is another value for a number, above or below it.
func (n Number) other(up bool) (float64, bool) {
	rank, next := 3, 2
	if up {
		rank, next = 0, 1
	}
	for _, ladder := range n.ladders(rank) {
		v := ladder[next]
		if n.possible([]float64{v}, n.Value+10) {
			return v, true
		}
	}
	return 0, false
}
