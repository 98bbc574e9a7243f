package figures

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sign is an operator as a formula writes it, with what it does.
type sign struct {
	text   string
	does   byte   // + - * /
	spaces bool   // it stands between spaces; some signs are none without: well-known, box
	times  string // how the formula writes a product; empty: it has none
	minus  string // and a difference
}

// signs in the order in which they bind: a formula is cut at the last of the weakest.
var signs = [][]sign{
	{{text: "+", does: '+'}, {text: "−", does: '-'}, {text: "-", does: '-', spaces: true}, {text: "–", does: '-', spaces: true}},
	{{text: "×", does: '*'}, {text: "·", does: '*'}, {text: "x", does: '*', spaces: true}, {text: "*", does: '*', spaces: true}, {text: "/", does: '/'}, {text: "÷", does: '/'}},
}

// instead is how people get a formula wrong: by another operation, or with its sides changed.
var instead = map[byte][]string{'+': {"a-b", "a*b", "b-a"}, '-': {"b-a", "a+b", "a/b"}, '*': {"a/b", "b/a", "a+b"}, '/': {"b/a", "a*b", "a-b"}}

// Formulas gives formulas for which one is taken, three by the table above, as it is written itself; nil: it is none of two things with an operation between.
func Formulas(formula string) []string {
	left, right, equal := strings.Cut(formula, "=")
	if !equal {
		left, right = "", formula
	}
	lead := formula[:len(formula)-len(strings.TrimLeft(right, " "))]
	if equal && (!operand(strings.TrimSpace(left), false) || strings.ContainsAny(right, "=≈≤≥<>")) {
		return nil
	}
	a, b, cut := cutFormula(strings.TrimSpace(right))
	if cut.does == 0 || !operand(a, equal) || !operand(b, equal) || !strings.ContainsFunc(a+b, unicode.IsLetter) || strings.EqualFold(a, b) {
		return nil
	}
	if cut.does == '*' || cut.does == '/' { // a sum on either side stands in brackets already
		a, b = bare(a), bare(b)
	}
	if cut.text == "x" && named(a) && named(b) { // a vine is a crossing of two
		return nil
	}
	cut.minus = "−"
	if strings.Contains(formula, " - ") {
		cut.minus = "-"
	}
	if a == "1" && cut.does == '/' {
		return []string{lead + b, lead + joined(a, b, '-', cut), lead + joined(a, b, '+', cut)}
	}
	for _, times := range []string{" · ", " x ", " * ", "×", "·"} {
		if cut.does == '/' && strings.Contains(formula, times) {
			cut.times = strings.TrimSpace(times)
			break
		}
	}
	var out []string
	if cut.does == '*' && b == "100" { // of a share in per cent, the share may be wrong
		for _, share := range Formulas(a) {
			out = append(out, lead+joined(strings.ReplaceAll(share, "×", cut.text), b, '*', cut))
		}
		return out
	}
	for _, way := range instead[cut.does] {
		first, second := a, b
		if way[0] == 'b' {
			first, second = b, a
		}
		out = append(out, lead+joined(first, second, way[1], cut))
	}
	return out
}

// named reports whether all words begin with a capital letter and go on in small ones.
func named(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if first, n := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || !strings.ContainsFunc(w[n:], unicode.IsLower) {
			return false
		}
	}
	return true
}

// cutFormula cuts a side of a formula at the operation that is done last.
func cutFormula(s string) (a, b string, at sign) {
	for _, some := range signs {
		depth := 0
		for i := len(s) - 1; i > 0; i-- {
			switch s[i] {
			case ')', ']':
				depth++
			case '(', '[':
				depth--
			}
			if depth != 0 {
				continue
			}
			for _, at := range some {
				a, b, found := s[:i], s[i:], strings.HasPrefix(s[i:], at.text)
				spaced := found && strings.HasSuffix(a, " ") && strings.HasPrefix(b[len(at.text):], " ")
				if found && (spaced || !at.spaces) {
					at.spaces = spaced
					return strings.TrimSpace(a), strings.TrimSpace(b[len(at.text):]), at
				}
			}
		}
	}
	return "", "", sign{}
}

const mostOfOperand = 8 // words, its own operations apart

// operand reports whether a side of an operation is a quantity, or a plain number. Where no equals sign tells a formula, one that begins
// with a figure is a measure: 38F / 3C.
func operand(s string, equal bool) bool {
	first, _ := utf8.DecodeRuneInString(s)
	plain := strings.Trim(s, "0123456789.,%") == ""
	words := 0
	for w := range strings.FieldsSeq(s) {
		if len(w) > 1 {
			words++
		}
	}
	return s != "" && words <= mostOfOperand && strings.Count(s, "(") == strings.Count(s, ")") && !strings.ContainsAny(s, "?!;:`→") && !strings.Contains(s, "(or ") && !strings.Contains(s, "(oder ") &&
		(plain || unicode.IsLetter(first) || first == '(' || first == '[' || first == '√' || equal && unicode.IsDigit(first))
}

// joined writes an operation with the signs and the spaces of another.
func joined(a, b string, does byte, like sign) string {
	space := ""
	if like.spaces || does == '-' || does == '+' {
		space = " "
	}
	text := map[byte]string{'+': "+", '-': "−", '*': "×", '/': "/"}[does]
	switch {
	case does == like.does:
		text = like.text
	case does == '*' && like.times != "":
		text = like.times
	case does == '-':
		text = like.minus
	}
	if does == '*' || does == '/' {
		if !together(a) {
			a = "(" + a + ")"
		}
	}
	if !together(b) {
		b = "(" + b + ")"
	}
	return a + space + text + space + b
}

// together reports whether no operation stands open in a side of another.
func together(s string) bool {
	_, _, cut := cutFormula(s)
	return cut.does == 0
}

// bare takes the brackets off a side that is all in them.
func bare(s string) string {
	inner, opened := strings.CutPrefix(s, "(")
	inner, shut := strings.CutSuffix(inner, ")")
	if opened && shut && !strings.ContainsAny(inner, "()") {
		return inner
	}
	return s
}
