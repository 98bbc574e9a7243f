package marking

import (
	"math"
	"strings"

	"cutscore/content/text"
)

// equal compares two figures, converted to one unit. A figure without a unit will do where the question names it.
func equal(typed, want quantity, question string) bool {
	if typed.unit == "" && want.unit != "" && !names(question, want.unit) {
		return false
	}
	if typed.unit != "" && want.unit == "" {
		return false
	}
	scales := [][2]float64{{1, 1}}
	if typed.unit != "" && want.unit != "" {
		scales = common(typed.unit, want.unit)
	}
	for _, s := range scales {
		for _, x := range typed.values {
			for _, y := range want.values {
				if a, b := x*s[0], y*s[1]; math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) {
					return true
				}
			}
		}
	}
	return false
}

// common gives the factors that bring two units to one measure; none: they measure different things. Units of data count in
// thousands and in 1024s, as people use both.
func common(a, b string) [][2]float64 {
	x, y := text.Units[text.Singular(a)], text.Units[text.Singular(b)]
	switch {
	case text.Singular(a) == text.Singular(b):
		return [][2]float64{{1, 1}}
	case x.Dimension == "" || x.Dimension != y.Dimension:
		return nil
	case x.Dimension == "data":
		return [][2]float64{{x.Factor, y.Factor}, {decimal(x.Factor), decimal(y.Factor)}}
	}
	return [][2]float64{{x.Factor, y.Factor}}
}

// decimal is the factor of a unit of data that counts in thousands.
func decimal(factor float64) float64 {
	if factor < 1024 {
		return factor
	}
	return math.Pow(1000, math.Round(math.Log2(factor)/10))
}

// names reports whether the question names a unit.
func names(question, unit string) bool {
	for w := range strings.FieldsSeq(fold(question)) {
		if w == unit || text.Singular(w) == text.Singular(unit) || len(common(w, unit)) > 0 && text.Units[text.Singular(w)].Factor == text.Units[text.Singular(unit)].Factor {
			return true
		}
	}
	return false
}
