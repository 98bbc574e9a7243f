package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
	"slices"
	"strings"
)

// sides are the two things that a card sets against each other, with what is said of each; more than two are asked for as
// pairs.
func (e *entry) sides() []card.Pair {
	pairs := e.pairs
	if r := &e.reading; len(r.Sides) == 2 && len(pairs) != 2 {
		return r.Sides
	}
	if len(pairs) != 2 || e.reading.Is(card.Steps) {
		return nil
	}
	for _, p := range pairs { // what the front does not name may be anything: "CO2 / O2; fats: 0.7"
		if !e.reading.Is(card.Comparison) && !text.Within(e.frontFold, strings.ToLower(text.Plain(p.Left))) {
			return nil
		}
	}
	return pairs
}

// contrasts asks which is which of two things: the two that a card compares, or two neighbours of those that it lists.
func contrasts(x *index, e *entry) []draft {
	ask := card.About(e.front.Subject(), x.say.isTrue)
	if sides := e.sides(); sides != nil {
		return x.contrast(e, ask, sides[0], sides[1])
	}
	pairs := e.pairs
	if len(pairs) < wanted || e.reading.Is(card.Steps) {
		return nil
	}
	var out []draft
	for i := range pairs {
		out = append(out, x.contrast(e, ask, pairs[i], pairs[(i+1)%len(pairs)])...)
	}
	return out
}

// contrast sets what is said of each of two things once behind its own name and once behind the other. So all options are of
// one kind and of equal looks, and nothing comes from another card.
func (x *index) contrast(e *entry, ask string, sides ...card.Pair) []draft {
	var names, said [2]phrase
	for i, s := range sides {
		names[i] = distractor.NewPhrase(x.lexicon, s.Left, e.at)
	}
	if x.has("initials") && (spells(sides[0].Left, sides[0].Right) || spells(sides[1].Left, sides[1].Right)) {
		return nil
	}
	for i, s := range sides {
		md := s.Right
		for j := range names { // neither may be named in what is said of either
			own := slices.DeleteFunc(x.telling(names[j].Set), func(id int32) bool { return slices.Contains(names[1-j].Set, id) })
			if masked, _ := x.mask(md, own); masked != md && x.has("gap in a statement") { // a gap in a statement is no statement
				return nil
			}
		}
		if x.has("small words") && (sharesWord(sides[i].Left, s.Right, sides[1-i].Left) || repeats(text.Plain(s.Right), text.Plain(s.Left)) || gendered(sides[i].Left, sides[1-i].Left)) {
			return nil
		}
		if x.has("points back") && pointsBack(md) {
			return nil
		}
		if x.has("sounds alike") && distractor.Heard(text.Plain(md), text.Plain(s.Left)) > 0 { // the Odyssey and Odysseus
			return nil
		}
		said[i] = distractor.NewPhrase(x.lexicon, optionText(md, card.List), e.at)
		if card.IsGeneric(s.Right) || len(said[i].Set) == 0 || text.Auxiliaries()[said[i].Fold] { // "doesn't"
			return nil
		}
	}
	if text.Within(said[0].Fold, said[1].Fold) || text.Within(said[1].Fold, said[0].Fold) || names[0].Fold == names[1].Fold || measures(&said[0]) != measures(&said[1]) {
		return nil
	}
	looks := []string{said[0].Text, said[1].Text}
	distractor.EvenCase(looks)
	said[0].Text, said[1].Text = looks[0], looks[1]
	options := make([]content.Option, 0, 4)
	for i := range sides {
		options = append(options, content.Option{Text: e.label(sides[i].Left) + said[i].Text, Correct: true, Rationale: cardSays})
	}
	for i := range sides {
		options = append(options, content.Option{Text: e.label(sides[i].Left) + said[1-i].Text,
			Rationale: "The card says that of “" + clipped(text.Plain(sides[1-i].Left)) + "”."})
	}
	return []draft{{
		kind: content.Response, stem: ask,
		options: func(dice) []content.Option { return options },
	}}
}

// sharesWord reports whether what is said of a name has a word of it that the other name lacks, however common: "any occupation", "any job".
func sharesWord(name, said, other string) bool {
	others, words := text.Words(text.Plain(other)), text.Words(text.Plain(said))
	return slices.ContainsFunc(text.Words(text.Plain(name)), func(w string) bool {
		return slices.Contains(words, w) && !slices.Contains(others, w)
	})
}

// gendered reports whether the articles of two nouns tell which is which: la suegra, el cuñado.
func gendered(a, b string) bool {
	first, _, _ := strings.Cut(strings.ToLower(a), " ")
	second, _, _ := strings.Cut(strings.ToLower(b), " ")
	return first != second && genders()[first] && genders()[second]
}

var genders = text.List(`der die das el la los las le les il lo gli un una une ein eine o os as`)

// label sets a name before what is said of it.
func (e *entry) label(name string) string {
	if code := "`" + strings.Trim(name, "`") + "`"; !strings.ContainsFunc(name, text.IsWordRune) || strings.Contains(e.front.Text, code) {
		return "`" + strings.Trim(name, "`") + "`: "
	}
	name = text.Capital(text.Plain(name))
	if strings.ContainsAny(name, "*_`[<") {
		return name + ": "
	}
	return "**" + name + "**: "
}

// neighbours sets a term beside the one that it is most often taken for: the nearest other term of its kind. Of four statements
// two say of each what its card says, and two say it of the other.
func neighbours(x *index, e *entry) []draft {
	side, ok := e.said()
	if !ok {
		return nil
	}
	if at := nearestTo(x, e.at); at >= 0 && (at > e.at || nearestTo(x, at) != e.at) { // else it is asked of the other card
		other, _ := x.entries[at].said()
		return x.contrast(e, card.Capitalized(x.say.isTrue), side, other)
	}
	return nil
}

// nearestTo is the card whose term is most often taken for that of another; -1: none is near enough.
func nearestTo(x *index, at int32) int32 {
	e := &x.entries[at]
	sound := x.frontGuard(e)
	for _, near := range x.pools[ofTerms].Near(at, 1, 1, alike, func(at int32) bool {
		o := &x.entries[at]
		_, whole := o.said()
		return whole && sound(at) && o.answer.Lead == e.answer.Lead && o.answer.Size < 3*e.answer.Size && e.answer.Size < 3*o.answer.Size
	}) {
		return near
	}
	return -1
}

// alike is how much nearer a term must be than a distractor to be worth telling apart.
const alike = 0.76

// said is a term with what its card says of it; false: that does not stand alone.
func (e *entry) said() (card.Pair, bool) {
	if e.reading.Main() != card.Definition || e.front.Term == "" || e.answer.Text == "" || len(e.answer.Set) < 3 {
		return card.Pair{}, false
	}
	return card.Pair{Left: e.full.Text, Right: e.answer.Text}, true
}

// pointsBack reports whether a text has a word for something that it does not name itself: after a few words that may be meant.
func pointsBack(md string) bool {
	said := 0
	for i, w := range text.Words(text.Plain(md)) {
		if (backwardWords()[w] || i == 0 && w == "that") && said < leastNamed {
			return true
		}
		said += text.One(!text.IsStop(w))
	}
	return false
}

// leastNamed is how many words of content stand before a word that points back to one of them.
const leastNamed = 5

// backwardWords point to what was said before: "osteoclasts break it down".
var backwardWords = text.List(`it them they this these those`)
