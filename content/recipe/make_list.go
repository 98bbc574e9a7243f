package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
	"strings"
)

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
		stem:  card.About(e.front.Subject(), "which of these belong to it?") + " Select " + word + ".",
		sound: func() bool { return x.strangers(dice{}, e, keys) != nil },
		options: func(d dice) []content.Option {
			others := x.strangers(d, e, keys)
			if others == nil {
				return nil
			}
			var options []content.Option
			for _, i := range d.some(keys, n, "keys") {
				options = append(options, content.Option{Text: members[i].text, Correct: true, Rationale: "It is on the card."})
			}
			for _, i := range d.some(keys, len(others), "others") {
				options = append(options, content.Option{Text: others[i].text, Rationale: x.belongsTo(others[i])})
			}
			return options
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
		stem:  card.About(e.front.Subject(), "which of these is **NOT** one of them?"),
		sound: func() bool { return x.strangers(dice{}, e, 1) != nil },
		options: func(d dice) []content.Option {
			others := x.strangers(d, e, 1)
			if others == nil {
				return nil
			}
			key := others[d.pick(len(others), "stranger")]
			options := []content.Option{{Text: key.text, Correct: true, Rationale: x.belongsTo(key)}}
			for _, i := range d.some(wanted, n, "members") {
				options = append(options, content.Option{Text: members[i].text, Rationale: "It is on the card."})
			}
			return options
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
		if text.Common(m.set, x.telling(e.frontal)) > 0 { // "Sprint Review" is one of the Scrum events
			continue
		}
		c := &choice{
			question: question{key: &e.full, stem: m.set, sound: func(ph *phrase) bool {
				o := &x.entries[ph.owner]
				return x.apart(e, o) && (x.narrow() || sameThings(listed(&e.front), listed(&o.front))) && !alike(&e.full, ph) && !text.Within(o.frontFold, m.fold) && !text.Within(o.backFold, m.fold)
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
		names = append(names, text.Plain(x.members[j].text))
	}
	return "These belong to it: " + clipped(strings.Join(names, ", ")) + "."
}
