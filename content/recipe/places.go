package recipe

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

// What stands for a card in the pools of distractors.

// answerPlace is the answer of a card as an option; without a form where the front could have other right answers.
func (e *entry) answerPlace(x *index) distractor.Place {
	p := distractor.Place{Phrase: &e.answer, Topic: e.topic, Head: e.front.Head, Words: int32(len(e.frontal)), Asks: true, Way: e.way()}
	p.Defines = e.reading.Main() == card.Definition && e.front.Focus == card.OnTerm && !e.front.Asks && !x.say.capitals && len(e.front.Lower) <= shortTermWords && !card.BreaksOff(e.frontFold)
	if e.describes() && x.asking[p.Head] < sort || !x.has("sort asked for") {
		p.Head = ""
	}
	switch main := e.reading.Main(); main {
	case card.Name, card.Quantity, card.Formula, card.Command, card.Definition, card.Cloze:
		if e.answer.Text == "" || e.front.Open || e.answer.Size > text.MaxOption || e.enumerates() {
			return p
		}
		p.Kind = distractor.KindOf(&e.answer, e.asked(), main == card.Command, e.front.Lower)
		p.Kind.Grammar = e.grammar(x)
		if main == card.Formula {
			p.Kind.Form = distractor.Formula
		}
	default: // the others have no one answer
	}
	return p
}

// shortTermWords is how many words a term has that is no description.
const shortTermWords = 3

// termPlace is what a card's front names as an option. A question is none.
func (e *entry) termPlace(x *index) distractor.Place {
	p := distractor.Place{Phrase: &e.full, Topic: e.topic, Words: int32(len(e.backing)), Way: e.way()}
	main := e.reading.Main()
	if e.quoted == "" || e.full.Text == "" || e.full.Size > maxTerm || !e.tells() || card.BreaksOff(e.full.Fold) || e.leans(x) {
		return p
	}
	term := e.front.Term != "" && (e.front.Focus == card.OnTerm || e.front.Focus == card.OnUse)
	switch {
	case e.front.Asks && !term, strings.HasSuffix(e.full.Text, "?"), e.front.Focus == card.OnVersus, e.front.Focus == card.OnGap, e.front.Open:
		return p
	case x.say.unread && len(e.front.Lower) > mostUnread, main != card.Definition && main != card.Name && main != card.Formula && main != card.Command && !e.describedBy(x):
		return p
	}
	asked, head := string(main), e.front.Head
	if foreign := e.front.ForeignHead(); term && foreign != "" && main == card.Name && x.say.foreign {
		term, head = false, foreign
	}
	if !term && main == card.Name && len(e.front.Lower) > shortTermWords { // it asks, in other words: "rare but serious adverse effect of metformin"
		return p
	}
	if term && main != card.Command {
		asked = distractor.Term
		if main == card.Name && e.answer.Proper() && x.has("shown by name") { // a painting by its painter is no style by what it is
			asked = "a name"
		}
	}
	if term && e.answer.Lead == text.LeadFigure && strings.ContainsFunc(e.answer.Text, unicode.IsLetter) && !slices.ContainsFunc(e.answer.Numbers(), text.Number.IsYear) && x.has("shown by figure") { // a temperature is no definition
		asked = "a figure"
	}
	if !term && main == card.Name && x.has("shown for one noun") { // the largest moon is no planet, whatever is shown of it
		asked += " " + cmp.Or(card.Properties()[head], head)
	}
	p.Kind = distractor.KindOf(&e.full, asked, false, nil)
	p.Kind.Grammar = e.grammar(x)
	if !term {
		p.Head = head
	}
	if main == card.Command && p.Kind.Form != "" { // a task, however it is put
		p.Kind.Form = "task, " + distractor.KindOf(&e.answer, "", true, nil).Form
	}
	if (main == card.Definition || main == card.List || main == card.Quantity) && term {
		p.Kind = p.Kind.Explained(&e.answer)
	}
	return p
}

// describedBy reports whether a back lists what one term is like, or begins with its figures: "saison: dry, peppery, highly carbonated".
func (e *entry) describedBy(x *index) bool {
	main := e.reading.Main()
	if main != card.List && main != card.Quantity || e.front.Asks || e.front.Count > 0 || e.front.Focus.Group() != card.OnTerm || len(e.backing) < leastSaid || !x.has("described by a list") {
		return false
	}
	last := e.front.Lower[len(e.front.Lower)-1]
	return text.Singular(last) == last && !strings.Contains(e.quoted, "\n") && !anySpells(e.full.Text, e.quoted)
}

