package distractor

import (
	"slices"
	"testing"

	"cutscore/content/text"
)

// poolOf is a pool of answers, the key first.
func poolOf(options []string) *Pool {
	lexicon := text.NewLexicon()
	places := make([]Place, len(options))
	for i, s := range options {
		ph := NewPhrase(lexicon, s, int32(i))
		places[i] = Place{Phrase: &ph, Kind: KindOf(&ph, "", false, nil), Across: &Place{Phrase: &Phrase{}}}
	}
	return NewPool(places, "")
}

// TestApart has sets of options, the key first, in which the key stands alone, and sets in which it does not.
func TestApart(t *testing.T) {
	for _, c := range []struct {
		options []string
		want    bool
	}{
		{[]string{"Lithium flame", "Covalent bond", "Ionic bond", "Metallic bond"}, true},
		{[]string{"Weimar Republic", "Treaty of Ghent", "Treaty of Rome", "Treaty of Paris"}, true},
		{[]string{"Dopamine", "Parietal lobe", "Cerebellum"}, true},
		{[]string{"Shin bone", "Heel bone", "Thigh bone"}, false},
		{[]string{"Hydrogen bond", "Covalent bond", "Ionic bond", "Metallic bond"}, false},
		{[]string{"Op Art", "Vorticism", "Orphism", "Tachism"}, true},
		{[]string{"96 m", "23 metres", "53 metres"}, true},
		{[]string{"guild", "Magna Carta", "Dar al-Islam", "Pax Mongolica"}, true},
		{[]string{"Michelangelo", "Leonardo da Vinci", "Sandro Botticelli", "Jan van Eyck"}, false},
		{[]string{"Diaphragm", "Gluteus maximus", "Biceps brachii"}, false},
		{[]string{"the lens", "the iris", "the pupil", "the cornea"}, false},
		{[]string{"Phobos and Deimos", "Europa", "Ganymede", "Titan"}, true},
		{[]string{"Marie und Pierre Curie", "Henry Moseley", "Lothar Meyer"}, true},
		{[]string{"Short and detached", "Loud", "Slow"}, false},
		{[]string{"Sémillon, affected by rot", "Merlot", "Grenache"}, true},
		{[]string{"Sémillon, affected by rot", "Merlot", "Grenache, in the south"}, false},
		{[]string{"Phobos and Deimos", "Titania and Oberon", "Ganymede"}, false},
		{[]string{"Retina", "the iris", "the pupil", "the cornea"}, true},
		{[]string{"softer by and by", "very slow, broad", "slower and slower"}, false},
		{[]string{"Short and detached notes, each with an accent of its own", "Repeat all of it from the beginning", "Repeat all of it from the sign"}, false},
	} {
		others := make([]int32, len(c.options)-1)
		for i := range others {
			others[i] = int32(i + 1)
		}
		if got := poolOf(c.options).Apart(0, others); got != c.want {
			t.Errorf("%q: apart is %v", c.options, got)
		}
	}
}

// TestProper tells names of one thing from common ones.
func TestProper(t *testing.T) {
	for s, want := range map[string]bool{
		"Leonardo da Vinci": true, "Rembrandt, 1642": true, "Hydrogen": false, "Strong contrast": false, "Bay of Pigs": true, "acetic acid": false,
	} {
		if ph := NewPhrase(text.NewLexicon(), s, 0); ph.Proper() != want {
			t.Errorf("%q: proper is %v", s, ph.Proper())
		}
	}
}

// askedFor is a pool of answers with the nouns that their fronts ask for, all in one deck of one topic.
func askedFor(answers, heads []string) *Pool {
	p := poolOf(answers)
	for i := range p.places {
		p.places[i].Head = heads[i]
	}
	return p
}

// TestAskedApart has keys that alone answer to their noun, and some that do not.
func TestAskedApart(t *testing.T) {
	for _, c := range []struct {
		answers, heads []string
		want           bool
	}{
		{[]string{"Triton", "Neptune", "Saturn", "Mars"}, []string{"moon", "planet", "planet", "planet"}, true},
		{[]string{"Triton", "Neptune", "Saturn"}, []string{"moon", "planet", "planet"}, false},
		{[]string{"Triton", "Neptune", "Saturn", "Titan"}, []string{"moon", "planet", "planet", "moon"}, false},
		{[]string{"Triton", "Neptune", "Saturn", "Mars"}, []string{"", "planet", "planet", "planet"}, false},
		{[]string{"Triton", "Neptune", "Saturn", "Mars"}, []string{"moon", "", "", ""}, false},
		{[]string{"Amazon S3", "Amazon EC2", "AWS Lambda", "AWS Batch"}, []string{"storage", "service", "service", "service"}, false},
	} {
		if got := askedFor(c.answers, c.heads).askedApart(0, []int32{1, 2, 3}[:len(c.answers)-1]); got != c.want {
			t.Errorf("%q, asked for as %q: apart is %v", c.answers, c.heads, got)
		}
	}
}

// TestOfOneSort holds that only answers to the same noun stay where there are two of them that are sound.
func TestOfOneSort(t *testing.T) {
	for _, c := range []struct {
		heads []string
		sound int32 // up to which all are sound
		want  []int32
	}{
		{[]string{"moon", "planet", "moon", "moon"}, 4, []int32{2, 3}}, {[]string{"moon", "planet", "planet", "moon"}, 4, []int32{1, 2, 3}},
		{[]string{"moon", "planet", "moon", "moon"}, 2, []int32{1, 2, 3}}, {[]string{"", "planet", "", ""}, 4, []int32{1, 2, 3}},
	} {
		p := askedFor([]string{"Triton", "Neptune", "Titan", "Europa"}, c.heads)
		r := row{pool: p, key: &p.places[0], sound: func(at int32) bool { return at <= c.sound }}
		var left []int32
		for _, f := range r.ofOneSort([]scored{{at: 1}, {at: 2}, {at: 3}}) {
			left = append(left, f.at)
		}
		if !slices.Equal(left, c.want) {
			t.Errorf("%q: %d stay, not %d", c.heads, left, c.want)
		}
	}
}
