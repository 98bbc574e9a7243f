package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"slices"
	"strings"
)

const maxLists = 100 // other lists that are looked at

// strangers gives members of another list that do not belong to this one: all from one list, so that they hang together as
// the keys do.
func (x *index) strangers(d dice, e *entry, least int) []*phrase {
	id := x.listClass[e.at]
	if id == none {
		return nil
	}
	all := x.classes[id].members
	var lists [][]*phrase
	for _, i := range (dice{}).some(maxLists, len(all), "lists") { // which lists will do is no matter of the form
		o := &x.entries[all[i]]
		if len(lists) == wanted || !x.apart(e, o) || !x.neighbours(e, o) || !x.madeAlike(e, o) {
			continue
		}
		var out []*phrase
		for _, m := range x.memberOf[o.at] {
			ph := &x.members[m]
			if !text.Within(e.frontFold, ph.fold) && !text.Within(e.backFold, ph.fold) && !x.overlapsAny(ph, out) {
				out = append(out, ph)
			}
		}
		if len(out) >= least {
			lists = append(lists, out)
		}
	}
	if len(lists) == 0 {
		return nil
	}
	return lists[d.pick(len(lists), "list")]
}

// neighbours reports whether two lists are near enough for the members of one to be mistaken for members of the other:
// their fronts share a word that says what they are about.
func (x *index) neighbours(a, b *entry) bool {
	if !x.narrow() && !sameThings(listed(&a.front), listed(&b.front)) {
		return false
	}
	for _, w := range a.front.Lower {
		if text.IsStop(w) || card.ClosedHeads()[w] || card.OpenHeads()[w] || card.SequenceWords()[w] || empty()[w] {
			continue
		}
		if _, number := text.NumberWords()[w]; !number && slices.Contains(b.front.Lower, w) {
			return true
		}
	}
	return false
}

// sameThings reports whether two nouns are one or name the same sort of thing.
func sameThings(a, b string) bool {
	return a != "" && (a == b || genusOfWord(a) != "" && genusOfWord(a) == genusOfWord(b))
}

// listed is the noun of the things that a front asks to list: "Name two American Indian tribes".
func listed(f *card.Front) string {
	ws := f.Lower
	for len(ws) > 1 {
		_, number := text.NumberWords()[ws[0]]
		if !number && !listing()[ws[0]] && !(len(ws[0]) < 3 && ws[0][0] >= '0' && ws[0][0] <= '9') {
			break
		}
		ws = ws[1:]
	}
	noun := card.Head(ws)
	if at := slices.Index(ws, "of"); at > 0 && wrappers()[noun] {
		return card.Head(ws[at+1:])
	}
	return noun
}

var listing = text.List(`name list give state identify describe explain what which who where are is were was the there main key basic some all
	common different following`)

// empty are words of fronts that say nothing of what they are about.
var empty = text.List(`name list give state identify describe explain main key basic common different following top bottom correct
	first last major primary general important kind sort number`)

// madeAlike reports whether the members of two lists look as if they could stand in one: about equally long, and things
// to do in both or in neither.
func (x *index) madeAlike(a, b *entry) bool {
	look := func(e *entry) (words, verbs float64) {
		for _, m := range x.memberOf[e.at] {
			ph := &x.members[m]
			first, _, _ := strings.Cut(ph.fold, " ")
			base, _ := text.IsVerb(first)
			words += 1 + float64(strings.Count(ph.fold, " "))
			verbs += float64(text.One(base))
		}
		n := float64(len(x.memberOf[e.at]))
		return words / n, verbs / n
	}
	wordsA, verbsA := look(a)
	wordsB, verbsB := look(b)
	return wordsA <= 2*wordsB && wordsB <= 2*wordsA && (verbsA > 0.6) == (verbsB > 0.6)
}

func (x *index) overlapsAny(ph *phrase, others []*phrase) bool {
	for _, o := range others {
		if alike(ph, o) {
			return true
		}
	}
	return false
}

// apart reports whether the members of two lists surely do not belong to both: they share none, and their fronts ask for
// different things.
func (x *index) apart(a, b *entry) bool {
	if x.related(a, b) || overlaps(a.frontal, b.frontal) || a.closed() != b.closed() {
		return false
	}
	for _, i := range x.memberOf[a.at] {
		for _, j := range x.memberOf[b.at] {
			if alike(&x.members[i], &x.members[j]) {
				return false
			}
		}
	}
	return true
}

// closed reports whether a list is known to be whole. Of an open one ("benefits of X") nobody can say that something else
// does not belong to it.
func (e *entry) closed() bool { return e.reading.Closed || e.reading.Main() == card.Steps }
