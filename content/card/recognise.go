package card

import (
	"cutscore/content"
	"cutscore/content/text"
	"strings"
	"unicode"
)

// text is a card's text, taken apart for the recognisers.
type scan struct {
	front  Front
	parts  []Part
	cut    bool   // the back is too long to be read whole
	answer string // the short answer, Markdown
	plain  string // of the answer
	lower  []string
}

// recogniser finds one kind of answer.
type recogniser struct {
	kind Kind
	find func(*scan, *Reading) bool
}

// recognisers in the order in which they name what a card is mainly about. A later one may look at what earlier ones
// found.
var recognisers = []recogniser{
	{Cloze, findCloze},
	{YesNo, findYesNo},
	{Comparison, findComparison},
	{Pairs, findParallel},
	{Steps, findSteps},
	{List, findList},
	{Pairs, findPairs},
	{Quantity, findQuantity},
	{StatusCode, findStatusCode},
	{Acronym, func(t *scan, r *Reading) bool {
		return len(r.Expands) > 0 && len(t.parts) > 0 && t.parts[0].Text != "" && t.spelled(r)
	}},
	{Formula, findFormula},
	{Command, findCommand},
	{Name, findName},
	{Definition, findDefinition},
}

// MaxFront is the length of a front, in bytes, beyond which nothing is made of a card.
const MaxFront = 700

// Card is a card, read.
type Card struct {
	Front Front
	Parts []Part // of the back
	Reading
}

// Read reads a card: its front, the parts of its back, and what kinds of answers it gives.
func Read(card content.CardRef) Card {
	var r Reading
	if len(card.Front) > MaxFront || !Readable(card.Front) {
		return Card{}
	}
	t := newText(card)
	r.Answer = t.answer
	if findAcronym(t, &r) {
		if said := afterExpansion(t.parts[0].Text, r.Expands); said != "" { // what it is counts, the letters give it away
			t.parts[0].Text = said
			t.readAnswer()
			r.Answer = t.answer
		}
	}
	for _, rec := range recognisers {
		if rec.find(t, &r) {
			r.Kinds = append(r.Kinds, rec.kind)
		}
	}
	if t.front.Focus == OnCommand && !r.Is(Command) { // "Control categories by function" commands nothing
		t.front.Focus = OnPhrase
		t.front.readPhrase()
	}
	return Card{t.front, t.parts, r}
}

func newText(card content.CardRef) *scan {
	back, cut := CutText(card.Back)
	t := &scan{front: readFront(card.Front), parts: Parts(back), cut: cut}
	t.readAnswer()
	return t
}

// spelled reports whether the back does nothing but spell the acronym out.
func (t *scan) spelled(r *Reading) bool {
	return strings.Contains(strings.Join(text.Words(t.plain), " "), strings.Join(text.Words(strings.Join(r.Expands, " ")), " "))
}

func (t *scan) readAnswer() {
	t.answer = unremarked(figureFirst(text.InFigures(shortAnswer(t.parts))), t.front.Focus)
	t.plain = text.Plain(t.answer)
	t.lower = text.Words(t.plain)
}

// figureFirst leaves of "1934, purge of the SA" the year: what follows the date explains it.
func figureFirst(answer string) string {
	for _, sep := range []string{", ", ": ", "; ", " (", " – "} {
		head, rest, found := strings.Cut(answer, sep)
		if found && len(text.NumbersIn(rest)) == 0 && len(strings.Fields(rest)) > 1 && dated(head) {
			return head
		}
	}
	return answer
}

// dated reports whether a text is a year or a date and nothing else.
func dated(s string) bool {
	numbers := text.NumbersIn(s)
	k := len(numbers)
	if k == 0 || !numbers[k-1].IsYear() || numbers[k-1].End != len(s) || len(strings.Fields(s)) > 4 {
		return false
	}
	return k == 1 && (numbers[0].Start == 0 || text.BeginsWithMonth(s)) || k == 2 && numbers[0].Day || k == 3 && numbers[1].Day && text.Ranging(s, numbers[0], numbers[1])
}

// Readable reports whether a text holds anything that can be asked about: letters, figures, or signs with a meaning such as "&&";
// and no picture.
func Readable(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Sm, r) || unicode.Is(unicode.Sc, r) || strings.ContainsRune("%&_@#", r)
	}) &&
		!strings.Contains(s, "![") && !strings.Contains(s, "<img") && !strings.ContainsRune(s, '\ufffd')
}

// shortAnswer is the beginning of a back that answers the front on its own; empty where there is none that is short
// enough to stand among options.
func shortAnswer(parts []Part) string {
	if len(parts) == 0 || !Readable(parts[0].Text) {
		return ""
	}
	first := parts[0]
	if first.Mark == 'f' {
		if len(parts) == 1 && strings.Count(first.Text, "\n") <= 8 && len(first.Text) <= 400 && strings.HasSuffix(first.Text, first.Text[:3]) {
			return first.Text
		}
		return ""
	}
	if first.Mark == '|' || strings.HasSuffix(first.Text, ":") {
		return ""
	}
	if len(parts) >= MinList && fragments(parts) || twins(parts) {
		return "" // a list that was not understood: its first member answers nothing
	}
	if strings.Contains(first.Text+" ", " . ") { // a path on a command line ends no sentence
		return first.Text
	}
	lead := text.Sentences(first.Text)
	if len(lead) > 1 && text.Balanced(lead[0]) && (len(strings.Fields(lead[0])) <= 6 || len(text.NumbersIn(lead[0])) > 0 && len(strings.Fields(lead[0])) <= 9) {
		if IsGeneric(lead[0]) { // "No. What was done before ..."
			return text.Shorten(first.Text, text.MaxOption)
		}
		return text.TrimStop(lead[0])
	}
	return text.TrimStop(text.Shorten(first.Text, text.MaxOption))
}

// fragments reports whether a back is made of short pieces without sentences.
func fragments(parts []Part) bool {
	for _, p := range parts {
		if len(strings.Fields(p.Text)) > 12 || strings.HasSuffix(p.Text, ".") {
			return false
		}
	}
	return true
}

// twins reports whether a back is two short lines of one make: two answers, of which one alone is none.
func twins(parts []Part) bool {
	if len(parts) != 2 || !fragments(parts) || parts[0].Mark != parts[1].Mark {
		return false
	}
	a, b := text.Plain(parts[0].Text), text.Plain(parts[1].Text)
	lead := text.LeadOf(a, text.Words(a))
	return lead != text.LeadFigure && lead == text.LeadOf(b, text.Words(b)) && len(a) <= 3*len(b) && len(b) <= 3*len(a)
}

// IsGeneric reports whether an answer says nothing by itself.
func IsGeneric(s string) bool {
	said := false
	for w := range text.EachWord(text.Plain(s)) {
		if !generic()[w] && !text.IsStop(w) {
			return false
		}
		said = said || generic()[w]
	}
	return said
}

// generic answers are no answer to anything in particular, and may be right anywhere.
var generic = text.List(`all none both neither either yes no true false it depends nothing everything other others unknown n/a null etc see above
	need look lookup todo tbd`)
