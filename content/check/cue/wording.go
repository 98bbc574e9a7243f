package cue

import (
	"strings"

	"cutscore/content/words"
)

// Hedges are words that make a statement hard to refute. Where one option alone has them it was the key 61 % of the time in
// 12,294 items written by people.
func Hedges(text string) []string { return among(text, hedges) }

// Absolutes are words that a single exception refutes. Where they stand in one option alone it was the key 21 % of the
// time.
func Absolutes(text string) []string { return among(text, absolutes) }

var (
	hedges = words.Set(strings.Fields(`may might usually often generally typically sometimes probably possibly perhaps
		likely mostly commonly frequently occasionally normally tends tend`))
	absolutes = words.Set(strings.Fields(`always never only all every none nothing nobody entirely completely totally
		solely exclusively impossible whatever regardless`))
)

func among(text string, list map[string]bool) []string {
	var found []string
	for _, w := range words.All(text) {
		if list[w] {
			found = append(found, w)
		}
	}
	return found
}
