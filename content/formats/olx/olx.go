// Package olx reads problems of Open edX: a <problem> has one response or several, each with what it asks before it or in its label.
// types.go reads the responses; those that cannot be asked here are named.
package olx

import (
	"strings"

	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// Detect recognises a problem by its element and by a response in it.
func Detect(f source.File) string {
	if !strings.HasPrefix(strings.TrimSpace(f.Start()), "<") || !strings.Contains(f.Start(), "<problem") || !strings.Contains(f.Text, "response>") {
		return ""
	}
	return "a <problem> of Open edX"
}

// Read reads all problems of a file.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	err := xmltree.Each(f.Text, "problem", func(n *xmltree.Node) {
		r := reader{bank: &b, problem: n}
		if n.First("script") != nil {
			b.Skip(n.Line, "a problem whose values a program makes, which is not run: %s", n.Attr("display_name"))
			return
		}
		r.explanation = r.html(n.Child("solution"))
		r.walk(n)
	})
	if err != nil {
		return source.Bank{}, err
	}
	return b, nil
}

// reader reads one problem.
type reader struct {
	bank        *source.Bank
	problem     *xmltree.Node
	before      strings.Builder // HTML that stands before the next response
	explanation string
}

// walk looks for responses; what stands before one asks it.
func (r *reader) walk(n *xmltree.Node) {
	for _, k := range n.Kids {
		switch {
		case k.Name == "solution" || k.Name == "demandhint":
		case strings.HasSuffix(k.Name, "response"):
			r.response(k)
		case r.holds(k):
			r.walk(k)
		default:
			whole := xmltree.Node{Kids: []*xmltree.Node{k}}
			r.before.WriteString(whole.HTML(nil))
		}
	}
}

func (r *reader) holds(n *xmltree.Node) bool {
	for _, k := range n.Kids {
		if strings.HasSuffix(k.Name, "response") || r.holds(k) {
			return true
		}
	}
	return false
}

func (r *reader) response(n *xmltree.Node) {
	record := source.Record{Line: n.Line, Explanation: r.explanation}
	if own := r.html(n.Child("solution")); own != "" {
		record.Explanation = strings.TrimSpace(record.Explanation + "\n\n" + own)
	}
	for _, name := range []string{"label", "description"} {
		r.before.WriteString("<p>" + n.First(name).HTML(nil) + "</p>")
	}
	if record.Stem = r.md(r.before.String()); record.Stem == "" {
		record.Stem = r.problem.Attr("display_name")
	}
	r.before.Reset()
	if read := types[n.Name]; read != nil {
		read(r, n, record)
		return
	}
	r.bank.Skip(n.Line, "a question of the type %s, which cannot be asked here: %s", n.Name, source.Brief(record.Stem))
}

// html makes Markdown of what stands in n.
func (r *reader) html(n *xmltree.Node) string { return r.md(n.HTML(nil)) }

func (r *reader) md(html string) string {
	md, lost := markup.HTML(html)
	r.bank.LoseAll(r.problem.Line, lost)
	return md
}
