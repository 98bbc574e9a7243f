// Package screen holds the screens, one in a file, and their contract (screen.go). A screen draws what it was given, takes
// keys, and says what is wanted of the program by an intent (intent.go); it knows neither the program nor another screen.
// Keys are in keys.go; item.go and explain.go draw an item before and after it was answered, for several screens.
//
// To add a screen: write its file here, give it a place and the moves that lead there in ui/moves.go, and let build in
// ui/do.go make it.
//
// What is right and what counts is decided in scoring; where an intent leads, in the table of moves.
package screen
