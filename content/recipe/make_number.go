package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/figures"
	"cutscore/content/text"
	"slices"
	"strings"
)

// changedNumbers asks for numbers: that of the answer, and those in the sentences of the back.
func changedNumbers(x *index, e *entry) []draft {
	var out []draft
	if d, ok := x.answersNumber(e); ok {
		out = append(out, d)
	}
	if !e.digits || e.front.Illustrates() {
		return out
	}
	for _, s := range e.statements() {
		if s.at == 0 && len(out) > 0 || len(out) == few {
			continue
		}
		if strings.Contains(s.text, "e.g.") || strings.Contains(s.text, "for example") {
			continue
		}
		if dr, ok := x.figureOf(e, s); ok {
			out = append(out, dr) // one of a sentence: its other numbers would stand in the stem
		}
	}
	return out
}

// figureOf asks for a number of a sentence, or else for one of its ranges; false: none is worth it.
func (x *index) figureOf(e *entry, s statement) (draft, bool) {
	numbers := text.NumbersIn(s.text)
	for _, ranges := range []bool{false, true} {
		for i, from := range numbers {
			to, told := from, s
			if ranges {
				if i+1 == len(numbers) || !ranging(s.text, from, numbers[i+1]) || approximate(s.text[:from.Start]) || !x.has("ranges") {
					continue
				}
				to, told.text = numbers[i+1], s.text[:from.Start]+s.text[numbers[i+1].Start:] // a range is told by its end
			}
			alone := to
			alone.Start, alone.End = from.Start, from.Start+to.End-to.Start
			if slices.ContainsFunc(numberRules, func(r numberRule) bool { return x.has(r.name) && r.refuses(e, told, alone) }) {
				continue
			}
			end := to.Start + len(numberWord(s.text, to))
			some := slices.Clone(numbers[i : i+1+text.One(ranges)])
			for k := range some {
				some[k].Start, some[k].End = some[k].Start-from.Start, some[k].End-from.Start
			}
			stem := card.About(e.front.Subject(), x.say.gap) + "\n\n" + quote(s.text[:from.Start]+blank+s.text[end:])
			return x.ladder(e, s.text[from.Start:end], some, stem, approximate(s.text[:from.Start])), true
		}
	}
	return draft{}, false
}

// approximate reports whether what stands before a number says that it is only about right.
func approximate(before string) bool {
	before = strings.TrimRight(before, " (")
	if strings.HasSuffix(before, "~") || strings.HasSuffix(before, "≈") || strings.HasSuffix(before, "±") {
		return true
	}
	ws := text.Words(before)
	return len(ws) > 0 && roughly()[ws[len(ws)-1]]
}

var roughly = text.List(`about approx approximately around roughly circa ca c etwa rund ungefähr zirka environ aproximadamente circa`)

// ranging reports whether two numbers are the ends of a range that can be asked for: no days of a month, and not 30–40,000.
func ranging(s string, from, to text.Number) bool {
	return text.Ranging(s, from, to) && !to.Day && from.Value < to.Value && to.Value < widestRange*from.Value
}

// widestRange is how many times its begin the end of a range may be.
const widestRange = 20

// answersNumber asks for the number that the card answers; false: it answers none that could be another.
func (x *index) answersNumber(e *entry) (draft, bool) {
	answer, numbers := inOneUnit(optionText(e.reading.Answer, card.Quantity))
	switch {
	case e.reading.Main() != card.Quantity && !e.fillsWithNumber(), asked(x, e), e.answersHalf(x, answer):
		return draft{}, false
	case figures.Register(e.front.Lower) != "" && len(numbers) > 1: // "20 and 21": each is known by itself
		return draft{}, false
	case len(numbers) == 3 && numbers[1].Day && numbers[2].IsYear() && numbers[2].End == len(answer): // 20–21 June 1791
		return x.ladder(e, answer, numbers[2:], e.asking(x, x.say.date), false), true
	case computes(e.front.Text), x.has("figures of the question") && repeats(answer, e.front.Plain), !numericOption(answer), least(numbers):
		return draft{}, false
	}
	tail := x.say.answerTail(numbers, e.front.Lower)
	if e.front.Focus == card.OnGap {
		tail = x.say.gap
	}
	stem := e.asking(x, tail)
	if slices.Contains(e.front.Lower, "version") && x.has("version") {
		return versions(e, answer, numbers[0], stem)
	}
	return x.ladder(e, answer, numbers, stem, approximate(answer[:numbers[0].Start])), true
}

// inOneUnit leaves of an answer in two units what it says first: 5.16 gal / 19.5 L.
func inOneUnit(answer string) (string, []text.Number) {
	numbers := text.NumbersIn(answer)
	if len(numbers) != 2 || numbers[0].Unit == "" || numbers[1].Unit == "" || numbers[0].Unit == numbers[1].Unit {
		return answer, numbers
	}
	first := strings.TrimRight(answer[:numbers[1].Start], "≈~ ")
	if !strings.HasSuffix(first, " /") && !strings.HasSuffix(first, " (") && !strings.HasSuffix(first, " =") {
		return answer, numbers
	}
	return strings.TrimRight(first, " /(="), numbers[:1]
}

// numberRule refuses to ask for a number of a sentence.
type numberRule struct {
	name    string
	refuses func(e *entry, s statement, n text.Number) bool
}

