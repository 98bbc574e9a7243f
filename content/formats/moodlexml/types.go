package moodlexml

import (
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// types are the types of questions that can be read.
var types = map[string]func(*reader){
	"multichoice": (*reader).choice, "multichoiceset": (*reader).choice, "truefalse": (*reader).judged, "shortanswer": (*reader).written,
	"numerical": (*reader).numeric, "matching": (*reader).matching, "match": (*reader).matching, "cloze": (*reader).embedded,
	"multianswer": (*reader).embedded, "ordering": (*reader).ordered,
}

// full is the fraction from which an answer alone is right; rounding makes 99.9999 of some.
const full = 99

func (r *reader) choice() {
	single := r.q.Child("single").Content()
	several := strings.TrimSpace(single) == "false" || strings.TrimSpace(single) == "0" || r.q.Attr("type") == "multichoiceset"
	for _, a := range r.answers() {
		right := a.fraction >= full || several && a.fraction > 0
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
	for _, a := range r.answers() {
		r.record.Options = append(r.record.Options, content.Option{Text: a.text})
	}
	r.bank.Add(r.record)
}

var hole = pattern.New(`\{\d*:([A-Z_]+):((?:[^{}\\]|\\.)*)\}`)

// embedded reads a text with its answers in it. One choice alone stays a question; everything else becomes a flashcard
// whose back has the answers in their order.
func (r *reader) embedded() {
	raw := r.q.Child("questiontext").Child("text").Content()
	holes := hole.FindAllStringSubmatch(raw, -1)
	if len(holes) == 0 {
		r.bank.Skip(r.record.Line, "a text without answers in it: %s", source.Brief(r.record.Stem))
		return
	}
	md, _ := markup.HTML(hole.ReplaceAllString(strings.ReplaceAll(raw, "@@PLUGINFILE@@/", ""), "____"))
	r.record.Stem = md
	var right []string
	for _, h := range holes {
		options := r.holeOptions(h[2])
		if len(holes) == 1 && strings.HasPrefix(h[1], "M") && len(options) >= 2 {
			r.record.Options = options
			r.bank.Add(r.record)
			return
		}
		for _, o := range options {
			if o.Correct {
				if strings.HasPrefix(h[1], "N") { // a number with its tolerance
					o.Text, _, _ = strings.Cut(o.Text, ":")
				}
				right = append(right, o.Text)
				break
			}
		}
	}
	if len(right) < len(holes) {
		r.bank.Skip(r.record.Line, "one of its blanks has no right answer: %s", source.Brief(r.record.Stem))
		return
	}
	r.bank.AddShort(r.record, "a text with blanks", []string{strings.Join(right, "; ")})
}

// holeOptions reads =right~%50%partly#feedback~wrong.
func (r *reader) holeOptions(text string) []content.Option {
	var options []content.Option
	for part := range strings.SplitSeq(strings.ReplaceAll(text, `\~`, "\x00"), "~") {
		part, why, _ := strings.Cut(strings.ReplaceAll(part, "\x00", "~"), "#")
		o := content.Option{Rationale: strings.TrimSpace(why)}
		if rest, found := strings.CutPrefix(part, "="); found {
			o.Correct, part = true, rest
		} else if rest, found := strings.CutPrefix(part, "%"); found {
			if weight, after, closed := strings.Cut(rest, "%"); closed {
				n, err := strconv.ParseFloat(weight, 64)
				o.Correct, part = err == nil && n >= full, after
			}
		}
		o.Text = markup.Plain(strings.TrimSpace(markup.Unescape(strings.ReplaceAll(part, `\`, ""))))
		if o.Text != "" && o.Text != "*" {
			options = append(options, o)
		}
	}
	return options
}
