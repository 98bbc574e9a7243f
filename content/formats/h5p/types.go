package h5p

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/fields"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// types are the types of H5P that can be read.
var types = map[string]func(*reader, *fields.Node){
	"MultiChoice": (*reader).choice, "TrueFalse": (*reader).judged, "SingleChoiceSet": (*reader).set, "Blanks": (*reader).blanks,
	"Flashcards": (*reader).cards, "Dialogcards": (*reader).cards, "Summary": (*reader).summary, "DragText": (*reader).dragged,
}

func (r *reader) choice(n *fields.Node) {
	record := source.Record{Stem: r.stem(n, "question")}
	for _, a := range n.List("answers") {
		record.Options = append(record.Options, content.Option{Text: r.html(a.Said("text")), Correct: a.Said("correct") == "true",
			Rationale: r.html(a.Get("tipsAndFeedback").Said("chosenFeedback"))})
	}
	record.FixedOrder = n.Get("behaviour").Said("randomAnswers") == "false"
	r.bank.Add(record)
}

// stem is a question with the picture above it named.
func (r *reader) stem(n *fields.Node, name string) string {
	text := r.html(n.Said(name))
	if file := n.Get("media").Get("type").Get("params").Get("file"); file != nil {
		path := file.Said("path")
		r.bank.Lose(0, "image %s", path)
		text += "\n\n[image: " + path + "]"
	}
	return text
}

func (r *reader) judged(n *fields.Node) {
	right := n.Said("correct") == "true"
	record := source.Record{Stem: r.stem(n, "question"), FixedOrder: true, Options: source.TrueFalse(right)}
	for i, name := range []string{"feedbackOnWrong", "feedbackOnCorrect"} {
		for j := range record.Options {
			if record.Options[j].Correct == (i == 1) {
				record.Options[j].Rationale = r.html(n.Get("behaviour").Said(name))
			}
		}
	}
	r.bank.Add(record)
}

// set reads questions whose first answer is the right one.
func (r *reader) set(n *fields.Node) {
	for _, q := range n.List("choices") {
		record := source.Record{Stem: r.html(q.Said("question")), ID: q.Said("subContentId")}
		for i, a := range q.List("answers") {
			record.Options = append(record.Options, content.Option{Text: r.html(a.Text), Correct: i == 0})
		}
		r.bank.Add(record)
	}
}

// summary reads lists of statements of which the first is right.
func (r *reader) summary(n *fields.Node) {
	for _, q := range n.List("summaries") {
		record := source.Record{Stem: r.html(n.Said("intro")), ID: q.Said("subContentId")}
		for i, a := range q.List("summary") {
			record.Options = append(record.Options, content.Option{Text: r.html(a.Text), Correct: i == 0})
		}
		r.bank.Add(record)
	}
}

var hole = pattern.New(`\*([^*\n]+)\*`)

func (r *reader) blanks(n *fields.Node) {
	for _, q := range n.List("questions") {
		r.text(r.html(n.Said("text")), q.Text)
	}
}

func (r *reader) dragged(n *fields.Node) {
	for line := range strings.SplitSeq(n.Said("textField"), "\n") {
		if strings.TrimSpace(line) != "" {
			r.text(r.html(n.Said("taskDescription")), line)
		}
	}
}

// text reads a text whose answers stand between stars: *right/also right:tip*.
func (r *reader) text(task, text string) {
	var right, also []string
	blank := hole.ReplaceAllStringFunc(text, func(s string) string {
		answer, _, _ := strings.Cut(strings.Trim(s, "*"), ":")
		all := strings.Split(answer, "/")
		right = append(right, strings.TrimSpace(all[0]))
		also = append(also, all[1:]...)
		return "____"
	})
	record := source.Record{Stem: strings.TrimSpace(task + "\n\n" + r.html(blank))}
	switch len(right) {
	case 0:
		r.bank.Skip(0, "a text without blanks: %s", source.Brief(record.Stem))
	case 1:
		r.bank.AddShort(record, "a text with a blank", append(right, also...))
	default:
		for _, answer := range also {
			r.bank.Lose(0, "the answer %q, which is right for a blank, too", answer)
		}
		r.bank.AddShort(record, "a text with blanks", []string{strings.Join(right, "; ")})
	}
}

func (r *reader) cards(n *fields.Node) {
	for _, list := range []string{"cards", "dialogs"} {
		for _, c := range n.List(list) {
			if path := c.Get("image").Said("path"); path != "" {
				r.bank.Lose(0, "image %s", path)
			}
			r.bank.Add(source.Record{Kind: content.Recall, Stem: r.html(c.Said("text")), Back: r.html(c.Said("answer"))})
		}
	}
}
