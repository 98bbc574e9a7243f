package qti

import (
	"maps"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/xmltree"
)

// matching reads pairs. Where a left part belongs to several right ones, and no right one to several, the sides change places: one
// thing on the left is asked once.
func (it *newItem) matching(interaction *xmltree.Node) {
	options, names := it.options(interaction, "simpleAssociableChoice")
	used := map[string]int{}
	var pairs []content.Option
	times := func(side func(content.Option) string) int {
		most := map[string]int{}
		for _, p := range pairs {
			most[side(p)]++
		}
		return slices.Max(append(slices.Collect(maps.Values(most)), 0))
	}
	for _, key := range it.keys(interaction) {
		left, right, _ := strings.Cut(key, " ")
		right = strings.TrimSpace(right)
		pairs = append(pairs, content.Option{Text: left, Match: right})
		used[left]++
		used[right]++
	}
	if times(func(p content.Option) string { return p.Text }) > 1 && times(func(p content.Option) string { return p.Match }) == 1 {
		for i, p := range pairs {
			pairs[i] = content.Option{Text: p.Match, Match: p.Text}
		}
	}
	byName := map[string]string{}
	for i, name := range names {
		if byName[name] = options[i].Text; used[name] == 0 {
			it.reader.bank.Lose(it.node.Line, "the part %q, which belongs to no other", options[i].Text)
		}
	}
	it.record.Kind = content.Match
	for _, p := range pairs {
		it.record.Options = append(it.record.Options, content.Option{Text: byName[p.Text], Match: byName[p.Match]})
	}
	it.reader.bank.Add(it.record)
}
