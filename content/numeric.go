package content

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// sortNumeric sorts options that all begin with a number, and reports whether they do.
func sortNumeric(options []Option) bool {
	values := make(map[string]float64, len(options))
	for _, o := range options {
		v, ok := leadingNumber(o.Text)
		if !ok {
			return false
		}
		values[o.Text] = v
	}
	slices.SortStableFunc(options, func(a, b Option) int { return cmp.Compare(values[a.Text], values[b.Text]) })
	return true
}

// unitScale brings the units that stand beside each other in options to one measure.
var unitScale = map[string]float64{
	"ms": 1e-3, "milliseconds": 1e-3, "s": 1, "second": 1, "seconds": 1, "minute": 60, "minutes": 60,
	"hour": 3600, "hours": 3600, "day": 86400, "days": 86400,
	"bytes": 1, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30, "tb": 1 << 40,
}

// leadingNumber reads "300", "10,000 requests", "50 ms": a number, then at most two words.
func leadingNumber(s string) (float64, bool) {
	fields := strings.Fields(strings.ReplaceAll(s, "`", ""))
	if len(fields) == 0 || len(fields) > 3 {
		return 0, false
	}
	number := strings.ReplaceAll(strings.TrimSuffix(fields[0], "%"), ",", "")
	if strings.Trim(number, "+-.0123456789") != "" { // not Inf, NaN or 0x10
		return 0, false
	}
	v, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return 0, false
	}
	if len(fields) > 1 {
		if scale, known := unitScale[strings.ToLower(fields[1])]; known {
			v *= scale
		}
	}
	return v, true
}

// sweeping is 1 for an option that speaks of the other options and so must stay last.
func sweeping(text string) int {
	t := strings.ToLower(strings.Trim(text, " .*_"))
	for _, of := range []string{"all", "none", "both", "any", "neither"} {
		switch t {
		case of + " of the above", of + " the above", of + " of these", of + " of these answers", of + " of the options",
			of + " of the other options":
			return 1
		}
	}
	return 0
}
