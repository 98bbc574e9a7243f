package distractor

import (
	"slices"
	"strings"
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
	{"persons, places, reasons", true, func(_ *Pool, a, _ *Place) bool {
		return a.Kind.Asked != "" && !strings.HasPrefix(a.Kind.Asked, "a ") || a.Kind.Grammar != ""
	}},
	{"called by one noun", true, func(_ *Pool, a, b *Place) bool { return same(a.Kind.head, b.Kind.head) }},
	{"one brand, or one program", true, func(_ *Pool, a, b *Place) bool { return same(a.Kind.brand, b.Kind.brand) }},
	{"a form that few answers have", true, func(_ *Pool, a, _ *Place) bool {
		return slices.ContainsFunc(tellingForms, func(form string) bool { return strings.HasPrefix(a.Kind.Form, form) })
	}},
	{"nouns of one class", true, func(_ *Pool, a, b *Place) bool {
		said, called := a.Kind.known(&b.Kind)
		return said > 0 || called > 0
	}},
	{"one ending", false, func(_ *Pool, a, b *Place) bool { return same(a.Kind.end, b.Kind.end) }},
	{"affixes, abbreviations", false, func(_ *Pool, a, b *Place) bool {
		return a.Phrase.Style&b.Phrase.Style&(styleAffix|styleCaps|styleInner) != 0
	}},
	{"fronts alike", false, func(p *Pool, a, b *Place) bool { return p.fronts && p.cosine(a.About, b.About) >= frontsAlike }},
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
var tellingForms = []string{"figure", "typed", "to do", "list", "formula", "said verb", "said clause"}

const (
	frontsAlike = 0.15 // likeness of two fronts: "Symbol of iron", "Symbol of tin"
	oneSort     = 0.9  // share of a topic's cards that are asked and answered in one way, where they may be of any kind
	mostly      = 0.5  // and where they are names
)

// akin reports whether anything says that two answers are of one kind.
func (p *Pool) akin(key, other *Place) bool {
	said, called := key.Kind.known(&other.Kind)
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

func same(a, b string) bool { return a != "" && a == b }

// sameStart reports whether two texts of several words begin with the same one: terraform plan, terraform fmt.
func sameStart(a, b string) bool {
	first, _, more := strings.Cut(a, " ")
	return more && len(first) > smallWord && strings.HasPrefix(b, first+" ")
}

// sameMake reports whether two names look the same: two of a word each, or two of persons.
func sameMake(a, b *Phrase) bool {
	single := !strings.Contains(a.Fold, " ") && !strings.Contains(b.Fold, " ")
	return (a.Style^b.Style)&^(styleProper|styleLong|styleInner) == 0 && (single || a.Proper() && b.Proper())
}
