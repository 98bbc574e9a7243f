package ui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
)

// helpView lists every key that works on a screen, made from its bindings. It lies over the screen.
type helpView struct {
	*shell
	scroll
	bindings []key.Binding
}

func newHelp(s *shell, under screen, globals ...key.Binding) *helpView {
	bindings := under.Keys()
	for _, g := range globals {
		known := func(b key.Binding) bool { return slices.Equal(b.Keys(), g.Keys()) }
		if !slices.ContainsFunc(bindings, known) { // some screens have one of them in their footer
			bindings = append(bindings, g)
		}
	}
	return &helpView{shell: s, bindings: bindings}
}

// SetSize lays the list out: key, then what it does.
func (h *helpView) SetSize(width, height int) {
	h.size(width, height)
	h.set(Frame{width, height, h.styles}.KeyList(h.bindings))
}

// names are all names of a binding's key, such as "n, right". The letters and digits that choose stand for themselves.
func names(b key.Binding) string {
	keys := b.Keys()
	switch {
	case len(keys) == 0:
		return b.Help().Key
	case len(keys) > 8:
		return b.Help().Key + ", 1-8"
	}
	shown := slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return k == " " }) // another name of space
	return strings.NewReplacer("pgdown", "pgdn").Replace(strings.Join(shown, ", "))
}

func (h *helpView) View() string { return strings.Join(h.visible(), "\n") }

func (h *helpView) keys() []key.Binding {
	return []key.Binding{bind([]string{"?", "esc", "q", "enter"}, "esc", "close"), keyPageMove}
}

// press scrolls or closes the help and reports whether it closed.
func (h *helpView) press(k keyName) (closed bool) {
	if key.Matches(k, h.keys()[0]) {
		return true
	}
	h.scroll.press(k, true)
	return false
}
