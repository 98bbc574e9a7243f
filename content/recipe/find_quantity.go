package recipe

import (
	"net/http"
	"strings"
)

// findQuantity finds answers that are a number, a range or a limit.
func findQuantity(t *text, r *Reading) bool {
	numbers := numbersIn(t.answer)
	if len(numbers) == 0 || len(numbers) > 3 || r.Is(YesNo) || r.Is(Comparison) || r.Is(Steps) || r.Is(Pairs) || r.Is(List) {
		return false
	}
	if code, _ := statusCode(t.plain); code != 0 && httpTalk(t) {
		return false
	}
	asked := t.front.focus == onMany || t.front.focus == onWhen || quantityHeads()[t.front.head]
	if k := len(t.front.lower); k > 0 && t.front.focus == onTerm {
		asked = asked || quantityHeads()[t.front.lower[k-1]]
	}
	for _, n := range numbers { // "One pod on each node" tells no quantity
		_, measured := unitScale[n.Unit]
		if n.word && !measured && len(t.lower) > 3 {
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

// statusCode reads a registered HTTP status code at the beginning of a text, and how long it is with its reason phrase.
func statusCode(s string) (code, length int) {
	if len(s) < 3 || s[0] < '1' || s[0] > '5' || len(s) > 3 && isAlnum(s[3]) {
		return 0, 0
	}
	for i := range 3 {
		if s[i] < '0' || s[i] > '9' {
			return 0, 0
		}
		code = code*10 + int(s[i]-'0')
	}
	phrase := http.StatusText(code)
	if phrase == "" {
		return 0, 0
	}
	if len(s) > 4 && len(s) >= 4+len(phrase) && strings.EqualFold(s[4:4+len(phrase)], phrase) {
		return code, 4 + len(phrase)
	}
	return code, 3
}

// httpTalk reports whether a card speaks of HTTP statuses at all: 404 may be a room.
func httpTalk(t *text) bool {
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
func findStatusCode(t *text, _ *Reading) bool {
	if !httpTalk(t) {
		return false
	}
	for _, p := range t.parts {
		if code, _ := statusCode(plain(p.text)); code != 0 {
			return true
		}
	}
	return false
}
