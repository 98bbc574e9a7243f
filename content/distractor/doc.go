// Package distractor decides which answers may stand beside each other as the options of a question. It goes by what an
// answer is, not by the words of its front: 22 is a port among ports, Femur a bone among bones, `git add` a command among
// commands. How cards are read stands in content/card, how questions are put in content/recipe.
//
//	phrase.go      a text that can be an option, and what is measured of it
//	alike.go       two options that would say the same
//	kind.go        what an answer is: its form and its class; nearness.go how near two answers are
//	form.go        forms of answers; define.go what a definition says that a thing is
//	nouns.go       which sort of thing a noun names (WordNet)
//	sets.go        closed sets: services, ports, bones, elements, ...
//	pool.go        the answers of a deck, and the nearest of them to a key
//	registered.go  numbers that have a meaning in the world; usual.go numbers that people choose
package distractor
