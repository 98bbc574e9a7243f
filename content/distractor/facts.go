package distractor

import (
	"math"
	"strings"

	"cutscore/content/text"
)

// fact is something that speaks for or against two answers being taken for each other, with what it weighs. How far it holds is 1 or 0, or
// in a few cases a measure. The weights are fitted to questions that readers have judged (facts_test.go in content/recipe prints and holds
// them); what weighed nothing on decks that were left out of the fit is not here, however telling it looks: that definitions begin with
// one noun, that terms end alike, that fronts share words.
type fact struct {
	name   string
	weight float64
	holds  func(key, other *Place) float64
}

// half is the sum from which on half of the judged questions are sound, as it was fitted.
const half = 0.25

// enough is how much must speak for an answer that may stand beside a key. A little less, and of questions of decks that nobody had tuned on
// every third had a fault; their terms are matched, or asked by typing.
const enough = half + 1.0

// Term is what is asked for where a definition is shown.
const Term = "a term"

var facts = []fact{
	// what they are
	{"of one closed set", 1.23, ofKinds(func(k, o *Kind) bool { return k.sets.meets(o.sets) })},
	{"one is of a closed set", -0.23, ofKinds(func(k, o *Kind) bool { return (len(k.sets) > 0) != (len(o.sets) > 0) })},
	{"nouns of one class", 1.27, ofKinds(func(k, o *Kind) bool { return k.sense.class != 0 && k.sense.class == o.sense.class })},
	{"nouns of one wide class", 0.67, ofKinds(func(k, o *Kind) bool {
		return k.sense.wide != 0 && k.sense.wide == o.sense.wide && k.sense.class != o.sense.class
	})},
	{"names", 0.57, ofKinds(func(k, o *Kind) bool { return k.proper && o.proper })},
	{"one is a name", -0.67, ofStyles(styleProper)},
	{"one part of speech", 0.93, ofKinds(func(k, _ *Kind) bool { return k.Grammar != "" })},
	{"one says what it does", -0.62, ofKinds(func(k, o *Kind) bool { return k.does != o.does })},

	// their form, which is one
	{"figures", 1.69, ofForm("figure")},
	{"figures in one unit", 0.90, ofPlaces(func(a, b *Place) bool { return unit(a) != "" && unit(a) == unit(b) })},
	{"figures in two units", -0.24, ofPlaces(func(a, b *Place) bool { return isFigure(a) && a.Phrase.numbers[0].Unit != b.Phrase.numbers[0].Unit })},
	{"figures of one size", 0.94, ofPlaces(oneSize)},
	{"typed", 0.84, ofForm("typed")},
	{"tasks", 1.46, ofForm("task")},
	{"to do", 0.62, ofForm("to do")},

	// how they are asked for
	{"one noun is asked for", 0.83, ofPlaces(func(a, b *Place) bool { return a.Head != "" && a.Head == b.Head })},
	{"a person, a place, a reason", 0.66, ofPlaces(func(a, _ *Place) bool { return a.Asks && a.Kind.Asked != "" && a.Kind.Asked != HowMuch })},
	{"of one topic", 0.61, ofPlaces(func(a, b *Place) bool { return a.Topic == b.Topic })},
	{"a topic's way to ask", 0.83, func(a, b *Place) float64 { return min(a.uniform, b.uniform) * when(a.Topic == b.Topic) }},
	{"definitions", 0.22, ofPlaces(func(a, b *Place) bool { return a.Defines && b.Defines && a.Topic == b.Topic })},
	{"other sides of one form", 0.34, ofPlaces(func(a, b *Place) bool { return a.Across.Kind.Form != "" && a.Across.key() == b.Across.key() })},
	{"asked in two ways", -0.56, ofPlaces(func(a, b *Place) bool { return a.Way != b.Way })},
	{"one fills a gap", -3.17, ofPlaces(func(a, b *Place) bool { return (a.Way == Gap) != (b.Way == Gap) })},
	{"fronts of two lengths", -1.20, func(a, b *Place) float64 { return apart(int(a.Words), int(b.Words)) }},

	// how they look
	{"of one look", 0.20, ofPlaces(func(a, b *Place) bool {
		return (a.Phrase.Style^b.Phrase.Style)&^(styleLong|styleJoins|styleMonth) == 0 && a.Phrase.spaces() == b.Phrase.spaces()
	})},
	{"one first word", 1.00, ofPlaces(func(a, b *Place) bool { return sameStart(a.Phrase.Fold, b.Phrase.Fold) })},
	{"one is an affix", -1.73, ofStyles(styleAffix)},
	{"one in capitals", -0.82, ofStyles(styleCaps)},
	{"one begins with a capital", -0.71, ofStyles(styleUpper)},
	{"signs in one", -0.19, ofStyles(styleSigned)},
	{"one begins with a verb", -0.60, ofStyles(styleDoes)},
	{"two things in one", -0.63, ofStyles(styleJoins)},
	{"a month in one", -1.20, ofStyles(styleMonth)},
	{"names of more words", -0.21, func(a, b *Place) float64 {
		return min(mostWords, math.Abs(float64(a.Phrase.spaces()-b.Phrase.spaces()))) * when(strings.HasPrefix(a.Kind.Form, "name"))
	}},
	{"longer", -0.75, func(a, b *Place) float64 { return apart(int(a.Phrase.Size), int(b.Phrase.Size)) }},
}

const (
	mostWords = 4   // by which names can differ, as far as it is counted
	mostApart = 1.5 // the logarithm of how many times as long one can be
)

// score is how well an answer goes beside a key.
func (p *Pool) score(key, other *Place) float64 {
	sum := 0.0
	for i := range facts {
		if f := &facts[i]; f.name != p.without {
			sum += f.weight * f.holds(key, other)
		}
	}
	return sum
}

// Facts is how far each fact holds of a key and another answer; false: nothing is asked, since they never stand beside each other.
func (p *Pool) Facts(key, other int32) (held []float64, fit bool) {
	for i := range facts {
		held = append(held, facts[i].holds(&p.places[key], &p.places[other]))
	}
	return held, p.places[key].key() == p.places[other].key()
}

// Weights names the facts and says what each weighs, and from which sum on half of the judged questions are sound.
func Weights() (names []string, weights []float64, from float64) {
	for i := range facts {
		names, weights = append(names, facts[i].name), append(weights, facts[i].weight)
	}
	return names, weights, half
}

func when(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func ofPlaces(holds func(a, b *Place) bool) func(a, b *Place) float64 {
	return func(a, b *Place) float64 { return when(holds(a, b)) }
}

func ofKinds(holds func(k, o *Kind) bool) func(a, b *Place) float64 {
	return func(a, b *Place) float64 { return when(holds(&a.Kind, &b.Kind)) }
}

func ofForm(form string) func(a, b *Place) float64 {
	return func(a, _ *Place) float64 { return when(strings.HasPrefix(a.Kind.Form, form)) }
}

func ofStyles(differ Style) func(a, b *Place) float64 {
	return func(a, b *Place) float64 { return when((a.Phrase.Style^b.Phrase.Style)&differ != 0) }
}

// apart is how far two counts are from each other, whichever is larger.
func apart(a, b int) float64 {
	return min(mostApart, math.Abs(math.Log(float64(a+1)/float64(b+1))))
}

// sameStart reports whether two texts of several words, or parts, begin with the same one: terraform plan, terraform fmt; kube-proxy.
func sameStart(a, b string) bool {
	at := strings.IndexAny(a, " -")
	return at > smallWord && strings.HasPrefix(b, a[:at+1]) && !text.VerbFirst(a[:at])
}
