package text

import (
	"strings"
	"unicode"
)

// Unit is a unit of measure: its dimension, and how many of that dimension's base unit it is.
type Unit struct {
	Dimension string
	Factor    float64
}

// Units brings units of one dimension to one measure. They are written in lower case and in the singular.
var Units = map[string]Unit{
	"ms": {"time", 1e-3}, "millisecond": {"time", 1e-3}, "s": {"time", 1}, "sec": {"time", 1}, "second": {"time", 1},
	"min": {"time", 60}, "minute": {"time", 60}, "h": {"time", 3600}, "hr": {"time", 3600}, "hour": {"time", 3600}, "day": {"time", 86400}, "week": {"time", 7 * 86400},
	"month": {"time", 30 * 86400}, "year": {"time", 365 * 86400}, "b": {"data", 1}, "byte": {"data", 1}, "bit": {"data", 0.125},
	"kb": {"data", 1 << 10}, "kib": {"data", 1 << 10}, "mb": {"data", 1 << 20}, "mib": {"data", 1 << 20}, "gb": {"data", 1 << 30},
	"gib": {"data", 1 << 30}, "tb": {"data", 1 << 40}, "tib": {"data", 1 << 40}, "pb": {"data", 1 << 50},
	"mm": {"length", 1e-3}, "cm": {"length", 1e-2}, "m": {"length", 1}, "metre": {"length", 1}, "meter": {"length", 1}, "km": {"length", 1e3},
	"inch": {"length", 0.0254}, "in": {"length", 0.0254}, "foot": {"length", 0.3048}, "feet": {"length", 0.3048}, "ft": {"length", 0.3048}, "mile": {"length", 1609},
	"mg": {"mass", 1e-3}, "mcg": {"mass", 1e-6}, "g": {"mass", 1}, "gram": {"mass", 1}, "kg": {"mass", 1e3}, "lb": {"mass", 453.6}, "pound": {"mass", 453.6},
	"ml": {"volume", 1e-3}, "l": {"volume", 1}, "litre": {"volume", 1}, "liter": {"volume", 1},
	"hz": {"frequency", 1}, "khz": {"frequency", 1e3}, "mhz": {"frequency", 1e6}, "ghz": {"frequency", 1e9}, "%": {"share", 1}, "percent": {"share", 1},
}

// attached are units that may follow a number without a space and are none above.
// A small w is no watt: 802.1w is a standard.
var attached = List(`x k mbps gbps kbps mph kph V kv W kw A ma px pt db dbm °c °f °`)

// Measure is a number in the base unit of its dimension, so that "60 s" and "1 minute" are the same.
func (n Number) Measure() (string, float64) {
	if u, known := Units[n.Unit]; known {
		return u.Dimension, n.Value * u.Factor
	}
	return n.Unit, n.Value
}

// IsUnit reports whether s is a word or a unit: "mEq/L", "mm3".
func IsUnit(s string) bool {
	for i, r := range s {
		if !unicode.IsLetter(r) && r != '°' && (i == 0 || r != '/' && r != '³' && r != '²' && !unicode.IsDigit(r)) {
			return false
		}
	}
	return s != "" && !strings.HasSuffix(s, "/")
}

// UnitAfter reads the unit that follows a number as the next word, or follows the other end of a range.
func UnitAfter(rest string) string {
	fields := strings.Fields(rest[:min(len(rest), 60)])
	for i, w := range fields {
		lower := strings.ToLower(strings.Trim(w, ".,;:!?)]\"'*”"))
		switch {
		case i < 3 && (lower == "to" || lower == "-" || lower == "–" || lower == "/" || lower == "and" || lower == "" || i > 0 && lower[0] >= '0' && lower[0] <= '9'):
			continue
		case lower == "%", lower == "per", lower == "requests":
			return lower
		case !IsUnit(lower), Prepositions()[lower], Auxiliaries()[lower], Articles()[lower]:
			return ""
		}
		return Singular(lower)
	}
	return ""
}

// Dimension is what a unit measures: time, data, length; empty: it is no known unit.
func Dimension(unit string) string { return Units[unit].Dimension }
