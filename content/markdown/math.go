package markdown

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// kindMath is a formula; its text is what was typed, delimiters included.
var kindMath = ast.NewNodeKind("Math")

type mathNode struct {
	ast.BaseInline
	typed string
}

func (*mathNode) Kind() ast.NodeKind { return kindMath }

func (m *mathNode) Dump(source []byte, level int) {
	ast.DumpHelper(m, source, level, map[string]string{"typed": m.typed}, nil)
}

// fences are the signs around formulas, the longer ones first.
var fences = []struct {
	open, end string
	fits      func(inner string) bool
}{
	{"$$", "$$", func(inner string) bool { return strings.TrimSpace(inner) != "" }},
	{"$", "$", dollars},
	{`\(`, `\)`, func(inner string) bool { return short(inner) || formula(inner) }},
	{`\[`, `\]`, formula},
}

// mathParser keeps formulas from being taken apart as Markdown.
type mathParser struct{}

func (mathParser) Trigger() []byte { return []byte{'$', '\\'} }

func (mathParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	before := block.PrecendingCharacter()
	for _, f := range fences {
		if !bytes.HasPrefix(line, []byte(f.open)) {
			continue
		}
		if before == '$' || f.open[0] == '\\' && (unicode.IsLetter(before) || unicode.IsDigit(before)) {
			return nil // "f\(x\)" is an escaped bracket
		}
		rest := line[len(f.open):]
		inner, found := closed(rest, f.end)
		if f.open == "$" && found && len(rest) > len(inner)+1 && rest[len(inner)+1] >= '0' && rest[len(inner)+1] <= '9' {
			found = false // "$5, or $10"
		}
		if f.open == "$$" && !found {
			return display(block, f.open)
		}
		if !found || !f.fits(inner) {
			continue
		}
		block.Advance(len(f.open) + len(inner) + len(f.end))
		return &mathNode{typed: f.open + inner + f.end}
	}
	return nil
}

// display reads a formula of several lines.
func display(block text.Reader, fence string) ast.Node {
	line, at := block.Position()
	var typed strings.Builder
	for first := true; ; first = false {
		bare, _ := block.PeekLine()
		if bare == nil {
			block.SetPosition(line, at)
			return nil
		}
		from := 0
		if first {
			from = len(fence)
		}
		if end := bytes.Index(bare[from:], []byte(fence)); end >= 0 {
			typed.Write(bare[:from+end+len(fence)])
			block.Advance(from + end + len(fence))
			return &mathNode{typed: typed.String()}
		}
		typed.Write(bare)
		block.AdvanceLine()
	}
}

// closed gives what stands before the closing sign on this line; a backslash keeps a sign from closing.
func closed(line []byte, end string) (inner string, found bool) {
	for i := 0; i < len(line) && line[i] != '\n'; i++ {
		if bytes.HasPrefix(line[i:], []byte(end)) {
			return string(line[:i]), true
		}
		if line[i] == '\\' {
			i++
		}
	}
	return "", false
}

// dollars tells a formula from two prices, or variables of a shell, and from emphasis that opens between them.
func dollars(inner string) bool {
	if inner == "" || strings.TrimSpace(inner) != inner || strings.Contains(inner, "**") || strings.Contains(inner, "`") {
		return false
	}
	last := inner[len(inner)-1]
	if last == '*' || last == '_' {
		return inner[0] == last
	}
	return strings.IndexByte("([\"'{/:,;=", last) < 0
}

// formula reports whether there is a sign of a formula in it.
func formula(inner string) bool {
	return strings.ContainsAny(inner, `\^_=+<>`) && strings.ContainsFunc(inner, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// short is a single variable or number.
func short(inner string) bool {
	inner = strings.TrimSpace(inner)
	return inner != "" && len(inner) <= 2 && strings.IndexFunc(inner, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) < 0
}
