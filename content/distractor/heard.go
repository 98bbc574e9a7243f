package distractor

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"cutscore/content/text"
)

// Heard counts the words of a text that are heard in a word of an option without being the same word: "jobs" in CronJob, "value" in
// ValueError, "stores" in storage. Words that are the same are counted elsewhere.
func Heard(s, option string) int {
	n := 0
	for w := range text.EachWord(s) {
		if len(w) >= shortestHeard && !text.IsStop(w) && heardInAny(w, option) {
			n++
		}
	}
	return n
}

func heardInAny(w, option string) bool {
	for o := range strings.FieldsFuncSeq(option, func(r rune) bool { return !text.IsWordRune(r) }) {
		switch {
		case len(o) < shortestHeard:
		case len(o) > min(len(w), leastHeard) && heardIn(w, o), shortFor(o, w):
			return true
		case len(w) > len(o) && len(w) <= 2*len(o)+1 && strings.EqualFold(w[len(w)-len(o):], o) && !text.IsStop(w[len(w)-len(o):]): // lspci: "show PCI devices"
			return true
		}
	}
	return false
}

// shortFor reports whether a short word stands for a longer one: init for initialises, fmt for formatted.
func shortFor(o, w string) bool {
	return len(o) <= leastHeard && len(w) >= len(o)+2 && (strings.EqualFold(w[:len(o)], o) || !strings.ContainsAny(o, "aeiouAEIOU") && Abbreviates(o, w))
}

// Abbreviates reports whether a symbol is a name's first letter and others of it, in order: "Mg" and "Magnesium".
func Abbreviates(symbol, name string) bool {
	symbol = strings.TrimLeft(symbol, "`\\-/") // \q quits
	if symbol == "" || len(symbol) > mostSymbol || len(name) <= len(symbol) || !strings.EqualFold(name[:1], symbol[:1]) {
		return false
	}
	symbol, name = strings.ToLower(symbol), strings.ToLower(name)
	for _, letter := range symbol {
		_, rest, found := strings.Cut(name, string(letter))
		if !found {
			return false
		}
		name = rest
	}
	return true
}

const (
	leastHeard    = 4 // letters of a word that can be heard in another
	shortestHeard = 3 // where it is half of it: "ion" in "anion"
	mostSymbol    = 3 // bytes of what stands for a name
)

// heardIn reports whether a word in lower case is a part of another, or begins like it for the most part.
func heardIn(w, o string) bool {
	root := strings.TrimSuffix(w, "s")
	low := o
	if strings.ContainsFunc(o, unicode.IsUpper) {
		low = strings.ToLower(o)
	}
	if strings.TrimSuffix(low, "s") == root {
		return false
	}
	if at := strings.Index(low, root); at >= 0 && len(low) == len(o) {
		if at > 0 && text.StartsUpper(o[at:]) || len(root) >= leastHeard && (at == 0 || at+len(root) == len(low)) {
			return true
		}
	}
	if len(w) < leastHeard {
		return (strings.HasSuffix(low, w) || strings.HasPrefix(low, w)) && len(low) <= 2*len(w)+1 // sal, salt; pus, pustule
	}
	if _, end, found := strings.Cut(low, root[:len(root)-len(root)/6]); found && len(root) > leastHeard+1 && len(end) <= 2 { // politics, realpolitik
		return true
	}
	same := 0
	for same < min(len(root), len(low)) && root[same] == low[same] {
		same++
	}
	return same >= leastHeard && 9*same >= 5*max(leastHeard+1, min(len(root), len(low)))
}

// Cognates counts the words of a text that look like a word of an option in another language: el título, the title.
func Cognates(s, option string) int {
	n := 0
	option = unaccented(option)
	for w := range text.EachWord(unaccented(s)) {
		for o := range text.EachWord(option) {
			if cognate([]rune(w), []rune(o)) {
				n++
				break
			}
		}
	}
	return n
}

func cognate(a, b []rune) bool {
	most := max(len(a), len(b))
	return min(len(a), len(b)) >= shortestCognate && a[0] == b[0] && float64(text.Edits(a, b)) <= cognateEdits*float64(most)
}

const (
	shortestCognate = 5    // letters
	cognateEdits    = 0.38 // edits for a letter of the longer word
)

func unaccented(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
