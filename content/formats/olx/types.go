package olx

import (
	"cmp"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// types are the responses that can be read.
var types = map[string]func(*reader, *xmltree.Node, source.Record){
	"multiplechoiceresponse": (*reader).choice, "choiceresponse": (*reader).choice, "optionresponse": (*reader).dropdown,
	"stringresponse": (*reader).written, "numericalresponse": (*reader).numeric,
}

// choice reads radio buttons and check boxes. A hint that is shown for a choice, made or left, is its reason.
func (r *reader) choice(n *xmltree.Node, record source.Record) {
	for _, c := range n.All("choice") {
		var why []string
		for _, h := range c.All("choicehint") {
			why = append(why, r.html(h))
		}
		record.Options = append(record.Options, content.Option{Text: r.unhinted(c), Correct: isTrue(c.Attr("correct")), Rationale: strings.Join(why, "\n")})
	}
	r.file(record)
}

// unhinted is what a choice says, without its hints.
func (r *reader) unhinted(n *xmltree.Node) string {
	return r.md(n.HTML(func(k *xmltree.Node) (string, bool) { return "", strings.HasSuffix(k.Name, "hint") }))
}

func isTrue(s string) bool { return strings.EqualFold(s, "true") }

// file takes labels off the options, and keeps their order where the explanation speaks of it.
func (r *reader) file(record source.Record) {
	if labels := lettered.CutLabels(record.Options); labels != nil {
		record.FixedOrder = lettered.Leans(record.Options, labels, record.Explanation)
	}
	r.bank.Add(record)
}

var quoted = pattern.New(`'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"`)

// dropdown reads a list to choose from, whose options are elements or the text of an attribute: ('one','two').
func (r *reader) dropdown(n *xmltree.Node, record source.Record) {
	inputs := n.All("optioninput")
	if len(inputs) != 1 {
		r.bank.Skip(n.Line, "a question with %d lists to choose from: %s", len(inputs), source.Brief(record.Stem))
		return
	}
	for _, o := range n.All("option") {
		record.Options = append(record.Options, content.Option{Text: r.unhinted(o), Correct: isTrue(o.Attr("correct")), Rationale: r.html(o.Child("optionhint"))})
	}
	for _, m := range quoted.FindAllStringSubmatch(inputs[0].Attr("options"), -1) {
		text := strings.ReplaceAll(m[1]+m[2], `\'`, "'")
		record.Options = append(record.Options, content.Option{Text: markup.Plain(text), Correct: text == inputs[0].Attr("correct")})
	}
	r.file(record)
}

func (r *reader) written(n *xmltree.Node, record source.Record) {
	if strings.Contains(n.Attr("type"), "regexp") {
		r.bank.Skip(n.Line, "a question whose answer is a pattern: %s", source.Brief(record.Stem))
		return
	}
	right := []string{markup.Plain(n.Attr("answer"))}
	for _, other := range n.Children("additional_answer") {
		right = append(right, markup.Plain(cmp.Or(other.Attr("answer"), strings.TrimSpace(other.Content()))))
	}
	r.bank.AddShort(record, "a question with a written answer", right)
}

// numeric reads a number with its tolerance, or a range such as [5,7).
func (r *reader) numeric(n *xmltree.Node, record source.Record) {
	value := strings.TrimSpace(n.Attr("answer"))
	right := []string{value}
	if low, high, ranged := strings.Cut(strings.Trim(value, "[]()"), ","); ranged {
		right = []string{strings.TrimSpace(low) + " to " + strings.TrimSpace(high)}
	} else if give := n.First("responseparam").Attr("default"); give != "" && give != "0" && value != "" {
		right = []string{value + " ± " + give, value}
	}
	r.bank.AddShort(record, "a numeric question", right)
}
