package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// singlePairs asks what goes with the left side of a pair. The other pairs of the card are the distractors: they are of
// one kind, and the card itself says that they belong elsewhere.
func singlePairs(x *index, e *entry) []draft {
	return eachPair(x, e, func(i int, lefts, rights []*phrase) *draft {
		if text.Common(lefts[i].Set, rights[i].Set) > 0 || x.has("initials") && spells(lefts[i].Text, rights[i].Text) || // the option would repeat the stem
			x.has("sounds alike") && (distractor.Heard(text.Plain(rights[i].Text), text.Plain(lefts[i].Text)) > 0 || repeats(rights[i].Text, lefts[i].Text)) {
			return nil
		}
		stem := card.About(e.front.Subject(), fmt.Sprintf(x.say.goesWith, text.Plain(e.pairs[i].Left)))
		return x.sideDraft(e, rights, i, stem, lefts)
	})
}

// labels shows the right side of a pair and asks for the left one.
func labels(x *index, e *entry) []draft {
	return eachPair(x, e, func(i int, lefts, rights []*phrase) *draft {
		text, ok := x.maskLabel(e.pairs[i])
		if !ok || x.has("sounds alike") && repeats(text, e.pairs[i].Left) {
			return nil
		}
		return x.sideDraft(e, lefts, i, card.About(e.front.Subject(), x.say.belongs)+"\n\n"+quote(text), rights)
	})
}

// maskLabel blanks the words of the left side in the right one; false: too little would be left to ask about.
func (x *index) maskLabel(p card.Pair) (string, bool) {
	if x.has("initials") && spells(p.Left, p.Right) {
		return "", false
	}
	s, left := x.mask(p.Right, x.telling(x.lexicon.Set(text.Plain(p.Left))))
	gaps := strings.Count(s, blank)
	return s, left > gaps && (left >= 2 || gaps == 0)
}

// spells reports whether a label is the initials of what stands behind it, or of its first words: "P" and "Palliation", "ARP" and
// "Address Resolution Protocol".
func spells(label, said string) bool {
	label = strings.ToLower(strings.Trim(text.Plain(label), " .:)"))
	if label == "" || len(label) > mostInitials {
		return false
	}
	initials := ""
	words := strings.Fields(strings.ToLower(text.Plain(said)))
	for _, w := range words {
		if _, first := utf8.DecodeRuneInString(w); len(initials) < len(label) {
			initials += w[:first]
		}
	}
	return initials == label || len(label) > 2 && inOrder(label, words)
}

// inOrder reports whether the letters of a label are those of the first words, two of them at least, in order, the first letter of each
// among them: GWLB and "gateway load balancer".
func inOrder(label string, words []string) bool {
	k := 0
	for i, w := range words {
		if w[:1] != label[k:k+1] {
			return false
		}
		for j := 0; j < len(w) && k < len(label) && (i+1 >= len(words) || j == 0 || words[i+1][:1] != label[k:k+1]); j++ {
			if w[j] == label[k] {
				k++
			}
		}
		if k == len(label) {
			return i > 0
		}
	}
	return false
}

// anySpells reports whether a word of capitals within a label is such initials: HOT in "HOT update".
func anySpells(label, said string) bool {
	return spells(label, said) || slices.ContainsFunc(strings.Fields(label), func(w string) bool {
		return text.Capitals(w) > 1 && spells(w, strings.ReplaceAll(said, "-", " "))
	})
}

const mostInitials = 6 // bytes

// pairsOf lists what belongs together on a card: the pairs that it lists, or each of several things with what is said of it.
// The year of a battle and its victor can be told apart by anybody: such pairs are none.
func pairsOf(r *card.Reading) []card.Pair {
	pairs := r.Pairs
	if len(r.Sides) > len(pairs) {
		pairs = r.Sides
	}
	named := 0
	for _, p := range pairs {
		ws := text.Words(p.Left)
		named += text.One(len(ws) > 0 && attributes()[text.Singular(ws[len(ws)-1])])
	}
	if named*2 >= len(pairs) {
		return nil
	}
	return pairs
}

// attributes are labels that say in what respect the text behind them speaks of the thing on the front.
var attributes = text.List(`date year who what when where why how cause effect result outcome significance importance use usage class example
	dose onset duration treatment symptom sign location place author formula meaning definition purpose function role treaty
	leader president capital pro con trigger mechanism moa se indication risk default note period name key victor winner loser
	consequence background phase size cost price unit value range number count ratio depth length width height weight volume frequency speed
	mindestalter amtszeit dauer größe höhe länge jahr ort ursache folge`)

