// Package distractor says which answers are alike and near enough to be offered beside each other. It goes by what an answer
// is, not by the words of its front: 22 is a port among ports, Femur a bone among bones, `git add` a command among commands. What
// is refused for one question, since it may be right there too, or would give the key away, stands in content/recipe (guard.go, make_choice.go).
// How cards are read stands in content/card, which numbers go with a number in content/figures.
//
//	phrase.go      a text that can be an option, and what is measured of it
//	alike.go       two options that would say the same
//	kind.go        what an answer is: its form and its class; figure.go what is known of figures
//	facts.go       what speaks for and against two answers being of one kind, weighted by what readers judged
//	heard.go       whether a word of the question is heard in an answer, or looks like one in another language; apart.go what sets a key apart from all its distractors; looks.go options that begin alike
//	form.go        forms of answers; example.go what a command works on for example
//	nouns.go       which sort of thing a noun names (WordNet)
//	sets.go        closed sets: services, bones, elements, presidents, ...; members.go what of a set stands beside a member
//	pool.go        the answers of a deck, and the nearest of them to a key; row.go which of those are taken
package distractor
