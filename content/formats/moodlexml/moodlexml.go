// Package moodlexml reads Moodle's XML. types.go reads the types of questions, blanks.go those with answers in their text,
// remarks.go tells what explains one question from what is said of many; those that cannot be asked here are named.
package moodlexml

import (
	"slices"
	"strconv"
	"strings"

	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// Detect recognises Moodle XML by its root.
func Detect(f source.File) string {
	start := strings.TrimSpace(f.Text[:min(len(f.Text), 4096)])
	if !strings.HasPrefix(start, "<") || !strings.Contains(start, "<quiz>") && !strings.Contains(start, "<quiz ") || !strings.Contains(f.Text, "<questiontext") {
		return ""
	}
	return "<quiz> with <question> elements"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	topic, weighed := "", false
	var all remarks
	err := xmltree.Each(f.Text, "question", func(q *xmltree.Node) {
		if q.Attr("type") == "category" {
			topic = topicOf(q.Child("category").Content())
			return
		}
		r := reader{bank: &b, q: q, record: source.Record{Line: q.Line, Topic: topic, ID: strings.TrimSpace(q.Child("idnumber").Content())}}
		before := len(b.Records)
		if r.read(); len(b.Records) > before {
			all.add(before, &r)
		}
		weighed = weighed || r.weighed
	})
	if err != nil {
		return source.Bank{}, err
	}
	all.keep(b.Records)
	if weighed {
		b.Found = append(b.Found, "weights of answers are left out: all that are right must be chosen, and no other")
	}
	return b, nil
}

// topicOf makes a topic of a category's path.
func topicOf(path string) string {
	var parts []string
	for part := range strings.SplitSeq(strings.ReplaceAll(strings.TrimSpace(path), "//", "\x00"), "/") {
		part = strings.TrimPrefix(strings.TrimSpace(strings.ReplaceAll(part, "\x00", "/")), "Default for ")
		if part != "" && part != "top" && !(strings.HasPrefix(part, "$") && strings.HasSuffix(part, "$")) {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " / ")
}

// reader reads one question.
type reader struct {
	bank   *source.Bank
	q      *xmltree.Node
	record source.Record

	weighed bool // its answers have weights that say more than which are right
}

func (r *reader) read() {
	kind := r.q.Attr("type")
	r.record.Stem = r.text(r.q.Child("questiontext"), "html")
	if r.record.Stem == "" {
		r.record.Stem = r.text(r.q.Child("name"), "plain_text")
	}
	r.record.Explanation = r.text(r.q.Child("generalfeedback"), "html")
	if read := types[kind]; read != nil {
		read(r)
		return
	}
	r.bank.Skip(r.record.Line, "a question of the type %q, which cannot be asked here: %s", kind, source.Brief(r.record.Stem))
}

// text makes Markdown of an element with a <text> in it, in the format that it says, or else in the one that is usual.
func (r *reader) text(n *xmltree.Node, usual string) string {
	if n == nil {
		return ""
	}
	said := n.Child("text")
	if said == nil {
		said = n
	}
	text := said.Content()
	if slices.ContainsFunc(said.Kids, func(k *xmltree.Node) bool { return k.Name == "br" || k.Name == "p" || k.Name == "b" || k.Name == "img" }) { // somebody forgot to escape them
		text = said.HTML(nil)
	}
	format := n.Attr("format")
	if format == "" {
		format = usual
	}
	switch {
	case format == "markdown":
		return strings.TrimSpace(text)
	case format == "plain_text":
		return markup.Plain(strings.TrimSpace(text))
	case format == "moodle_auto_format" && !markup.IsHTML(text) && !markup.HasEntities(text):
		return markup.Plain(strings.TrimSpace(text))
	}
	md, lost := markup.HTML(strings.ReplaceAll(text, "@@PLUGINFILE@@/", ""))
	r.bank.LoseAll(r.record.Line, lost)
	return md
}

// answer is one <answer>.
type answer struct {
	node     *xmltree.Node
	fraction float64
	text     string
	feedback string
}

func (r *reader) answers() []answer {
	var all []answer
	for _, n := range r.q.Children("answer") {
		fraction, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(n.Attr("fraction")), ",", ".", 1), 64)
		if err != nil {
			fraction = 0
		}
		all = append(all, answer{n, fraction, r.text(n, "moodle_auto_format"), r.text(n.Child("feedback"), "html")})
	}
	return all
}
