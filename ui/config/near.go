package config

import "strings"

// plain is a word without what does not tell names apart: letter case, and the sign between two words.
func plain(word string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(word), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), " ")
}

// DidYouMean asks for the nearest of some words, such as ", did you mean exam?"; empty: none is near enough to be a slip of the fingers.
func DidYouMean(word string, words []string) string {
	if near := nearest(word, words); near != "" {
		return ", did you mean " + near + "?"
	}
	return ""
}

// nearest is that word; empty: none is near enough.
func nearest(word string, words []string) string {
	letters := len([]rune(word))
	best, least := "", min(max(2, letters/3)+1, letters) // all letters changed are no slip
	for _, w := range words {
		if d := distance([]rune(plain(word)), []rune(plain(w))); d < least {
			best, least = w, d
		}
	}
	return best
}

// distance is how many letters have to be put in, taken out or changed to make b of a (Levenshtein).
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
