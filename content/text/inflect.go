package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Participle reports whether a word at the end of a phrase says what something did or was doing.
func Participle(w string) bool {
	for _, end := range []string{"ing", "ed"} {
		stem, ends := strings.CutSuffix(w, end)
		if base, _ := IsVerb(stem); ends && base {
			return true
		}
		if base, _ := IsVerb(stem + "e"); ends && base {
			return true
		}
	}
	return false
}

// StartsLower reports whether a text begins with a small Latin letter.
func StartsLower(s string) bool {
	for _, r := range s {
		return r >= 'a' && r <= 'z'
	}
	return false
}

// StartsUpper reports whether a text begins with a capital letter.
func StartsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// Singular takes the ending of an English plural off a word in lower case.
func Singular(w string) string {
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case len(w) > 5 && (strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes")):
		return w[:len(w)-2]
	case len(w) > 5 && strings.HasSuffix(w, "ae"): // vertebrae
		return w[:len(w)-1]
	case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is"):
		return w[:len(w)-1]
	}
	return w
}

// Capitals counts the capital letters of a text.
func Capitals(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}
