package recipe

import (
	"cutscore/content/text"
	"slices"
	"strings"
)

// readProperty finds a property that stands beside the thing that has it: "Antidote: warfarin", "Warfarin antidote".
func (f *front) readProperty() bool {
	if f.asks || len(f.lower) > 7 {
		return false
	}
	if label, term, found := strings.Cut(f.text, ": "); found && asTerm()[strings.ToLower(label)] { // "Term: prodromal"
		f.focus, f.term = onTerm, strings.TrimSpace(term)
		return true
	}
	before, after, found := strings.Cut(f.plain, ": ")
	if !found {
		before, after, found = strings.Cut(f.plain, " – ")
	}
	if !found {
		before, after = "", f.plain
	}
	for _, piece := range []string{before, after} {
		ws := text.Words(piece)
		if k := len(ws); k > 0 && (found && k <= 2 || !found && k > 1 && !slices.ContainsFunc(ws, text.IsPreposition)) {
			if noun := text.Singular(ws[k-1]); properties()[noun] != "" {
				f.focus, f.head = onPart, noun
				return true
			}
		}
	}
	if ws := text.Words(after); found && len(ws) > 0 && len(ws) <= 4 && len(text.Words(before)) > 0 { // "Contact precautions: gloves"
		f.focus, f.head = onPart, text.Singular(ws[len(ws)-1])
		return true
	}
	return false
}

// asTerm are labels behind which the term stands that is to be explained.
var asTerm = text.List(`term definition define vocabulary vocab word meaning concept key-term`)
