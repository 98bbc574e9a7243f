// Package tty is the border to the terminal: nothing that a terminal sends, or somebody pastes into it, may kill the program
// or hold it up. filter.go bounds what comes byte by byte, in sequences (sequence.go) and pastes (paste.go); reader.go puts
// that before Bubble Tea's own reader. What a terminal can do is read from the environment, where it answers no query
// (environment.go).
//
// What keys mean is not known here.
package tty
