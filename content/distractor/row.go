package distractor

import (
	"cmp"
	"slices"

	"cutscore/content/text"
)

// row is the answers that are taken beside a key, the nearest first.
type row struct {
	pool         *Pool
	key          *Place
	n, enoughOwn int
	sound        func(at int32) bool

	at      []int32
	phrases []*Phrase
	scores  []float64
	asked   int // how many of them are asked for by the key's noun
	called  int // how many are called by it, as three diuretics are
}

const (
	slack  = 0.4 // how much farther than the last that is needed another may be
	tooFar = 3.5 // how much farther than the nearest
	odd    = 0.6 // how much farther than the second the third may be where it is not near by itself: rather two than an odd third
	safe   = 3.0 // what is near by itself
)

// likeFirst puts those first that the key's noun asks for, where two of them are sound: rather a far moon than a near planet.
func (r *row) likeFirst(found []scored) {
	like := func(f scored) bool { return r.pool.places[f.at].Head == r.key.Head }
	n := 0
	for _, f := range found {
		if n < 2 && like(f) && r.sound(f.at) {
			n++
		}
	}
	if r.key.Head != "" && n == 2 {
		slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(text.One(like(b)), text.One(like(a))) })
	}
}

// take takes of what was found those of the key's own topic, or of the others.
func (r *row) take(found []scored, own bool) {
	for _, f := range found {
		if r.ends(f) {
			return
		}
		other := &r.pool.places[f.at]
		same := r.key.Head != "" && r.key.Head == other.Head
		named := r.key.Kind.head != "" && r.key.Kind.head == other.Kind.head
		if r.asked >= 2 && !same && other.Head != "" || r.called >= 2 && !named { // rather two moons than a planet beside them
			continue
		}
		if f.own != own || !r.sound(f.at) || AlikeAny(other.Phrase, r.phrases) {
			continue
		}
		r.at, r.phrases, r.scores = append(r.at, f.at), append(r.phrases, other.Phrase), append(r.scores, f.score)
		r.asked, r.called = r.asked+text.One(same), r.called+text.One(named)
	}
}

// ends reports whether enough are taken, or whatever follows is too far from those that are.
func (r *row) ends(f scored) bool {
	k := len(r.at)
	return k == r.n || k > r.enoughOwn && f.score < r.scores[r.enoughOwn-1]-slack ||
		k > 0 && f.score < r.scores[0]-tooFar ||
		k > 1 && f.score < safe && f.score < r.scores[1]-odd
}
