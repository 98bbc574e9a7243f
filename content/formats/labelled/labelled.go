// Package labelled reads questions whose every part has a label in front: Q: and O: lines with A: and E:, or the words
// Question, Options, Answer, Explanation. Options may have numbers or letters of their own. Cards of a Q: and an A: alone
// belong to formats/hashcards. What a key means is the business of formats/fields. parse.go puts questions together.
package labelled

import (
	"errors"
	"strings"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
	"cutscore/content/formats/wording"
)

var (
	label = pattern.New(`(?i)^(?:[-*#>]+\s*)?\*{0,2}(?:(q|stem|prompt|` + wording.Question + `)|(o|` + wording.Option + `)|(a|correct|` + wording.Answer + `)|(e|exp|why|` + wording.Explanation + `)` +
		`|(topic|category|chapter|section|tags?)|(ref|reference|source)|(hint|difficulty|level))(?:[ _]?(\d{1,4}|[a-h]))?\s*(?:：\*{0,2}[ \t]*|:\*{0,2}(?:[ \t]+|$))(.*)$`)
	own    = pattern.New(`^(?:[-*•+]\s+)?(?:\(?([A-Ha-h]|[1-9])[.):]\s+|[-*•+]\s+|\[[ xX*]?\]\s+)(\S.*)$`)
	marked = pattern.New(`^(?:[-*•+]\s+)?\[[xX*]\]\s|^\*\s*\(?[A-Ha-h][.)]`)
)

// parts are those that a label can begin, in the order of the groups of its pattern; what begins the last is left out.
var parts = []string{"question", "option", "answer", "explanation", "topic", "reference", ""}

// labelOf takes a label apart: the part that it begins, the number or letter beside it, and what stands behind it.
func labelOf(line string) (part, mark, value string, is bool) {
	if at := strings.IndexAny(line, ":："); at < 0 || at > 60 {
		return "", "", "", false
	}
	m := label.FindStringSubmatch(line)
	if m == nil {
		return "", "", "", false
	}
	for i, name := range parts {
		if m[i+1] != "" {
			part = name
		}
	}
	return part, m[len(parts)+1], m[len(parts)+2], true
}

// Detect recognises questions with labels that have options.
func Detect(f source.File) string {
	if strings.Contains(f.Text, "- [ ]") || !strings.Contains(f.Text, ":") {
		return ""
	}
	n, answers := 0, 0
	for _, q := range parse(f.Text) {
		answers += q.answers
		if len(q.options) >= 2 && q.said("question") != "" && (q.said("answer") != "" || q.anyRight()) {
			n++
		}
	}
	if n == 0 || answers > 2*n { // most questions have no label, and would be taken for more of the others
		return ""
	}
	return "questions whose parts have labels"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	questions := parse(f.Text)
	if len(questions) == 0 {
		return source.Bank{}, errors.New(f.Name + " has no questions with labels")
	}
	var all fields.Questions
	for _, q := range questions {
		n := fields.Record(q.line)
		said := q.all()
		for _, name := range []string{"question", "answer", "explanation", "topic", "reference"} {
			n.Put(name, said[name])
		}
		n.PutOptions(q.parts())
		all.Add(&n)
	}
	return all.Bank()
}

// all are the texts of the parts. What stands below an answer that is a letter explains it.
func (q *question) all() map[string]string {
	said := map[string]string{}
	for _, name := range parts {
		said[name] = q.said(name)
	}
	first, rest, more := strings.Cut(said["answer"], "\n")
	if key := lettered.KeyOf(strings.ToUpper(first)); more && len(key.Labels) > 0 && len(first) <= 3*len(key.Labels) {
		said["answer"], said["explanation"] = first, strings.TrimSpace(rest+"\n\n"+said["explanation"])
	}
	said["answer"] = letters(said["answer"])
	return said
}

var withTexts = pattern.New(`(?:^|[,;&]\s*|\band\s+)\(?([A-H])[.)]\s`)

// letters are those of several options that an answer names with their texts: "A) one and C) three".
func letters(answer string) string {
	all := withTexts.FindAllStringSubmatch(answer, -1)
	if len(all) < 2 || strings.Contains(answer, "\n") {
		return answer
	}
	out := make([]string, len(all))
	for i, m := range all {
		out[i] = m[1]
	}
	return strings.Join(out, ", ")
}
