package distractor

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"cutscore/content/text"
)

// Place is an answer of a deck with what is known of where it stands.
type Place struct {
	Phrase  *Phrase
	Kind    Kind
	Topic   int32
	Head    string  // the noun that its front asks for
	About   []int32 // content words of its front, or of what it stands for
	Defines bool    // it says what the term on its front is
	Begins  string  // the first word of its front, and the last, where they say something: "Symbol of iron", "Wien's law"
	Ends    string
	uniform float64 // share of the topic's answers that are like this one
}

// Pool is the answers of a deck that can stand among options, by card.
type Pool struct {
	places  []Place
	lexicon *text.Lexicon
	classes map[class][]int32 // places that may stand beside each other, in deck order
	words   map[int32][]int32 // places by what they are about
	senses  map[int16][]int32 // places by class
	cards   float64
	fronts  bool   // what the answers are about is what their fronts ask, not what they are said to be
	without string // the reason that an ablation leaves out; empty: none
}

const (
	window   = 24 // neighbours in deck order that are looked at, on either side
	postings = 40 // places that are looked at for one word, or one class
	small    = 2*window + 60
)

// NewPool takes the answers of a deck; one without a form stands beside nothing. fronts: what they are about is what their fronts ask.
// An ablation leaves out the reason of a name.
func NewPool(places []Place, lexicon *text.Lexicon, fronts bool, without string) *Pool {
	p := &Pool{places: places, lexicon: lexicon, classes: map[class][]int32{}, words: map[int32][]int32{}, senses: map[int16][]int32{}, cards: float64(len(places)), fronts: fronts, without: without}
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
		for _, w := range pl.About {
			if len(p.words[w]) < postings {
				p.words[w] = append(p.words[w], int32(at))
			}
		}
		if c := pl.Kind.sense.class; c != 0 && len(p.senses[c]) < postings {
			p.senses[c] = append(p.senses[c], int32(at))
		}
	}
	for at := range places {
		if pl := &places[at]; pl.Kind.Form != "" && forms[shape(pl)] > 3 {
			pl.uniform = forms[shape(pl)] / topics[pl.Topic]
		}
	}
	return p
}

// class is the same for answers that fit each other.
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
		if o == at {
			continue
		}
		other := &p.places[o]
		if s := p.score(key, other); s >= key.Kind.enough()+least && p.akin(key, other) {
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
	return k.Kind.sets&o.Kind.sets != 0 || k.Head != "" && k.Head == o.Head
}

// Akin reports whether two answers may name things of one kind: a lobe and a transmitter are none, by their names or by what they are said to be.
func (p *Pool) Akin(a, b int32) bool {
	k, o := &p.places[a].Kind, &p.places[b].Kind
	if k.sense.concrete && o.sense.concrete && k.sense.field != o.sense.field {
		return false
	}
	said, called := k.genus.nearness(o.genus), k.sense.nearness(o.sense)
	return k.sets&o.sets != 0 || k.is != "" && k.is == o.is || said > 0 || said == 0 && called >= 0
}

// mixed orders places of one score so that not always the same ones come first.
func mixed(a, at int32) uint32 {
	h := uint32(a)*2654435761 ^ uint32(at)*40503
	return h ^ h>>15
}

// around lists the places that may be near one: all of its class, or in a large class its neighbours and those that share a
// word or a sense with it.
func (p *Pool) around(at int32, scratch *scratchpad) []int32 {
	key := &p.places[at]
	class := p.classes[key.key()]
	if len(class) <= small {
		return class
	}
	i, _ := slices.BinarySearch(class, at)
	out := append(scratch.around[:0], class[max(0, i-window):min(len(class), i+window)]...)
	add := func(more []int32) {
		for _, o := range more {
			if p.places[o].Kind.fits(&key.Kind) {
				out = append(out, o)
			}
		}
	}
	for _, w := range key.About {
		if len(out) < 4*postings && p.lexicon.Texts(w) < 200 {
			add(p.words[w])
		}
	}
	add(p.senses[key.Kind.sense.class])
	slices.Sort(out)
	scratch.around = out
	return slices.Compact(out)
}

// score is how well an answer goes beside a key.
func (p *Pool) score(key, other *Place) float64 {
	sum := key.Kind.nearness(&other.Kind) + likeness(key.Phrase, other.Phrase, key.Kind.Form, key.Head != "" && key.Head == other.Head)
	if key.Topic == other.Topic {
		sum += sameTopic + uniform*min(key.uniform, other.uniform)
	}
	switch {
	case key.Head != "" && key.Head == other.Head:
		sum += sameAsked
	case key.Head != "" && other.Head != "":
		sum += otherAsked
	}
	if key.Kind.Asked != "" {
		sum += sameAsked / 2
	}
	if key.Kind.Grammar != "" {
		sum += sameGrammar
	}
	return sum + likeFront*p.cosine(key.About, other.About)
}

// cosine is how much two sets of words have in common, rare words counting for more, from 0 to 1.
func (p *Pool) cosine(a, b []int32) float64 {
	var both, onlyA, onlyB float64
	weight := func(w int32) float64 {
		idf := math.Log((p.cards + 1) / float64(1+p.lexicon.Texts(w)))
		return idf * idf
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			onlyA += weight(a[i])
			i++
		case i == len(a) || a[i] > b[j]:
			onlyB += weight(b[j])
			j++
		default:
			both += weight(a[i])
			i, j = i+1, j+1
		}
	}
	if both == 0 {
		return 0
	}
	return both / math.Sqrt((both+onlyA)*(both+onlyB))
}
