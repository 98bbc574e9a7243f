package distractor

import (
	"slices"
	"strings"
	"unicode"
)

// Figures are the runs of digits in a text that are no part of a word or of an option: 10 and 20 in `sed -n '10,20p'`, none in s3 or `kill -9`.
func Figures(s string) []string {
	var out []string
	before := ' '
	from := -1
	for i, r := range s + " " {
		digit := r >= '0' && r <= '9'
		switch {
		case digit && from < 0 && !unicode.IsLetter(before) && before != '-':
			from = i
		case digit && from < 0: // the rest of a word's digits is no run of its own
			before = 'x'
			continue
		case !digit && from >= 0:
			out = append(out, s[from:i])
			from = -1
		}
		before = r
	}
	return out
}

// Examples are what a command, or the sentence that says what it does, works on for example: figures, quoted texts, foo and bar.
func Examples(s string) []string {
	out := Figures(s)
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w = strings.Trim(w, "`,.;:()")
		if len(w) > 1 && (strings.ContainsRune("'\"", rune(w[0])) || placeholders[w]) {
			out = append(out, w)
		}
	}
	return out
}

var placeholders = map[string]bool{"foo": true, "bar": true, "baz": true}

// Strays reports whether an option works on an example that neither the question nor the key has.
func Strays(option, key, question string) bool {
	there := strings.ToLower(key + "\n" + question)
	return slices.ContainsFunc(Examples(option), func(example string) bool { return !strings.Contains(there, example) }) &&
		!slices.ContainsFunc(Examples(key), func(example string) bool { return !strings.Contains(strings.ToLower(question), example) })
}
