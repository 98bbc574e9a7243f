package recipe

import "strconv"

// pool is what a class is a class of.
type pool uint8

const (
	poolAnswers pool = iota
	poolFronts
	poolLists
	poolTerms
	poolSides
	poolWhole
	poolSubjects // of lists
)

// class is a set of phrases that can stand beside each other as options. Everything in a class is alike by what the class
// is made of and by nothing else, so no member is nearer its middle than another: drawing distractors from the class of
// the key gives the key away to no reader of looks.
type class struct {
	pool    pool
	level   uint8 // how fine it is, so that levels do not mix
	topic   int32 // everywhere: -1
	kind    Kind
	focus   focus
	head    string
	a, b, c uint8
}

const everywhere = -1

// kin reports whether the class holds answers to the same thing asked of others: "antidote for ...", "port of ...".
func (c class) kin() bool { return c.head != "" }

// name tells the classes of a deck apart.
func (c class) name() string {
	return string(c.kind) + "\x00" + c.head + "\x00" + strconv.Itoa(int(c.topic)) + "\x00" + string([]byte{byte(c.pool), c.level, byte(c.focus), c.a, c.b, c.c})
}

// group brings together what fronts ask for as far as answers to it are of one kind.
func (f focus) group() focus {
	switch f {
	case onUse, onExpand:
		return onTerm
	case onPart, onDoes:
		return onPhrase
	}
	return f
}

// answerClasses lists the classes of a card's answer, the finest first.
func (e *entry) answerClasses() []class {
	kind, f, ph := e.reading.Main(), e.front, &e.answer
	base := class{pool: poolAnswers, kind: kind}
	switch kind {
	case Quantity:
		unit := ""
		if len(e.reading.Numbers) > 0 {
			unit = e.reading.Numbers[0].Unit
		}
		base.head, base.a = f.head+"|"+unit, uint8(len(e.reading.Numbers))
		if f.head == "" && unit == "" {
			base.head = lastOf(f.lower)
		}
		return nest(base, e.topic, 0)
	case StatusCode, YesNo, List, Steps, Pairs, Comparison, Cloze:
		if kind == Cloze {
			base.a, base.b = uint8(ph.style), uint8(min(ph.size/8, 6))
			return nest(base, e.topic, 0)
		}
		return nil
	case Definition:
		head := base
		head.focus, head.a, head.b = f.focus, uint8(ph.lead), uint8(band(ph.size))
		wide := base
		wide.focus, wide.a = f.focus.group(), uint8(ph.lead)
		narrow := wide
		narrow.b = uint8(band(ph.size))
		var out []class
		if f.head != "" {
			head.head, head.b = f.head, 0
			out = nest(head, e.topic, 0)
		}
		near, far := nest(narrow, e.topic, 2), nest(wide, e.topic, 4)
		return append(out, near[0], far[0], near[1], far[1]) // the topic counts for more than the length
	}
	head := base // names, commands, acronyms
	head.focus, head.head = f.focus, f.head
	wide := base
	wide.focus, wide.a = f.focus.group(), uint8(ph.style)
	var out []class
	if f.head != "" {
		out = nest(head, e.topic, 0)
	}
	return append(out, nest(wide, e.topic, 2)...)
}

// frontForm is how a front stands among options: as a term, a question or a phrase.
func (e *entry) frontForm() uint8 {
	switch {
	case e.front.term != "":
		return 1
	case e.front.asks:
		return 2
	}
	return 3
}

// frontClasses lists the classes of a card's front, for items that show the back and ask for the front.
func (e *entry) frontClasses() []class {
	base := class{pool: poolFronts, kind: e.reading.Main(), a: e.frontForm()}
	switch base.kind {
	case Comparison, YesNo, StatusCode, Cloze, Acronym:
		return nil
	case List, Pairs, Steps:
		return nest(class{pool: poolFronts, kind: List}, e.topic, 0)
	case Quantity:
		return nil
	}
	wide := base
	wide.focus = e.front.focus.group()
	if base.a == 1 { // terms: alike in looks
		fine := wide
		fine.b, fine.c = uint8(e.full.style&^styleUpper), 1
		near, far := nest(fine, e.topic, 0), nest(wide, e.topic, 2)
		return []class{near[0], far[0], near[1], far[1]}
	}
	head := wide
	head.focus, head.head, head.c = e.front.focus, e.front.head, 1
	return append(nest(head, e.topic, 0), nest(wide, e.topic, 2)...)
}

// wholeClasses lists the classes of fronts that explanations answer, whatever they ask for: the last resort of a deck that
// has few of each.
func (e *entry) wholeClasses() []class {
	if e.reading.Main() != Definition {
		return nil
	}
	g := e.front.focus.group()
	if g == onPhrase || g == onWhich {
		g = onTerm
	}
	return nest(class{pool: poolWhole, kind: Definition, focus: g}, e.topic, 0)
}

// listClasses lists the classes of a list as a source of members for other lists.
func (e *entry) listClasses(x *index) []class {
	base := class{pool: poolLists, a: x.memberLook(e)}
	return nest(base, e.topic, 0)
}

// memberLook is what the members of a list are like: names, phrases, or clauses that begin alike.
func (x *index) memberLook(e *entry) uint8 {
	words, leads := 0, [9]int{}
	for _, m := range x.memberOf[e.at] {
		words += len(x.members[m].set)
		leads[x.members[m].lead]++
	}
	n := len(x.memberOf[e.at])
	best := lead(0)
	for l, c := range leads {
		if c > leads[best] {
			best = lead(l)
		}
	}
	look := uint8(best) << 2
	switch {
	case n == 0:
		return look
	case words <= 2*n:
		return look
	case words <= 5*n:
		return look | 1
	}
	return look | 2
}

// nest gives a class within the topic, then in the whole deck.
func nest(c class, topic int32, level uint8) []class {
	c.topic, c.level = topic, level
	wide := c
	wide.topic, wide.level = everywhere, level+1
	return []class{c, wide}
}

func lastOf(ws []string) string {
	if len(ws) == 0 {
		return ""
	}
	return singular(ws[len(ws)-1])
}
