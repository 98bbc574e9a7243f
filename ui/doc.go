// Package ui is what a person sees: the root model with one file a screen, the table of moves between screens, overlays,
// key bindings and styles.
//
// It decides nothing about what is right, what a form holds or how time counts: scoring and content do. Commands are in
// ui/cli, the plain line mode in ui/plain.
package ui
