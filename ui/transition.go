package ui

import (
	"errors"
	"slices"

	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// effect is what happens on the way to a place: it changes the session, and adds to the intent what the next screen shows.
// An error keeps one where one is and is said. A job is done first.
type effect func(a *App, in *screen.Intent) (*job, error)

// visit is a place where one was, with its screen as it was left.
type visit struct {
	at     Place
	screen screen.Screen
}

// trailKept bounds how many steps lead back.
const trailKept = 16

// next gives the rows that an intent can take from a place: one, but for back.
func next(from Place, on screen.Want) []move {
	return slices.DeleteFunc(moves(), func(m move) bool { return m.on != on || m.from != from && m.from != anywhere })
}

// transition does what was asked for, if the table of moves has it.
func (a *App) transition(in screen.Intent) {
	rows := next(a.at, in.Want)
	if len(rows) == 0 {
		return
	}
	m := rows[0]
	var work *job
	var err error
	if m.by != nil {
		work, err = m.by(a, &in)
	}
	switch {
	case err != nil:
		refuse(a, err)
	case work == deckJob:
		a.jobs.begin(work, &in)
	case work != nil:
		from := a.at
		a.start(work, &in, func() {
			if a.at == from { // the time was not up meanwhile
				a.arrive(m, in)
			}
		})
	case in.Want == screen.WantBack:
		a.back(rows)
	default:
		a.arrive(m, in)
	}
}

// refuse says why one stays where one is, unless something is asked instead.
func refuse(a *App, err error) {
	if !errors.Is(err, errAsked) {
		a.Say(widget.Sentence(err))
	}
}

// arrive shows the place that a move leads to.
func (a *App) arrive(m move, in screen.Intent) {
	if m.to == here {
		return
	}
	switch top := len(a.trail) - 1; {
	case m.from == anywhere || m.to == Exam || in.Ended: // what was there is over, and behind it is home
		a.trail = append(a.trail, visit{a.at, a.screen})[:1]
	case m.to == a.at:
	case top >= 0 && a.trail[top].at == m.to:
		a.trail = a.trail[:top]
	default:
		a.trail = append(a.trail, visit{a.at, a.screen})
		if len(a.trail) > trailKept {
			a.trail = slices.Delete(a.trail, 1, 2)
		}
	}
	a.show(m.to, in)
}

// back goes to the latest place of the trail that one of the rows leads to. Where somebody has gone further than the trail reaches,
// that is home: no other place is made of nothing.
func (a *App) back(rows []move) {
	for i, v := range slices.Backward(a.trail) {
		if slices.ContainsFunc(rows, func(m move) bool { return m.to == v.at }) {
			a.at, a.screen, a.trail = v.at, v.screen, a.trail[:i]
			return
		}
	}
	a.show(Home, screen.Intent{})
}

// show makes the screen of a place and puts it up.
func (a *App) show(to Place, in screen.Intent) {
	a.at, a.screen = to, placeTable[to].make(a, in)
	if to == Home {
		a.trail = nil
	}
}
