package card

import (
	"cutscore/content/text"
	"slices"
	"strings"
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
