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
	end := strings.IndexAny(ph.Fold, ".:;,()–—\n")
	if end < 0 {
		end = len(ph.Fold)
	}
	head := ""
	for _, w := range text.Words(ph.Fold[:end]) {
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
