package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// do does what a screen asked for, if the table of moves has it.
func (a *App) do(in intent) tea.Cmd {
	to, ok := next(a.at, in.want)
	if !ok {
		return nil
	}
	var cmd tea.Cmd
	switch in.want {
	case WantTopics, WantSetup:
		if !a.ready(in) {
			return nil
		}
	case WantStart:
		return a.drawExam(in.setup)
	case WantDrill:
		if !a.ready(in) {
			return nil
		}
		return a.drawDrill(in.drill)
	case WantItem:
		a.exam.Go(in.item)
	case WantLeave:
		a.exam.Clock.Stop(a.cfg.Now(), scoring.Left)
	case WantResume:
		a.exam.Clock.Resume(a.cfg.Now(), a.cfg.Now().Wall)
		cmd = a.startTicks()
	case WantEnd:
		a.endExam(scoring.Submitted)
	case WantTimeUp:
		a.endExam(scoring.Expired)
		a.say("Time is up: the exam was submitted with what you had chosen")
	case WantStop:
		a.drill.End(scoring.Submitted, a.cfg.Now())
		a.ended, a.drill = a.drill, nil
	}
	a.goTo(to, in)
	return cmd
}

// goTo shows a screen and remembers where one came from.
func (a *App) goTo(to Screen, in intent) {
	switch {
	case to == origin:
		to = a.origins[a.at]
	case in.want == WantBack:
	case a.at == History || a.at == Report || a.at == Summary:
		a.origins[to] = a.at
	default:
		a.origins[to] = Home
	}
	a.show(to, in)
}

// show makes a screen and puts it up.
func (a *App) show(to Screen, in intent) {
	a.at = to
	a.screen = build[to](a, in)
	a.layout()
}

// build makes each screen.
var build map[Screen]func(*App, intent) screen

func init() {
	build = map[Screen]func(*App, intent) screen{
		Home:     func(a *App, _ intent) screen { return newHome(a) },
		Topics:   func(a *App, _ intent) screen { return newTopics(a.shell, a.study) },
		Setup:    func(a *App, in intent) screen { return newSetup(a.shell, a.study, in.setup, a.nextCode()) },
		Exam:     func(a *App, _ intent) screen { return newExam(a.shell, a.exam) },
		Overview: func(a *App, _ intent) screen { return newOverview(a.shell, a.exam) },
		Report:   func(a *App, _ intent) screen { return newReport(a.shell, a.ended) },
		Review:   func(a *App, _ intent) screen { return newReview(a.shell, a.ended) },
		Drill:    func(a *App, _ intent) screen { return newDrill(a.shell, a.drill) },
		Feedback: func(a *App, _ intent) screen { return newFeedback(a.shell, a.drill) },
		Summary:  func(a *App, _ intent) screen { return newSummary(a.shell, a.ended) },
		History:  func(a *App, _ intent) screen { return newHistory(a.shell) },
	}
}

func (a *App) endExam(state scoring.State) {
	a.exam.End(state, a.cfg.Now())
	a.ended, a.exam = a.exam, nil
}

// nextCode is the form that the next mock exam of the person's series draws.
func (a *App) nextCode() content.Code { return content.Code{Series: a.cfg.Series, Number: max(1, a.cfg.Number)} }

// openExam starts an exam that has been drawn.
func (a *App) openExam(attempt *scoring.Attempt) tea.Cmd {
	a.exam = attempt
	if attempt.Form.Code.Series == a.cfg.Series {
		a.cfg.Number = attempt.Form.Code.Next().Number
	}
	a.exam.Clock.Start(a.cfg.Now())
	a.goTo(Exam, intent{want: WantStart})
	return a.startTicks()
}

// openDrill starts a drill that has been drawn.
func (a *App) openDrill(attempt *scoring.Attempt) tea.Cmd {
	a.drill = attempt
	a.drill.Clock.Start(a.cfg.Now())
	a.goTo(Drill, intent{want: WantDrill})
	return a.startTicks()
}
