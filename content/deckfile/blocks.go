package deckfile

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// block is a block of Markdown with the piece of the source that it covers, whole lines; what stands on the line of a
// list's marker begins behind it.
type block struct {
	node       ast.Node
	start, end int
}

// maxDepth is how many quotes and lists may lie in each other. Deeper ones cost time that grows with the square of the
// depth, here and for whoever draws them.
const maxDepth = 20

// shallow is a parser of lists or quotes that finds none below maxDepth, and notes where it looked for one.
type shallow struct {
	parser.BlockParser
	deep *[]int
}

func (s shallow) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		depth++
	}
	if depth <= maxDepth {
		return s.BlockParser.Open(parent, reader, pc)
	}
	_, at := reader.Position()
	*s.deep = append(*s.deep, at.Start)
	return nil, parser.NoChildren
}

// blocks lists the top-level blocks of a text, and where in it something lies too deep. It finds blocks only: what stands
// inside a line is for whoever shows it.
func blocks(src string) (found []block, deep []int) {
	parsers := parser.DefaultBlockParsers()
	for i, p := range parsers {
		switch p.Value {
		case parser.NewListParser(), parser.NewBlockquoteParser():
			parsers[i].Value = shallow{p.Value.(parser.BlockParser), &deep} //nolint:forcetypeassert // it is one of the two above
		}
	}
	markdown := parser.NewParser(
		parser.WithBlockParsers(parsers...),
		parser.WithParagraphTransformers(util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
	)
	return children(markdown.Parse(text.NewReader([]byte(src))), src, 0, len(src)), deep
}

// children lists the blocks right below a node whose content stands from start to end.
func children(parent ast.Node, src string, start, end int) []block {
	var out []block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Type() != ast.TypeBlock || n.Pos() < 0 {
			continue
		}
		at := max(start, lineStart(src, position(n)))
		if k := len(out); k > 0 {
			out[k-1].end = max(out[k-1].start, at)
		}
		out = append(out, block{n, at, end})
	}
	return out
}

// position is where a block begins. A table right below a paragraph has the position of that paragraph; its first row
// knows better.
func position(n ast.Node) int {
	if n.Kind() == extast.KindTable && n.FirstChild() != nil {
		return n.FirstChild().Pos()
	}
	return n.Pos()
}

func lineStart(src string, pos int) int {
	return strings.LastIndexByte(src[:min(pos, len(src))], '\n') + 1
}

// source is the text of several blocks that follow one another.
func sourceOf(src string, bs []block) string {
	var b strings.Builder
	for _, blk := range bs {
		b.WriteString(src[blk.start:blk.end])
	}
	return trimBlank(b.String())
}

// trimBlank takes off blank lines above and space below; the indent of the first line stays.
func trimBlank(s string) string {
	s = strings.TrimRight(s, " \t\n")
	for {
		line, rest, more := strings.Cut(s, "\n")
		if !more || strings.TrimSpace(line) != "" {
			return s
		}
		s = rest
	}
}

// quoted gives the text of a block quote without its marks.
func (b block) quoted(src string) string {
	var out []string
	for line := range strings.SplitSeq(src[b.start:b.end], "\n") {
		line = strings.TrimLeft(line, " \t")
		if rest, marked := strings.CutPrefix(line, ">"); marked {
			line = strings.TrimPrefix(rest, " ")
		}
		out = append(out, line)
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// unclosed says what a block lacks that runs on to the end of the file; empty for nothing.
func (b block) unclosed(src string) string {
	lines := strings.Split(strings.TrimSpace(src[b.start:b.end]), "\n")
	if len(lines) == 1 {
		return ""
	}
	switch n := b.node.(type) {
	case *ast.HTMLBlock:
		if n.HTMLBlockType <= ast.HTMLBlockType5 && !n.HasClosure() {
			return "the comment or HTML that begins here is not closed: put --> or its closing tag behind it"
		}
	case *ast.FencedCodeBlock:
		fence := lines[0][:len(lines[0])-len(strings.TrimLeft(lines[0], lines[0][:1]))]
		if last := strings.TrimSpace(lines[len(lines)-1]); !strings.HasPrefix(last, fence) || strings.Trim(last, fence[:1]) != "" {
			return "the code that begins here is not closed: put a line " + fence + " below it"
		}
	}
	return ""
}
