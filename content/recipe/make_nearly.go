package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/nearly"
	"cutscore/content/text"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// initials are the words that stand for a letter in the deck's expansions, apart for the last word of one, which is a
// noun, and the words before it.
type initials map[initial][]string

type initial struct {
	letter rune
	last   bool
	upper  bool
}

// addExpansion notes the words of an expansion.
func (in initials) addExpansion(ws []string) {
	for i, w := range ws {
		key, ok := initialOf(w, i == len(ws)-1)
		if ok && !slices.Contains(in[key], w) && len(in[key]) < 60 {
			in[key] = append(in[key], w)
		}
	}
}

func initialOf(w string, last bool) (initial, bool) {
	if len(w) < 4 || strings.ContainsAny(w, "-/()&") {
		return initial{}, false
	}
	r := []rune(w)[0]
	return initial{unicode.ToLower(r), last, unicode.IsUpper(r)}, unicode.IsLetter(r)
}

// expansions asks what an acronym stands for. Every option spells it: other words that begin with the same letter take the place of its
// own, crosswise, so that no option is the middle of the others.
func expansions(x *index, e *entry) []draft {
	ws := e.reading.Expands
	if len(ws) < 2 || listed(e) {
		return nil
	}
	words := func(place int) []string {
		return slices.DeleteFunc(nearly.Words(ws, place, x.initials.at(ws)), func(w string) bool { return !card.Spells(e.front.Term, strings.Join(with(ws, place, w), " ")) })
	}
	open := nearly.Open(ws, words) // places for which there are other words
	if len(open) == 0 {
		return nil
	}
	choices := func(d dice) []content.Option {
		options := []content.Option{{Text: strings.Join(ws, " "), Correct: true, Rationale: cardSays}}
		for _, other := range respelled(d, ws, open, words) {
			options = append(options, content.Option{Text: strings.Join(other, " "), Rationale: "It has the letters, but the card says “" + strings.Join(ws, " ") + "”."})
		}
		return options
	}
	stem := fmt.Sprintf(x.say.standsFor, e.front.Term)
	if strings.HasSuffix(e.front.Term, "s") {
		stem = strings.Replace(stem, "What does", "What do", 1)
	}
	return []draft{{kind: content.Choice, stem: stem, options: choices}}
}

// listed reports whether the letters stand for members of a list, not for the words of a name.
func listed(e *entry) bool {
	ws := e.reading.Expands
	return slices.ContainsFunc(e.reading.Members, func(m string) bool { return strings.EqualFold(m, ws[0]) }) ||
		len(ws) > 2 && text.Within(e.backFold, strings.ToLower(ws[0]+", "+ws[1]+", "))
}

// at gives the words of the deck that could stand at a place of an expansion.
func (in initials) at(ws []string) func(place int) []string {
	return func(place int) []string {
		key, _ := initialOf(ws[place], place == len(ws)-1)
		return in[key]
	}
}

// respelled gives three other expansions: two places changed crosswise, or one place changed three ways.
func respelled(d dice, ws []string, open []int, words func(place int) []string) [][]string {
	if len(open) == 1 {
		var out [][]string
		others := words(open[0])
		for _, k := range d.Some(wanted, len(others), "word") {
			out = append(out, with(ws, open[0], others[k]))
		}
		return out
	}
	at := d.Some(2, len(open), "places")
	i, j := open[at[0]], open[at[1]]
	a, b := words(i), words(j)
	wi, wj := a[d.Pick(len(a), "first")], b[d.Pick(len(b), "second")]
	return [][]string{with(ws, i, wi), with(ws, j, wj), with(with(ws, i, wi), j, wj)}
}

// with is a text with another word at a place.
func with(ws []string, place int, w string) []string {
	out := slices.Clone(ws)
	out[place] = w
	return out
}

