package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// do does what was asked for, if the table of moves has it.
func (a *App) do(in intent) tea.Cmd {
	to, ok := next(a.at, in.want)
	if !ok {
		return nil
	}
	var cmd tea.Cmd
	if act := a.effects()[in.want]; act != nil {
		if cmd, ok = act(in); !ok {
			return cmd
		}
	}
	if to != stay {
		a.goTo(to, in)
	}
	return cmd
}

// effect is what happens on the way to a screen; false keeps one where one is.
type effect func(intent) (tea.Cmd, bool)

// effects lists the intents that do more than to change the screen.
func (a *App) effects() map[Want]effect {
	return map[Want]effect{
		WantTopics: func(in intent) (tea.Cmd, bool) { return nil, a.ready(in) },
		WantSetup:  func(in intent) (tea.Cmd, bool) { return nil, a.ready(in) },
		WantStart:  func(in intent) (tea.Cmd, bool) { return a.drawExam(in.setup), true },
		WantResume: func(in intent) (tea.Cmd, bool) { return a.fetchOpen(in.past), true },
		WantExam:   func(intent) (tea.Cmd, bool) { return a.startTicks(), true },
		WantItem:   func(in intent) (tea.Cmd, bool) { a.exam.Go(in.item); return nil, true },
		WantLeave: func(intent) (tea.Cmd, bool) {
			a.exam.Clock.Stop(a.cfg.Now(), scoring.Left)
			return a.left(a.exam), true
		},
		WantEnd: func(intent) (tea.Cmd, bool) { return a.endExam(scoring.Submitted), true },
		WantTimeUp: func(intent) (tea.Cmd, bool) {
			a.say("Time is up: the exam was submitted with what you had chosen")
			a.leaveDrill()
			return a.endExam(scoring.Expired), true
		},
		WantDrill: func(in intent) (tea.Cmd, bool) {
			if !a.ready(in) {
				return nil, false
			}
			return a.drawDrill(in.drill), true
		},
		WantItems: func(intent) (tea.Cmd, bool) { return a.startTicks(), true },
		WantStop: func(intent) (tea.Cmd, bool) {
			a.drill.End(scoring.Submitted, a.cfg.Now())
			a.ended, a.drill = a.drill, nil
			return a.over(a.ended), true
		},
		WantRetire:  func(intent) (tea.Cmd, bool) { return a.retire(a.drill.Item()), true },
		WantNote:    func(in intent) (tea.Cmd, bool) { return a.report(a.drill.Item(), in.note), true },
		WantDecks:   func(intent) (tea.Cmd, bool) { return a.findDecks(), true },
		WantDeck:    func(in intent) (tea.Cmd, bool) { return a.openDeck(in.deck, intent{want: WantHome}), true },
		WantHistory: func(intent) (tea.Cmd, bool) { return a.fetchEntries(), true },
		WantPast:    func(in intent) (tea.Cmd, bool) { return a.fetchPast(in.past), true },
		WantCompare: func(in intent) (tea.Cmd, bool) { return a.fetchBoth(in.beside, in.past), true },
		WantDelete:  func(in intent) (tea.Cmd, bool) { return a.deletePast(in.past), true },
	}
}

// goTo shows a screen and remembers where one came from.
func (a *App) goTo(to Screen, in intent) {
	switch {
	case to == origin:
		to = a.origins[a.at]
	case in.want == WantBack:
	case in.want != WantTimeUp && (a.at == History || a.at == Report || a.at == Summary): // what was there gives way to the new report
		a.origins[to] = a.at
	default:
		a.origins[to] = Home
	}
	a.show(to, in)
}

// show makes a screen and puts it up.
func (a *App) show(to Screen, in intent) {
	a.at = to
	a.screen = a.build(to, in)
	a.layout()
}

// build makes a screen for what it shows.
func (a *App) build(to Screen, in intent) screen {
	switch to {
	case Topics:
		return newTopics(a.shell, a.study)
	case Setup:
		return newSetup(a.shell, a.study, in.setup, a.nextCode())
	case Exam:
		return newExam(a.shell, a.exam)
	case Overview:
		return newOverview(a.shell, a.exam)
	case Report:
		return newReport(a.shell, a.ended)
	case Review:
		return newReview(a.shell, a.ended)
	case Drill:
		return newDrill(a.shell, a.drill)
	case Feedback:
		return newFeedback(a.shell, a.drill)
	case Summary:
		return newSummary(a.shell, a.ended)
	case History:
		return newPast(a.shell, a.past.entries)
	case Trend:
		return newTrend(a.shell, a.past.entries)
	case Compare:
		return newCompare(a.shell, a.past.both)
	case Decks:
		return newDecks(a.shell, a.decks, a.study.Deck)
	default:
		return newHome(a)
	}
}

func (a *App) endExam(state scoring.State) tea.Cmd {
	a.exam.End(state, a.cfg.Now())
	a.ended, a.exam = a.exam, nil
	return a.over(a.ended)
}

// nextCode is the form that the next mock exam of the person's series draws.
func (a *App) nextCode() content.Code {
	return content.Code{Series: a.cfg.Series, Number: max(1, a.cfg.Number)}
}

// open starts an attempt that has been drawn.
func (a *App) open(attempt *scoring.Attempt) {
	attempt.Clock.Start(a.cfg.Now())
	a.hidden = false
	a.begun(attempt)
	if code := attempt.Form.Code; attempt.Mode == scoring.Exam && code.Series == a.cfg.Series {
		a.cfg.Number = max(a.cfg.Number, code.Next().Number)
	}
	a.hand(attempt)
}

// hand puts an attempt at hand and asks for its screen.
func (a *App) hand(attempt *scoring.Attempt) {
	if attempt.Mode == scoring.Exam {
		a.exam = attempt
		a.want(WantExam)
		return
	}
	a.drill = attempt
	a.want(WantItems)
	if attempt.Response().Done { // it was left on the feedback of this item
		a.want(WantFeedback)
	}
}
