// Package nearly makes texts that are nearly right: what somebody who does not know an expansion or a command takes for it, and what
// surely is none. What is asked of them is decided in content/recipe.
//
//	expansion.go  words that could stand in another's place in what an acronym stands for; words.txt those words
//	command.go    places where a command, a function or a setting can be written wrong; commands.txt what tools have
package nearly
