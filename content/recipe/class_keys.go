package recipe

import (
	"cutscore/content/card"
	"strconv"
	"strings"
)

// What the cards of a class have in common, each as a text that is the same for those who have it in common.

func byTopic(e *entry) string { return strconv.Itoa(int(e.topic)) }
func byKind(e *entry) string  { return string(e.reading.Main()) }

func bySort(e *entry) string { return e.sort }

// byMeasure is what a quantity is of, and its unit.
func byMeasure(e *entry) string { return e.front.Head + "|" + e.unit() }

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
	if main := e.reading.Main(); x.narrow() || main != card.Definition && main != card.Formula {
		return ""
	}
	return e.genus
}

// strange reports whether an entry explains a term of which nobody can say what sort of thing it is, where that can be said
// of the others.
func (x *index) strange(e *entry) bool {
	return e.sort == sortTerm && e.genus == "" && e.reading.Main() == card.Definition && x.english && !x.narrow()
}

// byMake is how an answer is made: the grammar of an explanation, the looks of a name.
func byMake(e *entry) string {
	if e.reading.Main() == card.Definition {
		return strconv.Itoa(int(e.answer.lead))
	}
	return strconv.Itoa(int(e.answer.style))
}

// byDigit keeps names with figures in them ("Thomas Paine, 1776") from those without.
func byDigit(e *entry) string { return strconv.FormatBool(e.answer.style&styleDigit != 0) }

// byArrow keeps reactions from equations.
func byArrow(e *entry) string {
	return strconv.FormatBool(strings.ContainsAny(e.answer.fold, "→⇌") || strings.Contains(e.answer.fold, "->"))
}

func byBand(e *entry) string { return strconv.Itoa(int(band(e.answer.size))) }

func (e *entry) unit() string {
	if len(e.reading.Numbers) == 0 {
		return ""
	}
	return e.reading.Numbers[0].Unit
}

// tells reports whether a back says enough to be shown alone: "-d" is an option of many commands.
func (e *entry) tells() bool {
	if main := e.reading.Main(); main != card.Name && main != card.Command {
		return true
	}
	return e.answer.size >= 3 && !strings.HasPrefix(e.answer.fold, "-")
}

// byLook is the looks of a term.
func byLook(e *entry) string { return strconv.Itoa(int(e.full.style &^ styleUpper)) }

// byAsking brings fronts together that are answered alike: all that ask what something is, does or has are one.
func byAsking(e *entry) string {
	switch g := e.front.Focus.Group(); g {
	case card.OnPhrase, card.OnWhich:
		return strconv.Itoa(int(card.OnTerm))
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
