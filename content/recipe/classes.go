package recipe

import (
	"slices"
	"strconv"
	"strings"
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

func byTopic(e *entry) string { return strconv.Itoa(int(e.topic)) }
func byKind(e *entry) string  { return string(e.reading.Main()) }

func bySort(e *entry) string { return e.sort }

// byMeasure is what a quantity is of, and its unit.
func byMeasure(e *entry) string { return e.front.head + "|" + e.unit() }

// byClosed keeps lists to which nothing else belongs apart from those that could be longer.
func byClosed(e *entry) string { return strconv.FormatBool(e.closed()) }

// byLikeTopic keeps those within their topic of which only the topic says what they are.
func byLikeTopic(e *entry) string {
	if e.like && (e.sort == sortNone || e.sort == sortTerm) {
		return byTopic(e)
	}
	return ""
}

// byGenus keeps terms apart that are different sorts of things, but for a deck about one thing.
func (x *index) byGenus(e *entry) string {
	if main := e.reading.Main(); x.narrow() || main != Definition && main != Formula {
		return ""
	}
	return e.genus.of
}

// byNoun sets terms apart of which several are called by one noun: three costs, four goods.
func (x *index) byNoun(e *entry) string {
	if x.byGenus(e) == "" {
		return ""
	}
	return e.genus.noun
}

// strange reports whether an entry explains a term of which nobody can say what sort of thing it is, where that can be said
// of the others.
func (x *index) strange(e *entry) bool {
	return e.sort == sortTerm && e.genus.of == "" && e.reading.Main() == Definition && x.genera && !x.narrow()
}

// byGenusTopic keeps those within their topic of which nothing but the topic says what they are.
func (x *index) byGenusTopic(e *entry) string {
	if x.byGenus(e) != "" {
		return ""
	}
	return x.byTopic(e)
}

// byMake is how an answer is made: the grammar of an explanation, the looks of a name.
func byMake(e *entry) string {
	if e.reading.Main() == Definition {
		return strconv.Itoa(int(e.answer.lead))
	}
	return strconv.Itoa(int(e.answer.style))
}

// byDigit keeps names with figures in them ("Thomas Paine, 1776") from those without.
func byDigit(e *entry) string { return strconv.FormatBool(e.answer.style&styleDigit != 0) }

func byBand(e *entry) string { return strconv.Itoa(int(band(e.answer.size))) }

func (e *entry) unit() string {
	if len(e.reading.Numbers) == 0 {
		return ""
	}
	return e.reading.Numbers[0].Unit
}

// classifyAnswers sorts the answers that are asked for forwards.
func (x *index) classifyAnswers() {
	of := func(kinds ...Kind) []int32 {
		return x.where(func(e *entry) bool {
			return slices.Contains(kinds, e.reading.Main()) && e.answer.text != "" && !e.front.open && (e.sorted() || e.reading.Main() == Command)
		})
	}
	x.partition("quantities", x.answerOf, slices.DeleteFunc(of(Quantity), func(at int32) bool { return x.entries[at].front.head == "" }),
		[]split{{byMeasure, hard, 0}}, x.answerClass)
	x.partition("explanations", x.answerOf, slices.DeleteFunc(of(Definition), func(at int32) bool {
		e := &x.entries[at]
		return x.strange(e) && e.answer.lead != leadVerb // what things do reads alike
	}),
		[]split{{bySort, hard, 0}, {byMake, hard, 0}, {x.byNoun, kin, minNoun}, {x.byGenus, hard, 0}, {x.byGenusTopic, hard, 0}, {byTopic, soft, minTopic}, {byBand, soft, minBand}}, x.answerClass)
	x.partition("names", x.answerOf, of(Name, Cloze, Formula),
		[]split{{byKind, hard, 0}, {bySort, hard, 0}, {byLikeTopic, hard, 0}, {byDigit, hard, 0}, {byTopic, soft, minTopic}, {byMake, soft, minTopic}}, x.answerClass)
	x.partition("commands", x.answerOf, of(Command),
		[]split{{byProgram, kin, minKin}, {byShape, hard, 0}, {byTopic, soft, minTopic}}, x.answerClass)
}

// classifyFronts sorts the fronts that are asked for backwards: terms where there are enough of them, else whole fronts.
func (x *index) classifyFronts() {
	of := func(is func(*entry) bool, kinds ...Kind) []int32 {
		return x.where(func(e *entry) bool {
			return slices.Contains(kinds, e.reading.Main()) && e.quoted != "" && e.whole.size <= maxOption && e.tells() && is(e)
		})
	}
	any := func(*entry) bool { return true }
	form := func(e *entry) string { return strconv.FormatBool(e.front.asks) }
	if x.narrow() { // elsewhere the front that asks for such a list is known by its words
		x.partition("several", x.fullOf, of(any, List, Pairs, Steps), []split{{byKind, hard, 0}, {x.byTopic, hard, 0}}, x.frontClass)
	}
	x.partition("terms", x.fullOf, of(func(e *entry) bool { return e.front.term != "" && e.sort == sortTerm && e.sorted() && !x.strange(e) }, Definition, Name, Formula),
		[]split{{byKind, hard, 0}, {byLikeTopic, hard, 0}, {x.byNoun, kin, minNoun}, {x.byGenus, hard, 0}, {x.byGenusTopic, hard, 0}, {byTopic, soft, minTopic}, {byLook, soft, minTopic}}, x.frontClass)
	left := func(e *entry) bool {
		return x.frontClass[e.at] == none || len(x.classes[x.frontClass[e.at]].members) <= wanted
	}
	sort := bySort
	if x.narrow() {
		sort = byAsking
	}
	x.partition("fronts", x.wholeOf, of(func(e *entry) bool { return left(e) && (x.narrow() || e.sorted() && !x.strange(e)) }, Definition),
		[]split{{sort, hard, 0}, {x.byNoun, kin, minNoun}, {x.byGenus, hard, 0}, {x.byGenusTopic, hard, 0}, {form, soft, minTopic}}, x.frontClass)
	x.partition("fronts of names", x.wholeOf, of(func(e *entry) bool { return left(e) && e.sorted() }, Name, Formula),
		[]split{{byKind, hard, 0}, {bySort, hard, 0}, {byLikeTopic, hard, 0}, {byTopic, soft, minTopic}, {form, soft, minTopic}}, x.frontClass)
	x.partition("fronts of commands", x.wholeOf, of(left, Command),
		[]split{{byProgram, kin, minKin}, {byShape, hard, 0}, {byTopic, soft, minTopic}, {form, soft, minTopic}}, x.frontClass)
}

// tells reports whether a back says enough to be shown alone: "-d" is an option of many commands.
func (e *entry) tells() bool {
	if main := e.reading.Main(); main != Name && main != Command {
		return true
	}
	return e.answer.size >= 3 && !strings.HasPrefix(e.answer.fold, "-")
}

// byLook is the looks of a term.
func byLook(e *entry) string { return strconv.Itoa(int(e.full.style &^ styleUpper)) }

// byAsking brings fronts together that are answered alike: all that ask what something is, does or has are one.
func byAsking(e *entry) string {
	switch g := e.front.focus.group(); g {
	case onPhrase, onWhich:
		return strconv.Itoa(int(onTerm))
	default:
		return strconv.Itoa(int(g))
	}
}

// memberLook is what the members of a list are like: names, phrases, or clauses that begin alike.
func (x *index) memberLook(e *entry) string {
	words, leads := 0, [9]int{}
	for _, m := range x.memberOf[e.at] {
		words += len(x.members[m].set)
		leads[x.members[m].lead]++
	}
	n, best := max(1, len(x.memberOf[e.at])), 0
	for l, c := range leads {
		if c > leads[best] {
			best = l
		}
	}
	size := 0
	for _, per := range []int{2, 5} {
		if words > per*n {
			size++
		}
	}
	return strconv.Itoa(best*3 + size)
}
