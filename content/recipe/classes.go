package recipe

import (
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
		[]split{{x.memberLook, soft, minTopic}, {byTopic, soft, minTopic}}, x.listClass)
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

// byHead is what an answer is of: "antidote", "port". Answers to it are of one kind whatever else they are.
func byHead(e *entry) string {
	switch {
	case e.front.head == "":
		return ""
	case e.reading.Main() == Quantity:
		return e.front.head + "|" + e.unit()
	}
	return strconv.Itoa(int(e.front.focus)) + e.front.head
}

func byGroup(e *entry) string { return strconv.Itoa(int(e.front.focus.group())) }

// byMake is how an answer is made: the grammar of an explanation, the looks of a name.
func byMake(e *entry) string {
	if e.reading.Main() == Definition {
		return strconv.Itoa(int(e.answer.lead))
	}
	return strconv.Itoa(int(e.answer.style))
}

func byBand(e *entry) string { return strconv.Itoa(int(band(e.answer.size))) }

func (e *entry) unit() string {
	if len(e.reading.Numbers) == 0 {
		return ""
	}
	return e.reading.Numbers[0].Unit
}

// classifyAnswers sorts the answers that are asked for forwards.
func (x *index) classifyAnswers() {
	forwards := func(e *entry) bool {
		switch e.reading.Main() { //nolint:exhaustive // the others are asked in ways of their own
		case Definition, Name, Command, Cloze, Quantity:
			return e.answer.text != "" && !e.front.open
		}
		return false
	}
	quantity := func(e *entry) bool { return e.reading.Main() == Quantity }
	explains := func(e *entry) bool { return e.reading.Main() == Definition }
	x.partition("quantities", x.answerOf, x.where(func(e *entry) bool { return forwards(e) && quantity(e) && e.front.head != "" }),
		[]split{{byHead, hard, 0}}, x.answerClass)
	x.partition("explanations", x.answerOf, x.where(func(e *entry) bool { return forwards(e) && explains(e) }),
		[]split{{byHead, kin, minKin}, {byGroup, hard, 0}, {byMake, hard, 0}, {byTopic, soft, minTopic}, {byBand, soft, minBand}}, x.answerClass)
	x.partition("names", x.answerOf, x.where(func(e *entry) bool { return forwards(e) && !quantity(e) && !explains(e) }),
		[]split{{byKind, hard, 0}, {byHead, kin, minKin}, {byGroup, hard, 0}, {byTopic, hard, 0}, {byMake, soft, minTopic}}, x.answerClass)
}

// classifyFronts sorts the fronts that are asked for backwards: terms where there are enough of them, else whole fronts.
func (x *index) classifyFronts() {
	asked := func(e *entry) bool {
		switch e.reading.Main() { //nolint:exhaustive // the others are asked
		case "", Comparison, YesNo, StatusCode, Cloze, Acronym, Quantity:
			return false
		}
		return e.quoted != "" && e.whole.size <= maxOption
	}
	several := func(e *entry) bool { // lists, pairs and steps are asked for among each other
		main := e.reading.Main()
		return main == List || main == Pairs || main == Steps
	}
	x.partition("several", x.fullOf, x.where(func(e *entry) bool { return asked(e) && several(e) }),
		[]split{{byTopic, soft, minTopic}}, x.frontClass)
	term := func(e *entry) bool { return asked(e) && !several(e) && e.front.term != "" }
	x.partition("terms", x.fullOf, x.where(term),
		[]split{{byKind, hard, 0}, {byNameTopic, hard, 0}, {byTopic, soft, minTopic}, {byLook, soft, minTopic}}, x.frontClass)
	form := func(e *entry) string { return strconv.Itoa(boolInt(e.front.asks)) }
	left := x.where(func(e *entry) bool {
		return asked(e) && !several(e) && (x.frontClass[e.at] == none || len(x.classes[x.frontClass[e.at]].members) <= wanted)
	})
	x.partition("fronts", x.wholeOf, left,
		[]split{{byKind, hard, 0}, {byHead, kin, minKin + 1}, {byAsking, hard, 0}, {byTopic, hard, 0}, {form, soft, minTopic}}, x.frontClass)
}

// byNameTopic keeps names and what they answer within their topic: names of different topics are of different kinds.
func byNameTopic(e *entry) string {
	if e.reading.Main() == Definition {
		return ""
	}
	return byTopic(e)
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
