package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// builder makes blocks of goldmark's tree.
type builder struct{ src []byte }

// blocks makes blocks of the children of a node.
func (b *builder) blocks(parent ast.Node) []Block {
	var out []Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		made := b.block(n)
		if len(made) > 0 {
			made[0].Gap = n.HasBlankPreviousLines() || made[0].Kind == Table
		}
		out = append(out, made...)
	}
	return out
}

func (b *builder) block(n ast.Node) []Block {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		if spans := b.spans(n); len(spans) > 0 {
			return []Block{{Kind: Paragraph, Spans: spans}}
		}
		return nil
	case *ast.Heading:
		return []Block{{Kind: Heading, Spans: b.spans(n)}}
	case *ast.FencedCodeBlock:
		info := ""
		if n.Info != nil {
			info = resolve(string(n.Language(b.src)))
		}
		return []Block{{Kind: CodeBlock, Lines: b.lines(n), Info: info}}
	case *ast.CodeBlock:
		return []Block{{Kind: CodeBlock, Lines: b.lines(n)}}
	case *ast.Blockquote:
		return []Block{{Kind: Quote, Children: b.blocks(n)}}
	case *ast.List:
		return []Block{b.list(n)}
	case *ast.ThematicBreak:
		return []Block{{Kind: Rule}}
	case *ast.HTMLBlock:
		text := b.raw(n)
		if n.HasClosure() {
			text += string(n.ClosureLine.Value(b.src))
		}
		return htmlBlocks(text)
	case *extast.Table:
		return []Block{b.table(n)}
	case *ast.LinkReferenceDefinition:
		return nil
	}
	return b.blocks(n)
}

func (b *builder) raw(n ast.Node) string {
	var text strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		text.Write(line.Value(b.src))
	}
	return text.String()
}

func (b *builder) lines(n ast.Node) []string {
	text := strings.TrimSuffix(b.raw(n), "\n")
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

func (b *builder) list(n *ast.List) Block {
	list := Block{Kind: List, Loose: !n.IsTight}
	number := n.Start
	for entry := n.FirstChild(); entry != nil; entry = entry.NextSibling() {
		marker := "-"
		if n.IsOrdered() {
			marker = fmt.Sprintf("%d%c", number, n.Marker)
			number++
		}
		list.Children = append(list.Children, Block{Kind: Item, Marker: marker, Children: b.blocks(entry)})
	}
	return list
}

func (b *builder) table(n *extast.Table) Block {
	t := Block{Kind: Table}
	for _, a := range n.Alignments {
		t.Align = append(t.Align, map[extast.Alignment]Align{extast.AlignRight: Right, extast.AlignCenter: Center}[a])
	}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells [][]Span
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, b.spans(cell))
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}
