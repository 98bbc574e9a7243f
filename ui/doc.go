// Package ui is the running program: the root model (app.go, press.go, view.go), the table of moves between screens
// (moves.go) and what happens on the way (do.go), jobs that take their time (work.go) and the attempt that is open
// (time.go, keep.go).
//
// The screens are in ui/screen, what they are made of in ui/widget, the commands in ui/cli, the plain line mode in ui/plain.
// Nothing here decides what is right, what a form holds or how time counts: scoring and content do.
package ui
