package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"slices"
	"strconv"
)

// none is the class of a card that cannot be asked in a way.
const none = -1

// classify puts every card into its classes.
func (x *index) classify() {
	x.answerClass, x.frontClass = x.noClasses(), x.noClasses()
	x.listClass, x.termClass = x.noClasses(), x.noClasses()
	x.classifyAnswers()
	x.classifyFronts()
	x.partition("lists", x.fullOf, x.where(func(e *entry) bool { return len(x.memberOf[e.at]) > 0 }),
		[]split{{byKind, hard, 0}, {byClosed, hard, 0}, {x.byTopic, hard, 0}, {x.memberLook, soft, minTopic}}, x.listClass)
}

func (x *index) noClasses() []int32 {
	out := make([]int32, len(x.entries))
	for i := range out {
		out[i] = none
	}
	return out
}

func (x *index) where(is func(*entry) bool) []int32 {
	var out []int32
	for i := range x.entries {
		if is(&x.entries[i]) {
			out = append(out, int32(i))
		}
	}
	return out
}

func (x *index) fullOf(at int32) *phrase   { return &x.entries[at].full }
func (x *index) wholeOf(at int32) *phrase  { return &x.entries[at].whole }
func (x *index) answerOf(at int32) *phrase { return &x.entries[at].answer }

// classifyAnswers sorts the answers that are asked for forwards.
func (x *index) classifyAnswers() {
	of := func(kinds ...card.Kind) []int32 {
		return x.where(func(e *entry) bool {
			return slices.Contains(kinds, e.reading.Main()) && e.answer.text != "" && !e.front.Open && (e.sorted() || e.reading.Main() == card.Command)
		})
	}
	x.partition("quantities", x.answerOf, slices.DeleteFunc(of(card.Quantity), func(at int32) bool { return x.entries[at].front.Head == "" }),
		[]split{{byMeasure, hard, 0}}, x.answerClass)
	x.partition("explanations", x.answerOf, slices.DeleteFunc(of(card.Definition), func(at int32) bool { return x.strange(&x.entries[at]) }),
		[]split{{bySort, hard, 0}, {byMake, hard, 0}, {x.byGenus, hard, 0}, {byTopic, soft, minTopic}, {byBand, soft, minBand}}, x.answerClass)
	x.partition("names", x.answerOf, of(card.Name, card.Cloze, card.Formula),
		[]split{{byKind, hard, 0}, {bySort, hard, 0}, {byLikeTopic, hard, 0}, {byDigit, hard, 0}, {byArrow, hard, 0}, {byTopic, soft, minTopic}, {byMake, soft, minTopic}}, x.answerClass)
	x.partition("commands", x.answerOf, of(card.Command),
		[]split{{byProgram, kin, minKin}, {byShape, hard, 0}, {byTopic, soft, minTopic}}, x.answerClass)
}

// classifyFronts sorts the fronts that are asked for backwards: terms where there are enough of them, else whole fronts.
func (x *index) classifyFronts() {
	of := func(is func(*entry) bool, kinds ...card.Kind) []int32 {
		return x.where(func(e *entry) bool {
			return slices.Contains(kinds, e.reading.Main()) && e.quoted != "" && e.whole.size <= text.MaxOption && e.tells() && is(e)
		})
	}
	any := func(*entry) bool { return true }
	form := func(e *entry) string { return strconv.FormatBool(e.front.Asks) }
	if x.narrow() { // elsewhere the front that asks for such a list is known by its words
		x.partition("several", x.fullOf, of(any, card.List, card.Pairs, card.Steps), []split{{byKind, hard, 0}, {x.byTopic, hard, 0}}, x.frontClass)
	}
	x.partition("terms", x.fullOf, of(func(e *entry) bool { return e.front.Term != "" && e.sort == sortTerm && e.sorted() && !x.strange(e) }, card.Definition, card.Name, card.Formula),
		[]split{{byKind, hard, 0}, {byLikeTopic, hard, 0}, {x.byGenus, hard, 0}, {byTopic, soft, minTopic}, {byLook, soft, minTopic}}, x.frontClass)
	left := func(e *entry) bool {
		return x.frontClass[e.at] == none || len(x.classes[x.frontClass[e.at]].members) <= wanted
	}
	sort := bySort
	if x.narrow() {
		sort = byAsking
	}
	x.partition("fronts", x.wholeOf, of(func(e *entry) bool { return left(e) && (x.narrow() || e.sorted() && !x.strange(e)) }, card.Definition),
		[]split{{sort, hard, 0}, {x.byGenus, hard, 0}, {byTopic, soft, minTopic}, {form, soft, minTopic}}, x.frontClass)
	x.partition("fronts of names", x.wholeOf, of(func(e *entry) bool { return left(e) && e.sorted() }, card.Name, card.Formula),
		[]split{{byKind, hard, 0}, {bySort, hard, 0}, {x.byGenus, hard, 0}, {byLikeTopic, hard, 0}, {byArrow, hard, 0}, {byTopic, soft, minTopic}, {form, soft, minTopic}}, x.frontClass)
	x.partition("fronts of commands", x.wholeOf, of(left, card.Command),
		[]split{{byProgram, kin, minKin}, {byShape, hard, 0}, {byTopic, soft, minTopic}, {form, soft, minTopic}}, x.frontClass)
}
