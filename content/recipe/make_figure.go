package recipe

import (
	"slices"
	"strings"

	"cutscore/content/card"
	"cutscore/content/text"
)

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
		return saidTwice(n, e.front.Plain) || saidTwice(n, s.text[:n.Start]+s.text[n.End:]) || repeats(s.text[n.Start:n.End], e.front.Plain+" "+e.name+" "+s.text[:n.Start]+" "+s.text[n.End:])
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

// bounded reports whether another number of a sentence says between what this one lies: "after 48 and again after 72 hours".
func bounded(n text.Number, sentence string) bool {
	return slices.ContainsFunc(text.NumbersIn(sentence), func(m text.Number) bool {
		counts := text.Dimension(m.Unit) == "" && text.Dimension(n.Unit) == "" // 64 codons, of which 61 stand for something
		return m.Start != n.Start && m.IsYear() == n.IsYear() && (m.Unit == n.Unit || m.Unit == "" || counts) && m.Value < boundedBy*n.Value && n.Value < boundedBy*m.Value
	})
}

// boundedBy is how many times as much a number may be that is taken to be of the same quantity.
const boundedBy = 5
