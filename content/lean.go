package content

import "strings"

// leaning reports whether an option names others by letter, as "Both A and B" does: then all keep their place.
func leaning(options []Option) bool {
	for _, o := range options {
		if names(o.Text, len(options)) {
			return true
		}
	}
	return false
}

// joins are the words that stand beside the letters of options, and nothing else does: "Only A", "A, B and C".
var joins = map[string]bool{
	"both": true, "either": true, "neither": true, "all": true, "none": true, "only": true, "option": true, "options": true, "answer": true,
	"answers": true, "choice": true, "choices": true, "and": true, "or": true, "nor": true, "&": true, "of": true, "are": true, "is": true,
	"correct": true, "true": true, "right": true, "not": true, "but": true,
}

// names reports whether a text is made of letters of options and words that join them, with a word or two letters.
func names(text string, n int) bool {
	letters, words := 0, 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,./()\n", r) }) {
		switch {
		case len(word) == 1 && word[0] >= 'A' && int(word[0]-'A') < n:
			letters++
		case joins[strings.ToLower(word)]:
			words++
		default:
			return false
		}
	}
	return letters > 1 && words > 0 || letters == 1 && words > 1
}
