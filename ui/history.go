package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// history lists past attempts.
type history struct{ *shell }

func newHistory(s *shell) *history { return &history{s} }

// Update goes back.
func (h *history) Update(msg tea.Msg) tea.Cmd {
	if press, ok := msg.(tea.KeyPressMsg); ok && key.Matches(keyName(press.String()), keyBack) {
		h.want(WantBack)
	}
	return nil
}

func (h *history) SetSize(int, int)    {}
func (h *history) View() string        { return "No attempt yet." }
func (h *history) Keys() []key.Binding { return []key.Binding{keyBack} }
func (h *history) Title() string       { return "History" }
func (h *history) Place() string       { return "" }
func (h *history) Status() string      { return "" }
func (h *history) Pages() []pageJob    { return nil }
