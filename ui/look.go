package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/widget"
)

// Look is how the program is drawn on a terminal and driven there: the person's settings, and what the terminal can do.
type Look struct {
	Theme widget.Theme // until the terminal tells its background
	Fixed bool         // the theme is light or dark, whatever that is
	ASCII bool         // the terminal shows no other signs
	Links bool         // it shows OSC 8 links
	Mouse bool         // it reports the mouse, and selects no text meanwhile
	Keys  Keymap       // of actions that are bound anew
}

// on is the theme for a background.
func (l Look) on(dark bool) widget.Theme {
	t := l.Theme
	if !l.Fixed {
		t.Dark = dark
	}
	return t
}

// styles are those of a theme, with the names of the keys that are bound anew.
func (l Look) styles(theme widget.Theme) widget.Styles {
	s := widget.NewStyles(theme)
	s.Bound = l.Keys.shown
	return s
}

// view is what stands in the window, as this terminal takes it.
func (l Look) view(text, title string) tea.View {
	if l.ASCII {
		text, title = widget.ASCII(text), widget.ASCII(title)
	}
	v := tea.NewView(text)
	v.AltScreen = true
	v.WindowTitle = title
	if l.Mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	return v
}
