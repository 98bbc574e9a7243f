package distractor

import (
	"cmp"
	"slices"
	"sync"
)

// Place is an answer of a deck with what is known of where it stands.
type Place struct {
	Phrase  *Phrase
	Kind    Kind
	Topic   int32
	Head    string  // the noun that its front asks for
	Words   int32   // of content, of its front, or of what it stands for
	Asks    bool    // these are of what a front asks, not what something is said to be
	Way     string  // how the front asks
	Defines bool    // it says what the term on its front is
	Across  *Place  // the other side of the card
	uniform float64 // share of the topic's answers that are like this one
}

// Gap is the way to ask of a front with a gap.
const Gap = "gap"

// Pool is the answers of a deck that can stand among options, by card.
type Pool struct {
	places  []Place
	classes map[class][]int32  // places that may stand beside each other, in deck order
	heads   map[string][]int32 // places by the noun that is asked for
	senses  map[int16][]int32  // places by class
	without string             // the fact that an ablation leaves out; empty: none
}

const (
	window = 24 // neighbours in deck order that are looked at, on either side
	most   = 40 // places that are looked at for one noun, or one class
	small  = 2*window + 60
)

// NewPool takes the answers of a deck; one without a form stands beside nothing. An ablation leaves out the fact of a name.
func NewPool(places []Place, without string) *Pool {
	p := &Pool{places: places, classes: map[class][]int32{}, heads: map[string][]int32{}, senses: map[int16][]int32{}, without: without}
	type inTopic struct {
		topic int32
		class class
	}
	topics, forms := map[int32]float64{}, map[inTopic]float64{}
	shape := func(pl *Place) inTopic { return inTopic{pl.Topic, pl.key()} }
	for at := range places {
		pl := &places[at]
		topics[pl.Topic]++
		if pl.Kind.Form == "" {
			continue
		}
		forms[shape(pl)]++
		p.classes[pl.key()] = append(p.classes[pl.key()], int32(at))
		if len(places) <= small {
			continue
		}
		if pl.Head != "" && len(p.heads[pl.Head]) < most {
			p.heads[pl.Head] = append(p.heads[pl.Head], int32(at))
		}
		if c := pl.Kind.sense.class; c != 0 && len(p.senses[c]) < most {
			p.senses[c] = append(p.senses[c], int32(at))
		}
	}
	p.dropStrangers()
	for at := range places {
		if pl := &places[at]; pl.Kind.Form != "" && forms[shape(pl)] > 3 {
			pl.uniform = forms[shape(pl)] / topics[pl.Topic]
		}
	}
	return p
}

// leastMembers is how many members of a closed set a deck has that is about it.
const leastMembers = 3

// dropStrangers leaves those sets out of which the deck has fewer members and asks for none: "never" is no restart policy among adverbs.
func (p *Pool) dropStrangers() {
	members := map[int16]map[string]bool{}
	for at := range p.places {
		pl := &p.places[at]
		for _, set := range pl.Kind.sets {
			if members[set] == nil {
				members[set] = map[string]bool{}
			}
			members[set][pl.Phrase.Fold] = true
		}
	}
	for at := range p.places {
		if k := &p.places[at].Kind; !k.member {
			k.sets = slices.DeleteFunc(k.sets, func(set int16) bool { return len(members[set]) < leastMembers })
		}
	}
}

// class is the same for answers that may stand beside each other at all.
type class struct{ form, asked, grammar string }

func (pl *Place) key() class { return class{pl.Kind.Form, pl.Kind.Asked, pl.Kind.Grammar} }

// Near gives the answers that can be mistaken for that of a card, the nearest first, as far as they are sound, at most n. Where the card's
// own topic has enough of them, none is of another topic. No two of them say the same. least is how much nearer than near enough they must be.
func (p *Pool) Near(at int32, n, enoughOwn int, least float64, sound func(at int32) bool) []int32 {
	key := &p.places[at]
	if key.Kind.Form == "" {
		return nil
	}
	scratch := scratches.Get().(*scratchpad) //nolint:forcetypeassert // the pool holds nothing else
	defer scratches.Put(scratch)
	found := scratch.found[:0]
	for _, o := range p.around(at, scratch) {
		other := &p.places[o]
		if o == at || p.without != TwoSizes && twoSizes(key, other) {
			continue
		}
		if s := p.score(key, other); s >= enough+least {
			found = append(found, scored{o, s, other.Topic == key.Topic})
		}
	}
	scratch.found = found
	slices.SortFunc(found, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(mixed(a.at, at), mixed(b.at, at)))
	})
	row := row{pool: p, key: key, n: n, enoughOwn: enoughOwn, sound: sound}
	found = row.ofOneSort(found)
	if row.take(found, true); len(row.at) < enoughOwn {
		row.take(found, false)
	}
	return row.at
}

// scored is a place that may be near a key.
type scored struct {
	at    int32
	score float64
	own   bool // of the key's topic
}

// scratchpad is room for one search, used again by the next.
type scratchpad struct {
	found  []scored
	around []int32
}

var scratches = sync.Pool{New: func() any { return new(scratchpad) }}

// OneSet reports whether two answers are members of one closed set, or asked for by the same noun.
func (p *Pool) OneSet(a, b int32) bool {
	k, o := &p.places[a], &p.places[b]
	return k.Kind.sets.meets(o.Kind.sets) || k.Head != "" && k.Head == o.Head && (len(k.Kind.sets) == 0 || len(o.Kind.sets) == 0)
}

// mixed orders places of one score so that not always the same ones come first.
func mixed(a, at int32) uint32 {
	h := uint32(a)*2654435761 ^ uint32(at)*40503
	return h ^ h>>15
}

// around lists the places that may be near one: all of its class, or in a large class its neighbours, those that are asked for by the
// same noun, and those of one sense.
func (p *Pool) around(at int32, scratch *scratchpad) []int32 {
	key := &p.places[at]
	class := p.classes[key.key()]
	if len(class) <= small {
		return class
	}
	i, _ := slices.BinarySearch(class, at)
	out := append(scratch.around[:0], class[max(0, i-window):min(len(class), i+window)]...)
	for _, more := range [][]int32{p.heads[key.Head], p.senses[key.Kind.sense.class]} {
		for _, o := range more {
			if p.places[o].key() == key.key() {
				out = append(out, o)
			}
		}
	}
	slices.Sort(out)
	scratch.around = out
	return slices.Compact(out)
}
