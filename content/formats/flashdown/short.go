package flashdown

import (
	"slices"
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// What tells notes made to be learnt, a front in each heading and a few words below it, from a document in chapters.
const (
	leastShort = 10 // headings of one level
	mostWords  = 60 // below a heading
	shortOf10  = 9  // in ten headings have so few words below them, and a title that no other has
)

// chapter is a heading as manuals and lists of changes have them, and not as a front is put.
var chapter = pattern.New(`(?i)^\W*(?:v?\d+\.\d+|\[?unreleased|\d{4}-\d\d|(?:install(?:ation|ing)?|getting started|quick ?start|usage|license|contributing|contents|references|acknowledge?ments|changelog)\b)`)

// entry is a line of a list of links, as collections have them.
var entry = pattern.New(`^\s*[-*+] \[[^\]]*\]\([^)]*\)`)

// short reports whether most headings of a level have a few words below them, as cards do.
func short(all []section, level int) bool {
	headings, brief := 0, 0
	titles := map[string]bool{}
	for _, s := range all[1:] {
		if s.level < level || s.level == level && mdlines.Topic(s.title) == "" {
			continue
		}
		headings++
		words := len(strings.Fields(strings.Join(s.body, " ")))
		if s.level > level || titles[s.title] || chapter.MatchString(s.title) || slices.ContainsFunc(s.body, entry.MatchString) {
			words = 0
		}
		titles[s.title] = true
		if words > 0 && words <= mostWords {
			brief++
		}
	}
	return headings >= leastShort && brief*10 >= headings*shortOf10
}
