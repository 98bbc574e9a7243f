package markdown

import (
	"regexp"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// leadParser takes the first line of a text as a paragraph before any other parser sees it.
type leadParser struct{}

var leadKey = parser.NewContextKey()

// Trigger is every byte: parsers without a trigger come last.
func (leadParser) Trigger() []byte {
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	return all
}

func (leadParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	if parent.Kind() != ast.KindDocument || parent.HasChildren() || pc.Get(leadKey) != nil || util.IsBlank(line) {
		return nil, parser.NoChildren
	}
	p := ast.NewParagraph()
	p.Lines().Append(segment)
	pc.Set(leadKey, p)
	reader.AdvanceToEOL()
	return p, parser.NoChildren
}

func (leadParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	return parser.NewParagraphParser().Continue(node, reader, pc)
}

func (leadParser) Close(node ast.Node, reader text.Reader, pc parser.Context) {
	parser.NewParagraphParser().Close(node, reader, pc)
}

func (leadParser) CanInterruptParagraph() bool { return false }
func (leadParser) CanAcceptIndentedLine() bool { return true }

// setext reports whether a parser is the one of underlined headings.
func setext(p parser.BlockParser) bool {
	return strings.Contains(string(p.Trigger()), "=")
}

// quote is the parser of quotes that leaves a comparison alone: a line that begins with >= quotes nothing.
type quote struct{ parser.BlockParser }

func (q quote) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if line, _ := reader.PeekLine(); strings.HasPrefix(strings.TrimLeft(string(line), " "), ">=") {
		return nil, parser.NoChildren
	}
	return q.BlockParser.Open(parent, reader, pc)
}

// notUnderLead is the parser of underlined headings that leaves the first paragraph alone: an option "===" below an option's
// first line makes no heading of it.
type notUnderLead struct{ parser.BlockParser }

func (n notUnderLead) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if last := pc.LastOpenedBlock().Node; last != nil && last == pc.Get(leadKey) {
		return nil, parser.NoChildren
	}
	return n.BlockParser.Open(parent, reader, pc)
}

// definitions finds the definitions of links, but not in the first paragraph of a lead: an option "[a]: b" is text. Neither
// are notes, "[^1]: see above", which CommonMark does not know.
type definitions struct{ parser.ParagraphTransformer }

func (d definitions) Transform(p *ast.Paragraph, reader text.Reader, pc parser.Context) {
	first := p.Lines().At(0)
	if pc.Get(leadKey) != any(p) && !strings.HasPrefix(strings.TrimLeft(string(first.Value(reader.Source())), " "), "[^") {
		d.ParagraphTransformer.Transform(p, reader, pc)
	}
}

// HeadingSource writes a heading's text as the start of a stem. What would be taken for the body of a stem without a heading
// gets a backslash.
func HeadingSource(text string) string {
	if text != "" && bodyStart().MatchString(text) {
		return `\` + text
	}
	return text
}

// bodyStart is how the body of a stem without a heading may begin.
var bodyStart = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("^(?: {0,3}(?:>|```|~~~|\\||(?:[-+*]|[0-9]{1,9}[.)])[ \t]+\\[[ xX*]?\\])| {4}|\t)")
})

var listStart = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^ {0,3}(?:[-+*]|[0-9]{1,9}[.)])[ \t]+\S`)
})

// beginsWithBody tells a stem that has no heading.
func beginsWithBody(stem string) bool {
	if bodyStart().MatchString(stem) {
		return true
	}
	_, rest, more := strings.Cut(stem, "\n")
	return more && strings.TrimSpace(strings.SplitN(rest, "\n", 2)[0]) != "" && listStart().MatchString(stem)
}