func eachPair(x *index, e *entry, ask func(i int, lefts, rights []*phrase) *draft) []draft {
	pairs := e.pairs
	if len(pairs) < wanted {
		return nil
	}
	lefts, rights := pairPhrases(x, e, pairs)
	var out []draft
	for i := range pairs {
		if dr := ask(i, lefts, rights); dr != nil {
			out = append(out, *dr)
		}
	}
	return out
}

func pairPhrases(x *index, e *entry, pairs []card.Pair) (lefts, rights []*phrase) {
	for _, p := range pairs {
		left, right := distractor.NewPhrase(x.lexicon, p.Left, e.at), distractor.NewPhrase(x.lexicon, optionText(p.Right, card.Definition), e.at)
		lefts, rights = append(lefts, &left), append(rights, &right)
	}
	return lefts, rights
}

// sideDraft asks for one of several sides; facing are the sides that they go with.
func (x *index) sideDraft(e *entry, sides []*phrase, i int, stem string, facing []*phrase) *draft {
	pairs := e.pairs
	var found []*phrase
	where := map[*phrase]int{}
	for j, ph := range sides {
		if j != i && measures(ph) == measures(sides[i]) && (ph.Lead == text.LeadTo) == (sides[i].Lead == text.LeadTo) && !text.Within(ph.Fold, facing[j].Fold) && !distractor.Alike(ph, sides[i]) && !distractor.Alike(facing[j], facing[i]) && !distractor.AlikeAny(ph, found) {
			found = append(found, ph)
			where[ph] = j
		}
	}
	return &draft{
		kind: content.Choice, stem: stem,
		sound: func() bool {
			return len(found) >= leastWant && x.hidden(sides[i], stem, found) && !(x.has("odd one") && oddOne(sides[i], found))
		},
		options: func(d dice) []content.Option {
			n := min(wanted, len(found))
			options := []content.Option{{Text: sides[i].Text, Correct: true, Rationale: cardSays}}
			for _, ph := range shuffled(d, found)[:n] {
				p := pairs[where[ph]]
				options = append(options, content.Option{Text: ph.Text, Rationale: "“" + clipped(p.Left) + "” goes with “" + clipped(p.Right) + "”."})
			}
			return options
		},
	}
}

// oddOne reports whether all others have a word in common that one lacks: green among two kinds of red.
func oddOne(one *phrase, others []*phrase) bool {
	return slices.ContainsFunc(others[0].Set, func(w int32) bool {
		return !slices.Contains(one.Set, w) && !slices.ContainsFunc(others, func(o *phrase) bool { return !slices.Contains(o.Set, w) })
	})
}

// measures is the unit of what a side of a pair measures: 7.4 is no partial pressure in mmHg.
func measures(ph *phrase) string {
	if ph.Lead != text.LeadFigure {
		return ""
	}
	if numbers := text.NumbersIn(ph.Fold); len(numbers) > 0 {
		return "in " + numbers[0].Unit
	}
	return ""
}

func shuffled(d dice, found []*phrase) []*phrase {
	out := make([]*phrase, 0, len(found))
	for _, i := range d.Some(len(found), len(found), "shuffle") {
		out = append(out, found[i])
	}
	return out
}

// matches lets the person pair what belongs together.
func matches(x *index, e *entry) []draft {
	pairs := e.pairs
	if len(pairs) < wanted {
		return nil
	}
	var out []draft
	step := len(pairs)
	if step > mostParts { // as many in each as in the others
		step = (step + (step+mostParts-1)/mostParts - 1) / ((step + mostParts - 1) / mostParts)
	}
	for from := 0; from < len(pairs) && len(out) < few; from += step {
		some := pairs[from:min(len(pairs), from+step)]
		var options []content.Option
		var rights []*phrase
		for i, p := range some {
			text, ok := x.maskLabel(p)
			ph := distractor.NewPhrase(x.lexicon, text, e.at)
			if !ok || distractor.AlikeAny(&ph, rights) {
				continue
			}
			rights = append(rights, &ph)
			options = append(options, content.Option{Text: p.Left, Match: optionText(text, card.Definition), Correct: true, Place: i + 1, Rationale: ""})
		}
		if len(options) < wanted {
			continue
		}
		for i := range options {
			options[i].Place = i + 1
		}
		out = append(out, draft{kind: content.Match, stem: card.About(e.front.Subject(), x.say.together),
			options: func(dice) []content.Option { return options }})
	}
	return out
}
