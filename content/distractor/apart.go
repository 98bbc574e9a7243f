package distractor

import (
	"slices"
	"strings"

	"cutscore/content/text"
)

// What sets the key apart from all its distractors: three bonds beside a flame, three treaties beside a republic. Whoever sees that knows
// the key, or knows what it is not.

// trait is something that a reader sees in an option; words of content are their numbers, the others are negative.
type trait = int32

// The traits that are no words. The last ones are counted downwards from their name.
const (
	traitPlural trait = -1 - iota
	traitProper
	traitArticle
	traitSingle       // one thing, not two
	traitBare         // nothing said of it in brackets or after a comma
	traitSet    trait = -1000
	traitEnd    trait = -2000
	traitIs     trait = -3000 // things of one field that can be seen
)

// Apart reports whether all the others have a trait in common that the key has not.
func (p *Pool) Apart(key int32, others []int32) bool {
	if form := p.places[key].Kind.Form; len(others) < 2 || !strings.HasPrefix(form, "name") && !strings.HasPrefix(form, "figure") {
		return form == Formula && p.oneSided(key, others)
	}
	var room [3][24]trait // most answers have fewer, and this is asked of every card
	shared := p.places[others[0]].traits(room[0][:0])
	for _, o := range others[1:] {
		its := p.places[o].traits(room[1][:0])
		shared = slices.DeleteFunc(shared, func(t trait) bool { return !slices.Contains(its, t) })
	}
	if p.askedApart(key, others) {
		return true
	}
	if len(shared) == 0 {
		return false
	}
	mine := p.places[key].traits(room[2][:0])
	two := len(others) == 2 && p.places[others[0]].Kind.head != p.places[others[1]].Kind.head // which may have a word in common by chance
	telling := func(t trait) bool {
		return !slices.Contains(mine, t) && p.places[key].may(t) && (t < 0 || !two)
	}
	ofOne := func(t trait) bool { return (t >= 0 || t <= traitSet && t > traitEnd) && slices.Contains(mine, t) } // one set, one noun
	return !slices.ContainsFunc(shared, ofOne) && slices.ContainsFunc(shared, telling)
}

// oneSided reports whether formulas of one left side stand beside one of another.
func (p *Pool) oneSided(key int32, others []int32) bool {
	left := func(at int32) string {
		side, _, _ := strings.Cut(p.places[at].Phrase.Fold, "=")
		return side
	}
	return len(others) > 1 && left(key) != left(others[0]) && !slices.ContainsFunc(others, func(o int32) bool { return left(o) != left(others[0]) })
}

// askedApart reports whether the front of the key asks for one noun and those of all others for another: a remnant among three stars.
func (p *Pool) askedApart(key int32, others []int32) bool {
	mine, theirs := p.places[key].Head, p.places[others[0]].Head
	return len(others) > 2 && mine != "" && theirs != "" && mine != theirs && p.places[key].Kind.Asked == "" &&
		!slices.ContainsFunc(others, func(o int32) bool {
			return p.places[o].Head != theirs || p.places[o].Kind.sets.meets(p.places[key].Kind.sets)
		})
}

// traits appends what is seen in an answer.
func (pl *Place) traits(out []trait) []trait {
	ph, k := pl.Phrase, &pl.Kind
	out = append(out, ph.Set...)
	if !strings.HasPrefix(k.Form, "name") {
		return out
	}
	for _, mark := range []struct {
		has   bool
		trait trait
	}{
		{ph.Style&stylePlural != 0, traitPlural},
		{ph.Proper(), traitProper},
		{text.Articles()[firstWord(ph.Fold)], traitArticle},
		{ph.Style&styleJoins == 0, traitSingle},
		{!strings.ContainsAny(ph.Fold, ",("), traitBare},
	} {
		if mark.has {
			out = append(out, mark.trait)
		}
	}
	for _, set := range k.sets {
		out = append(out, traitSet-int32(set))
	}
	if k.sense.concrete {
		out = append(out, traitIs-int32(k.sense.field))
	}
	if i := slices.Index(endings, k.end); i >= 0 {
		out = append(out, traitEnd-int32(i))
	}
	return out
}

// may reports whether it is known of an answer that it has not a trait: "Michelangelo" may be a name, too, and what no table knows anything.
func (pl *Place) may(t trait) bool {
	if t <= traitIs {
		return pl.Kind.sense.concrete
	}
	if t == traitSingle { // two moons, but not what is short and detached
		return pl.Phrase.Proper()
	}
	return t != traitProper || !text.StartsUpper(pl.Phrase.Text) || strings.Contains(pl.Phrase.Text, " ")
}

func firstWord(fold string) string {
	first, _, _ := strings.Cut(fold, " ")
	return first
}
