package figures

import (
	"cutscore/content/text"
	"slices"
)

// usualValues are those that people choose for limits and times, by unit: a session of 24 hours might be one of 12 or 48,
// hardly one of 19.
var usualValues = map[string][]float64{
	"second":          {1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900},
	"minute":          {1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180},
	"hour":            {1, 2, 3, 4, 6, 8, 12, 24, 36, 48, 72, 96, 120},
	"day":             {1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 365},
	"week":            {1, 2, 3, 4, 6, 8, 12, 16, 24},
	"month":           {1, 2, 3, 4, 6, 9, 12, 18, 24, 36},
	"year":            {1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 50},
	Age:               {10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 25}, // from which on something is allowed
	"% of nearly all": {90, 95, 98, 99, 99.5, 99.9, 99.95, 99.99, 99.999},   // of the time that something is available
	"degree":          {5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 135, 150, 180},
	"%":               {5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95},
}

// Age is the unit of a number of years that somebody has lived.
const Age = "age"

// usual gives a row of usual values with the number at a rank; false: the number is not a usual one.
func usual(n text.Number, rank int) ([][]float64, bool) {
	unit := n.Unit
	if n.Decimals > 0 && unit == "%" {
		unit = "% of nearly all"
	}
	switch unit {
	case "s", "sec":
		unit = "second"
	case "min":
		unit = "minute"
	case "h", "hr":
		unit = "hour"
	case "°":
		unit = "degree"
	case "percent":
		unit = "%"
	}
	values := usualValues[unit]
	if n.Word || !slices.Contains(values, n.Value) {
		return nil, false
	}
	return around(values, n.Value, rank), true
}

// around takes four of rising values with one at a rank; nil: there are too few on a side.
func around(values []float64, value float64, rank int) [][]float64 {
	at, found := slices.BinarySearch(values, value)
	above := at
	if found {
		above++
	}
	if at-rank < 0 || above+3-rank > len(values) {
		return nil
	}
	row := append(slices.Clone(values[at-rank:at]), value)
	return [][]float64{append(row, values[above:above+3-rank]...)}
}
