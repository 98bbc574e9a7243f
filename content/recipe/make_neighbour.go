package recipe

import (
	"cutscore/content/card"
)

// neighbours sets a term beside the one that it is most often taken for: the nearest other term of its kind. Of four statements
// two say of each what its card says, and two say it of the other.
func neighbours(x *index, e *entry) []draft {
	side, ok := e.said()
	if !ok {
		return nil
	}
	if at := nearestTo(x, e.at); at >= 0 && (at > e.at || nearestTo(x, at) != e.at) { // else it is asked of the other card
		other, _ := x.entries[at].said()
		return x.contrast(e, card.Capitalized(x.say.isTrue), side, other)
	}
	return nil
}

// nearestTo is the card whose term is most often taken for that of another; -1: none is near enough.
func nearestTo(x *index, at int32) int32 {
	e := &x.entries[at]
	sound := x.frontGuard(e)
	for _, near := range x.pools[ofTerms].Near(at, 1, 1, alike, func(at int32) bool {
		o := &x.entries[at]
		_, whole := o.said()
		return whole && sound(at) && o.answer.Lead == e.answer.Lead && o.answer.Size < 3*e.answer.Size && e.answer.Size < 3*o.answer.Size
	}) {
		return near
	}
	return -1
}

// alike is how much nearer a term must be than a distractor to be worth telling apart.
const alike = 1.1

// said is a term with what its card says of it; false: that does not stand alone.
func (e *entry) said() (card.Pair, bool) {
	if e.reading.Main() != card.Definition || e.front.Term == "" || e.answer.Text == "" || len(e.answer.Set) < 3 {
		return card.Pair{}, false
	}
	return card.Pair{Left: e.full.Text, Right: e.answer.Text}, true
}