// commandForms asks for a command, or the name of a function or a setting, beside forms of itself that people take for it and that the tool
// does not have. The other commands of a deck seldom can stand beside it, since the question's words tell.
func commandForms(x *index, e *entry) []draft {
	code := literal(e.reading.Answer)
	if code == "" || e.reading.Main() != card.Command || e.front.Open || asked(x, e) {
		return nil
	}
	c, places := nearly.ReadCommand(code)
	stands := func(s string) bool { // the deck has it
		fold := text.Fold(s)
		return fold == text.Fold(code) || text.Within(e.backFold, fold) || x.answers()[fold]
	}
	places = untold(e, places, func(ch nearly.Change) bool { return stands(c.With(ch)) })
	if len(places) == 0 || len(places) == 1 && len(places[0].Changes) < leastWant {
		return nil
	}
	tail := x.say.is
	if len(e.front.Lower) > 0 && text.VerbFirst(e.front.Lower[0]) {
		tail = x.say.does
	}
	choices := func(d dice) []content.Option {
		options := []content.Option{{Text: asCode(code), Correct: true, Rationale: cardSays}}
		for _, wrong := range miswritten(d, c, places) {
			if stands(wrong) {
				return nil
			}
			options = append(options, content.Option{Text: asCode(wrong), Rationale: "The card says “" + clipped(asCode(code)) + "”."})
		}
		return options
	}
	return []draft{{kind: content.Choice, stem: e.front.Asking(tail), options: choices, sound: func() bool {
		return len(choices(newDice(content.Code{}, e.card.ID))) > leastWant
	}}}
}

// miswritten gives three other forms: two places changed crosswise, or one place changed three ways. Words are changed before their order is.
func miswritten(d dice, c *nearly.Command, places []nearly.Place) []string {
	var out []string
	if len(places) == 1 || len(places[0].Changes) >= wanted && places[1].Key == "" && d.Pick(2, "one place") == 0 {
		changes := places[0].Changes
		for _, k := range d.Some(wanted, len(changes), "form") {
			out = append(out, c.With(changes[k]))
		}
		return out
	}
	n := 0 // places with words
	for n < len(places) && places[n].Key != "" {
		n++
	}
	i, j := 0, 1
	if n > 2 {
		at := d.Some(2, n, "places")
		i, j = int(min(at[0], at[1])), int(max(at[0], at[1]))
	} else if rest := len(places) - max(1, n); n < 2 && rest > 1 {
		j = max(1, n) + d.Pick(rest, "place")
		i = min(i, j-1)
	}
	a := places[i].Changes[d.Pick(len(places[i].Changes), "first")]
	b := places[j].Changes[d.Pick(len(places[j].Changes), "second")]
	return []string{c.With(a), c.With(b), c.With(a, b)}
}

// untold leaves the places whose words the question does not tell: "create" is no choice where a thing is to be created. Where another
// word that could stand there is told as well, only such ones are offered; none that the deck has.
func untold(e *entry, places []nearly.Place, stands func(nearly.Change) bool) []nearly.Place {
	var out []nearly.Place
	for _, p := range places {
		p.Changes = slices.DeleteFunc(slices.Clone(p.Changes), stands)
		if told := tells(e, p.Key); told > 0 {
			p.Changes = slices.DeleteFunc(p.Changes, func(ch nearly.Change) bool { return tells(e, ch.With) < told })
		}
		if len(p.Changes) > 0 && !slices.ContainsFunc(out, func(o nearly.Place) bool { return o.Clashes(&p) }) {
			out = append(out, p)
		}
	}
	return out
}

// tells counts the front's words that tell a word of a command: as they are, by a part of it, or, of a flag, by its letter.
func tells(e *entry, word string) int {
	flag, isFlag := strings.CutPrefix(word, "-")
	parts := strings.FieldsFunc(strings.ToLower(word), func(r rune) bool { return !unicode.IsLetter(r) })
	n := 0
	for _, w := range e.front.Lower {
		letter := isFlag && len(flag) == 1 && strings.HasPrefix(w, strings.ToLower(flag))
		n += text.One(letter || slices.ContainsFunc(parts, func(part string) bool {
			return len(part) > 1 && (text.Stem(w) == text.Stem(part) || distractor.Heard(w, part) > 0)
		}))
	}
	return n
}

// literal is a command or name that an answer consists of, without what is remarked of it in brackets; empty: it is none, or more than one.
func literal(answer string) string {
	code, remark, found := strings.Cut(strings.TrimSpace(answer), " (")
	if found && !strings.HasSuffix(remark, ")") {
		return ""
	}
	code = strings.TrimSpace(code)
	if strings.Count(code, "`") == 2 && strings.HasPrefix(code, "`") && strings.HasSuffix(code, "`") {
		code = strings.Trim(code, "`")
	}
	if strings.ContainsAny(code, "`\n") || strings.Contains(code, " or ") || strings.Contains(code, ", ") || strings.Contains(code, " / ") {
		return ""
	}
	return code
}

func asCode(s string) string { return "`" + s + "`" }
