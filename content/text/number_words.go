package text

import (
	"strings"
	"sync"
)

// Words beside numbers that say how to take them.

// besideMonth reports whether a month stands before or after the word at s[at:end]: "July 4", "28 June".
func besideMonth(s string, at, end int) bool {
	before, after := strings.Fields(s[:at]), strings.Fields(s[end:])
	return len(before) > 0 && months()[strings.ToLower(before[len(before)-1])] > 0 || len(after) > 0 && months()[strings.ToLower(strings.TrimRight(after[0], ",.;"))] > 0
}

// BeginsWithMonth reports whether a text begins with the name of a month: "October 1962".
func BeginsWithMonth(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return Month(first) > 0
}

// Month is which month a word names, in full or in short, from 1; 0: none.
func Month(word string) int { return months()[strings.ToLower(strings.TrimRight(word, ".,"))] }

var months = sync.OnceValue(func() map[string]int {
	out := map[string]int{"sept": 9}
	for i, w := range strings.Fields("january february march april may june july august september october november december") {
		out[w], out[w[:3]] = i+1, i+1
	}
	for i, w := range strings.Fields("januar februar märz april mai juni juli august september oktober november dezember") {
		out[w] = i + 1
	}
	return out
})

// Ranging reports whether two numbers of a text are the ends of a range: "135-145", "2 to 4".
func Ranging(s string, from, to Number) bool {
	switch strings.TrimSpace(s[from.End:to.Start]) {
	case "-", "–", "to", "bis":
		return true
	}
	return false
}

// InFigures leaves the figure of an answer that says its number twice: "twenty-seven (27) years".
func InFigures(answer string) string {
	spelt, rest, found := strings.Cut(answer, " (")
	figure, after, shut := strings.Cut(rest, ")")
	if !found || !shut || figure == "" || strings.Trim(figure, "0123456789,") != "" {
		return answer
	}
	for _, w := range Words(strings.ReplaceAll(spelt, "-", " ")) {
		if !IsNumberWord(w) {
			return answer
		}
	}
	return figure + after
}

// IsNumberWord reports whether a word in lower case is a number, or part of one.
func IsNumberWord(w string) bool {
	_, small := NumberWords()[w]
	return small || numerals()[w]
}

// numerals are the words that larger numbers are spelt with.
var numerals = List(`eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
	eighty ninety hundred thousand million billion and`)
