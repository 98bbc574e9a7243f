package card

import (
	"cutscore/content/text"
	"slices"
	"strings"
	"sync"
)

// readProperty finds a property that stands beside the thing that has it: "Antidote: warfarin", "Warfarin antidote".
func (f *Front) readProperty() bool {
	if f.Asks || len(f.Lower) > 7 {
		return false
	}
	if label, term, found := strings.Cut(f.Text, ": "); found && asTerm()[strings.ToLower(label)] { // "Term: prodromal"
		f.Focus, f.Term = OnTerm, strings.TrimSpace(term)
		return true
	}
	before, after, found := strings.Cut(f.Plain, ": ")
	if !found {
		before, after, found = strings.Cut(f.Plain, " – ")
	}
	if !found {
		before, after, found = strings.Cut(f.Plain, " - ")
		found = found && text.StartsLower(after) && !strings.Contains(after, " - ")
	}
	if !found {
		before, after = "", f.Plain
	}
	for _, piece := range []string{before, after} {
		ws := text.Words(piece)
		if k := len(ws); k > 0 && (found && k <= 2 || !found && k > 1 && !slices.ContainsFunc(ws, text.IsPreposition)) {
			if noun := text.Singular(ws[k-1]); Properties()[noun] != "" {
				f.Focus, f.Head = OnPart, noun
				return true
			}
		}
	}
	if ws := text.Words(after); found && len(ws) > 0 && len(ws) <= 4 && len(text.Words(before)) > 0 { // "Contact precautions: gloves"
		f.Focus, f.Head = OnPart, text.Singular(ws[len(ws)-1])
		return true
	}
	return false
}

// asTerm are labels behind which the term stands that is to be explained.
var asTerm = text.List(`term definition define vocabulary vocab word meaning concept key-term`)

// Properties are nouns that a front may ask for, by the sort of their answers. A noun that is not here is a sort of its
// own: the port of one protocol is like the port of another. The question taxonomy is that of Li and Roth (2002), cut down
// to what flashcards ask for.
var Properties = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for sort, nouns := range map[string]string{
		"person": `author writer inventor founder leader president king queen emperor empress commander general composer painter
			discoverer creator publisher director ruler prophet philosopher scientist explorer dictator chancellor pharaoh
			muckraker poet playwright novelist person`,
		"place":     `capital city country continent location birthplace place region`,
		"time":      `year date century decade`,
		"drug":      `antidote drug medication antibiotic vaccine reversal`,
		"treatment": `treatment therapy remedy cure`,
		"option":    `option flag switch`,
		"formula":   `formula equation`,
		"symbol":    `symbol abbreviation sign`,
		"colour":    `color colour`,
		"service":   `service`,
		"exception": `exception error`,
		"mask":      `mask`,
		"material":  `material metal alloy mineral`,
		"organ":     `organ gland`,
		"mnemonic":  `mnemonic`,
		"nickname":  `nickname slogan`,
	} {
		for noun := range strings.FieldsSeq(nouns) {
			out[noun] = sort
		}
	}
	return out
})
