// Package nearly makes texts that are nearly right: what somebody who does not know an expansion or a command takes for it, and what
// surely is none. What is asked of them is decided in content/recipe.
//
//	expansion.go  words that could stand in another's place in what an acronym stands for; words.txt those words
//	command.go    a command, a function or a setting taken apart; place.go where it can be written wrong, and how
//	tool.go       what tools have, and what is taken for it: commands.txt
package nearly
