// Package qti reads and writes questions in IMS QTI: version 1.2, which Canvas and Blackboard pack into cartridges, and the
// items of versions 2 and 3. package.go opens packages, one.go reads version 1, parts.go its items with several responses, keys.go
// finds its keys, two.go reads versions 2 and 3, pairs.go their pairs, scores.go what scores in them, write.go writes version 2.1.
package qti

import (
	"errors"
	"strings"

	"cutscore/content/formats/archive"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// Detect recognises QTI by its root, or a package by what it holds.
func Detect(f source.File) string {
	if archive.Is(f.Data) {
		return detectPackage(f.Data)
	}
	switch start := f.Text[:min(len(f.Text), 8192)]; {
	case !strings.HasPrefix(strings.TrimSpace(start), "<"):
		return ""
	case strings.Contains(start, "<questestinterop"):
		return "a QTI 1.2 <questestinterop>"
	case strings.Contains(start, "<assessmentItem"), strings.Contains(start, "<qti-assessment-item"):
		return "a QTI 2 <assessmentItem>"
	}
	return ""
}

// Read reads a file or a package.
func Read(f source.File) (source.Bank, error) {
	if archive.Is(f.Data) {
		return readPackage(f)
	}
	root, err := xmltree.Parse(f.Text)
	if err != nil {
		return source.Bank{}, err
	}
	r := reader{bank: &source.Bank{}}
	if !r.document(root) {
		return *r.bank, errors.New("it has no item of QTI in it")
	}
	return *r.bank, nil
}

// reader reads documents into a bank.
type reader struct {
	bank    *source.Bank
	topic   string
	count   int  // items
	weighed bool // an answer gives a part of the points
}

// document reads all items of one document; false: there is none.
func (r *reader) document(root *xmltree.Node) bool {
	if old := root.First("questestinterop"); old != nil {
		for _, quiz := range old.Children("assessment") {
			if r.bank.Title == "" {
				r.bank.Title = strings.TrimSpace(quiz.Attr("title"))
			}
			r.topic = strings.TrimSpace(quiz.Attr("title"))
			r.items(quiz)
		}
		for _, pool := range old.Children("objectbank") {
			r.topic = strings.TrimSpace(meta(pool, "bank_title"))
			r.items(pool)
		}
		for _, item := range old.Children("item") {
			r.one(item)
		}
		for _, section := range old.Children("section") {
			r.items(section)
		}
	}
	for _, item := range root.All("assessmentItem") {
		r.two(item)
	}
	if r.weighed {
		r.bank.Found = append(r.bank.Found, "weights of answers are left out: all that are right must be chosen, and no other")
	}
	return r.count > 0
}

func (r *reader) items(n *xmltree.Node) {
	for _, group := range n.All("sourcebank_ref") {
		r.bank.Lose(group.Line, "questions that are drawn from the bank %q, which the file does not hold", strings.TrimSpace(group.Content()))
	}
	for _, item := range n.All("item") {
		r.one(item)
	}
}

// html makes Markdown of HTML.
func (r *reader) html(line int, text string) string {
	md, lost := markup.HTML(text)
	r.bank.LoseAll(line, lost)
	return md
}
