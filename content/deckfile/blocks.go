package deckfile

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// block is a block of Markdown with the piece of the source that it covers, whole lines.
type block struct {
	node       ast.Node
	start, end int
}

// markdown finds blocks only: what stands inside a line is for whoever shows it.
func markdown() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithParagraphTransformers(util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
	)
}

// blocks lists the top-level blocks of a text.
func blocks(src string) []block {
	return children(markdown().Parse(text.NewReader([]byte(src))), src, len(src))
}

// children lists the blocks right below a node that ends at end.
func children(parent ast.Node, src string, end int) []block {
	var out []block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Type() != ast.TypeBlock || n.Pos() < 0 {
			continue
		}
		start := lineStart(src, n.Pos())
		if k := len(out); k > 0 {
			out[k-1].end = max(out[k-1].start, start)
		}
		out = append(out, block{n, start, end})
	}
	return out
}

func lineStart(src string, pos int) int {
	return strings.LastIndexByte(src[:min(pos, len(src))], '\n') + 1
}

// heading gives level and text of an ATX heading in column 0 to 3; level 0 for any other block.
func (b block) heading(src string) (level int, title string) {
	if b.node.Kind() != ast.KindHeading {
		return 0, ""
	}
	line, _, _ := strings.Cut(src[b.start:b.end], "\n")
	line = strings.TrimSpace(line)
	title = strings.TrimLeft(line, "#")
	level = len(line) - len(title)
	if level == 0 { // underlined with === or ---: body, not structure
		return 0, ""
	}
	title = strings.TrimSpace(title)
	if bare := strings.TrimRight(title, "#"); bare == "" || bare != title && strings.HasSuffix(bare, " ") {
		title = strings.TrimSpace(bare) // a closing run of #
	}
	return level, title
}

// cutID splits `title {#id}`.
func cutID(title string) (text, id string) {
	open := strings.LastIndex(title, "{#")
	if open < 0 || !strings.HasSuffix(title, "}") || open > 0 && title[open-1] != ' ' && title[open-1] != '\t' {
		return title, ""
	}
	id = title[open+2 : len(title)-1]
	if id == "" || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return title, ""
	}
	return strings.TrimSpace(title[:open]), id
}

// comment gives what stands in an HTML comment block; false: the block is something else.
func (b block) comment(src string) (string, bool) {
	if b.node.Kind() != ast.KindHTMLBlock {
		return "", false
	}
	inner, found := strings.CutPrefix(strings.TrimSpace(src[b.start:b.end]), "<!--")
	inner, _, _ = strings.Cut(inner, "-->")
	return strings.TrimSpace(inner), found
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

// text is the source of several blocks that follow one another.
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
