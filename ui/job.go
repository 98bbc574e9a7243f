package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
)

// job is something that takes its time, such as drawing a form from a large deck. It runs off the update loop; keys typed
// meanwhile wait for it, so that none goes to the wrong screen, but esc and ctrl+c work at once.
type job struct {
	what string // what is waited for, as the screen says it
	firm bool   // esc does not give it up
	// run works; what it returns takes the result in, in the update loop. The intent is the one that leads on.
	run func() (done func(in *screen.Intent) error)
}

// deckJob stands for the reading of the deck, which began with the program.
var deckJob = &job{what: "Reading the deck"}

// jobs is what is waited for.
type jobs struct {
	job
	generation int            // results of older jobs are dropped
	pending    *screen.Intent // goes on when the deck is there
	typed      []tea.KeyPressMsg
}

// jobMsg brings the result of a job. Sent by the command of start.
type jobMsg struct {
	generation int
	finish     func()
}

func (j *jobs) waiting() bool { return j.what != "" }

// over forgets the job, but not the keys that were typed meanwhile.
func (j *jobs) over() { j.job, j.pending = job{}, nil }

// giveUp waits no longer: the result is dropped when it comes, and what was typed meanwhile is forgotten.
func (j *jobs) giveUp() {
	j.over()
	j.generation++
	j.typed = nil
}

// hold keeps a key for later while something is waited for.
func (j *jobs) hold(msg tea.KeyPressMsg) (held, cancelled bool) {
	switch {
	case !j.waiting():
		return false, false
	case msg.String() == "esc" && !j.firm:
		j.giveUp()
		return true, true
	}
	j.typed = append(j.typed, msg)
	return true, false
}

// begin waits for a job; an intent that is given goes on when the deck is there.
func (j *jobs) begin(work *job, pending *screen.Intent) {
	j.generation++
	j.job, j.pending = *work, pending
}

// start runs a job and then, if it went well, what is next.
func (a *App) start(work *job, in *screen.Intent, then func()) {
	a.jobs.begin(work, nil)
	generation := a.jobs.generation
	a.cmds = append(a.cmds, func() tea.Msg {
		done := work.run()
		return jobMsg{generation, func() {
			if err := done(in); err != nil {
				refuse(a, err)
				return
			}
			then()
		}}
	})
}

// finish takes a result and gives the screen the keys that were typed meanwhile.
func (a *App) finish(msg jobMsg) {
	if msg.generation != a.jobs.generation || !a.jobs.waiting() {
		return
	}
	a.jobs.over()
	msg.finish()
	a.settle()
	a.replay()
}

// resumeIntent goes on with the intent that waited for the deck.
func (a *App) resumeIntent() {
	if in := a.jobs.pending; in != nil {
		a.jobs.over()
		a.transition(*in)
		a.settle()
		a.replay()
	}
}

// replay gives back the keys that were typed while something was waited for.
func (a *App) replay() {
	for !a.jobs.waiting() && len(a.jobs.typed) > 0 {
		k := a.jobs.typed[0]
		a.jobs.typed = a.jobs.typed[1:]
		a.input(k)
		a.settle()
	}
}
