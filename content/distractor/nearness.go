package distractor

import (
	"math"
	"strings"

	"cutscore/content/text"
)

// What it is worth that two answers have something in common, and what it costs that they have not. From a sum of enough
// on they can be mistaken for each other, if anything says that they are of one kind (reason.go). The weights were set by hand: they
// were raised and lowered until what readers of made questions had called of another kind fell out and what they had called sound
// stayed. Nothing was fitted; TestQuality in content/recipe tells whether a change is for the better.
const (
	sameSet     = 3.0
	otherSet    = -1.5
	sameClass   = 2.5
	sameWide    = 1.5
	sameField   = 0.5
	otherField  = -1.0
	otherThing  = -2.0 // both can be seen, and nobody takes one for the other
	tellingForm = 1.0  // of a form that few answers have: "to speak", a command line
	sameHead    = 2.0
	sameBrand   = 2.0
	sameEnd     = 1.0
	otherStyle  = -1.0
	otherMake   = -2.0 // "3NF" beside "Index", "-olol" beside "metformin"
	otherLength = -0.5 // two words more or fewer
	otherNumber = -0.7 // one is a plural, the other is not
	otherSize   = -1.0
	otherPerson = -2.0 // an auditor is no cost, whatever else they have in common
	sameProper  = 0.7  // two names of persons, places or works that nobody knows
	sameGrammar = 1.5
	sameTopic   = 1.0
	sameAsked   = 2.0 // the fronts ask for the same noun
	otherAsked  = -1.0
	likeFront   = 2.0 // times the likeness of the fronts, 0 to 1
	uniform     = 1.5 // times the share of the topic's cards that are asked and answered in this way
	sameCaps    = 0.5
	enough      = 1.0 // for names of what something says that it is of the key's kind
	enoughSaid  = 0.0 // for descriptions and formulas, which their fronts say little of
	unlikeTimes = 2.5 // how many times longer an option may be than another before it is odd
)

// nearness is how well two answers go together, as far as the answers tell.
func (k *Kind) nearness(o *Kind) float64 {
	sum := 0.0
	if k.Form == "to do" || strings.HasPrefix(k.Form, "typed") {
		sum += tellingForm
	}
	switch {
	case k.sets&o.sets != 0:
		sum += sameSet
	case k.sets != 0 && o.sets != 0:
		sum += otherSet
	case k.genus == sense{} || o.genus == sense{}:
		sum += k.sense.nearness(o.sense)
	default: // the term says it, or its definition does
		sum += max(k.sense.nearness(o.sense), k.genus.nearness(o.genus))
	}
	if k.head != "" && k.head == o.head {
		sum += sameHead
	}
	if k.brand != "" && k.brand == o.brand {
		sum += sameBrand
	}
	if k.end != "" && k.end == o.end {
		sum += sameEnd
	}
	if k.person() != o.person() && k.said() && o.said() {
		sum += otherPerson
	}
	if k.proper && o.proper {
		sum += sameProper
	}
	return sum + k.distance(o)
}

// person reports whether an answer names people, or is said to be one; said, whether anything is known of what it names.
func (k *Kind) person() bool {
	of := people().field
	return k.sense.field == of || k.genus.field == of
}

func (k *Kind) said() bool { return k.sense.class != 0 || k.genus.class != 0 }

// nearness is how near two things are by what they are called.
func (s sense) nearness(o sense) float64 {
	switch {
	case s.class == 0 || o.class == 0:
		return 0
	case s.class == o.class:
		return sameClass
	case s.wide == o.wide:
		return sameWide
	case s.field == o.field:
		return sameField
	case s.concrete && o.concrete:
		return otherThing
	case s.concrete || o.concrete:
		return otherField
	}
	return 0
}

// distance is what it is worth that two figures are of one size: a year of the same decades, a length that is not a hundred times
// as much.
func (k *Kind) distance(o *Kind) float64 {
	switch {
	case k.value <= 0 || o.value <= 0:
		return 0
	case k.Form == "figure year" || k.Form == "figure date" || k.Form == "figure month":
		switch apart := math.Abs(k.value - o.value); {
		case apart <= nearYears:
			return closeBy
		case apart > farYears:
			return farOff
		}
		return 0
	case k.value > farTimes*o.value || o.value > farTimes*k.value:
		return farOff
	}
	return 0
}

const (
	nearYears, farYears = 40, 120
	farTimes            = 20
	closeBy             = 1.0
	farOff              = -3.0
)

// enough is from which sum on another answer can be mistaken for this one.
func (k *Kind) enough() float64 {
	if strings.HasPrefix(k.Form, "said") || k.Form == "formula" {
		return enoughSaid
	}
	return enough
}

// fits reports whether two answers may stand beside each other at all.
func (k *Kind) fits(o *Kind) bool {
	return k.Form == o.Form && k.Asked == o.Asked && k.Grammar == o.Grammar
}

// likeness is how well two options look beside each other. Where the fronts ask for the same noun a digit in the name tells nothing: RC4
// is an algorithm as RSA is.
func likeness(a, b *Phrase, form string, asked bool) float64 {
	sum := 0.0
	if strings.HasPrefix(form, "name") {
		other := a.Style ^ b.Style
		if asked {
			other &^= styleDigit
		}
		switch {
		case other&(styleDigit|styleAffix) != 0:
			sum += otherMake
		case other&(styleCaps|styleUpper|styleSigned) != 0, text.Articles()[firstWord(a.Fold)] != text.Articles()[firstWord(b.Fold)], text.Joins(a.Fold) != text.Joins(b.Fold):
			sum += otherStyle
		}
		if a.Style&b.Style&styleCaps != 0 {
			sum += sameCaps
		}
		words := strings.Count(a.Fold, " ") - strings.Count(b.Fold, " ")
		switch {
		case a.Style&b.Style&styleProper != 0: // names have as many words as they have
		case words < -1 || words > 1:
			sum += otherLength
			fallthrough
		default:
			if other&stylePlural != 0 {
				sum += otherNumber
			}
		}
	}
	if float64(a.Size) > unlikeTimes*float64(b.Size) || float64(b.Size) > unlikeTimes*float64(a.Size) {
		sum += otherSize
	}
	return sum
}
