package distractor

import (
	"math"
	"slices"
	"strings"
)

// What is known of answers that are figures.

func isFigure(pl *Place) bool { return strings.HasPrefix(pl.Kind.Form, "figure") }

// unit is what a figure is counted in, or that it is a year or a date; empty: it is no figure, or a bare number, which may be of anything.
func unit(pl *Place) string {
	kind, figure := strings.CutPrefix(pl.Kind.Form, "figure ")
	if !figure || len(pl.Phrase.numbers) == 0 || pl.Phrase.spaces() > mostSpaces {
		return ""
	}
	if slices.Contains(calendar, kind) {
		return kind
	}
	return pl.Phrase.numbers[0].Unit
}

// mostSpaces is how many a figure may hold whose unit alone says what it is: "about 12 mg", but not "162-325 mg, to be chewed".
const mostSpaces = 2

var calendar = []string{"year", "date", "month"}

// oneSize reports whether two years or dates lie within the same decades.
func oneSize(a, b *Place) bool {
	k, o := &a.Kind, &b.Kind
	kind, _ := strings.CutPrefix(k.Form, "figure ")
	return k.value > 0 && o.value > 0 && slices.Contains(calendar, kind) && math.Abs(k.value-o.value) <= nearYears
}

// TwoSizes names the rule of twoSizes, for an ablation.
const TwoSizes = "bare numbers of two sizes"

// twoSizes reports whether two years lie far apart, or whether of two bare numbers that are asked for by two nouns, or by none, one is
// many times the other: an age of 18 and 76 senators.
func twoSizes(a, b *Place) bool {
	k, o := &a.Kind, &b.Kind
	if k.Form == "figure year" {
		return math.Abs(k.value-o.value) > farYears
	}
	return k.Form == "figure " && (a.Head == "" || a.Head != b.Head) && (k.value > sizes*o.value || o.value > sizes*k.value)
}

const (
	nearYears = 40
	farYears  = 100 // Nixon is not asked about 1773
	sizes     = 3
)
