// Package widget holds what screens are made of: the frame around a window (frame.go), styles (styles.go) and what stands in
// for signs where there is ASCII alone (ascii.go), keys and their bindings (keys.go), menus (menu.go; menu_words.go is what
// one says of itself), windows that scroll (scroll.go) and stand side by side (panes.go), a line of text that is typed
// (field.go), prompts (prompt.go), the list of keys (help.go) and pages of Markdown (pages.go; text.go a deck's, by ui/drawn;
// glamour.go our own reports, in the pieces of report.go; plaincode/ and plainhtml/ are what Glamour is linked with instead of more).
//
// Nothing here knows a screen, an attempt or a deck.
package widget
