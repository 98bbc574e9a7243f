// Package respondus reads tests as test makers write them: numbered questions, options with letters, the right ones with a
// star in front (Respondus) or named in an ANS: line with its fields (ExamView). Aiken, the strict one of the family, is
// read by it, too; banks whose answers stand below their questions or at the end belong to formats/lettered. Which option a
// key names is the business of formats/fields. lines.go knows the kinds of lines, parse.go puts questions together.
package respondus

import (
	"errors"
	"slices"
	"strings"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/source"
)

// maxLine bounds a line that is looked at: a longer one is text.
const maxLine = 2000

// Detect recognises a test by questions that have options with letters and a key.
func Detect(f source.File) string {
	if strings.Contains(f.Text, "<details") || boxed.MatchString(f.Start()) || !anyOption.MatchString(f.Start()) {
		return ""
	}
	how := "questions with lettered options, the right ones with a star"
	switch {
	case answerLine.MatchString(f.Text):
		how = "questions with lettered options and ANS: lines"
	case !starOption.MatchString(f.Text):
		return ""
	}
	questions := parse(f.Text)
	keyed, open := 0, 0
	for i := range questions {
		switch q := &questions[i]; {
		case len(q.options) < 2:
		case q.allRight(): // the stars are bullets
			open++
		case q.keyed():
			keyed++
		default:
			open++
		}
	}
	if keyed == 0 || open > keyed {
		return ""
	}
	return how
}

// Read reads a test.
func Read(f source.File) (source.Bank, error) {
	var all fields.Questions
	var skipped []source.Note
	taken := false
	questions := parse(f.Text)
	for i := range questions {
		q := &questions[i]
		switch {
		case len(q.options) == 0 && q.key == "":
			skipped = append(skipped, source.Note{Line: q.line, Text: "neither options nor an answer: " + source.Brief(strings.Join(q.stem, " "))})
		case len(q.stem) == 0 || len(q.options) == 0 && q.isOption():
			skipped = append(skipped, source.Note{Line: q.line, Text: "options without a question"})
		default:
			n := q.node()
			all.Add(&n)
			taken = true
		}
		*q = question{} // it was taken
	}
	if !taken {
		return source.Bank{Skipped: skipped}, errors.New("it has no question with an answer")
	}
	b, err := all.Bank()
	b.Skipped = append(skipped, b.Skipped...)
	return b, err
}

// question is one question on its way.
type question struct {
	line, number int
	topic        string
	stem         []string
	options      []option
	key          string
	explanation  []string
}

type option struct {
	label string
	lines []string
	right bool
	why   []string
}

// isOption reports whether the question is an option that no question stands above.
func (q *question) isOption() bool {
	o, ok := asOption(q.stem[0])
	return ok && strings.EqualFold(o.label, "a")
}

func (q *question) keyed() bool {
	for _, o := range q.options {
		if o.right {
			return true
		}
	}
	return q.key != ""
}

func (q *question) allRight() bool {
	for _, o := range q.options {
		if !o.right {
			return false
		}
	}
	return true
}

func (q *question) node() fields.Node {
	n := fields.Record(q.line)
	n.Put("question", text(q.stem))
	var labels, texts []string
	var right []bool
	for _, o := range q.options {
		labels = append(labels, o.label)
		texts = append(texts, text(o.lines))
		right = append(right, o.right)
	}
	if len(q.options) == 0 && isTruth(q.key) {
		n.Keys, n.Items = append(n.Keys, "answer"), append(n.Items, fields.Node{Kind: fields.Bool, Text: strings.ToLower(q.key)})
	} else {
		n.Put("answer", q.key)
	}
	n.PutOptions(labels, texts, right)
	q.reasons(&n)
	n.Put("explanation", text(q.explanation))
	n.Put("topic", q.topic)
	return n
}

// reasons gives each of the options, which were put last, what is said of it.
func (q *question) reasons(n *fields.Node) {
	if !slices.ContainsFunc(q.options, func(o option) bool { return len(o.why) > 0 }) {
		return
	}
	list := &n.Items[len(n.Items)-1]
	for i, o := range q.options {
		item := &list.Items[i]
		item.Keys = append(slices.Clone(item.Keys), "rationale")
		item.Items = append(item.Items, fields.Node{Kind: fields.String, Text: text(o.why)})
	}
}

func isTruth(s string) bool { return strings.EqualFold(s, "true") || strings.EqualFold(s, "false") }

// text joins the lines of a part, without empty ones around them.
func text(lines []string) string { return strings.Trim(strings.Join(lines, "\n"), "\n") }
