package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
)

// work is something that takes its time, such as drawing a form from a large deck. It runs in a command; keys typed
// meanwhile wait for it, so that none goes to the wrong screen, but esc and ctrl+c work at once.
type work struct {
	what       string // what is waited for; empty: nothing
	firm       bool   // it cannot be given up
	generation int    // results of older work are dropped
	pending    *screen.Intent
	typed      []tea.KeyPressMsg
}

// workMsg brings the result of work: what is to be done with it. Sent by start's command.
type workMsg struct {
	generation int
	then       func() tea.Cmd
}

// start runs a job off the update loop; what it returns runs in the update loop. Esc gives it up.
func (a *App) start(what string, job func() func() tea.Cmd) tea.Cmd {
	return a.startJob(what, false, job)
}

// startFirm is start for a job that esc does not give up.
func (a *App) startFirm(what string, job func() func() tea.Cmd) tea.Cmd {
	return a.startJob(what, true, job)
}

func (a *App) startJob(what string, firm bool, job func() func() tea.Cmd) tea.Cmd {
	a.wait(what, nil)
	a.work.firm = firm
	generation := a.work.generation
	return func() tea.Msg { return workMsg{generation, job()} }
}

// wait holds keys back until the work is finished; with an intent, until the deck is there.
func (a *App) wait(what string, pending *screen.Intent) {
	a.work.generation++
	a.work.what, a.work.pending, a.work.firm = what, pending, false
}

// finish takes a result and gives the screen the keys that were typed meanwhile.
func (a *App) finish(msg workMsg) tea.Cmd {
	if msg.generation != a.work.generation || a.work.what == "" {
		return nil
	}
	a.work.what, a.work.pending = "", nil
	return tea.Batch(msg.then(), a.settle(), a.replay())
}

// resumeWork goes on with the intent that waited for the deck.
func (a *App) resumeWork() tea.Cmd {
	in := a.work.pending
	if in == nil {
		return nil
	}
	a.work.what, a.work.pending = "", nil
	return tea.Batch(a.do(*in), a.settle(), a.replay())
}

// replay gives back the keys that were typed while something was waited for.
func (a *App) replay() tea.Cmd {
	var cmds []tea.Cmd
	for a.work.what == "" && len(a.work.typed) > 0 {
		k := a.work.typed[0]
		a.work.typed = a.work.typed[1:]
		cmds = append(cmds, a.press(k), a.settle())
	}
	return tea.Batch(cmds...)
}

// hold keeps a key for later while something is waited for, and reports whether it did. Esc gives the work up.
func (a *App) hold(msg tea.KeyPressMsg) bool {
	if a.work.what == "" {
		return false
	}
	if msg.String() == "esc" && !a.work.firm {
		a.giveUp()
		a.Say("Cancelled")
		return true
	}
	a.work.typed = append(a.work.typed, msg)
	return true
}

// giveUp waits no longer: the result is dropped when it comes, and what was typed meanwhile is forgotten.
func (a *App) giveUp() {
	a.work.generation++
	a.work.what, a.work.pending, a.work.typed = "", nil, nil
}
