package moodlexml

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"cutscore/content"
)

// types are the types of questions that can be read.
var types = map[string]func(*reader){
	"multichoice": (*reader).choice, "multichoiceset": (*reader).choice, "truefalse": (*reader).judged, "shortanswer": (*reader).written,
	"numerical": (*reader).numeric, "matching": (*reader).matching, "match": (*reader).matching, "cloze": (*reader).embedded,
	"multianswer": (*reader).embedded, "ordering": (*reader).ordered, "gapselect": (*reader).gaps, "ddwtos": (*reader).gaps,
}

// full is the fraction from which an answer alone is right; rounding makes 99.9999 of some.
const full = 99

func (r *reader) choice() {
	single := r.q.Child("single").Content()
	several := strings.TrimSpace(single) == "false" || strings.TrimSpace(single) == "0" || r.q.Attr("type") == "multichoiceset"
	first := 0.0
	for _, a := range r.answers() {
		right := a.fraction >= full || several && a.fraction > 0
		switch {
		case a.fraction > 0 && first == 0 && right:
			first = a.fraction
		case a.fraction > 0 && a.fraction != first, a.fraction < 0 && a.fraction != -100:
			r.weighed = true
		}
		r.record.Options = append(r.record.Options, content.Option{Text: a.text, Correct: right, Rationale: a.feedback})
	}
	shuffle := strings.TrimSpace(r.q.Child("shuffleanswers").Content())
	r.record.FixedOrder = shuffle == "false" || shuffle == "0"
	r.bank.Add(r.record)
}

func (r *reader) judged() {
	for _, a := range r.answers() {
		text := "True"
		if strings.EqualFold(strings.TrimSpace(a.text), "false") {
			text = "False"
		}
		r.record.Options = append(r.record.Options, content.Option{Text: text, Correct: a.fraction >= full, Rationale: a.feedback})
	}
	r.record.FixedOrder = true
	r.bank.Add(r.record)
}

func (r *reader) written() {
	var right []string
	for _, a := range r.answers() {
		switch {
		case a.fraction >= full:
			right = append(right, a.text)
			r.explain(a)
		case a.fraction > 0:
			r.bank.Lose(r.record.Line, "the answer %q, which counts for %g %%", a.text, a.fraction)
		}
	}
	r.bank.AddShort(r.record, "a question with a written answer", right)
}

func (r *reader) explain(a answer) {
	if r.record.Explanation == "" {
		r.record.Explanation = a.feedback
	}
}

func (r *reader) numeric() {
	var right []string
	for _, a := range r.answers() {
		if a.fraction < full || a.text == "*" {
			if a.fraction > 0 {
				r.bank.Lose(r.record.Line, "the answer %q, which counts for %g %%", a.text, a.fraction)
			}
			continue
		}
		tolerance := strings.TrimSpace(a.node.Child("tolerance").Content())
		if size, err := strconv.ParseFloat(tolerance, 64); err == nil && size != 0 {
			right = append(right, a.text+" ± "+tolerance)
		}
		right = append(right, a.text)
		r.explain(a)
	}
	r.bank.AddShort(r.record, "a numeric question", right)
}

func (r *reader) matching() {
	r.record.Kind = content.Match
	for _, sub := range r.q.Children("subquestion") {
		o := content.Option{Text: r.text(sub, "html"), Match: r.text(sub.Child("answer"), "plain_text")}
		switch {
		case o.Text == "" && o.Match != "":
			r.bank.Lose(r.record.Line, "the right part %q, which belongs to no left one", o.Match)
		case o.Text != "":
			r.record.Options = append(r.record.Options, o)
		}
	}
	r.bank.Add(r.record)
}

func (r *reader) ordered() {
	r.record.Kind = content.Order
	answers := r.answers()
	slices.SortStableFunc(answers, func(a, b answer) int { return cmp.Compare(a.fraction, b.fraction) }) // which counts them
	for _, a := range answers {
		r.record.Options = append(r.record.Options, content.Option{Text: a.text})
	}
	r.bank.Add(r.record)
}
