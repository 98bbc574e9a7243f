package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/screen"
)

// do does what was asked for, if the table of moves has it.
func (a *App) do(in screen.Intent) tea.Cmd {
	to, ok := next(a.at, in.Want)
	if !ok {
		return nil
	}
	var cmd tea.Cmd
	if act := a.effects()[in.Want]; act != nil {
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
type effect func(screen.Intent) (tea.Cmd, bool)

// effects lists the intents that do more than to change the screen.
func (a *App) effects() map[screen.Want]effect {
	return map[screen.Want]effect{
		screen.WantTopics: func(in screen.Intent) (tea.Cmd, bool) { return nil, a.ready(in) },
		screen.WantSetup:  func(in screen.Intent) (tea.Cmd, bool) { return nil, a.ready(in) },
		screen.WantStart:  func(in screen.Intent) (tea.Cmd, bool) { return a.drawExam(in.Exam), true },
		screen.WantResume: func(in screen.Intent) (tea.Cmd, bool) { return a.fetchOpen(in.Past), true },
		screen.WantExam:   func(screen.Intent) (tea.Cmd, bool) { return a.startTicks(), true },
		screen.WantItem:   func(in screen.Intent) (tea.Cmd, bool) { a.exam.Go(in.Item); return nil, true },
		screen.WantLeave: func(screen.Intent) (tea.Cmd, bool) {
			a.exam.Clock.Stop(a.cfg.Now(), scoring.Left)
			return a.left(a.exam), true
		},
		screen.WantEnd: func(screen.Intent) (tea.Cmd, bool) { return a.endExam(scoring.Submitted), true },
		screen.WantTimeUp: func(screen.Intent) (tea.Cmd, bool) {
			a.Say("Time is up: the exam was submitted with what you had chosen")
			a.leaveDrill()
			return a.endExam(scoring.Expired), true
		},
		screen.WantDrill: func(in screen.Intent) (tea.Cmd, bool) {
			if !a.ready(in) {
				return nil, false
			}
			return a.drawDrill(in.Drill), true
		},
		screen.WantItems: func(screen.Intent) (tea.Cmd, bool) { return a.startTicks(), true },
		screen.WantStop: func(screen.Intent) (tea.Cmd, bool) {
			a.drill.End(scoring.Submitted, a.cfg.Now())
			a.ended, a.drill = a.drill, nil
			return a.over(a.ended), true
		},
		screen.WantRetire: func(screen.Intent) (tea.Cmd, bool) { return a.retire(a.drill.Item()), true },
		screen.WantNote:   func(in screen.Intent) (tea.Cmd, bool) { return a.report(a.drill.Item(), in.Note), true },
		screen.WantDecks:  func(screen.Intent) (tea.Cmd, bool) { return a.findDecks(), true },
		screen.WantDeck: func(in screen.Intent) (tea.Cmd, bool) {
			return a.openDeck(in.Deck, screen.Intent{Want: screen.WantHome}), true
		},
		screen.WantHistory: func(screen.Intent) (tea.Cmd, bool) { return a.fetchEntries(), true },
		screen.WantPast:    func(in screen.Intent) (tea.Cmd, bool) { return a.fetchPast(in.Past), true },
		screen.WantCompare: func(in screen.Intent) (tea.Cmd, bool) { return a.fetchBoth(in.Beside, in.Past), true },
		screen.WantDelete:  func(in screen.Intent) (tea.Cmd, bool) { return a.deletePast(in.Past), true },
	}
}

// goTo shows a screen and remembers where one came from.
func (a *App) goTo(to Place, in screen.Intent) {
	switch {
	case to == origin:
		to = a.origins[a.at]
	case in.Want == screen.WantBack:
	case in.Want != screen.WantTimeUp && (a.at == History || a.at == Report || a.at == Summary): // what was there gives way to the new report
		a.origins[to] = a.at
	default:
		a.origins[to] = Home
	}
	a.show(to, in)
}

// show makes a screen and puts it up.
func (a *App) show(to Place, in screen.Intent) {
	a.at = to
	a.screen = a.build(to, in)
	a.layout()
}

// build makes a screen for what it shows.
func (a *App) build(to Place, in screen.Intent) screen.Screen {
	switch to {
	case Topics:
		return screen.NewTopics(a.Host, a.study)
	case Setup:
		return screen.NewSetup(a.Host, a.study, in.Exam, a.nextCode())
	case Exam:
		return screen.NewExam(a.Host, a.exam)
	case Overview:
		return screen.NewOverview(a.Host, a.exam)
	case Report:
		return screen.NewReport(a.Host, a.ended)
	case Review:
		return screen.NewReview(a.Host, a.ended)
	case Drill:
		return screen.NewDrill(a.Host, a.drill)
	case Feedback:
		return screen.NewFeedback(a.Host, a.drill)
	case Summary:
		return screen.NewSummary(a.Host, a.ended)
	case History:
		return screen.NewHistory(a.Host, a.past.entries)
	case Trend:
		return screen.NewTrend(a.Host, a.past.entries)
	case Compare:
		return screen.NewCompare(a.Host, a.past.both)
	case Decks:
		return screen.NewDecks(a.Host, a.decks, a.study.Deck)
	default:
		return screen.NewHome(a.Host, a.home)
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
		a.Want(screen.WantExam)
		return
	}
	a.drill = attempt
	a.Want(screen.WantItems)
	if attempt.Response().Done { // it was left on the feedback of this item
		a.Want(screen.WantFeedback)
	}
}

// home is what the first screen tells of.
func (a *App) home() screen.HomeState {
	state := screen.HomeState{Deck: a.study.Deck, Broken: a.broken, Fits: a.fits}
	switch e, kept := a.exam, a.keep.open; {
	case e != nil:
		state.Open = &screen.Resumable{Code: e.Form.Code.String(), Answered: e.Count().Answered, Items: len(e.Form.Items), Clock: e.Clock}
	case len(kept) > 0:
		k := kept[0]
		clock := scoring.Clock{Limit: k.Limit, Used: k.Used}
		state.Open = &screen.Resumable{Code: k.Code, Drill: k.Mode == scoring.Drill, Answered: k.Answered, Items: k.Items, Clock: clock}
	}
	return state
}
