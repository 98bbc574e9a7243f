package distractor

import (
	"slices"
	"strings"

	"cutscore/content/text"
)

// That two answers stand in one topic and look alike says little: so do a chart, a meeting and a way to answer a risk. An answer
// stands beside a key only where something says that both are of one kind; else the card is asked by typing.

// reason says that two answers are of one kind.
type reason struct {
	name string
	sure bool // whatever their nouns name; else it counts where nothing is known against it
	says func(p *Pool, key, other *Place) bool
}

var reasons = []reason{
	{"of one closed set", true, func(_ *Pool, a, b *Place) bool { return a.Kind.sets&b.Kind.sets != 0 }},
	{"the fronts ask for one noun", true, func(_ *Pool, a, b *Place) bool { return same(a.Head, b.Head) }},
	{"persons, places, reasons", true, func(p *Pool, a, _ *Place) bool { return p.fronts && a.Kind.Asked != "" && a.Kind.Asked != "how much" }},
	{"bare numbers of a topic", true, func(_ *Pool, a, b *Place) bool {
		return min(a.uniform, b.uniform) >= mostly && strings.HasPrefix(a.Kind.Form, "figure")
	}},
	{"figures of one unit", true, func(_ *Pool, a, b *Place) bool { return same(unit(a), unit(b)) }},
	{"one part of speech", true, func(_ *Pool, a, _ *Place) bool { return a.Kind.Grammar != "" }},
	{"called by one noun", true, func(_ *Pool, a, b *Place) bool { return same(a.Kind.head, b.Kind.head) }},
	{"one brand, or one program", true, func(_ *Pool, a, b *Place) bool { return same(a.Kind.brand, b.Kind.brand) }},
	{"a form that few answers have", true, func(_ *Pool, a, b *Place) bool {
		return slices.ContainsFunc(tellingForms, func(form string) bool { return strings.HasPrefix(a.Kind.Form, form) }) &&
			a.Kind.Form != "typed signs" && (a.Phrase.Style^b.Phrase.Style)&styleDoes == 0
	}},
	{"nouns of one class", true, func(_ *Pool, a, b *Place) bool {
		said, called := a.Kind.known(&b.Kind)
		return max(said, called) >= sameWide
	}},
	{"one ending", false, func(_ *Pool, a, b *Place) bool {
		return same(a.Kind.end, b.Kind.end) && single(a.Phrase) && single(b.Phrase)
	}},
	{"affixes, abbreviations", false, func(_ *Pool, a, b *Place) bool {
		return a.Phrase.Style&b.Phrase.Style&(styleAffix|styleCaps|styleInner) != 0
	}},
	{"fronts that begin or end alike", false, func(p *Pool, a, b *Place) bool { return same(a.Begins, b.Begins) || same(a.Ends, b.Ends) }},
	{"definitions of a topic's terms", false, func(_ *Pool, a, b *Place) bool {
		return a.Defines && b.Defines && a.Topic == b.Topic && a.Kind.Form == "said noun"
	}},
	{"one first word", false, func(_ *Pool, a, b *Place) bool { return sameStart(a.Phrase.Fold, b.Phrase.Fold) }},
	{"both are said to do something", false, func(_ *Pool, a, b *Place) bool {
		return a.Kind.does && b.Kind.does && sameMake(a.Phrase, b.Phrase)
	}},
	{"unknown names, asked for in one way", false, func(_ *Pool, a, b *Place) bool {
		uniform := min(a.uniform, b.uniform)
		return (uniform >= oneSort || uniform >= mostly && a.Kind.proper && b.Kind.proper) && !a.Kind.said() && !b.Kind.said() && sameMake(a.Phrase, b.Phrase)
	}},
}

// tellingForms are forms of answers that say by themselves that they are of one kind.
var tellingForms = []string{"typed", "to do", "task", "formula", "said verb", "said clause"}

const (
	oneSort = 0.9 // share of a topic's cards that are asked and answered in one way, where they may be of any kind
	mostly  = 0.5 // and where they are names
)

// akin reports whether anything says that two answers are of one kind.
func (p *Pool) akin(key, other *Place) bool {
	said, called := key.Kind.known(&other.Kind)
	if strings.HasPrefix(key.Kind.Form, "said") && key.Phrase.Proper() != other.Phrase.Proper() { // "Giorgio Vasari, 1550" is no description
		return false
	}
	against := said < 0 || called < 0
	return slices.ContainsFunc(reasons, func(r reason) bool {
		return (r.sure || !against) && r.name != p.without && r.says(p, key, other)
	})
}

// Reasons names all reasons.
func Reasons() []string {
	names := make([]string, len(reasons))
	for i, r := range reasons {
		names[i] = r.name
	}
	return names
}

// known is how near two things are by what they are said to be, and by what they are called.
func (k *Kind) known(o *Kind) (said, called float64) {
	return k.genus.nearness(o.genus), k.sense.nearness(o.sense)
}

// unit is what a figure is counted in, or that it is a year or a date; empty: it is no figure, or a bare number, which may be of anything.
func unit(pl *Place) string {
	kind, figure := strings.CutPrefix(pl.Kind.Form, "figure ")
	if !figure || len(pl.Phrase.numbers) == 0 || strings.Count(pl.Phrase.Fold, " ") > mostSpaces {
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

func same(a, b string) bool { return a != "" && a == b }

// sameStart reports whether two texts of several words, or parts, begin with the same one: terraform plan, terraform fmt; kube-proxy.
func sameStart(a, b string) bool {
	at := strings.IndexAny(a, " -")
	return at > smallWord && strings.HasPrefix(b, a[:at+1]) && !text.VerbFirst(a[:at])
}

// sameMake reports whether two names look the same: two of a word each, or two of persons.
func sameMake(a, b *Phrase) bool {
	return (a.Style^b.Style)&^(styleProper|styleLong|styleInner) == 0 && (single(a) && single(b) || a.Proper() && b.Proper())
}

func single(ph *Phrase) bool { return !strings.Contains(ph.Fold, " ") }
