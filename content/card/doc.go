// Package card reads flashcards: what does the front ask for, and what kind of answer is on the back? What is made of
// that is decided in content/recipe, and which answers may stand beside each other in content/distractor.
//
//	front*.go        what a front asks for: its focus, the noun that it turns on, the term that it is about
//	lines.go         a back taken apart into its pieces; label.go labels before them; members.go the members of lists
//	recognise.go     a card read: which of the kinds in kind.go its answer is
//	find_*.go        one recogniser for each kind of answer
//	head.go          nouns, gaps and comparisons; wordlists.go, properties.go the words that the recognisers go by
//	asking.go        fronts put as questions
package card
