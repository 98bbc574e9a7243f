package fields

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"cutscore/content"
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
