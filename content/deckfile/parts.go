package deckfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"cutscore/content"
)

// orderParts reads a numbered list as the parts of an ordering item, in their right order.
func orderParts(src string, b block) found {
	f := found{above: b.start, below: b.end}
	if list, ok := b.node.(*ast.List); !ok || !list.IsOrdered() {
		return f
	}
	for i, entry := range children(b.node, src, b.start, b.end) {
		text, rationale := entryText(src, entry)
		f.options = append(f.options, content.Option{Text: text, Correct: true, Place: i + 1, Rationale: rationale})
	}
	return f
}

// matchParts reads a table of two columns as the pairs of a matching item; its first row names the columns. A row without a left
// part holds a right part to spare.
func matchParts(src string, b block) found {
	f := found{above: b.start, below: b.end}
	table, ok := b.node.(*extast.Table)
	if !ok || len(table.Alignments) != 2 {
		return f
	}
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() != extast.KindTableRow {
			continue
		}
		left, right := cellText(src, row.FirstChild()), cellText(src, row.LastChild())
		if left == "" && right != "" {
			f.spare = append(f.spare, right)
			continue
		}
		f.options = append(f.options, content.Option{
			Text: left, Match: right, Correct: true, Place: len(f.options) + 1,
		})
	}
	return f
}

func cellText(src string, cell ast.Node) string {
	if cell.Lines().Len() == 0 { // a cell that the row lacks
		return ""
	}
	line := cell.Lines().At(0)
	return strings.TrimSpace(strings.ReplaceAll(src[line.Start:line.Stop], `\|`, "|"))
}

// flaw says why an item cannot be asked, with the way to mend it; empty where it can.
func flaw(item *content.Item) string {
	n, what := len(item.Options), "option"
	if !item.Kind.Examinable() {
		what = "part"
	}
	switch {
	case item.Stem == "":
		return "it has no stem: write the question after the ###"
	case n == 0:
		return "it has no options: write them as a task list, `- [ ]` for a distractor and `- [x]` for a key"
	case n < content.MinOptions:
		return fmt.Sprintf("it has %d %s: give it at least %d", n, what, content.MinOptions)
	case n > content.MaxOptions:
		return fmt.Sprintf("it has %d %ss: %d is the most", n, what, content.MaxOptions)
	}
	if n+len(item.Spare) > content.MaxOptions {
		return fmt.Sprintf("it has %d right parts: %d is the most", n+len(item.Spare), content.MaxOptions)
	}
	for _, spare := range item.Spare {
		if slices.ContainsFunc(item.Options, func(o content.Option) bool { return o.Match == spare }) {
			return fmt.Sprintf("the right part %q belongs to a left part and is to spare: take one of the two out", spare)
		}
	}
	for _, o := range item.Options {
		if o.Text == "" || item.Kind == content.Match && o.Match == "" {
			return fmt.Sprintf("one of its %ss is empty: write its text, or take it out", what)
		}
	}
	if twin := twins(item); twin != "" {
		return fmt.Sprintf("two %ss are the same: %q", what, twin)
	}
	if item.Kind.Examinable() {
		return wrongKeys(item)
	}
	return ""
}

func wrongKeys(item *content.Item) string {
	switch keys, said := item.Keys(), item.Announced(); {
	case keys == 0:
		return "no option is the key: mark the right one with [x]"
	case keys == len(item.Options):
		return "every option is a key: mark the distractors with [ ]"
	case said > 0 && said != keys:
		return fmt.Sprintf("its stem says to select %d, but %d of its options are marked [x]: make the two agree", said, keys)
	}
	return ""
}

// twins gives an option's text that stands twice, spaces folded only: letter case and signs make a difference.
func twins(item *content.Item) string {
	seen := map[string]bool{}
	for _, o := range item.Options {
		folded := strings.Join(strings.Fields(o.Text), " ")
		if seen[folded] {
			return o.Text
		}
		seen[folded] = true
	}
	return ""
}
