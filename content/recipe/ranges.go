package recipe

import (
	"cutscore/content/text"
	"strings"
)

// ranges gives the values that two numbers of an answer may have: a range is moved as a whole, so that each option is one
// that could be; other numbers are varied crosswise.
func ranges(d dice, s string, numbers []text.Number, rank int) [][]float64 {
	if rows := shifted(s, numbers, rank); rows != nil {
		return rows
	}
	return crossed(d, numbers)
}

// shifted moves a range by its own width, or by half of it where there is no room below; nil: it is none, or there is no
// room for every rank.
func shifted(s string, numbers []text.Number, rank int) [][]float64 {
	a, b := numbers[0], numbers[1]
	between := strings.TrimSpace(s[a.End:b.Start])
	if len(numbers) != 2 || b.Value <= a.Value || between != "-" && between != "–" && between != "to" || a.Unit != b.Unit || a.IsYear() {
		return nil
	}
	for _, width := range []float64{b.Value - a.Value, (b.Value - a.Value) / 2} {
		var rows [][]float64
		for k := -3.0; k <= 3; k++ {
			row := []float64{a.Value + k*width, b.Value + k*width}
			if row[0] > 0 && possible(a, row[:1], 0) && possible(b, row[1:], 0) {
				rows = append(rows, row)
			}
		}
		if len(rows) == 7 {
			return rows[3-rank : 7-rank]
		}
	}
	return nil
}

// crossed varies two of the numbers: each of the four options shares either number with one other, so that none is the
// middle of them.
func crossed(d dice, numbers []text.Number) [][]float64 {
	rising := numbers[0].Value < numbers[1].Value
	for _, toss := range d.some(4, 4, "cross") {
		a, okA := other(numbers[0], toss&1 == 1)
		b, okB := other(numbers[1], toss&2 == 2)
		if !okA || !okB || numbers[0].Value == numbers[1].Value {
			continue
		}
		out := [][]float64{text.Values(numbers), text.Values(numbers), text.Values(numbers), text.Values(numbers)}
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
func other(n text.Number, up bool) (float64, bool) {
	rank, next := 3, 2
	if up {
		rank, next = 0, 1
	}
	for _, ladder := range ladders(n, nil, rank) {
		v := ladder[next]
		if possible(n, []float64{v}, n.Value+10) {
			return v, true
		}
	}
	return 0, false
}
