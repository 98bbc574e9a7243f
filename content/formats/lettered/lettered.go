// Package lettered reads question banks whose options carry letters or numbers and whose keys stand below them, in a spoiler, or in
// lists below a chapter or at the end. unfold.go gives each option a line, fenced.go those in fences; groups.go finds the options; questions.go puts questions
// together, stem.go what each asks, written.go those without options; key.go reads what is said to be right, find.go looks for it,
// apply.go marks it; answers.go reads the lists, bare.go finds those without questions, assign.go says of which questions they
// speak; labels.go cuts the letters off options; explanation.go gathers what explains a question. A key is taken by its letter, never by its place.
package lettered

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// Detect recognises lettered options with keys below them or at the end.
func Detect(f source.File) string {
	if !mayHold.MatchString(f.Start()) {
		return ""
	}
	b := parse(f.Text)
	keyed, n := 0, 0
	for i := range b.questions {
		q := &b.questions[i]
		if len(q.options) == 0 || q.labels[0] < "A" && !(q.hasKey && Apply(q.key, slices.Clone(q.options), q.labels)) { // a numbered list, perhaps with bold entries, is no question
			continue
		}
		n++
		if q.keyed() {
			keyed++
		}
	}
	switch {
	case n == 0 || keyed == 0 && n < 3:
		return ""
	case b.table > 0:
		return "questions with lettered options, and their answers in a list at the end"
	case strings.Contains(strings.ToLower(f.Text), "<details"):
		return "questions with lettered options, and their answers folded away below"
	}
	return "questions with lettered options, and their answers below"
}

var mayHold = pattern.New(`(?m)^\s*(?:[-*+•]\s+)?[(*_]{0,3}(?:[Bb2]\s?[.):\]]|O:)|\s\(?[Bb][.)]\s`)

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	b := parse(f.Text)
	bank := source.Bank{Title: b.title}
	if b.table > 0 {
		bank.Found = append(bank.Found, fmt.Sprintf("%d answers in a list at the end", b.table))
	}
	h := habitsOf(b.questions, false)
	for i := range b.questions {
		b.questions[i].add(&bank, h)
		b.questions[i] = question{} // a large file is not to be held in lines and in records
	}
	return bank, nil
}

// question is one question as it stands in the file.
type question struct {
	line    int
	at      int // the line at which its options begin, among those that were read
	number  int // what the file counts it as; 0: nothing
	topic   string
	level   int // of the heading that it is; 6 where it is none
	first   string
	below   []string
	options []content.Option
	labels  []string
	marked  []bool // options that are marked as right in their own text
	after   []string
	back    []string // where it has no options: what answers it
	key     Key
	hasKey  bool
}

func (q *question) keyed() bool {
	return len(q.options) > 0 && q.hasKey || slices.Contains(q.marked, true)
}

func (q *question) add(bank *source.Bank, h habits) {
	if len(q.options) == 0 {
		q.addWritten(bank, h)
		return
	}
	r := source.Record{Line: q.line, Topic: q.topic, Options: q.options, Explanation: Explanation(strings.Join(q.after, "\n"), q.options)}
	if r.Topic == "" {
		r.Topic = chapter(q.after)
	}
	var lost, gone []string
	r.Stem, lost = mdlines.Images(mdlines.Stem(q.first, q.below))
	if q.key.Why != "" && !strings.Contains(r.Explanation, q.key.Why) {
		r.Explanation = strings.TrimSpace(r.Explanation + "\n\n" + q.key.Why)
	}
	r.Explanation, gone = mdlines.Images(r.Explanation)
	lost = append(lost, gone...)
	for i := range r.Options {
		r.Options[i].Text, gone = mdlines.Images(r.Options[i].Text)
		lost = append(lost, gone...)
	}
	switch {
	case q.hasKey && Apply(q.key, r.Options, q.labels):
	case slices.Contains(q.marked, true):
		for i, m := range q.marked {
			r.Options[i].Correct = m
		}
	case q.hasKey:
		bank.Skip(q.line, "its answer %q fits none of its options: %s", source.Brief(q.key.Text), source.Brief(r.Stem))
		return
	}
	r.FixedOrder = Leans(r.Options, q.labels, r.Explanation)
	if r.FixedOrder && !inOrder(q.labels) {
		q.sort(r.Options)
	}
	before := len(bank.Records)
	if bank.Add(r); len(bank.Records) > before && len(lost) > 0 {
		bank.Lose(q.line, "%s", strings.Join(lost, ", "))
	}
}

// sort puts options that stood out of order into the order of their letters, which something else names.
func (q *question) sort(options []content.Option) {
	at := map[string]string{}
	for i, o := range options {
		at[o.Text] = q.labels[i]
	}
	slices.SortStableFunc(options, func(a, b content.Option) int { return strings.Compare(at[a.Text], at[b.Text]) })
}
