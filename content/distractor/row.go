package distractor

import "slices"

// row is the answers that are taken beside a key, the nearest first.
type row struct {
	pool         *Pool
	key          *Place
	n, enoughOwn int
	sound        func(at int32) bool

	at      []int32
	phrases []*Phrase
	scores  []float64
}

// slack is how much farther than the last that is needed another may be.
const slack = 0.4

// ofOneSort leaves only those that are asked for, or called, by the key's own noun, where two of them are sound: rather a far moon than a
// near planet.
func (r *row) ofOneSort(found []scored) []scored {
	like := func(f scored) bool {
		o := &r.pool.places[f.at]
		return r.key.Head != "" && r.key.Head == o.Head || r.key.Kind.head != "" && r.key.Kind.head == o.Kind.head
	}
	n := 0
	for _, f := range found {
		if n < 2 && like(f) && r.sound(f.at) {
			n++
		}
	}
	if n < 2 {
		return found
	}
	return slices.DeleteFunc(found, func(f scored) bool { return !like(f) })
}

// take takes of what was found those of the key's own topic, or of the others.
func (r *row) take(found []scored, own bool) {
	for _, f := range found {
		if r.ends(f) {
			return
		}
		if ph := r.pool.places[f.at].Phrase; f.own == own && r.sound(f.at) && !AlikeAny(ph, r.phrases) {
			r.at, r.phrases, r.scores = append(r.at, f.at), append(r.phrases, ph), append(r.scores, f.score)
		}
	}
}

// ends reports whether enough are taken, or whatever follows is too far from those that are.
func (r *row) ends(f scored) bool {
	k := len(r.at)
	return k == r.n || k > r.enoughOwn && f.score < r.scores[r.enoughOwn-1]-slack
}
