package recipe

import (
	"slices"
	"strings"

	"cutscore/content/words"
)

// The genus of a term is the sort of thing that it is: somebody, an event, a law, a measure. The term says it ("Treaty of
// Ghent", "watering hole attack"), or its definition does ("A treaty that ..."). A treaty cannot be mistaken for a muscle,
// so terms stand beside terms of their genus where that is known.

func genusOfWord(w string) string {
	w = singular(strings.ToLower(w))
	if genus := genera()[w]; genus != "" {
		return genus
	}
	for _, e := range endings {
		if len(w) > len(e.ending)+2 && strings.HasSuffix(w, e.ending) {
			return e.genus
		}
	}
	return ""
}

// typed tells the genus of what one types: a path, an option, a command; empty: the term is none of them.
func typed(md string) string {
	text := strings.TrimLeft(md, "`")
	ws := strings.Fields(text)
	switch {
	case text == "":
		return ""
	case text[0] == '/' || text[0] == '~':
		return "path"
	case text[0] == '-' || text[0] == '+' && len(ws) == 1:
		return "option"
	case text != md, strings.Contains(md, " -") && !strings.Contains(md, " - ") && !slices.ContainsFunc(ws, words.IsStop):
		return "command"
	}
	return ""
}

// wrappers are nouns that leave it to the noun after "of" to say what something is: "a type of contract".
var wrappers = list(`amount number quantity type kind form sort way set series collection piece part example class means state act list range
	combination`)

// genus is the sort of thing that a term is; noun is the word that says so, where the genus comes from the table. Empty:
// nobody can say.
type genus struct{ of, noun string }

// findGenus tells the genus of the term that a card explains.
func (e *entry) findGenus() genus {
	if of := typed(e.full.text); of != "" {
		return genus{of: of}
	}
	term, _, _ := strings.Cut(plain(e.full.text), " (")
	if ws := words.All(term); len(ws) > 0 {
		last := ws[len(ws)-1]
		for _, noun := range []string{head(ws), last} {
			if of := genusOfWord(noun); of != "" {
				return genus{of, singular(noun)}
			}
		}
		if strings.HasSuffix(last, "ing") && len(ws) > 1 { // "DHCP snooping"
			return genus{of: "happening"}
		}
	}
	switch e.answer.lead {
	case leadNoun, leadFigure, leadQuote:
		return genusOfDefinition(e.backFold)
	case leadIng:
		return genus{of: "happening"}
	case leadVerb, leadTo, leadPrep, leadClause, leadPart:
	}
	return genus{}
}

// genusOfDefinition reads the genus off the first noun phrase that has a known noun; the first of all may spell an acronym
// out.
func genusOfDefinition(text string) genus {
	phrases := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".:;,()+–—\n", r) })
	for _, phrase := range phrases[:min(2, len(phrases))] {
		if g := genusOfPhrase(words.All(phrase)); g.of != "" {
			return g
		}
	}
	return genus{}
}

// genusOfPhrase is the genus of the noun on which a phrase turns: the last one before the phrase goes on with what the
// thing does. Participles and adverbs may follow it: "a network physically isolated".
func genusOfPhrase(ws []string) genus {
	found, last := genus{}, ""
	for _, w := range ws {
		switch {
		case articles()[w] && last == "":
			continue
		case w == "of" && wrappers()[singular(last)]:
			found, last = genus{}, ""
			continue
		case prepositions()[w] || auxiliaries()[w] || relatives()[w] || articles()[w]:
			return found
		}
		known := genusOfWord(w)
		_, third := isVerb(w)
		if known == "" && found.of != "" && (third || participle(w) || strings.HasSuffix(w, "ly")) {
			return found
		}
		found, last = genus{known, singular(w)}, w
		if known == "" {
			found = genus{}
		}
	}
	return found
}
