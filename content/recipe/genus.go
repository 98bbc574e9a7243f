package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"slices"
	"strings"
	"unicode"
)

// The genus of a term is the sort of thing that it is: somebody, an event, a law, a measure. The term says it ("Treaty of
// Ghent", "watering hole attack"), or its definition does ("A treaty that ..."). A treaty cannot be mistaken for a muscle,
// so terms stand beside terms of their genus where that is known.

func genusOfWord(w string) string {
	w = text.Singular(strings.ToLower(w))
	if genus := genera()[w]; genus != "" {
		if wideGenera[genus] { // a theory is no belief
			return genus + ": " + w
		}
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
	s := strings.TrimLeft(md, "`")
	ws := strings.Fields(s)
	switch {
	case !strings.ContainsFunc(s, unicode.IsLetter):
		return ""
	case s[0] == '/' || s[0] == '~':
		return "path"
	case s[0] == '-' || s[0] == '+' && len(ws) == 1:
		return "option"
	case s != md, strings.Contains(md, " -") && !strings.Contains(md, " - ") && !slices.ContainsFunc(ws, text.IsStop):
		return "command"
	}
	return ""
}

// wrappers are nouns that leave it to the noun after "of" to say what something is: "a type of contract".
var wrappers = text.List(`sum total type kind form sort way set series collection piece part example class means state act list range
	combination`)

// changes are verbs that could be nouns in the plural.
var changes = text.List(`falls rises increases decreases drops grows shifts changes moves uses compromises attacks controls costs`)

// findGenus tells the genus of the term that a card explains; empty: nobody can say.
func (e *entry) findGenus() string {
	if genus := typed(e.full.text); genus != "" {
		return genus
	}
	if l := e.answer.lead; e.reading.Main() == card.Definition && (l == text.LeadNoun || l == text.LeadFigure || l == text.LeadQuote) {
		if genus := genusOfDefinition(e.backFold); genus != "" {
			return genus
		}
	}
	term, _, _ := strings.Cut(text.Plain(e.full.text), " (")
	ws := text.Words(term)
	switch {
	case len(ws) == 0:
		return ""
	case slices.ContainsFunc(ws, text.IsPreposition): // "chain of custody"
		return genusOfWord(card.Head(ws))
	}
	return genusOfWord(ws[len(ws)-1])
}

// genusOfTopic is the genus of what a topic is about, where its name says so in the plural and names nothing else: "Attacks
// and malware", but not "Contracts and agency".
func genusOfTopic(name string) string {
	genus, plural := "", false
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(name, " and ", ","), func(r rune) bool { return strings.ContainsRune(",&/+;", r) }) {
		ws := text.Words(part)
		if len(ws) == 0 {
			continue
		}
		last := ws[len(ws)-1]
		of := genusOfWord(last)
		if !narrowGenera[of] || genus != "" && genus != of {
			return ""
		}
		genus, plural = of, plural || last != text.Singular(last)
	}
	if !plural {
		return ""
	}
	return genus
}

// genusOfDefinition reads the genus off the first noun phrase that has a known noun; the first of all may spell an acronym
// out.
func genusOfDefinition(s string) string {
	phrases := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(".:;,()+–—\n", r) })
	for _, phrase := range phrases[:min(2, len(phrases))] {
		if genus := genusOfPhrase(text.Words(phrase)); genus != "" {
			return genus
		}
	}
	return ""
}

// genusOfPhrase is the genus of the noun on which a phrase turns: the last one before the phrase goes on with what the
// thing does. Participles and adverbs may follow it: "a network physically isolated".
func genusOfPhrase(ws []string) string {
	if len(ws) > 1 && text.VerbFirst(ws[0]) && genusOfWord(ws[0]) == "" && ws[1] != "of" { // "outline the project"
		return ""
	}
	genus, last := "", ""
	for _, w := range ws {
		switch {
		case text.Articles()[w] && last == "":
			continue
		case w == "of" && wrappers()[text.Singular(last)], w == "is", w == "are", w == "was", w == "were": // "A hub is a device that"
			genus, last = "", ""
			continue
		case text.Auxiliaries()[w] || changes()[w] && last != "": // "someone cannot deny it"
			return ""
		case text.Prepositions()[w] || text.Relatives()[w] || text.Articles()[w] || text.Pronouns()[w]:
			return genus
		}
		known := genusOfWord(w)
		_, third := text.IsVerb(w)
		switch {
		case genus == "":
		case third: // "an attacker sits"
			return ""
		case known == "" && (text.Participle(w) || strings.HasSuffix(w, "ly")):
			return genus
		}
		genus, last = known, w
	}
	return genus
}
