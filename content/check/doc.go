// Package check judges a deck: the flaws that item writers know, one rule each, and statistics of the bank as a whole,
// the readers of surface cues among them (package cue).
//
// Our own decks are held to more than brought ones, whose authors did not sign our rules. A rule that does not apply to
// an item is waived in the item itself, with a reason: <!-- {allow: {hedge: the API's own word for it}} -->.
// Everything is a pure function of the deck and of the time that is passed in.
//
// What does not live here: reading decks and what is wrong with their Markdown (content/deckfile), the command and its
// exit status (ui/cli), and which items a form may not hold together (content).
//
//	check.go       the entry: a deck and its items as the rules see them
//	rules.go       the table of rules; finding.go what they find, allow.go what an item waives
//	options.go     rules about options; cues.go those about wording that gives a key away
//	stem.go        rules about stems; similar.go the same question twice; cueing.go a stem that holds another item's key
//	drawn.go       text that looks different on the screen from how it is written
//	sources.go     levels, dates and references; links.go finds the links
//	names.go       which words are names, wherever they stand
//	stats.go       what the bank holds; coverage.go says so in words; luck.go whether position and length of keys are chance
//	write.go       the report as text: table.go the bank, measured.go the measures
package check
