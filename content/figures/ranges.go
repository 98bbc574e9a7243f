package figures

import (
	"cutscore/content/text"
	"math"
)

// Pairs gives the values that two numbers of an answer may have: a range is moved as a whole, so that each option is one
// that could be; other numbers are varied crosswise.
func Pairs(d Dice, s string, numbers []text.Number, rank int) [][]float64 {
	if rows := shifted(s, numbers, rank); rows != nil {
		return rows
	}
	return crossed(d, numbers)
}

// shifted moves a range so that none of the options begins where another ends; nil: it is no range, or there is no room.
func shifted(s string, numbers []text.Number, rank int) [][]float64 {
	a, b := numbers[0], numbers[1]
	if len(numbers) != 2 || b.Value <= a.Value || !text.Ranging(s, a, b) || a.Unit != b.Unit || a.IsYear() {
		return nil
	}
	width := b.Value - a.Value
	for r := range ranks(rank) {
		for _, times := range []float64{1.5, 2, 1.25, 0.75, 0.6, 0.4, 0.25} {
			if rows := shiftedBy(a, b, times*width, r); rows != nil {
				return rows
			}
		}
	}
	return nil
}

// shiftedBy gives four ranges a step apart with the right one at a rank; nil: one of them is impossible.
func shiftedBy(a, b text.Number, step float64, rank int) [][]float64 {
	var rows [][]float64
	for i := range places {
		by := float64(i-rank) * step
		row := []float64{a.Value + by, b.Value + by}
		if row[0] <= 0 || a.Round() && b.Round() && math.Mod(by, 5) != 0 || !possible(a, row[:1], 0) || !possible(b, row[1:], 0) {
			return nil
		}
		rows = append(rows, row)
	}
	return rows
}

// crossed varies two of the numbers: each of the four options shares either number with one other, so that none is the
// middle of them.
func crossed(d Dice, numbers []text.Number) [][]float64 {
	rising := numbers[0].Value < numbers[1].Value
	for _, toss := range d.Some(4, 4, "cross") {
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
