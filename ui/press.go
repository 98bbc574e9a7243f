package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// press takes a key: leaving at once works everywhere; then come what is waited for, the prompt, the help, and last the
// screen.
func (a *App) press(msg tea.KeyPressMsg) tea.Cmd {
	k := widget.Key(msg.String())
	if key.Matches(k, widget.KeyQuitNow) {
		a.leave()
		return nil
	}
	if a.hold(msg) {
		return nil
	}
	a.Notice = ""
	switch {
	case a.Asked != nil:
		asked := a.Asked
		closed, cmd := asked.Press(msg)
		if closed && a.Asked == asked { // an answer may have asked the next question
			a.Asked = nil
		}
		return cmd
	case a.help != nil:
		if a.help.Press(k) {
			a.help = nil
		}
		return nil
	case a.typing():
		return a.screen.Update(msg)
	case key.Matches(k, widget.KeyHelp):
		a.help = widget.NewHelp(a.Styles, a.screen.Keys(), a.globals()...)
		return nil
	case key.Matches(k, widget.KeyQuit) && a.quits():
		a.leave()
		return nil
	case key.Matches(k, widget.KeyClock) && a.clocked():
		a.hidden = !a.hidden
		return nil
	}
	return a.screen.Update(msg)
}

func (a *App) typing() bool {
	t, ok := a.screen.(screen.Typist)
	return ok && t.Typing()
}

// quits reports whether q quits here: in menus.
func (a *App) quits() bool {
	switch a.at {
	case Home, Topics, Setup, History:
		return true
	default:
		return false
	}
}

// clocked reports whether a clock runs that could be hidden.
func (a *App) clocked() bool {
	return a.exam != nil && a.exam.Clock.Timed() && (a.at == Exam || a.at == Overview)
}

// leave quits. Whatever is open stays open.
func (a *App) leave() { a.quit = true }

// globals are the bindings that work beside those of the screen.
func (a *App) globals() []key.Binding {
	var keys []key.Binding
	if a.clocked() {
		keys = append(keys, widget.KeyClock)
	}
	if a.quits() {
		keys = append(keys, widget.KeyQuit)
	}
	return append(keys, widget.KeyHelp, widget.KeyQuitNow)
}
