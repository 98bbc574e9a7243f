package cue

import (
	"unicode"

	"cutscore/content/text"
)

// Hedges are words that make a statement hard to refute. Where one option alone has them it was the key 61 % of the time in
// 12,294 items written by people.
func Hedges(text string) []string { return among(text, hedges()) }

// Absolutes are words that a single exception refutes. Where they stand in one option alone it was the key 21 % of the
// time.
func Absolutes(text string) []string { return among(text, absolutes()) }

var (
	hedges = text.List(`may might usually often generally typically sometimes probably possibly perhaps
		likely mostly commonly frequently occasionally normally tends tend`)
	absolutes = text.List(`always never only all every none entirely completely totally solely exclusively
		impossible`)
)

// among lists the words of a text that stand in a list. Code is left out: `ALL` is a value there.
func among(s string, list map[string]bool) []string {
	var found []string
	for _, prose := range text.Unspanned(s) {
		ws := text.Words(prose)
		for k, w := range ws {
			if list[w] && !(w == "every" && k+1 < len(ws) && paces(ws[k+1])) {
				found = append(found, w)
			}
		}
	}
	return found
}

// paces reports whether a word after "every" counts: every few minutes, every 5 seconds, every day.
func paces(w string) bool {
	return w == "few" || w == "other" || w == "time" || unicode.IsDigit(rune(w[0])) || text.IsNumberWord(w) || text.Dimension(text.Singular(w)) == "time"
}
