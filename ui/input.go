package ui

import (
	"runtime"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// input takes a key: leaving at once works everywhere; then come what is waited for, the prompt, the help, and last the
// screen.
func (a *App) input(msg tea.KeyPressMsg) {
	switch k := widget.Key(msg.String()); {
	case bare(msg):
		return
	case key.Matches(k, widget.KeyQuitNow):
		a.quit = true // whatever is open stays open
		return
	case key.Matches(k, widget.KeySuspend) && runtime.GOOS != "windows":
		suspend(a)
		return
	case key.Matches(k, widget.KeyRedraw):
		a.cmds = append(a.cmds, tea.ClearScreen)
		return
	}
	if held, cancelled := a.jobs.hold(msg); held {
		if cancelled {
			a.Say("Cancelled")
		}
		return
	}
	a.Notice = ""
	if !takesText(a) {
		means, known := a.cfg.Look.Keys.translated(msg, bindings(a), a.Asked != nil)
		if !known {
			return
		}
		msg = means
		if foreign(msg) && !a.hinted {
			a.hinted = true
			a.Say(layoutHint)
		}
	}
	k := widget.Key(msg.String())
	switch {
	case a.Asked != nil:
		asked := a.Asked
		if asked.Press(msg) && a.Asked == asked { // an answer may have asked the next question
			a.Asked = nil
		}
	case a.help != nil:
		if a.help.Press(k) || key.Matches(k, a.cfg.Look.Keys.shown(helpKey(a))) { // what opened it closes it
			a.help = nil
		}
	case key.Matches(k, helpKey(a)):
		a.help = newHelp(a)
	case typing(a.screen):
		a.toScreen(msg)
	case key.Matches(k, widget.KeyQuit) && placeTable[a.at].menu:
		a.quit = true
	case key.Matches(k, widget.KeyUndo) && undoable(a):
		undo(a)
	case key.Matches(k, widget.KeyClock) && a.session.clocked(a.at):
		a.session.hidden = !a.session.hidden
	default:
		a.toScreen(msg)
	}
}

// paste gives a pasted text to what takes text.
func paste(a *App, msg tea.PasteMsg) {
	if a.Asked != nil {
		a.Asked.Paste(msg)
		return
	}
	a.toScreen(msg)
}

func (a *App) toScreen(msg tea.Msg) { a.cmds = append(a.cmds, a.screen.Update(msg)) }

// takesText reports whether letters are text at the moment.
func takesText(a *App) bool {
	if a.Asked != nil {
		return a.Asked.Typing()
	}
	return a.help == nil && typing(a.screen)
}

// typing reports whether a screen takes letters as text.
func typing(s screen.Screen) bool {
	t, ok := s.(screen.Typist)
	return ok && t.Typing()
}

// helpKey is the key that opens the help: one that is no text, where letters are.
func helpKey(a *App) key.Binding {
	if typing(a.screen) {
		return widget.KeyHelpText
	}
	return widget.KeyHelp
}

// newHelp lists the keys that work now. Those of a field for text are what they are.
func newHelp(a *App) *widget.Help {
	if typing(a.screen) {
		return widget.NewHelp(a.Styles, a.screen.Keys(), a.globals()...)
	}
	return widget.NewHelp(a.Styles, screen.SpelledOut(a.cfg.Look.Keys.allShown(a.screen.Keys())), a.cfg.Look.Keys.allShown(a.globals())...)
}

// globals are the bindings that work beside those of the screen.
func (a *App) globals() []key.Binding {
	if typing(a.screen) {
		return []key.Binding{widget.KeyHelpText, widget.KeyQuitNow, widget.KeySuspend, widget.KeyRedraw}
	}
	var keys []key.Binding
	if a.session.clocked(a.at) {
		keys = append(keys, widget.KeyClock)
	}
	if undoable(a) {
		keys = append(keys, widget.KeyUndo)
	}
	if placeTable[a.at].menu {
		keys = append(keys, widget.KeyQuit)
	}
	return append(keys, widget.KeyHelp, widget.KeyQuitNow, widget.KeySuspend, widget.KeyRedraw)
}
