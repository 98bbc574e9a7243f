package recipe

import (
	"net/http"
	"strings"
	"unicode"
)

// findCloze finds a front with a gap that the back fills.
func findCloze(t *text, _ *Reading) bool {
	return t.front.focus == onGap && t.answer != "" && len(t.parts) == 1
}

// findYesNo finds answers that begin with yes or no, true or false.
func findYesNo(t *text, _ *Reading) bool {
	if len(t.lower) == 0 {
		return false
	}
	word := t.lower[0]
	if word != "yes" && word != "no" && word != "true" && word != "false" {
		return false
	}
	after := strings.TrimLeft(t.plain, `"“*`)[len(word):]
	return after == "" || t.front.focus == onYes || strings.IndexByte(",.;:!", after[0]) >= 0 // "False imprisonment" is a name
}

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
	n, first := len(t.lower), strings.TrimLeft(t.plain, "(~<>≤≥≈$£€=± ")
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

// findCommand finds answers that one types or that a program reads: commands, headers, code, addresses, paths.
func findCommand(t *text, r *Reading) bool {
	if t.answer == "" || r.Is(YesNo) || r.Is(Steps) || r.Is(List) || r.Is(Pairs) || r.Is(Comparison) || r.Is(Quantity) || r.Is(StatusCode) {
		return false
	}
	if strings.HasPrefix(t.answer, "```") || strings.HasPrefix(t.answer, "~~~") {
		return true
	}
	if strings.Count(t.answer, "`") == 2 && strings.HasPrefix(t.answer, "`") && strings.HasSuffix(t.answer, "`") {
		return true
	}
	if looksTyped(t.plain) {
		return true
	}
	// "Load a module" / "modprobe NAME"
	doing := t.front.focus == onCommand || len(t.front.lower) > 2 && t.front.lower[0] == "list" && len(t.parts) == 1
	return (doing || t.front.head == "command") && len(t.lower) <= 8 && startsLower(t.plain) && !strings.Contains(t.plain, ", ")
}

// looksTyped goes by signs that plain language lacks.
func looksTyped(p string) bool {
	fields := strings.Fields(p)
	if len(fields) == 0 || len(fields) > 10 {
		return false
	}
	signs := 0
	for i, w := range fields {
		core := strings.Trim(w, `.,;:!?"'“”`)
		switch {
		case i > 0 && len(core) > 1 && core[0] == '-' && !unicode.IsDigit(rune(core[1])), strings.Contains(core, "://"), strings.Contains(core, "::"),
			strings.Contains(core, "->"), strings.Contains(core, "()"), strings.HasPrefix(core, "/") && len(core) > 2, strings.HasPrefix(core, "$"),
			strings.Contains(core, "_") && len(core) > 3, strings.ContainsAny(core, "{}<>|\\;="), strings.Count(core, ".") >= 2 && core[0] >= '0' && core[0] <= '9',
			strings.HasPrefix(core, ".") && len(core) > 2, strings.HasPrefix(core, "@"), dotted(core):
			signs++
		}
	}
	return signs > 0 && signs*3 >= len(fields)
}

// dotted reports whether a word is joined by dots, as the names of files and settings are.
func dotted(w string) bool {
	at := strings.IndexByte(w, '.')
	if at < 2 || at+2 >= len(w) {
		return false
	}
	return !strings.ContainsFunc(w, func(r rune) bool { return r > unicode.MaxASCII }) && strings.ToLower(w[at:]) == w[at:] && !unicode.IsDigit(rune(w[at+1]))
}

// findName finds answers that are a name or a term: a few words without a verb.
func findName(t *text, r *Reading) bool {
	if t.answer == "" || len(r.Kinds) > 0 && !r.Is(Cloze) || isGeneric(t.answer) {
		return false
	}
	if len(t.parts) > 2 {
		return false
	}
	limit := 5
	if first := t.lower[0]; t.front.focus.group() == onTerm && len(t.lower) > 2 && (first == "the" || first == "a" || first == "an") {
		return false // "The atria depolarise" explains
	}
	if !strings.Contains(t.plain, " ") && runes(t.plain) > 24 { // a script without spaces
		return false
	}
	return len(strings.Fields(t.plain)) <= limit && runes(t.plain) <= 50 && !finite(t.lower) && leadOf(t.plain, t.lower) != leadVerb
}

// findDefinition finds what is left: an explanation in words.
func findDefinition(t *text, r *Reading) bool {
	return len(r.Kinds) == 0 && (t.answer != "" && !isGeneric(t.answer) || len(t.parts) > 0 && prose(t.parts) != "")
}

// prose is the beginning of a back as it can be quoted in a stem; empty: there is none.
func prose(parts []part) string {
	var out []string
	size := 0
	for _, p := range parts {
		if p.mark == 'f' || p.mark == '|' || !readable(p.text) {
			break
		}
		text := p.text
		if size+runes(text) > maxQuoted {
			if size == 0 {
				return shorten(text, maxQuoted)
			}
			break
		}
		size += runes(text)
		out = append(out, text)
	}
	if len(out) > 1 {
		return "- " + strings.Join(out, "\n- ")
	}
	return strings.Join(out, "")
}
