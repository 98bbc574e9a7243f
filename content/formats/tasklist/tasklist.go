// Package tasklist reads question banks in which a question is a heading, or a bold or numbered line, and its options are a
// task list: `- [ ]` a wrong one, `- [x]` a right one. Such banks are written by hand and by many people, so that a box, a
// stem or an explanation stands in many shapes: sections.go says where questions begin, options.go what belongs to an option, quizdown.go
// what quizdown has besides.
package tasklist

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// box is a check box with what may stand before it. A link that is called x is none.
var box = pattern.New(`^\s*(?:(?:[-*+•–]|\d{1,2}[.)])\s*)?(?:\[\s{0,2}([xX*✓✔✅]?)\s{0,2}\](?:[^(:\[]|$)|([☐☑☒✅⬜])\s)`)

// cutBox takes the box off a line.
func cutBox(l mdlines.Line) (text string, checked, boxed bool) {
	if l.Code {
		return "", false, false
	}
	m := box.FindStringSubmatchIndex(l.Text)
	if m == nil {
		return "", false, false
	}
	if m[4] >= 0 {
		mark := l.Text[m[4]:m[5]]
		return strings.TrimSpace(l.Text[m[5]:]), mark == "☑" || mark == "☒" || mark == "✅", true
	}
	end := strings.IndexByte(l.Text[m[2]:], ']') + m[2] + 1
	return strings.TrimSpace(l.Text[end:]), m[2] < m[3], true
}

// Detect recognises questions with boxes below them. A list of things to be done is none.
func Detect(f source.File) string {
	if !mayHoldBoxes(f.Text) {
		return ""
	}
	qs, _ := split(f.Text)
	asking, boxed := 0, 0
	for i := range qs {
		if len(qs[i].options) < 2 {
			continue
		}
		boxed++
		if qs[i].asks() {
			asking++
		}
	}
	if boxed == 0 || asking*2 < boxed {
		return ""
	}
	return "questions with check boxes below them"
}

// mayHoldBoxes passes over most large texts, which would take long to be taken apart.
func mayHoldBoxes(text string) bool {
	return slices.ContainsFunc([]string{"]", "☐", "☑", "☒", "⬜"}, func(sign string) bool { return strings.Contains(text, sign) })
}

// Chores recognises check boxes without questions.
func Chores(f source.File) string {
	if !mayHoldBoxes(f.Text) {
		return ""
	}
	qs, _ := split(f.Text)
	boxes, lines := 0, 1
	for i := range qs {
		boxes += len(qs[i].options)
	}
	for line := range strings.SplitSeq(f.Text, "\n") {
		if strings.TrimSpace(line) != "" {
			lines++
		}
	}
	if boxes*4 < lines {
		return ""
	}
	return "a list of tasks"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	qs, title := split(f.Text)
	bank := source.Bank{Title: title}
	for i := range qs {
		qs[i].add(&bank)
	}
	return bank, nil
}

// asks: the stem is one of a question rather than the heading of a list.
func (q *question) asks() bool {
	stem := q.stem()
	return mdlines.Asks(stem, stem) || len(strings.Fields(stem)) >= 5
}

func (q *question) add(bank *source.Bank) {
	if len(q.options) == 0 {
		return
	}
	r := source.Record{Line: q.line, Topic: q.topic, Stem: q.stem()}
	var lost []string
	r.Stem, lost = mdlines.Images(r.Stem)
	for i := range q.options {
		o := q.options[i].option()
		var gone []string
		o.Text, gone = mdlines.Images(o.Text)
		lost = append(lost, gone...)
		r.Options = append(r.Options, o)
	}
	if q.ordered {
		r.Kind = content.Order
		bank.Add(r)
		return
	}
	after := strings.Join(q.after, "\n")
	labels := lettered.CutLabels(r.Options)
	if (&content.Item{Options: r.Options}).Keys() == 0 {
		q.keysBelow(&r, labels, after)
	}
	var gone []string
	r.Explanation, gone = mdlines.Images(lettered.Explanation(after, r.Options))
	lost = append(lost, gone...)
	r.FixedOrder = q.fixed || lettered.Leans(r.Options, labels, r.Explanation)
	before := len(bank.Records)
	if bank.Add(r); len(bank.Records) > before && len(lost) > 0 {
		bank.Lose(q.line, "%s", strings.Join(lost, ", "))
	}
}

// keysBelow: no box is checked, and a line below says what is right.
func (q *question) keysBelow(r *source.Record, labels []string, after string) {
	if key, found := lettered.FindKey(after); found {
		lettered.Apply(key, r.Options, labels)
	}
}
