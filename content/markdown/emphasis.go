package markdown

import (
	"unicode"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// emphasisParser finds emphasis as CommonMark does, with two differences. A single tilde is a sign: "~5 ms ~ 10 ms" strikes
// nothing. And where a run of stars stands beside a sign of Chinese, Japanese or Korean, which puts no spaces around words,
// punctuation does not keep it from opening or closing.
type emphasisParser struct{}

func (emphasisParser) Trigger() []byte { return []byte{'*', '_', '~'} }

func (emphasisParser) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	var pairs parser.DelimiterProcessor = delimiters{}
	if line[0] == '~' {
		pairs = strikes{}
	}
	node := parser.ScanDelimiter(line, before, 1, pairs)
	if node == nil || node.Char == '~' && (node.OriginalLength != 2 || before == '~') {
		return nil
	}
	after := rune(' ')
	if node.OriginalLength < len(line) {
		after = util.ToRune(line, node.OriginalLength)
	}
	if node.Char != '_' && (wideScript(before) || wideScript(after)) {
		node.CanOpen, node.CanClose = !unicode.IsSpace(after), !unicode.IsSpace(before)
	}
	node.Segment = segment.WithStop(segment.Start + node.OriginalLength)
	block.Advance(node.OriginalLength)
	pc.PushDelimiter(node)
	return node
}

// wideScript reports whether a sign belongs to a script without spaces between words.
func wideScript(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) ||
		r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef
}

// delimiters pairs runs of signs.
type delimiters struct{}

func (delimiters) IsDelimiter(b byte) bool { return b == '*' || b == '_' || b == '~' }

func (delimiters) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

func (delimiters) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }

// strikes pairs double tildes.
type strikes struct{ delimiters }

func (strikes) OnMatch(int) ast.Node { return extast.NewStrikethrough() }
