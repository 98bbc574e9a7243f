// Package marking says whether a typed answer is right: a pure function of what was typed and what was expected.
//
//	mark.go      the verdict: exact, forgiven or wrong; slips.go what is forgiven
//	expected.go  what one gap expects: accepted answers, answers of other cards
//	variants.go  the wordings that one written answer stands for: brackets, "/", "or"
//	fold.go      what never makes a difference: case, accents, articles, hyphens, plural
//	exact.go     answers in which every sign counts: flags, paths, code
//	edits.go     two texts aligned letter by letter, to show what was typed wrong
//	opposites.go pairs of letters that turn a word into another one, and are no slip
//	quantity.go  figures, and what stands beside them; units.go whether two are of one value
//	members.go   several answers typed for the members of a list
//
// It knows nothing of screens, attempts or scores: those are made in scoring (typed.go). What an item
// expects is decided where items are made (content/recipe).
package marking
