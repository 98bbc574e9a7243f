package distractor

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"cutscore/content/text"
)

// EvenCase lets options begin alike: where one begins with a capital letter as a sentence does, words that begin with a small one get a
// capital, too. What is typed, symbols and units, and what has a look of its own (pH, iOS, mRNA) stay as they are.
func EvenCase(options []string) {
	if !slices.ContainsFunc(options, titleCase) {
		return
	}
	for i := range options {
		word := firstOf(options[i])
		if plainWord(word) || text.Prepositions()[word] && strings.Contains(options[i], " ") { // "to go", but "in" is a unit
			options[i] = text.Capital(options[i])
		}
	}
}

// EvenCode sets options as code where one of them is: their cards did not always do so. Where code is half of one, the `moved` block, all stay
// as they are.
func EvenCode(options []string) {
	whole, half := false, false
	for _, o := range options {
		said := strings.TrimSpace(code().ReplaceAllString(o, ""))
		whole = whole || strings.HasPrefix(o, "`") && strings.HasSuffix(o, "`")
		half = half || strings.Contains(o, "`") && said != "" && said != "or" && said != "and"
	}
	if !whole || half {
		return
	}
	for i, o := range options {
		if !strings.Contains(o, "`") {
			options[i] = "`" + o + "`"
		}
	}
}

var code = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("`[^`]*`") })

// firstOf is the first word of an option, with the signs that belong to it.
func firstOf(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return strings.TrimRight(word, ",;:.")
}

// titleCase reports whether a text begins with a word of one capital letter and small ones.
func titleCase(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	rest := firstOf(s)
	return unicode.IsUpper(first) && len(rest) > n && !strings.ContainsFunc(rest[n:], func(r rune) bool { return !unicode.IsLower(r) && r != '-' && r != '\'' })
}

// leastWord is how many letters a word has that is surely no unit or symbol.
const leastWord = 4

// plainWord reports whether a word of an option is one in small letters, and no unit or symbol.
func plainWord(w string) bool {
	first, n := utf8.DecodeRuneInString(w)
	return unicode.IsLower(first) && !strings.HasPrefix(w[n:], "-") && utf8.RuneCountInString(w) >= leastWord && !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLower(r) && r != '-' && r != '\'' && r != '’' })
}
