package markdown

import (
	"sync"

	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Page reads a text that is Markdown from its first sign on: a back, an explanation, a rationale.
func Page(src string) []Block { return read(pages(), src) }

// Lead reads a text of which the first line is inline text, whatever it begins with: an option, a heading. From its
// second line on it may hold lists, code and tables.
func Lead(src string) []Block { return read(leads(), src) }

// Stem reads a stem: a heading's text and a body below it. A stem without a heading begins with its body.
func Stem(src string) []Block {
	if beginsWithBody(src) {
		return Page(src)
	}
	return Lead(src)
}

// Inline reads a text that is one run of spans: a front, a cell, a part of a pair.
func Inline(src string) []Span {
	var spans []Span
	for i, b := range Lead(src) {
		if i > 0 {
			spans = append(spans, Span{Text: "\n"})
		}
		spans = append(spans, b.flat()...)
	}
	return spans
}

func read(p parser.Parser, src string) []Block {
	source := []byte(src)
	b := builder{src: source}
	return b.blocks(p.Parse(text.NewReader(source)))
}

// The parsers are made when the first text is read, not before the first frame.
var (
	pages = sync.OnceValue(func() parser.Parser { return newParser(false) })
	leads = sync.OnceValue(func() parser.Parser { return newParser(true) })
)

func newParser(lead bool) parser.Parser {
	blocks := parser.DefaultBlockParsers()
	for i, b := range blocks {
		switch p, ok := b.Value.(parser.BlockParser); {
		case ok && lead && setext(p):
			blocks[i].Value = notUnderLead{p}
		case ok && string(p.Trigger()) == ">":
			blocks[i].Value = quote{p}
		}
	}
	if lead {
		blocks = append(blocks, util.Prioritized(leadParser{}, 0))
	}
	return parser.NewParser(
		parser.WithBlockParsers(blocks...),
		parser.WithInlineParsers(
			util.Prioritized(mathParser{}, 50), // before escapes and emphasis can take it apart
			util.Prioritized(parser.NewCodeSpanParser(), 100),
			util.Prioritized(parser.NewLinkParser(), 200),
			util.Prioritized(parser.NewAutoLinkParser(), 300),
			util.Prioritized(parser.NewRawHTMLParser(), 400),
			util.Prioritized(emphasisParser{}, 500),
			util.Prioritized(extension.NewLinkifyParser(extension.WithLinkifyAllowedProtocols([]string{"http:", "https:"})), 999),
		),
		parser.WithParagraphTransformers(
			util.Prioritized(definitions{parser.LinkReferenceParagraphTransformer}, 100),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200),
		),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
}
