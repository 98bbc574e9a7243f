package page

import (
	"strings"
	"unicode"
)

// spelled gives how many of the lines after a front its word of capitals spells: "SAMPLE history", "(ARROW)", "ACID".
// 0: none does.
func spelled(front *line, after []*line) int {
	for _, letters := range acrostics(front) {
		if len(letters) > len(after) || len(letters) < 3 {
			continue
		}
		fits := true
		for i, r := range letters {
			fits = fits && unicode.ToUpper(after[i].first()) == r
		}
		if fits {
			return len(letters)
		}
	}
	return 0
}

// acrostics gives the rows of letters that a front may spell: its words of capitals, and the capitals and initials in
// its brackets.
func acrostics(s *line) [][]rune {
	var found [][]rune
	for _, w := range s.words {
		if row := letters(w); allUpper(row) {
			found = append(found, row)
		}
	}
	open, shut := strings.IndexByte(s.body, '('), strings.LastIndexByte(s.body, ')')
	if open < 0 || shut < open {
		return found
	}
	var row []rune
	for w := range strings.FieldsSeq(s.body[open+1 : shut]) {
		switch r := letters(w); {
		case allUpper(r):
			row = append(row, r...)
		default:
			row = append(row, unicode.ToUpper(r[0]))
		}
	}
	return append(found, row)
}

// letters is a word without anything but its letters: "T-CLOCS", "(ARROW)".
func letters(word string) []rune {
	var letters []rune
	for _, r := range word {
		if unicode.IsLetter(r) {
			letters = append(letters, r)
		}
	}
	return letters
}

func allUpper(row []rune) bool {
	for _, r := range row {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}
