package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"
)

// helpView lists every key that works on a screen, made from its bindings. It lies over the screen.
type helpView struct {
	*shell
	scroll
	bindings []key.Binding
}

func newHelp(s *shell, under screen, globals ...key.Binding) *helpView {
	return &helpView{shell: s, bindings: append(under.Keys(), globals...)}
}

// SetSize lays the list out: key, then what it does.
func (h *helpView) SetSize(width, height int) {
	h.size(width, height)
	longest := 0
	for _, b := range h.bindings {
		longest = max(longest, ansi.StringWidth(b.Help().Key))
	}
	var lines []string
	for _, b := range h.bindings {
		if b.Help().Key == "" || !b.Enabled() {
			continue
		}
		k := b.Help().Key
		lines = append(lines, "  "+h.styles.key.Render(k)+strings.Repeat(" ", longest-ansi.StringWidth(k)+2)+b.Help().Desc)
	}
	h.set(lines)
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
