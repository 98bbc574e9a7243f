package qti

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// part is one response of an item that has several: what it is called, and what is right for it.
type part struct {
	name, text string
	right      []string
}

// parts reads an item with several responses: pairs to be matched, things to be sorted into groups, or blanks.
func (it *oldItem) parts(lids []*xmltree.Node) {
	var all []part
	var offered []string
	for _, lid := range lids {
		p := part{name: strings.TrimPrefix(lid.Attr("ident"), "response_")}
		for _, k := range lid.Children("material") {
			p.text += it.material(k)
		}
		for _, o := range it.labels(lid) {
			if o.Correct {
				p.right = append(p.right, o.Text)
			}
			offered = append(offered, o.Text)
		}
		all = append(all, p)
	}
	switch {
	case strings.Contains(it.kind, "categor"):
		for _, p := range all {
			for _, thing := range p.right {
				it.record.Options = append(it.record.Options, content.Option{Text: thing, Match: p.text})
			}
		}
		it.matching(offered, "%q, which belongs to no group", func(o content.Option) string { return o.Text })
	case strings.Contains(it.kind, "matching"):
		for _, p := range all {
			it.record.Options = append(it.record.Options, content.Option{Text: p.text, Match: strings.Join(p.right, "; ")})
		}
		it.matching(offered, "the right part %q, which belongs to no left one", func(o content.Option) string { return o.Match })
	default:
		it.blanks(all)
	}
}

// matching files pairs; what is offered and used in none of them is lost.
func (it *oldItem) matching(offered []string, lost string, used func(content.Option) string) {
	slices.Sort(offered)
	for _, text := range slices.Compact(offered) {
		if !slices.ContainsFunc(it.record.Options, func(o content.Option) bool { return used(o) == text }) {
			it.reader.bank.Lose(it.node.Line, lost, text)
		}
	}
	it.record.Kind = content.Match
	it.reader.bank.Add(it.record)
}

// blanks reads a text in which [names] stand for blanks: their answers come in the order of the text, or else with their names.
func (it *oldItem) blanks(all []part) {
	if slices.ContainsFunc(all, func(p part) bool { return len(p.right) == 0 }) {
		it.reader.bank.Skip(it.node.Line, "one of its parts has no right answer: %s", source.Brief(it.record.Stem))
		return
	}
	at := func(p part) int { return strings.Index(it.record.Stem, markup.Plain("["+p.name+"]")) }
	inText := !slices.ContainsFunc(all, func(p part) bool { return at(p) < 0 })
	if inText {
		slices.SortStableFunc(all, func(a, b part) int { return at(a) - at(b) })
	}
	var right []string
	for _, p := range all {
		for _, other := range p.right[1:] {
			it.reader.bank.Lose(it.node.Line, "the answer %q, which is right for a blank, too", other)
		}
		if inText {
			it.record.Stem = strings.Replace(it.record.Stem, markup.Plain("["+p.name+"]"), "____", 1)
			right = append(right, p.right[0])
		} else {
			right = append(right, strings.TrimPrefix(p.text+": ", ": ")+p.right[0])
		}
	}
	it.reader.bank.AddShort(it.record, "a question with several blanks", []string{strings.Join(right, "; ")})
}
