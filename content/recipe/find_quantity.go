package recipe

import (
	"cutscore/content/text"
	"strings"
)

// findQuantity finds answers that are a number, a range or a limit.
func findQuantity(t *scan, r *Reading) bool {
	numbers := text.NumbersIn(t.answer)
	if len(numbers) == 0 || len(numbers) > 3 || r.Is(YesNo) || r.Is(Comparison) || r.Is(Steps) || r.Is(Pairs) || r.Is(List) {
		return false
	}
	if code, _ := text.StatusCode(t.plain); code != 0 && httpTalk(t) {
		return false
	}
	asked := t.front.focus == onMany || t.front.focus == onWhen || quantityHeads()[t.front.head]
	if k := len(t.front.lower); k > 0 && t.front.focus == onTerm {
		asked = asked || quantityHeads()[t.front.lower[k-1]]
	}
	for _, n := range numbers { // "One pod on each node" tells no quantity
		_, measured := text.Units[n.Unit]
		if n.Word && !measured && len(t.lower) > 3 {
			return false
		}
	}
	plain := t.plain
	for _, word := range []string{"about ", "around ", "approximately ", "approx. ", "roughly ", "up to ", "at least ", "at most ", "over ", "under "} {
		if len(plain) > len(word) && strings.EqualFold(plain[:len(word)], word) {
			plain = plain[len(word):]
		}
	}
	n, first := len(t.lower), strings.TrimLeft(plain, "(~<>≤≥≈$£€=± ")
	begins := first != "" && (first[0] >= '0' && first[0] <= '9' || numbers[0].Start == 0)
	if !(begins && n <= 9 || asked && n <= 12) { // "Act 1 Scene 2" and "Route 53" are names
		return false
	}
	r.Numbers = numbers
	return true
}

// httpTalk reports whether a card speaks of HTTP statuses at all: 404 may be a room.
func httpTalk(t *scan) bool {
	for _, s := range []string{t.front.plain, t.plain} {
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
	if !httpTalk(t) {
		return false
	}
	for _, p := range t.parts {
		if code, _ := text.StatusCode(text.Plain(p.text)); code != 0 {
			return true
		}
	}
	return false
}
