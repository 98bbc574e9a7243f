package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/ui/screen"
)

// tickMsg comes every second while a clock runs. It carries no time: the clock is read at every message, and a tick only
// sees to it that there is one. There is never more than one under way.
type tickMsg struct{}

// tick asks for the next tick, if a clock runs and none is under way.
func (a *App) tick() {
	if a.ticking || !a.session.counting() {
		return
	}
	a.ticking = true
	a.cmds = append(a.cmds, nextTick())
}

func nextTick() tea.Cmd { return tea.Tick(time.Second, func(time.Time) tea.Msg { return tickMsg{} }) }

// readClock lets the clocks count, and reports whether a time is up. An exam is then submitted as it stands, whatever
// screen, prompt or help is up; a drill's item is taken as it stands.
func (a *App) readClock() (up bool) {
	now := a.cfg.Now()
	itemUp := a.session.advanceDrill(now, a.at == Drill)
	if itemUp {
		a.Asked, a.help = nil, nil
		a.Want(screen.ItemTimeUp)
	}
	warning, examUp := a.session.advanceExam(now, a.at == Exam && a.help == nil)
	if warning != "" && a.at != Home {
		a.Say(warning)
	}
	if !examUp {
		return itemUp
	}
	a.Asked, a.help, a.Outbox = nil, nil, nil
	if !a.jobs.firm {
		a.jobs.giveUp()
	}
	a.Want(screen.TimeUp)
	return true
}

// advanceDrill lets the drill's clock count, and reports whether the time for its item is up.
func (s *session) advanceDrill(now scoring.Reading, inView bool) (up bool) {
	d := s.drill
	if d == nil {
		return false
	}
	d.Advance(now, inView)
	return inView && d.ItemUp()
}

// advanceExam lets the exam's clock count. It gives what there is to say of the time left, and reports whether it is up.
func (s *session) advanceExam(now scoring.Reading, inView bool) (warning string, up bool) {
	if s.exam == nil {
		return "", false
	}
	c := &s.exam.Clock
	before := c.Used
	s.exam.Advance(now, inView)
	if c.Timed() && c.LeftOver() <= scoring.Last5 && c.Limit-before > scoring.Last5 {
		s.hidden = false
	}
	return c.Warning(before), c.Up()
}

// clockWords is the time left at a place, or that it is hidden; empty: there is none to show.
func (s *session) clockWords(at Place) string {
	switch {
	case at == Drill && s.drill.ItemLimit > 0:
		return scoring.Countdown(max(0, s.drill.ItemLimit-s.drill.Response().Time)) + " left"
	case !s.clocked(at):
		return ""
	case s.hidden:
		return "clock hidden"
	}
	return scoring.Countdown(s.exam.Clock.LeftOver()) + " left"
}

// clocked reports whether a clock runs that could be hidden.
func (s *session) clocked(at Place) bool {
	return s.exam != nil && s.exam.Clock.Timed() && placeTable[at].timed
}

// suspend hands the terminal back until fg. The clock stops as it does when one leaves.
func suspend(a *App) {
	if attempt := a.session.running(); attempt != nil && attempt.Clock.Running() {
		a.session.stop(attempt, a.cfg.Now())
		a.suspended = attempt
	}
	a.cmds = append(a.cmds, tea.Suspend)
}

// resumed goes on after fg, and says what the clock did meanwhile.
func resumed(a *App) {
	attempt := a.suspended
	if a.suspended = nil; attempt == nil || !attempt.Open() {
		return
	}
	attempt.Clock.Resume(a.cfg.Now(), a.cfg.Now().Wall)
	if attempt.Clock.Strict {
		a.Say("The strict clock ran on while the program was suspended")
	} else {
		a.Say("The clock stood still while the program was suspended")
	}
}
