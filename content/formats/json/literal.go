package json

import (
	"fmt"
	"strings"

	"github.com/tdewolff/parse/v2/js"

	"cutscore/content/formats/fields"
)

// parser makes values of tokens.
type parser struct {
	text   string
	tokens []token
	at     int
	nodes  int
}

// problem is where a text stops being a literal.
type problem struct {
	line int
	what string
}

func (p *problem) Error() string { return fmt.Sprintf("line %d: %s", p.line, p.what) }

func (p *parser) fail(format string, args ...any) error {
	line := 1
	switch {
	case p.at < len(p.tokens):
		line = int(p.tokens[p.at].line)
	case len(p.tokens) > 0:
		line = int(p.tokens[len(p.tokens)-1].line)
	}
	return &problem{line, fmt.Sprintf(format, args...)}
}

func (p *parser) kind() js.TokenType {
	if p.at >= len(p.tokens) {
		return js.ErrorToken
	}
	return p.tokens[p.at].kind
}

func (p *parser) raw() string {
	t := p.tokens[p.at]
	return p.text[t.start:t.end]
}

func (p *parser) take(kind js.TokenType) bool {
	if p.kind() != kind {
		return false
	}
	p.at++
	return true
}

// value reads a literal, or passes over an expression that is none.
func (p *parser) value(depth int) (fields.Node, error) {
	if p.nodes++; p.nodes > fields.MaxNodes {
		return fields.Node{}, p.fail("the file has more than %d values; split it", fields.MaxNodes)
	}
	if depth > fields.MaxDepth {
		return fields.Node{}, p.fail("values are nested more than %d deep", fields.MaxDepth)
	}
	if p.at >= len(p.tokens) {
		return fields.Node{}, p.fail("the file is cut off here; fetch it again")
	}
	start := p.at
	n := fields.Node{Line: int(p.tokens[p.at].line)}
	var err error
	switch p.kind() {
	case js.OpenBracketToken:
		err = p.list(&n, depth)
	case js.OpenBraceToken:
		err = p.object(&n, depth)
	default:
		p.scalar(&n)
	}
	if err != nil {
		return n, err
	}
	if depth == 0 || p.ended() {
		return n, nil
	}
	if p.begins() {
		return n, p.fail("a comma is missing before this")
	}
	if p.kind() == js.AsToken || p.raw() == "satisfies" { // TypeScript: a literal with its type
		return n, p.pass(start)
	}
	if err := p.pass(start); err != nil {
		return n, err
	}
	return fields.Node{Kind: fields.Opaque, Line: n.Line}, nil
}

// ended reports whether a value ends before the next token.
func (p *parser) ended() bool {
	switch p.kind() { //nolint:exhaustive // the rest goes on
	case js.CommaToken, js.CloseBracketToken, js.CloseBraceToken, js.CloseParenToken, js.SemicolonToken, js.ErrorToken:
		return true
	}
	return false
}

// begins reports whether the next token begins a value of its own, which needs a comma before it.
func (p *parser) begins() bool {
	switch p.kind() { //nolint:exhaustive // the rest goes on with an expression
	case js.StringToken, js.OpenBraceToken, js.DecimalToken, js.IntegerToken, js.TrueToken, js.FalseToken, js.NullToken:
		return true
	}
	return false
}

// pass goes to the end of an expression: a comma or bracket that belongs to what is around it.
func (p *parser) pass(start int) error {
	depth := 0
	for ; p.at < len(p.tokens); p.at++ {
		switch p.kind() { //nolint:exhaustive // the rest is passed over
		case js.OpenBraceToken, js.OpenBracketToken, js.OpenParenToken, js.TemplateStartToken:
			depth++
		case js.CloseBraceToken, js.CloseBracketToken, js.CloseParenToken, js.TemplateEndToken:
			if depth == 0 {
				return nil
			}
			depth--
		case js.CommaToken, js.SemicolonToken:
			if depth == 0 {
				return nil
			}
		}
	}
	p.at = min(start, len(p.tokens)-1)
	return p.fail("what begins here has no end; the file may be cut off")
}

