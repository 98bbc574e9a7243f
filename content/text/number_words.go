package text

import (
	"strings"
)

// Words beside numbers that say how to take them.

// besideMonth reports whether a month stands before or after the word at s[at:end]: "July 4", "28 June".
func besideMonth(s string, at, end int) bool {
	before, after := strings.Fields(s[:at]), strings.Fields(s[end:])
	return len(before) > 0 && months()[strings.ToLower(before[len(before)-1])] || len(after) > 0 && months()[strings.ToLower(strings.TrimRight(after[0], ",.;"))]
}

// BeginsWithMonth reports whether a text begins with the name of a month: "October 1962".
func BeginsWithMonth(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return months()[strings.ToLower(strings.TrimRight(first, ".,"))]
}

var months = List(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
	sept oct nov dec`)

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
