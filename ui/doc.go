// Package ui is the running program: the root model (app.go, input.go, window.go), the table of moves between places
// (moves.go, places.go) and how they are made (transition.go), what happens on the way (effects_*.go), jobs that take their time
// (job.go), and the session: the attempt that is open (session.go), its clock (clock.go) and its keeping (persist.go). How it is
// drawn and driven on a terminal is in look.go, with the mouse (mouse.go), keys of other layouts (keyname.go) and those that are
// bound anew (keymap.go). preview.go is a program of its own, for `import`.
//
// The screens are in ui/screen, what they are made of in ui/widget, the commands in ui/cli, the plain line mode in ui/plain.
// Nothing here decides what is right, what a form holds or how time counts: scoring and content do.
package ui
