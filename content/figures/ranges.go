package figures

import (
	"math"

	"cutscore/content/text"
)

// Pairs gives the values that two numbers of an answer may have: each is kept or changed, so that every option shares either number with
// one other, and none is the middle of them. The ends of a range move by about its width, so that no option is far from what could be.
func Pairs(d Dice, s string, numbers []text.Number, rank int) [][]float64 {
	a, b := numbers[0], numbers[1]
	if len(numbers) != 2 || b.Value <= a.Value || !text.Ranging(s, a, b) || a.Unit != b.Unit || a.IsYear() {
		return crossed(d, numbers)
	}
	width := b.Value - a.Value
	grain := 0.0
	switch {
	case (a.Unit == "h" || a.Unit == "hour") && math.Mod(a.Value, 12) == 0 && math.Mod(b.Value, 12) == 0:
		grain = halfDay
	case a.Round() && b.Round():
		grain = 5
	}
	for r := range ranks(rank) {
		for _, out := range bounds(width, widest, grain) {
			for _, in := range bounds(width, deepest, grain) {
				if rows := stretched(a, b, in, out, r); rows != nil {
					return rows
				}
			}
		}
	}
	return crossed(d, numbers)
}

// How far an end of a range may move, as a share of its width: outwards far enough that no table gives the other range, too; inwards
// less, so that something is left. narrowest is for both.
const (
	widest    = 1.3
	deepest   = 0.65
	narrowest = 0.2
	// leastBegin is the share of where it begins that a range must at least begin with: nobody breathes twice a minute.
	leastBegin = 0.4
)

const halfDay = 12 // hours, by which 48-72 hours move

// bounds are the round steps by which an end of a range may move, the largest first.
func bounds(width, most, grain float64) []float64 {
	var steps []float64
	figures := []float64{5, 2, 1}
	if grain == halfDay {
		figures = []float64{4.8, 3.6, 2.4, 1.2}
	}
	for exponent := math.Floor(math.Log10(width)) + 1; exponent >= math.Log10(narrowest*width)-1; exponent-- {
		for _, figure := range figures {
			step := figure * math.Pow(10, exponent)
			if part := step / width; part >= narrowest && part <= most && (grain == 0 || math.Mod(step, grain) == 0) {
				steps = append(steps, step)
			}
		}
	}
	return steps
}

// stretched gives four ranges whose ends are those of the right one, or moved inwards or outwards by a step, as the rank wants it: rising,
// by where they begin; nil: one of them is impossible.
func stretched(a, b text.Number, in, out float64, rank int) [][]float64 {
	begin, end := a.Value+in, b.Value+out
	if rank >= 2 { // the right one begins later than two others
		begin = a.Value - out
	}
	if rank%2 == 1 { // and ends later than the one that begins with it
		end = b.Value - in
	}
	var rows [][]float64
	for _, from := range []float64{min(a.Value, begin), max(a.Value, begin)} {
		for _, to := range []float64{min(b.Value, end), max(b.Value, end)} {
			if from <= leastBegin*a.Value || to-from < narrowest*(b.Value-a.Value) || // not to <= from: 7.35+0.05 comes out a hair below 7.45-0.05
				!possible(a, []float64{from}, Known{}) || !possible(b, []float64{to}, Known{}) {
				return nil
			}
			rows = append(rows, []float64{from, to})
		}
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
		if possible(n, []float64{v}, Known{LastYear: n.Value + 10}) {
			return v, true
		}
	}
	return 0, false
}
