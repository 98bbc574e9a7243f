package recipe

import (
	"math"
	"slices"

	"cutscore/content/card"
	"cutscore/content/figures"
	"cutscore/content/text"
)

// What a deck says of a quantity on several cards: the ports of several protocols, the stopping distances at several speeds.

// measured is a number that a card answers, in the base unit of its dimension.
type measured struct {
	owner int32
	head  string // the noun that the front asks for
	value float64
	unit  float64 // how many of the base unit it is counted in
}

// quantities are what a deck measures, by quantity, in deck order.
type quantities map[string][]measured

// quantity names what is comparable: ports, years, lengths, plain counts.
func quantity(n text.Number, front []string) string {
	if register := figures.Register(front); register != "" {
		return register
	}
	if n.IsYear() {
		return "year"
	}
	dimension, _ := n.Measure()
	return dimension
}

// add notes the numbers of a card's answer.
func (q quantities) add(e *entry) {
	if main := e.reading.Main(); main != card.Quantity && main != card.Definition && main != card.Name {
		return
	}
	for _, n := range e.answer.Numbers() {
		if e.reading.Main() != card.Quantity && !n.IsYear() {
			continue
		}
		_, v := n.Measure()
		key := quantity(n, e.front.Lower)
		q[key] = append(q[key], measured{e.at, e.front.Head, v, v / n.Value})
	}
}

// addYears notes the years that a card's back names, and gives the latest: whatever happened then, they are years of the deck's time.
func (q quantities) addYears(e *entry) (latest float64) {
	for _, s := range e.statements() {
		for _, n := range text.NumbersIn(s.text) {
			if n.IsYear() && n.Unit == "" && dates(s.text, n) {
				q["year"] = append(q["year"], measured{e.at, "", n.Value, 1})
				latest = max(latest, n.Value)
			}
		}
	}
	return latest
}

// sameQuantity is how far apart in the deck two cards may stand that say how much something is and do not ask for it by the same noun.
const sameQuantity = 40

// knownOf is what is known of the values that a card's number can have. Plain counts are only comparable where the fronts ask for the same.
func knownOf(x *index, e *entry, n text.Number) figures.Known {
	said := func(s string) bool { return text.Within(e.backFold, s) || text.Within(e.frontFold, s) }
	known := figures.Known{LastYear: x.lastYear, Registered: figures.Registered(n, e.front.Lower, said)}
	if n.Unit == "" && !n.IsYear() { // "min days in the cool tier: 30"
		for _, w := range e.front.Lower {
			if w == figures.Age {
				known.Unit = w
			}
			if unit := text.Singular(w); text.Dimension(unit) != "" && len(unit) > 2 {
				known.Unit = unit
			}
		}
	}
	_, base := n.Measure()
	if base == 0 {
		return known
	}
	key := quantity(n, e.front.Lower)
	all := x.measured[key]
	from, _ := slices.BinarySearchFunc(all, e.at-sameQuantity, func(m measured, at int32) int { return int(m.owner - at) })
	for _, m := range all[from:] {
		if m.owner > e.at+sameQuantity {
			break
		}
		o := &x.entries[m.owner]
		asked := known.Registered != nil || m.head != "" && m.head == e.front.Head
		other := math.Abs(m.unit-base/n.Value) > 1e-9*m.unit // 12 years are no 4,380 days
		if m.owner == e.at || other && !n.IsYear() || !asked && (text.Dimension(n.Unit) == "" && !n.IsYear() || o.topic != e.topic) || x.related(e, o) {
			continue
		}
		if v := m.value / base * n.Value; v != n.Value && !said(n.Write(v)) && !(x.has("said in another unit") && !n.IsYear() && e.says(n, v)) && !figures.Family(v, n.Value) {
			known.Own = append(known.Own, v)
		}
	}
	slices.Sort(known.Own)
	known.Own = slices.Compact(known.Own)
	return known
}

// says reports whether a card names a value that its number could have, in whatever unit: 10,240 MB where 10 GB is the most.
func (e *entry) says(n text.Number, v float64) bool {
	n.Value = v
	return saidTwice(n, e.front.Plain) || saidTwice(n, e.card.Back)
}
