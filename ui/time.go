package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/ui/screen"
)

// tickMsg comes every second while a clock runs. It carries no time: the clock is read at every message, and a tick only
// sees to it that there is one.
type tickMsg struct{ generation int }

func (a *App) nextTick() tea.Cmd {
	generation := a.ticking
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return tickMsg{generation} })
}

// startTicks starts ticks of a new generation.
func (a *App) startTicks() tea.Cmd {
	a.ticking++
	return a.nextTick()
}

func (a *App) tick(msg tickMsg) tea.Cmd {
	if msg.generation != a.ticking || !a.counting() {
		return nil
	}
	return a.nextTick()
}

// counting reports whether any clock runs.
func (a *App) counting() bool {
	return a.exam != nil && a.exam.Clock.Running() || a.drill != nil && a.drill.Clock.Running()
}

// readClock lets the clocks count, and reports whether a time is up. An exam is then submitted as it stands, whatever
// screen, prompt or help is up; a drill's item is taken as it stands.
func (a *App) readClock() (up bool) {
	now := a.cfg.Now()
	if d, ok := a.screen.(*screen.Drill); ok {
		up = d.Advance(now)
		if up {
			a.Asked, a.help = nil, nil
		}
	} else if a.drill != nil {
		a.drill.Advance(now, false)
	}
	if a.exam == nil {
		return up
	}
	before := a.exam.Clock.Used
	a.exam.Advance(now, a.at == Exam && a.help == nil)
	if said := a.exam.Clock.Warning(before); said != "" && a.at != Home {
		a.Say(said)
	}
	if a.exam.Clock.Timed() && a.exam.Clock.LeftOver() <= scoring.Last5 && a.exam.Clock.Limit-before > scoring.Last5 {
		a.hidden = false
	}
	if !a.exam.Clock.Up() {
		return up
	}
	a.Asked, a.help, a.Outbox = nil, nil, nil
	if !a.work.firm {
		a.giveUp()
	}
	a.Want(screen.WantTimeUp)
	return true
}
