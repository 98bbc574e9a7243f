package distractor

import (
	"strings"

	"cutscore/content/text"
)

// wrappers are nouns that leave it to the noun after "of" to say what something is: "a type of contract".
var wrappers = text.List(`sum total type kind form sort way set series collection piece part class state list range combination pair one
	member unit change rise fall loss lack`)

// headOf reads off a definition the noun that says what the thing is: "A treaty that obliges ..." is a treaty. Empty: the
// text begins otherwise.
func headOf(ph *Phrase) string {
	if ph.Lead != text.LeadNoun && ph.Lead != text.LeadFigure && ph.Lead != text.LeadPart {
		return ""
	}
	said := adjectives(ph.Fold)
	if end := strings.IndexAny(said, ".:;,()–—\n"); end >= 0 {
		said = said[:end]
	}
	head := ""
	for _, w := range text.Words(said) {
		switch {
		case w == "of" && wrappers()[text.Singular(head)]:
			head = ""
			continue
		case head == "" && (text.Articles()[w] || text.IsStop(w)):
			continue
		case text.Prepositions()[w] || text.Auxiliaries()[w] || text.Relatives()[w] || text.Articles()[w] || text.Pronouns()[w]:
			return text.Singular(head)
		}
		if _, third := text.IsVerb(w); third && head != "" && text.OnlyVerbs()[w] {
			return text.Singular(head)
		}
		if head != "" && (text.Participle(w) || strings.HasSuffix(w, "ly")) {
			return text.Singular(head)
		}
		head = w
	}
	return text.Singular(head)
}

// adjectives takes the comma out of "hot, dense core": what stands before it is one word, and two words or more follow that belong together.
func adjectives(s string) string {
	before, after, found := strings.Cut(s, ", ")
	ws := text.Words(before)
	if len(ws) > 0 && text.Articles()[ws[0]] {
		ws = ws[1:]
	}
	if !found || len(ws) != 1 {
		return s
	}
	run := 0
	for w := range text.EachWord(after) {
		if text.IsStop(w) || text.Prepositions()[w] || text.Auxiliaries()[w] || text.Relatives()[w] || text.Articles()[w] {
			break
		}
		run++
	}
	if run < 2 {
		return s
	}
	return before + " " + after
}
