package fields

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
)

// Count is how many records a tree holds, of which so many have options. A reader asks it to tell a bank from other data.
func Count(root *Node) (records, questions int) {
	for _, f := range find(root) {
		records++
		if d := take(f); len(d.options) >= 2 || len(d.pairs) > 0 || len(d.order) > 0 {
			questions++
		}
	}
	return records, questions
}

// IsBank reports whether a tree is a bank of questions or cards, and how that was told. One entry with a "question" and an
// "answer" makes none: translations of a program have them.
func IsBank(root *Node) string {
	records, questions := Count(root)
	switch {
	case questions > 0:
		return count2(questions, "question with options", "questions with options")
	case records >= 2, records == 1 && root.Said("format") == "markdown": // as we write it
		return count2(records, "card", "cards")
	}
	return ""
}

func count2(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Read makes a bank of a tree, which it takes apart: a large file is not to be held as a tree and as a bank at a time.
func Read(root *Node) (source.Bank, error) {
	var q Questions
	records := find(root)
	q.drafts = make([]draft, len(records))
	title, exam := about(root)
	verbatim := root.Said("format") == "markdown"
	for i, f := range records {
		q.drafts[i] = take(f)
		*f.node = Node{}
	}
	b, err := q.bank(verbatim)
	b.Title, b.Exam = title, exam
	return b, err
}

// Questions collects the questions of a format that is not made of named fields itself, one after the other.
type Questions struct{ drafts []draft }

// Add takes a question that was put together by Record.
func (q *Questions) Add(n *Node) {
	var f finder
	f.walk(n, "", 1)
	for _, found := range f.records {
		q.drafts = append(q.drafts, take(found))
	}
}

// Bank makes a bank of all that were added.
func (q *Questions) Bank() (source.Bank, error) { return q.bank(false) }

func (q *Questions) bank(verbatim bool) (b source.Bank, err error) {
	drafts := q.drafts
	if len(drafts) == 0 {
		return b, errors.New("nothing in it is a question or a card; the fields that hold them are looked for by names such as question, options and answer")
	}
	meaning, numeric := count(drafts)
	if text := meaning.found(); numeric && text != "" {
		b.Found = append(b.Found, text)
	}
	f := filer{bank: &b, meaning: meaning, style: survey(drafts), ids: repeated(drafts)}
	f.style.Verbatim = verbatim
	b.Records = make([]source.Record, 0, len(drafts))
	for i := range drafts {
		f.file(&drafts[i])
		drafts[i] = draft{}
	}
	return b, nil
}

// about reads the title and the exam's time and pass mark from the top of a file.
func about(root *Node) (title string, exam content.Blueprint) {
	for _, n := range []*Node{root, firstMap(root, "exam"), firstMap(root, "quiz"), firstMap(root, "test"), firstMap(root, "metadata"), firstMap(root, "meta"), firstMap(root, "info")} {
		if n == nil || n.Kind != Map || isRecord(n) {
			continue
		}
		if title == "" {
			for _, name := range titleNames {
				if value, _ := n.field([]string{name}); value != nil && value.scalar() && len(value.Text) < 200 {
					title = strings.TrimSpace(value.Text)
					break
				}
			}
		}
		if minutes := number(n, minuteName); minutes >= 1 && minutes <= 600 && exam.Minutes == 0 {
			exam.Minutes = int(minutes)
		}
		if pass := number(n, passNames); pass > 0 && exam.CutScore == 0 {
			switch {
			case pass <= 1:
				exam.CutScore = int(100 + 900*pass + 0.5)
			case pass < 100:
				exam.CutScore = int(100 + 9*pass + 0.5)
			case pass > 100 && pass <= 1000:
				exam.CutScore = int(pass)
			}
		}
	}
	if title == "" {
		title = categoryOf(root)
	}
	return title, exam
}

// categoryOf is the name of a file that holds one category.
func categoryOf(root *Node) string {
	if root.Kind != Map || isRecord(root) {
		return ""
	}
	return strings.TrimSpace(root.text(words("category topic label description")))
}

func firstMap(root *Node, name string) *Node {
	if value, _ := root.field([]string{name}); value != nil && value.Kind == Map {
		return value
	}
	return nil
}

func number(n *Node, names []string) float64 {
	value, _ := n.field(names)
	if value == nil {
		return 0
	}
	f, err := strconv.ParseFloat(strings.TrimRight(strings.TrimSpace(value.Text), " %minutes"), 64)
	if err != nil {
		return 0
	}
	return f
}

func survey(drafts []draft) markup.Style {
	var prose []string
	for i := range drafts {
		prose = append(prose, drafts[i].stem, drafts[i].explanation)
	}
	return markup.Survey(prose)
}

// repeated counts the ids: one that stands twice names nothing.
func repeated(drafts []draft) map[string]int {
	ids := map[string]int{}
	for i := range drafts {
		ids[drafts[i].id]++
	}
	return ids
}

// filer turns drafts into records.
type filer struct {
	bank    *source.Bank
	meaning counting
	style   markup.Style
	ids     map[string]int
}

func (f *filer) file(d *draft) {
	r := source.Record{Line: d.line, Topic: d.topic, FixedOrder: d.fixed}
	if f.ids[d.id] == 1 {
		r.ID = d.id
	}
	r.Stem = f.prose(d, d.stem)
	for _, name := range d.media {
		r.Stem += "\n\n[image: " + strings.Join(strings.Fields(name), " ") + "]"
		f.bank.Lose(d.line, "image %s", name)
	}
	switch {
	case len(d.pairs) > 0:
		r.Kind = content.Match
		for _, p := range d.pairs {
			r.Options = append(r.Options, content.Option{Text: f.style.Answer(p.label), Match: f.style.Answer(p.text)})
		}
	case len(d.order) > 0:
		r.Kind = content.Order
		for _, text := range d.order {
			r.Options = append(r.Options, content.Option{Text: f.style.Answer(text)})
		}
	case len(d.options) == 0:
		f.flashcard(d, r)
		return
	default:
		if !f.options(d, &r) {
			return
		}
	}
	r.Explanation = f.prose(d, d.explanation)
	f.bank.Add(r)
}

func (f *filer) prose(d *draft, text string) string {
	md, lost := f.style.Prose(text)
	for _, what := range lost {
		f.bank.Lose(d.line, "%s", what)
	}
	return md
}

func (f *filer) flashcard(d *draft, r source.Record) {
	r.Explanation = f.prose(d, d.explanation)
	var answers []string
	for _, text := range d.back {
		answers = append(answers, f.prose(d, text))
	}
	if !d.card {
		f.bank.AddShort(r, "a question without options", answers)
		return
	}
	r.Kind = content.Recall
	if len(answers) > 0 {
		r.Back, r.Also = answers[0], answers[1:]
	}
	for _, text := range d.wrong {
		r.Wrong = append(r.Wrong, f.style.Answer(text))
	}
	f.bank.Add(r)
}

// options fills in a record's options, or says why its key is not known.
func (f *filer) options(d *draft, r *source.Record) bool {
	right, wrong := f.right(d)
	if wrong != "" {
		f.bank.Skip(d.line, "%s: %s", wrong, brief(d.stem))
		return false
	}
	for i, o := range d.options {
		text := f.style.Answer(o.text)
		if !f.style.Verbatim && markup.IsHTML(o.text) && strings.Contains(o.text, "<p>") {
			text = f.prose(d, o.text)
		}
		if o.media != "" {
			text = strings.TrimSpace(text + " [image: " + o.media + "]")
			f.bank.Lose(d.line, "image %s", o.media)
		}
		r.Options = append(r.Options, content.Option{Text: text, Correct: slices.Contains(right, i), Rationale: f.prose(d, o.why)})
	}
	r.FixedOrder = r.FixedOrder || isTrueFalse(d.options)
	return true
}

// right finds the options that are right: by their own marks, else by the first field that names them. A second field
// that names others makes the question one that cannot be trusted.
func (f *filer) right(d *draft) (at []int, wrong string) {
	if anyFlag(d.options) {
		for i, o := range d.options {
			if o.correct {
				at = append(at, i)
			}
		}
		return at, ""
	}
	if len(d.keys) == 0 {
		return nil, "no field says which option is right"
	}
	for i := range d.keys {
		one, misfit := f.meaning.resolve(d, &d.keys[i])
		slices.Sort(one)
		one = slices.Compact(one)
		switch {
		case misfit != "":
			if wrong == "" {
				wrong = misfit
			}
		case at == nil:
			at = one
		case !slices.Equal(at, one) && d.keys[i].numbers() == nil:
			return nil, fmt.Sprintf("%q names other options as right than %q does", d.keys[i].name, d.keys[0].name)
		}
	}
	if at != nil {
		return at, ""
	}
	return nil, wrong
}

func isTrueFalse(options []option) bool {
	return len(options) == 2 && strings.EqualFold(options[0].text, "true") && strings.EqualFold(options[1].text, "false")
}

func brief(s string) string {
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) <= 50 {
		return string(runes)
	}
	return string(runes[:49]) + "…"
}