func (p *parser) list(n *fields.Node, depth int) error {
	n.Kind = fields.List
	opened := p.at
	p.at++
	for !p.take(js.CloseBracketToken) {
		if p.take(js.CommaToken) {
			continue
		}
		if p.at >= len(p.tokens) {
			p.at = opened
			return p.fail("the list that begins here has no end; the file may be cut off")
		}
		if p.kind() == js.EllipsisToken {
			p.at++
		}
		entry, err := p.value(depth + 1)
		if err != nil {
			return err
		}
		n.Items = append(n.Items, entry)
		if k := p.kind(); k != js.CommaToken && k != js.CloseBracketToken && p.at < len(p.tokens) {
			return p.fail("a comma or ] is missing before this")
		}
	}
	return nil
}

func (p *parser) object(n *fields.Node, depth int) error {
	n.Kind = fields.Map
	opened := p.at
	p.at++
	for !p.take(js.CloseBraceToken) {
		if p.take(js.CommaToken) {
			continue
		}
		if p.at >= len(p.tokens) {
			p.at = opened
			return p.fail("the object that begins here has no end; the file may be cut off")
		}
		if err := p.member(n, depth); err != nil {
			return err
		}
		if k := p.kind(); k != js.CommaToken && k != js.CloseBraceToken && p.at < len(p.tokens) {
			return p.fail("a comma or } is missing before this")
		}
	}
	return nil
}

func (p *parser) member(n *fields.Node, depth int) error {
	if p.kind() == js.EllipsisToken {
		return p.pass(p.at)
	}
	var key fields.Node
	if p.kind() == js.OpenBracketToken { // a computed name
		if _, err := p.value(depth + 1); err != nil {
			return err
		}
	} else {
		p.name(&key)
	}
	switch p.kind() {
	case js.ColonToken:
		p.at++
		entry, err := p.value(depth + 1)
		if err != nil {
			return err
		}
		n.Keys = append(n.Keys, key.Text)
		n.Items = append(n.Items, entry)
	case js.CommaToken, js.CloseBraceToken: // {a, b}
	case js.OpenParenToken: // a method
		return p.pass(p.at)
	default:
		return p.fail("a colon is missing before this")
	}
	return nil
}

func (p *parser) name(n *fields.Node) {
	switch p.kind() {
	case js.StringToken, js.TemplateToken:
		p.scalar(n)
	default:
		n.Text = p.raw()
		p.at++
	}
}

// scalar reads a scalar; strings that are added up are one. What it does not know it leaves to pass.
func (p *parser) scalar(n *fields.Node) {
	sign := ""
	if k := p.kind(); k == js.SubToken || k == js.AddToken || k == js.NegToken || k == js.PosToken {
		sign = strings.TrimPrefix(p.raw(), "+")
		p.at++
	}
	switch p.kind() {
	case js.StringToken, js.TemplateToken, js.TemplateStartToken:
		n.Kind = fields.String
		p.text1(n)
		for p.kind() == js.AddToken && p.at+1 < len(p.tokens) && isText(p.tokens[p.at+1].kind) {
			p.at++
			p.text1(n)
		}
	case js.DecimalToken, js.IntegerToken, js.NumericToken, js.HexadecimalToken, js.OctalToken, js.BinaryToken:
		n.Kind, n.Text = fields.Number, sign+strings.TrimSuffix(p.raw(), "n")
		p.at++
	case js.TrueToken, js.FalseToken:
		n.Kind, n.Text = fields.Bool, p.raw()
		p.at++
	case js.NullToken:
		p.at++
	default:
		n.Kind = fields.Opaque
		if p.kind() == js.IdentifierToken && (p.raw() == "undefined" || p.raw() == "NaN") {
			n.Kind = fields.Null
			p.at++
		} else if !p.ended() {
			p.at++
			for !p.ended() && p.pass(p.at) == nil {
				continue
			}
		}
	}
}
