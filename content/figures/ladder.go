package figures

import (
	"cutscore/content/text"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ladders lists rows of four values with the number at a rank: registered ones, ones that are usual with its unit, else steps of the
// first scale that fits.
func ladders(n text.Number, among []float64, rank int) [][]float64 {
	if among != nil {
		return around(among, n.Value, rank)
	}
	if rows, usual := usual(n, rank); usual {
		return rows
	}
	for _, s := range scales {
		if s.fits(n) {
			return s.rows(n, rank)
		}
	}
	return nil
}

// scales are the ways in which values of a kind go on, the first that fits a number counts.
var scales = []struct {
	name string
	fits func(n text.Number) bool
	rows func(n text.Number, rank int) [][]float64
}{
	{"decades", func(n text.Number) bool { return n.Unit == "s" && n.Value >= 1000 && n.Value <= 2100 && n.Round() }, equal(10, 20)},
	{"years", text.Number.IsYear, equal(2, 3, 4, 5, 6, 8)},
	{"near by", func(n text.Number) bool { return strings.HasPrefix(n.Unit, "°") || n.Unit == "%" }, func(n text.Number, rank int) [][]float64 {
		fine := math.Pow(10, -float64(n.Decimals)) // far away is impossible

		if n.Decimals == 0 && math.Mod(n.Value, 10) == 0 || n.Unit == "%" && n.Decimals == 0 && n.Round() { // 35 °C is a little under 37
			fine = 5
		}
		if n.Decimals > 0 && n.Value != math.Trunc(n.Value) && math.Mod(n.Value*10, 5) == 0 { // 3.5 % stands beside 3 and 4
			fine = 0.5
		}
		return equal(fine, 2*fine)(n, rank)
	}},
	{"powers of two", func(n text.Number) bool {
		return n.Value >= 8 && powerOfTwo(n.Value) && (n.Unit == "" && n.Value > 8 || ofData(n.Unit)) // 8 bones of the wrist are no byte
	}, times(2)}, // 64 bits become 32 or 128, not 66
	{"whole bytes", func(n text.Number) bool { return n.Unit == "bit" && n.Value >= 24 && math.Mod(n.Value, 8) == 0 }, equal(8, 16)},
	{"hosts of a network", func(n text.Number) bool { return n.Unit == "" && n.Value >= 14 && powerOfTwo(n.Value+2) }, func(n text.Number, rank int) [][]float64 {
		return row(rank, func(k float64) float64 { return (n.Value+2)*math.Pow(2, k) - 2 })
	}},
	{"hundreds", func(n text.Number) bool {
		return n.Value >= 100 && n.Value < 1000 && math.Mod(n.Value, 100) == 0 && !n.IsYear()
	}, equal(50, 100)},
	{"tens", func(n text.Number) bool { return count(n) && n.Value >= 10 && n.Value <= 100 && n.Round() }, equal(5, 10)},
	{"a few", func(n text.Number) bool { return count(n) && n.Value <= 30 }, equal(1, 2)},
	{"odd counts", func(n text.Number) bool { return count(n) && !n.Round() }, func(n text.Number, rank int) [][]float64 {
		return equal(math.Ceil(n.Value/25), math.Ceil(n.Value/15), math.Ceil(n.Value/10))(n, rank)
	}},
	{"measures", func(text.Number) bool { return true }, measures},
}

// ofData reports whether a unit measures data: nobody is 64 years old because 16 is a power of two.
func ofData(unit string) bool { return text.Dimension(unit) == text.Dimension("bit") }

// count reports whether a number counts something.
func count(n text.Number) bool { return n.Decimals == 0 && text.Dimension(n.Unit) == "" }

func powerOfTwo(v float64) bool {
	two := math.Log2(v)
	return two == math.Trunc(two)
}

// row gives one row by the steps from the number.
func row(rank int, value func(steps float64) float64) [][]float64 {
	l := make([]float64, places)
	for i := range l {
		l[i] = value(float64(i - rank))
	}
	return [][]float64{l}
}

// equal gives rows of equal steps.
func equal(steps ...float64) func(text.Number, int) [][]float64 {
	return func(n text.Number, rank int) [][]float64 {
		out := make([][]float64, 0, len(steps))
		for _, step := range steps {
			out = append(out, row(rank, func(k float64) float64 { return n.Value + k*step })...)
		}
		return out
	}
}

// times gives a row of equal ratios.
func times(ratio float64) func(text.Number, int) [][]float64 {
	return func(n text.Number, rank int) [][]float64 {
		return row(rank, func(k float64) float64 { return n.Value * math.Pow(ratio, k) })
	}
}

// mostDoubled is from which on, in units of its last figure, a number is too odd to be one of several that are doubled: 36,090 feet.
const mostDoubled = 100

// loose is how many times larger or smaller a value must be than a number that is only about right.
const loose = 1.3

// measures gives rows by equal ratios, and by equal steps that are as round as the number is.
func measures(n text.Number, rank int) [][]float64 {
	var out [][]float64
	if n.Value > 0 {
		if n.Decimals == 0 && math.Mod(n.Value, 2) == 0 && n.Value < mostDoubled*n.Grain() { // 11.2 km/s is not doubled three times, and of 75, 150 and 300 one is odd
			out = times(2)(n, rank)
		}
		if n.Value >= 1000 && math.Mod(n.Value, 100) == 0 {
			out = append(out, times(10)(n, rank)...)
		}
		if n.Decimals == 0 && n.Value >= 20 && !n.Round() { // 237 has no half, but 190 is as odd
			out = append(out, row(rank, func(k float64) float64 { return math.Round(n.Value * math.Pow(1.25, k)) })...)
		}
	}
	grain := n.Grain()
	for _, steps := range []float64{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000} {
		if step := grain * steps; step <= n.Value && step*10 >= n.Value || n.Value <= 3 && steps == 1 {
			out = append(out, equal(step)(n, rank)...)
		}
	}
	return out
}

// possible reports whether all values of a row can stand where the number stands.
func possible(n text.Number, row []float64, known Known) bool {
	for _, v := range row {
		back := n
		switch {
		case known.About && v != n.Value && v < loose*n.Value && n.Value < loose*v:
			return false
		case v < 0, v == 0 && n.Value != 0, v == 1 && n.Value != 1 && (counts(n.Unit) || known.Plural), n.Unit == "%" && (v > 100 && n.Value <= 100 || v == 100 && n.Value != 100 && n.Decimals > 0), n.IsYear() && v > known.LastYear, degrees(n.Unit) && v > 180 && n.Value <= 180,
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

// counts reports whether a unit is a word whose singular is not known here: 2 Jahre, but 1 Jahr.
func counts(unit string) bool {
	first, _ := utf8.DecodeRuneInString(unit)
	return unicode.IsLetter(first) && text.Dimension(unit) == "" && text.Singular(unit) == unit && len(unit) > 2
}

func degrees(unit string) bool { return unit == "degree" || unit == "°" }

// fine reports whether a row differs only in the fourth figure: 0.7071 beside 0.7072 asks for nothing that is worth knowing.
func fine(n text.Number, row []float64) bool {
	if n.IsYear() || strings.HasPrefix(n.Unit, "°") || n.Unit == "%" {
		return false
	}
	for i := 1; i < len(row); i++ {
		if row[i]-row[i-1] < finest*n.Value {
			return true
		}
	}
	return false
}

// finest is the least step, as a share of the number.
const finest = 0.005
