package recipe

import (
	"strings"

	"cutscore/content"
)

// sidesOf lists the things that a card sets against each other, with what is said of each.
func sidesOf(r *Reading) []Pair {
	if len(r.Sides) > 1 {
		return r.Sides
	}
	if len(r.Pairs) == 2 && !r.Is(Steps) {
		return r.Pairs
	}
	return nil
}

// statesOf reports whether what a card says can stand beside what is said of one of two things: it says what some third
// thing is.
func statesOf(o *entry) bool { return o.reading.Is(Comparison) || o.sort == sortTerm }

// contrasts asks which of several statements holds for one of the things that a card sets against each other. What is
// said of the other thing is the best distractor.
func contrasts(x *index, e *entry) []draft {
	var out []draft
	sides := sidesOf(&e.reading)
	for i, at := range x.sidesOf[e.at] {
		key := &x.sides[at]
		var rivals []*phrase
		for j, other := range x.sidesOf[e.at] {
			if j != i && !alike(&x.sides[other], key) && !x.overlapsAny(&x.sides[other], rivals) {
				rivals = append(rivals, &x.sides[other])
			}
		}
		if len(rivals) == 0 || common(key.set, x.telling(x.lexicon.set(plain(sides[i].Left)))) > 0 {
			continue
		}
		out = append(out, x.contrast(e, key, rivals, about(e.front.subject(), "which of these is true of **"+plain(sides[i].Left)+"**?")))
	}
	return append(out, x.contrasted(e)...)
}

// contrasted shows what is said of one of the things and asks which it is; other terms of the deck fill up.
func (x *index) contrasted(e *entry) []draft {
	sides := sidesOf(&e.reading)
	if !e.reading.Is(Comparison) || len(sides) < 2 || len(x.sidesOf[e.at]) != len(sides) {
		return nil
	}
	names := make([]*phrase, len(sides))
	for i, s := range sides {
		ph := x.newPhrase(capital(s.Left), e.at)
		names[i] = &ph
	}
	var out []draft
	for i, s := range sides {
		text, left := x.mask(s.Right, x.telling(names[i].set))
		if left < minQuoted || left < strings.Count(text, blank) {
			continue
		}
		var rivals []*phrase
		for j, ph := range names {
			if j != i {
				rivals = append(rivals, ph)
			}
		}
		q := question{key: names[i], stem: x.lexicon.set(plain(text)), sound: func(c *phrase) bool {
			o := &x.entries[c.owner]
			return o.topic == e.topic && o.reading.Main() == Definition && o.answer.lead != leadClause && c.looksLike(names...) && !x.related(e, o) && !alike(c, names[i]) && !x.overlapsAny(c, rivals) && !within(e.backFold, c.fold) && !within(e.frontFold, c.fold)
		}}
		id := x.largest("terms", e.topic, anyLead)
		out = append(out, draft{kind: content.Choice, stem: quoting(text, "Which of these is it?"),
			sound: func() bool {
				found, _ := x.distractors(dice{}, id, e.at, &q)
				return len(rivals)+len(found) >= leastWant && q.hidden(append(found, rivals...))
			},
			options: func(d dice) []content.Option {
				options := []content.Option{{Text: names[i].text, Correct: true, Rationale: cardSays}}
				for _, ph := range rivals[:min(len(rivals), wanted)] {
					options = append(options, content.Option{Text: ph.text, Rationale: "The card says this of the other."})
				}
				found, _ := x.distractors(d, id, e.at, &q)
				for _, ph := range found {
					if len(options) <= wanted {
						options = append(options, content.Option{Text: ph.text, Rationale: x.answeredBy(ph)})
					}
				}
				return options
			}})
	}
	return out
}

// contrast fills up with answers of the topic that begin as the key does, else with both sides of another comparison.
func (x *index) contrast(e *entry, key *phrase, rivals []*phrase, stem string) draft {
	q := question{key: key, stem: x.lexicon.set(plain(stem)), sound: func(c *phrase) bool {
		o := &x.entries[c.owner]
		return c.text != "" && o.topic == e.topic && statesOf(o) && !x.related(e, o) && !alike(c, key) && !x.overlapsAny(c, rivals) && !within(e.backFold, c.fold) && !within(e.frontFold, c.fold)
	}}
	fill := func(d dice) []*phrase {
		if len(rivals) >= wanted {
			return nil
		}
		made := q
		made.sound = func(c *phrase) bool { return c.lead == key.lead && q.sound(c) }
		if found := x.gather(d, x.largest("explanations", e.topic, key.lead), e.at, 2, made.sound); len(found) == 2 {
			return found
		}
		for _, k := range d.some(maxLists, len(x.compared), "sides") {
			var found []*phrase
			for _, at := range x.sidesOf[x.compared[k]] {
				if ph := &x.sides[at]; q.sound(ph) && ph.lead == key.lead && !x.overlapsAny(ph, found) && len(found) < 2 {
					found = append(found, ph)
				}
			}
			if len(found) == 2 {
				return found
			}
		}
		return x.gather(d, x.largest("explanations", e.topic, key.lead), e.at, 2, made.sound)
	}
	enoughIn := func(d dice) bool { return len(rivals)+len(fill(d)) >= leastWant }
	return draft{kind: content.Choice, stem: stem,
		sound: func() bool {
			return enoughIn(dice{}) && q.hidden(append(fill(dice{}), rivals...))
		},
		options: func(d dice) []content.Option {
			options := []content.Option{{Text: key.text, Correct: true, Rationale: cardSays}}
			for _, ph := range rivals[:min(len(rivals), wanted)] {
				options = append(options, content.Option{Text: ph.text, Rationale: "That is what the card says of the other."})
			}
			more := fill(d)
			if len(rivals)+len(more) < leastWant { // what was promised without a form is kept for every form
				more = fill(dice{})
			}
			for _, ph := range more {
				if len(options) <= wanted {
					options = append(options, content.Option{Text: ph.text, Rationale: x.belongsTo(ph)})
				}
			}
			return options
		}}
}
