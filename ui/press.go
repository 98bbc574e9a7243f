package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// press takes a key: leaving at once works everywhere; then come what is waited for, the prompt, the help, and last the
// screen.
func (a *App) press(msg tea.KeyPressMsg) tea.Cmd {
	k := keyName(msg.String())
	if key.Matches(k, keyQuitNow) {
		a.leave()
		return nil
	}
	if a.hold(msg) {
		return nil
	}
	a.notice = ""
	switch {
	case a.asked != nil:
		asked := a.asked
		closed, cmd := asked.press(msg)
		if closed && a.asked == asked { // an answer may have asked the next question
			a.asked = nil
		}
		return cmd
	case a.help != nil:
		if a.help.press(k) {
			a.help = nil
		}
		return nil
	case a.typing():
		return a.screen.Update(msg)
	case key.Matches(k, keyHelp):
		a.help = newHelp(a.shell, a.screen, a.globals()...)
		return nil
	case key.Matches(k, keyQuit) && a.quits():
		a.leave()
		return nil
	case key.Matches(k, keyClock) && a.clocked():
		a.hidden = !a.hidden
		return nil
	}
	return a.screen.Update(msg)
}

func (a *App) typing() bool {
	t, ok := a.screen.(typist)
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
		keys = append(keys, keyClock)
	}
	if a.quits() {
		keys = append(keys, keyQuit)
	}
	return append(keys, keyHelp, keyQuitNow)
}