// leastSaid is how many words of content tell of one thing what it is like.
const leastSaid = 4

// grammar is what a card of a language deck is about: a part of speech, or a form of a word. Answers of other classes do not stand beside it.
func (e *entry) grammar(x *index) string {
	if !x.say.bilingual || e.front.Asks || e.reading.Main() != card.Name || e.front.Focus == card.OnGap || !x.has("part of speech") {
		return ""
	}
	return card.Grammar(e.front.Plain, text.Plain(e.answer.Text))
}

// telling are verbs that ask for what something says.
var telling = text.List(`tell show mean say indicate signify display print`)

// mostUnread is how many words a front may have that is taken for a term though nobody can tell whether it is a question, or half a sentence.
const mostUnread = 2

const maxTerm = 60 // characters of a front that can stand among options

// tells reports whether a back says enough to be shown alone: "-d" is an option of many commands.
func (e *entry) tells() bool {
	if main := e.reading.Main(); main != card.Name && main != card.Command {
		return true
	}
	return e.answer.Size >= 3 && !strings.HasPrefix(e.answer.Fold, "-")
}

// describes reports whether the front asks nothing but says at length what the answer is: its nouns ask for nothing.
func (e *entry) describes() bool {
	return !e.front.Asks && len(e.front.Lower) > describing
}

const describing = 6 // words, from which on a front is a description

// sort is how many cards must ask for one noun before it is a sort of the deck, which also a description turns on: "Block that calls
// another set of files" among blocks.
const sort = 3

// asked is what the front asks for, where that says what answers it.
func (e *entry) asked() string {
	f := &e.front
	if e.describes() {
		return ""
	}
	switch f.Focus { //nolint:exhaustive // the others say nothing of what answers them
	case card.OnWho:
		if named(e.answer.Text) {
			return "person"
		}
		return "role"
	case card.OnWhen:
		return "time"
	case card.OnWhere:
		if e.reading.Main() == card.Command { // a path, by its looks
			return ""
		}
		return "place"
	case card.OnWhy:
		return "reason"
	case card.OnHow:
		return "manner"
	case card.OnMany:
		return "count " + f.Head
	case card.OnDoes:
		if telling()[f.Head] {
			return "tell"
		}
		return f.Head
	case card.OnPart, card.OnWhich:
		if sort := card.Properties()[f.Head]; sort == "person" && named(e.answer.Text) {
			return sort
		}
	}
	if e.reading.Main() == card.Quantity {
		return distractor.HowMuch
	}
	if distractor.Person(f.Head) && e.reading.Main() == card.Name && named(e.answer.Text) && !e.front.Asks { // the mayor of Paris
		return "person"
	}
	return ""
}

// named reports whether an answer is a name: it begins with a capital letter and with no article.
func named(answer string) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(text.Plain(answer), "(“\""), " ")
	return first != "" && text.StartsUpper(first) && !text.Articles()[strings.ToLower(first)]
}

// enumerates reports whether a card lists what its front names in the plural: "Project management roles".
func (e *entry) enumerates() bool {
	ws := text.Words(e.front.Plain)
	if len(ws) == 0 || e.reading.Main() != card.Definition || strings.Count(e.answer.Fold, ", ") < 2 {
		return false
	}
	last := ws[len(ws)-1]
	return last != text.Singular(last) && !text.Finite(text.Words(e.answer.Fold))
}

// telling leaves the words of a set that are rare enough in the deck to tell something.
func (x *index) telling(set []int32) []int32 {
	most := max(3, int32(len(x.entries)/6))
	return slices.DeleteFunc(slices.Clone(set), func(id int32) bool { return x.lexicon.Texts(id) > most })
}

// way is how the front asks.
func (e *entry) way() string {
	switch focus := e.front.Focus; focus {
	case card.OnGap:
		return distractor.Gap
	case card.OnPart, card.OnDoes:
		return "part"
	default:
		return strconv.Itoa(int(focus.Group()))
	}
}
