package deckfile

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"cutscore/content"
)

// orderParts reads a numbered list as the parts of an ordering item, in their right order.
func orderParts(src string, b block) (above int, parts []content.Option, below int) {
	list, ok := b.node.(*ast.List)
	if !ok || !list.IsOrdered() {
		return 0, nil, 0
	}
	for i, entry := range children(b.node, src, b.end) {
		text, quotes := entryText(src, entry)
		parts = append(parts, content.Option{Text: text, Correct: true, Place: i + 1, Rationale: strings.Join(quotes, "\n\n")})
	}
	return b.start, parts, b.end
}

// matchParts reads a table of two columns as the pairs of a matching item; its first row names the columns.
func matchParts(src string, b block) (above int, parts []content.Option, below int) {
	table, ok := b.node.(*extast.Table)
	if !ok || len(table.Alignments) != 2 {
		return 0, nil, 0
	}
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() != extast.KindTableRow {
			continue
		}
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			text := strings.ReplaceAll(string(cell.Lines().Value([]byte(src))), `\|`, "|")
			cells = append(cells, strings.TrimSpace(text))
		}
		if len(cells) == 2 && cells[0] != "" && cells[1] != "" {
			parts = append(parts, content.Option{Text: cells[0], Match: cells[1], Correct: true, Place: len(parts) + 1})
		}
	}
	return b.start, parts, b.end
}

// flaw says why an item cannot be asked, with the way to mend it; empty where it can.
func flaw(item *content.Item) string {
	n, keys := len(item.Options), item.Keys()
	if item.Stem == "" {
		return "it has no stem: write the question after the ###"
	}
	if n == 0 {
		return "it has no options: write them as a task list, `- [ ]` for a distractor and `- [x]` for a key"
	}
	if n < content.MinOptions {
		return fmt.Sprintf("it has %d option: give it at least %d", n, content.MinOptions)
	}
	if n > content.MaxOptions {
		return fmt.Sprintf("it has %d options: %d is the most", n, content.MaxOptions)
	}
	if twin := twins(item); twin != "" {
		return fmt.Sprintf("two options are the same: %q", twin)
	}
	if !item.Kind.Examinable() {
		return ""
	}
	for _, o := range item.Options {
		if o.Text == "" {
			return "one of its options is empty: write the text after the box"
		}
	}
	switch said := item.Announced(); {
	case keys == 0:
		return "no option is the key: mark the right one with [x]"
	case keys == n:
		return "every option is a key: a distractor is marked with [ ]"
	case said > 0 && said != keys:
		return fmt.Sprintf("its stem says to select %d, but %d options are marked [x]: make the two agree", said, keys)
	}
	return ""
}

// twins gives an option's text that stands twice, letter case and spaces folded only: signs make a difference.
func twins(item *content.Item) string {
	seen := map[string]bool{}
	for _, o := range item.Options {
		folded := strings.ToLower(strings.Join(strings.Fields(o.Text), " "))
		if seen[folded] {
			return o.Text
		}
		seen[folded] = true
	}
	return ""
}
