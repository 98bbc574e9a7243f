package widget

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
)

// Help lists every key that works on a screen, made from its bindings. It lies over the screen.
type Help struct {
	Scroll
	styles   *Styles
	Bindings []key.Binding
}

// NewHelp lists the bindings of a screen and those that work everywhere.
func NewHelp(s *Styles, bindings []key.Binding, globals ...key.Binding) *Help {
	for _, g := range globals {
		known := func(b key.Binding) bool { return slices.Equal(b.Keys(), g.Keys()) }
		if !slices.ContainsFunc(bindings, known) { // some screens have one of them in their footer
			bindings = append(bindings, g)
		}
	}
	return &Help{styles: s, Bindings: bindings}
}

// SetSize lays the list out: key, then what it does.
func (h *Help) SetSize(width, height int) {
	h.Scroll.SetSize(width, height)
	h.SetLines(Frame{width, height, *h.styles}.KeyList(h.Bindings))
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
	return KeyName(strings.Join(shown, ", "))
}

// KeyName is how footer and help write the name of a key.
func KeyName(name string) string { return strings.NewReplacer("pgdown", "pgdn").Replace(name) }

// Keys lists the bindings of the help itself.
func (h *Help) Keys() []key.Binding {
	return []key.Binding{Bind([]string{"?", "esc", "q", "enter"}, "esc", "close"), KeyPageMove}
}

// Press scrolls or closes the help and reports whether it closed.
func (h *Help) Press(k Key) (closed bool) {
	if key.Matches(k, h.Keys()[0]) {
		return true
	}
	h.Scroll.Press(k, true)
	return false
}
