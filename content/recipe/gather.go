package recipe

import "slices"

const (
	sampled   = 60 // how many of a class are looked at
	gathered  = 5  // how many sound ones are weighed against each other
	enough    = 4  // sound ones that make a class worth staying in
	wanted    = 3  // distractors of an item
	leastWant = 2  // where the deck is thin
)

// phrases gives what a class holds.
func (x *index) phraseOf(p pool, at int32) *phrase {
	switch p {
	case poolFronts, poolTerms, poolSubjects:
		return &x.entries[at].full
	case poolWhole:
		return &x.entries[at].whole
	}
	return &x.entries[at].answer
}

// gather draws sound distractors for a key from a class, no two of which say the same. Under a form code every member of
// a class looks the same distances ahead, so that each is looked at by as many others: were distractors drawn freely, some
// would be used more often than others, and the key would be the option that a reader meets least.
func (x *index) gather(d dice, c class, at int32, most int, sound guard) []*phrase {
	all := x.pools[c]
	if len(all) == 0 {
		return nil
	}
	own, _ := slices.BinarySearch(all, at)
	var out []*phrase
	for _, ahead := range d.some(sampled, len(all), c.name()) {
		if len(out) == most {
			break
		}
		ph := x.phraseOf(c.pool, all[(own+int(ahead))%len(all)])
		if !sound(ph) {
			continue
		}
		fresh := true
		for _, other := range out {
			if alike(other, ph) {
				fresh = false
				break
			}
		}
		if fresh {
			out = append(out, ph)
		}
	}
	return out
}

// distractors draws the distractors of a key from the finest class that has enough of them. It prefers a class in which
// the key need not be the only option that speaks in the stem's words; strict: it takes no other.
func (x *index) distractors(d dice, classes []class, at int32, q *question, most int, strict bool) []*phrase {
	var best []*phrase
	bestScore := -1
	for _, c := range classes {
		found := x.gather(d.common(), c, at, most, q.sound)
		if len(found) < leastWant {
			continue
		}
		hidden := q.hidden(found)
		if !hidden && most < sampled {
			if more := x.gather(d.common(), c, at, sampled, q.sound); q.hidden(more) {
				found, hidden = q.speaking(more, max(most, enough)), true
			}
		}
		if hidden && (len(found) >= enough || c.kin()) {
			return found
		}
		score := min(len(found), wanted)
		if hidden {
			score += 10
		}
		if score > bestScore {
			best, bestScore = found, score
		}
	}
	if strict && bestScore < 10 {
		return nil
	}
	return best
}

// question is what distractors are drawn for.
type question struct {
	key   *phrase
	stem  []int32 // content words of the stem
	sound guard
}

// speaking takes n of the phrases found, first those that speak in the stem's words as much as the key does.
func (q *question) speaking(found []*phrase, n int) []*phrase {
	mine := common(q.key.set, q.stem)
	loud := func(ph *phrase) int { return boolInt(common(ph.set, q.stem) < mine) }
	slices.SortStableFunc(found, func(a, b *phrase) int { return loud(a) - loud(b) })
	return found[:min(n, len(found))]
}

// hidden reports whether the key is not the only one that could share words with the stem.
func (q *question) hidden(found []*phrase) bool {
	mine := common(q.key.set, q.stem)
	if mine == 0 {
		return true
	}
	for _, ph := range found {
		if common(ph.set, q.stem) >= mine {
			return true
		}
	}
	return false
}
