package recipe

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/words"
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
			if !within(e.frontFold, ph.fold) && !within(e.backFold, ph.fold) && !x.overlapsAny(ph, out) {
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
// they are of one topic among several, or their fronts share a word that says what they are about.
func (x *index) neighbours(a, b *entry) bool {
	if a.topic == b.topic && len(x.deck.Topics) > 1 {
		return true
	}
	for _, w := range a.front.lower {
		if words.IsStop(w) || closedHeads()[w] || openHeads()[w] || sequenceWords()[w] || empty()[w] {
			continue
		}
		if _, number := numberWords()[w]; !number && slices.Contains(b.front.lower, w) {
			return true
		}
	}
	return false
}

// empty are words of fronts that say nothing of what they are about.
var empty = list(`name list give state identify describe explain main key basic common different following top bottom correct
	first last major primary general important kind sort number`)

// madeAlike reports whether the members of two lists look as if they could stand in one: about equally long, and things
// to do in both or in neither.
func (x *index) madeAlike(a, b *entry) bool {
	look := func(e *entry) (words, verbs float64) {
		for _, m := range x.memberOf[e.at] {
			ph := &x.members[m]
			first, _, _ := strings.Cut(ph.fold, " ")
			base, _ := isVerb(first)
			words += 1 + float64(strings.Count(ph.fold, " "))
			verbs += float64(boolInt(base))
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
func (e *entry) closed() bool { return e.reading.Closed || e.reading.Main() == Steps }

// clearMembers lists the members of a list of which none stands within another: "SYN" and "SYN-ACK" confuse.
func (x *index) clearMembers(e *entry) []*phrase {
	var out []*phrase
	for _, m := range x.memberOf[e.at] {
		if ph := &x.members[m]; !x.overlapsAny(ph, out) {
			out = append(out, ph)
		}
	}
	return out
}

// selections asks for several members of a list among as many strangers.
func selections(x *index, e *entry) []draft {
	members := x.clearMembers(e)
	n := len(members)
	if n < 2 || !e.closed() {
		return nil
	}
	keys := 2
	if n >= 4 {
		keys = 3
	}
	word := map[int]string{2: "TWO", 3: "THREE"}[keys]
	return []draft{{
		kind:  content.Response,
		stem:  about(e.front.subject(), "which of these belong to it?") + " Select " + word + ".",
		sound: func() bool { return x.strangers(dice{}, e, keys) != nil },
		options: func(d dice) (string, []content.Option) {
			others := x.strangers(d, e, keys)
			if others == nil {
				return "", nil
			}
			var options []content.Option
			for _, i := range d.some(keys, n, "keys") {
				options = append(options, content.Option{Text: members[i].text, Correct: true, Rationale: "It is on the card."})
			}
			for _, i := range d.some(keys, len(others), "others") {
				options = append(options, content.Option{Text: others[i].text, Rationale: x.belongsTo(others[i])})
			}
			return "", options
		},
	}}
}

// exceptions asks which is not a member of a list that is known to be whole.
func exceptions(x *index, e *entry) []draft {
	members := x.clearMembers(e)
	n := len(members)
	if n < wanted || !e.closed() {
		return nil
	}
	return []draft{{
		kind:  content.Choice,
		stem:  about(e.front.subject(), "which of these is **NOT** one of them?"),
		sound: func() bool { return x.strangers(dice{}, e, 1) != nil },
		options: func(d dice) (string, []content.Option) {
			others := x.strangers(d, e, 1)
			if others == nil {
				return "", nil
			}
			key := others[d.pick(len(others), "stranger")]
			options := []content.Option{{Text: key.text, Correct: true, Rationale: x.belongsTo(key)}}
			for _, i := range d.some(wanted, n, "members") {
				options = append(options, content.Option{Text: members[i].text, Rationale: "It is on the card."})
			}
			return "", options
		},
	}}
}

// belongings asks to which of several lists a member belongs.
func belongings(x *index, e *entry) []draft {
	if !e.closed() {
		return nil
	}
	var out []draft
	for _, i := range x.memberOf[e.at] {
		m := &x.members[i]
		if common(m.set, x.telling(e.frontal)) > 0 { // "Sprint Review" is one of the Scrum events
			continue
		}
		c := &choice{
			question: question{key: &e.full, stem: m.set, sound: func(ph *phrase) bool {
				o := &x.entries[ph.owner]
				return x.apart(e, o) && !alike(&e.full, ph) && !within(o.frontFold, m.fold) && !within(o.backFold, m.fold)
			}},
			class:  x.listClass[e.at],
			reason: x.membersOf,
		}
		out = append(out, c.draft(x, e, quoting(m.text, "To which of these does it belong?")))
	}
	return out
}

func (x *index) membersOf(ph *phrase) string {
	names := make([]string, 0, content.MaxOptions)
	for _, j := range x.memberOf[ph.owner] {
		names = append(names, plain(x.members[j].text))
	}
	return "To that belong: " + clipped(strings.Join(names, ", ")) + "."
}