var numberRules = []numberRule{
	{"smallest anyway", func(_ *entry, _ statement, n text.Number) bool { return least([]text.Number{n}) }},
	{"part of a range", func(_ *entry, s statement, n text.Number) bool { return partOfRange(n, s.text) }},
	{"telling number", func(_ *entry, s statement, n text.Number) bool { return !tellingNumber(s.text, n) }},
	{"status code", func(_ *entry, s statement, n text.Number) bool { return s.code(n) }},
	{"said twice", func(e *entry, s statement, n text.Number) bool {
		return saidTwice(n, e.front.Plain) || saidTwice(n, s.text[:n.Start]+s.text[n.End:]) || repeats(s.text[n.Start:n.End], s.text[:n.Start]+s.text[n.End:])
	}},
	{"part of a product", func(_ *entry, s statement, n text.Number) bool {
		before, after := strings.Fields(s.text[:n.Start]), strings.Fields(s.text[n.End:])
		times := func(w string) bool { return w == "x" || w == "×" }
		return len(before) > 0 && times(before[len(before)-1]) || slices.ContainsFunc(after[:min(2, len(after))], times) // 70 ml x 71
	}},
	{"half", func(e *entry, s statement, n text.Number) bool {
		return n.Value == 50 && n.Unit == "%" && text.Within(e.frontFold+" "+strings.ToLower(s.text), "half")
	}},
	{"bounded by another", func(_ *entry, s statement, n text.Number) bool { return bounded(n, s.text) }},
	{"explained in brackets", func(_ *entry, s statement, n text.Number) bool { return bracketed(n, s.text) }},
}

// least reports whether a number alone could not but be the smallest of the options.
func least(numbers []text.Number) bool {
	return len(numbers) == 1 && numbers[0].Value <= 1 && numbers[0].Decimals == 0
}

// asked reports whether the answer is asked for among those of other cards already: the same stem twice would do no good.
func asked(x *index, e *entry) bool {
	for _, dr := range forwards(x, e) {
		if dr.possible() {
			return true
		}
	}
	return false
}

// ladder makes a draft whose options are a text with its numbers changed; about, they are not exact.
func (x *index) ladder(e *entry, s string, numbers []text.Number, stem string, about bool) draft {
	var known figures.Known
	if len(numbers) == 1 {
		known = knownOf(x, e, numbers[0])
		known.About = about && !numbers[0].IsYear() && x.has("about")
		known.Plural = x.has("several") && counts(numbers, e.front.Lower) || numbers[0].Unit != "" && numbers[0].End == len(s) && numbers[0].Value > 1 // its unit stands behind the gap
	}
	choices := func(d dice) []content.Option {
		var texts []string
		rank := (e.turn + d.common().Pick(4, "rank")) % 4 // as often the smallest as any other
		if len(numbers) == 1 {
			for _, v := range figures.Row(d, numbers[0], known, rank) {
				texts = append(texts, text.Rewrite(s, numbers, []float64{v}))
			}
		} else {
			for _, vs := range figures.Pairs(d, s, numbers, rank) {
				texts = append(texts, text.Rewrite(s, numbers, vs))
			}
		}
		key := text.Rewrite(s, numbers, text.Values(numbers))
		var options []content.Option
		for _, t := range texts {
			if t == key {
				options = append(options, content.Option{Text: s, Correct: true, Rationale: cardSays})
			} else {
				options = append(options, content.Option{Text: t, Rationale: "The card says " + clipped(s) + "."})
			}
		}
		return options
	}
	return draft{kind: content.Choice, stem: stem, options: choices, sound: func() bool {
		return len(choices(newDice(content.Code{}, e.card.ID))) >= 3
	}}
}

// computes reports whether a front asks what code comes to: who reads it sees which numbers cannot come out.
func computes(front string) bool {
	_, code, found := strings.Cut(front, "`")
	code, _, _ = strings.Cut(code, "`")
	return found && strings.ContainsAny(code, "0123456789")
}

// fillsWithNumber reports whether a number fills the gap of the front.
func (e *entry) fillsWithNumber() bool {
	numbers := text.NumbersIn(e.reading.Answer)
	return e.reading.Main() == card.Cloze && len(numbers) == 1 && numbers[0].Start == 0 && !numbers[0].Word && len(strings.Fields(e.reading.Answer)) <= 2
}

// bounded reports whether another number of a sentence says between what this one lies: "after 48 and again after 72 hours".
func bounded(n text.Number, sentence string) bool {
	return slices.ContainsFunc(text.NumbersIn(sentence), func(m text.Number) bool {
		counts := text.Dimension(m.Unit) == "" && text.Dimension(n.Unit) == "" // 64 codons, of which 61 stand for something
		return m.Start != n.Start && m.IsYear() == n.IsYear() && (m.Unit == n.Unit || m.Unit == "" || counts) && m.Value < boundedBy*n.Value && n.Value < boundedBy*m.Value
	})
}

// boundedBy is how many times as much a number may be that is taken to be of the same quantity.
const boundedBy = 5

// repeats reports whether an answer has a figure of its question: 30 3 * * * for 3:30.
func repeats(answer, question string) bool {
	asked := distractor.Figures(question)
	return slices.ContainsFunc(distractor.Figures(answer), func(figure string) bool { return slices.Contains(asked, figure) })
}

// versions asks for a version among those before and after it; false: it is none of two numbers.
func versions(e *entry, answer string, n text.Number, stem string) (draft, bool) {
	version := answer[n.Start:n.End]
	return draft{kind: content.Choice, stem: stem, fixed: true, options: func(d dice) []content.Option {
		var options []content.Option
		for _, v := range figures.Versions(version, (e.turn+d.common().Pick(4, "rank"))%4) {
			if v == version {
				options = append(options, content.Option{Text: answer, Correct: true, Rationale: cardSays})
				continue
			}
			options = append(options, content.Option{Text: answer[:n.Start] + v + answer[n.End:], Rationale: "The card says " + clipped(answer) + "."})
		}
		return options
	}}, figures.Versions(version, 0) != nil
}
