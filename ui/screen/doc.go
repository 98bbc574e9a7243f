// Package screen holds the screens, one in a file, and their contract (screen.go). A screen draws what it was given, takes
// keys, and says what is wanted of the program by an intent (intent.go); it knows neither the program nor another screen.
// Keys are in keys.go; navigator.go is the list beside an exam; item.go and explain.go draw an item before and after it was answered, for several screens.
//
// To add a screen: write its file here, give it a Place and the rows that lead to it and back in ui/moves.go, and a row in
// ui/places.go that makes it. What it shows comes with the intent, to which the effect of the row adds it. Scenes for the golden
// screens are in ui/scenes_test.go.
//
// What is right and what counts is decided in scoring; where an intent leads, in the table of moves.
package screen
