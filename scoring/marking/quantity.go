package marking

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"cutscore/content/text"
)

// quantity is a figure as typed, with the values that it can have: "1.500" is one and a half, and fifteen hundred where
// the point groups thousands.
type quantity struct {
	values []float64
	unit   string // lower case; empty: none
}

var figure = regexp.MustCompile(`(^|[\s(~≈<>=≤≥±+$€£/–-])([-−]?\d+(?:[.,' \x{a0}\x{202f}]\d+)*)\s*(%|°[CFcf]?|[\p{L}µ]+(?:/[\p{L}]+)?)?`)

// sameQuantities compares the figures of two texts. both tells whether there are figures on both sides, so that they decide.
func sameQuantities(typed, wording, question string) (same, both bool) {
	a, restA := quantities(inFigures(typed))
	b, restB := quantities(inFigures(wording))
	if len(a) == 0 || len(b) == 0 {
		return false, false
	}
	if len(a) != len(b) || !slices.EqualFunc(a, b, func(x, y quantity) bool { return equal(x, y, question) }) {
		return false, true
	}
	optional := func(w string) bool { return fillers[w] || slices.Contains(strings.Fields(singular(fold(question))), w) }
	left := slices.DeleteFunc(restA, optional)
	right := slices.DeleteFunc(restB, optional)
	return slices.Equal(left, right) || forgivable(strings.Join(left, " "), strings.Join(right, " ")), true
}

// fillers are words beside a figure that say nothing that the figure does not.
var fillers = set(`about approximately around circa ca roughly up to max maximum at most by default per of in is the a an and - exactly only`)

// quantities finds the figures of a text that are not part of a name, and the words beside them.
func quantities(s string) (found []quantity, rest []string) {
	var words strings.Builder
	at := 0
	for {
		m := figure.FindStringSubmatchIndex(s[at:])
		if m == nil {
			break
		}
		q := quantity{values: readings(s[at+m[4] : at+m[5]])}
		if m[6] >= 0 {
			q.unit = strings.ToLower(s[at+m[6] : at+m[7]])
			if _, known := text.Units[text.Singular(q.unit)]; !known && !slices.Contains([]string{"%", "°", "°c", "°f"}, q.unit) {
				words.WriteString(" " + q.unit)
				q.unit = ""
			}
		}
		words.WriteString(" " + s[at:at+m[4]])
		found = append(found, q)
		at += m[1]
	}
	words.WriteString(" " + s[at:])
	return found, strings.Fields(singular(fold(words.String())))
}

// readings gives the values that a figure can have.
func readings(figure string) []float64 {
	figure = strings.NewReplacer("−", "-", "'", "", " ", "", "\u00a0", "", "\u202f", "").Replace(figure)
	var values []float64
	add := func(s string) {
		if v, err := strconv.ParseFloat(s, 64); err == nil && !slices.Contains(values, v) {
			values = append(values, v)
		}
	}
	plain := strings.NewReplacer(".", "", ",", "").Replace(figure)
	last := strings.LastIndexAny(figure, ".,")
	switch {
	case last < 0:
		add(figure)
	case strings.ContainsAny(figure[:last], ".,") && figure[last] == figure[strings.IndexAny(figure, ".,")]: // one sign twice: groups
		add(plain)
	case strings.ContainsAny(figure[:last], ".,"): // two signs: the last sets off the decimals
		add(strings.NewReplacer(".", "", ",", "").Replace(figure[:last]) + "." + figure[last+1:])
	case len(figure)-last-1 == 3 && figure[last] == ',':
		add(plain)
	case len(figure)-last-1 == 3 && strings.TrimLeft(figure[:last], "-") != "0":
		add(figure)
		add(plain)
	default:
		add(figure[:last] + "." + figure[last+1:])
	}
	return values
}

// inFigures writes number words as figures where a text is one alone, or has a unit or noun behind it: "three", "two days".
func inFigures(s string) string {
	fields := strings.Fields(s)
	if len(fields) == 0 {
		return s
	}
	if n, ok := text.NumberWords()[strings.ToLower(fields[0])]; ok {
		fields[0] = strconv.Itoa(n)
		return strings.Join(fields, " ")
	}
	return s
}
