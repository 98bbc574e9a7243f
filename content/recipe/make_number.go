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
