package recipe

import (
	"cutscore/content/text"
	"slices"
)

const (
	sampled   = 60 // how many of a class are looked at
	wanted    = 3  // distractors of an item
	leastWant = 2  // where the deck is thin
)

// gather draws at most n sound distractors for a key from its class, no two of which say the same. This is the whole of
// the cue balance: under a form code every member of a class looks the same distances ahead in it, so each is a distractor
// about as often as any other. Then nothing in the looks of an option, nor how often it is met in the bank, tells whether
// it is the key. Choosing distractors by their looks measured worse: see TestCueReaders.
func (x *index) gather(d dice, id, at int32, n int, sound guard) []*phrase {
	if id == none {
		return nil
	}
	c := &x.classes[id]
	own, _ := slices.BinarySearch(c.members, at)
	var out []*phrase
	for _, ahead := range c.distances(d) {
		if len(out) == n {
			break
		}
		ph := c.phrase(c.members[(own+int(ahead))%len(c.members)])
		if sound(ph) && !x.overlapsAny(ph, out) {
			out = append(out, ph)
		}
	}
	return out
}

// question is what distractors are drawn for.
type question struct {
	key   *phrase
	stem  []int32 // content words of the stem
	tells []int32 // those of them that are rare enough in the deck to tell something
	sound guard
}

// distractors draws the distractors of a key. A key that alone speaks in the stem's words would be found by them: then
// options are looked for that do, too. hidden: there are some, or none is needed.
func (x *index) distractors(d dice, id, at int32, q *question) (found []*phrase, hidden bool) {
	q.tells = x.telling(q.stem)
	found = x.gather(d, id, at, wanted, q.sound)
	if len(found) < leastWant || q.hidden(found) {
		return found, true
	}
	more := x.gather(d, id, at, sampled, q.sound)
	return q.speaking(more, 1+int(at)%wanted), q.hidden(more)
}

// hidden reports whether the key is not the only one that could share words with the stem.
func (q *question) hidden(found []*phrase) bool {
	return q.echo(q.key) == [2]int{} || slices.ContainsFunc(found, q.drowns)
}

// echo counts the words that an option shares with the stem: those that tell something, and all.
func (q *question) echo(ph *phrase) [2]int {
	return [2]int{text.Common(ph.set, q.tells), text.Common(ph.set, q.stem)}
}

// drowns reports whether an option shares as many words with the stem as the key does.
func (q *question) drowns(ph *phrase) bool {
	mine, its := q.echo(q.key), q.echo(ph)
	return its[0] >= mine[0] && its[1] >= mine[1]
}

// speaking takes the distractors of an item from those found; loud is how many of them should speak in the stem's words.
func (q *question) speaking(found []*phrase, loud int) []*phrase {
	rank := func(ph *phrase) int {
		if loud > 0 && q.drowns(ph) {
			loud--
			return 0
		}
		return 1
	}
	ranks := make(map[*phrase]int, len(found))
	for _, ph := range found {
		ranks[ph] = rank(ph)
	}
	slices.SortStableFunc(found, func(a, b *phrase) int { return ranks[a] - ranks[b] })
	return found[:min(wanted, len(found))]
}
