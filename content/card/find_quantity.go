package card

import (
	"slices"
	"strings"

	"cutscore/content/text"
)

// findQuantity finds answers that are a number, a range or a limit.
func findQuantity(t *scan, r *Reading) bool {
	numbers := text.NumbersIn(t.answer)
	if len(numbers) == 0 || len(numbers) > 3 || r.Is(YesNo) || r.Is(Comparison) || r.Is(Steps) || r.Is(Pairs) || r.Is(List) {
		return false
	}
	if code, _ := text.StatusCode(t.plain); code != 0 && HTTPTalk(t.front.Plain, t.plain) {
		return false
	}
	asked := t.front.Focus == OnMany || t.front.Focus == OnWhen || quantityHeads()[t.front.Head]
	if k := len(t.front.Lower); k > 0 && t.front.Focus == OnTerm {
		asked = asked || quantityHeads()[t.front.Lower[k-1]]
	}
	for _, n := range numbers { // "One pod on each node" tells no quantity
		_, measured := text.Units[n.Unit]
		if n.Word && !measured && len(t.lower) > 3 {
			return false
		}
	}
	plain := t.plain
	for _, word := range []string{"about ", "around ", "approximately ", "approx. ", "roughly ", "up to ", "at least ", "at most ", "over ", "under ",
		"etwa ", "rund ", "ca. ", "mindestens ", "höchstens ", "bis zu ", "über ", "unter ", "je ", "environ ", "au moins ", "au plus ", "unos ", "al menos "} {
		if len(plain) > len(word) && strings.EqualFold(plain[:len(word)], word) {
			plain = plain[len(word):]
		}
	}
	n, first := len(t.lower), strings.TrimLeft(plain, "(~<>≤≥≈$£€=± ")
	begins := first != "" && (first[0] >= '0' && first[0] <= '9' || numbers[0].Start == 0)
	begins = begins || text.BeginsWithMonth(plain) && n <= 3 && numbers[len(numbers)-1].IsYear()
	if !(begins && n <= 9 || asked && n <= 12) { // "Act 1 Scene 2" and "Route 53" are names
		return false
	}
	r.Numbers = numbers
	return true
}

// HTTPTalk reports whether a card speaks of HTTP statuses at all: 404 may be a room.
func HTTPTalk(front, back string) bool {
	for _, s := range []string{front, back} {
		s = strings.ToLower(s)
		for _, w := range []string{"http", "error", "status", "response", "gateway", "redirect", "api", "rest "} {
			if strings.Contains(s, w) {
				return true
			}
		}
	}
	return false
}

// findStatusCode finds lines that begin with a registered status code.
func findStatusCode(t *scan, _ *Reading) bool {
	if !HTTPTalk(t.front.Plain, t.plain) {
		return false
	}
	for _, p := range t.parts {
		if code, _ := text.StatusCode(text.Plain(p.Text)); code != 0 {
			return true
		}
	}
	return false
}

// quantityHeads name what a number answers.
var quantityHeads = text.List(`number limit capacity size length maximum minimum max min duration timeout period age rate speed port
	ports count frequency range time times percentage temperature dose distance depth width height weight threshold quota
	bits bytes year date cost price total amount ratio value ttl score latency voltage pressure pulse`)

// formulaWords in a front say that its answer is calculated.
var formulaWords = text.List(`formula formulas equation ratio margin yield turnover rate return variance calculate calculated compute computed fraction multiplier identity deflator index`)

// AsksFormula reports whether a front says that its answer is calculated.
func (f *Front) AsksFormula() bool {
	return slices.ContainsFunc(f.Lower, func(w string) bool { return formulaWords()[w] })
}

// findFormula finds answers that say how something is calculated: "EV - AC", "Net income / Revenue".
func findFormula(t *scan, r *Reading) bool {
	if len(r.Kinds) > 0 || len(t.parts) != 1 || len(t.lower) == 0 || len(t.lower) > 16 || strings.Contains(t.answer, "`") || text.Finite(t.lower) {
		return false
	}
	signs, strong := 0, false
	operand, longest, capitalsOnly := 0, 0, true
	for w := range strings.FieldsSeq(t.plain) {
		switch w {
		case "+":
			signs++
			operand = 0
		case "−", "×", "*", "÷", "^", "=", "x":
			strong = true
			signs++
			operand = 0
		case "/", "-", "–":
			signs++
			operand = 0
		default:
			operand++
			longest = max(longest, operand)
			capitalsOnly = capitalsOnly && strings.ToUpper(w) == w
		}
	}
	return signs > 0 && longest <= 5 && (strong || t.front.AsksFormula() || capitalsOnly)
}
