package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// past lists past attempts.
type past struct{ *shell }

func newPast(s *shell) *past { return &past{s} }

// Update goes back.
func (h *past) Update(msg tea.Msg) tea.Cmd {
	if press, ok := msg.(tea.KeyPressMsg); ok && key.Matches(keyName(press.String()), keyBack) {
		h.want(WantBack)
	}
	return nil
}

func (h *past) SetSize(int, int)    {}
func (h *past) View() string        { return "No attempt yet." }
func (h *past) Keys() []key.Binding { return []key.Binding{keyBack} }
func (h *past) Title() string       { return "History" }
func (h *past) Place() string       { return "" }
func (h *past) Status() string      { return "" }
func (h *past) Pages() []pageJob    { return nil }
