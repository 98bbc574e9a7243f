package figures

import (
	"iter"
	"math"
	"slices"

	"cutscore/content/text"
)

// Dice are where a choice comes from.
type Dice interface {
	Pick(n int, purpose string) int           // one of n
	Some(n, many int, purpose string) []int32 // at most n different ones of many
}

// Known is what is known of the values that a quantity can have.
type Known struct {
	Own        []float64 // what other cards say of the same quantity, rising, in the unit of the number
	Registered []float64 // what it can only be, rising, with the number itself; nil: anything
	LastYear   float64   // beyond which no year is offered
	Unit       string    // that the question names and the number lacks
	About      bool      // it is only about right
	Plural     bool      // behind the number stands a plural that does not change with it
}

const places = 4 // options of a row

// Row gives four values in rising order with the number itself at the wanted rank, or as near to it as values that are
// possible allow; nil: no four are.
func Row(d Dice, n text.Number, known Known, rank int) []float64 {
	if len(known.Own) > 0 {
		below, above := ownSide(n, known, false), ownSide(n, known, true)
		for least := 2; least > 0; least-- {
			for r := range ranks(rank) {
				if min(len(below), r)+min(len(above), places-1-r) < least {
					continue
				}
				if row := ownRow(d, n, known, r, below, above); row != nil {
					return row
				}
			}
		}
	}
	for r := range ranks(rank) {
		if rows := steps(n, known, r); len(rows) > 0 {
			return rows[d.Pick(len(rows), "ladder")]
		}
	}
	return nil
}

// ranks lists all ranks of a row, the wanted one first, then those beside it.
func ranks(wanted int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, up := range [...]int{0, 1, -1, 2, -2, 3, -3} {
			if r := wanted + up; r >= 0 && r < places && !yield(r) {
				return
			}
		}
	}
}

// steps lists the possible rows of a scale with the number at a rank.
func steps(n text.Number, known Known, rank int) [][]float64 {
	var rows [][]float64
	scale := n
	if scale.Unit == "" {
		scale.Unit = known.Unit
	}
	for _, l := range ladders(scale, known.Registered, rank) {
		if possible(n, l, known) && (known.Registered != nil || !fine(n, l)) {
			rows = append(rows, l)
		}
	}
	return rows
}

// ownRow is a row of the deck's own values below and above the number, filled up from the scale; nil: too few are possible.
func ownRow(d Dice, n text.Number, known Known, rank int, below, above []float64) []float64 {
	row := make([]float64, 0, places)
	row = append(row, n.Value)
	for _, side := range [][]float64{below[:min(len(below), rank)], above[:min(len(above), places-1-rank)]} {
		row = append(row, side...)
	}
	for up, want := range []int{rank - min(len(below), rank), places - 1 - rank - min(len(above), places-1-rank)} {
		if want > 0 {
			row = append(row, fillSide(d, n, known, up == 1, row[1:], want)...)
		}
	}
	slices.Sort(row)
	if len(row) < places || !possible(n, row, known) {
		return nil
	}
	return row
}

// ownSide lists the deck's own values above or below the number, the nearest first, as far as they are of its size.
func ownSide(n text.Number, known Known, up bool) []float64 {
	var out []float64
	for _, v := range known.Own {
		far := v > ownTimes*n.Value || n.Value > ownTimes*v
		if n.IsYear() {
			far = math.Abs(v-n.Value) > ownYears
		}
		far = far || n.Round() && !n.IsYear() && known.Registered == nil && math.Mod(v, 5) != 0 // 53 m is odd beside 100 m
		if v != n.Value && v > n.Value == up && !far && possible(n, []float64{v}, known) {
			out = append(out, v)
		}
	}
	if !up {
		slices.Reverse(out)
	}
	return out
}

const (
	ownTimes = 20 // how many times larger another card's value may be
	ownYears = 60 // how many years away
)

// fillSide takes values of the scale above or below the number that are not too near to those that are there.
func fillSide(d Dice, n text.Number, known Known, up bool, there []float64, want int) []float64 {
	rank := places - 1
	if up {
		rank = 0
	}
	rows := steps(n, known, rank)
	if len(rows) == 0 {
		return nil
	}
	row := slices.Clone(rows[d.Pick(len(rows), "fill")])
	if !up {
		slices.Reverse(row)
	}
	var out []float64
	for _, v := range row[1:] {
		near := slices.ContainsFunc(there, func(u float64) bool { return math.Abs(u-v) < nearest*math.Abs(u-n.Value) })
		if !near && len(out) < want {
			out = append(out, v)
		}
	}
	return out
}

// nearest is how near a filled-in value may come to one of the deck's own, as a share of how far that is from the number.
const nearest = 0.25
