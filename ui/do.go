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
		return newHistory(a.shell)
	default:
		return newHome(a)
	}
}

func (a *App) endExam(state scoring.State) {
	a.exam.End(state, a.cfg.Now())
	a.ended, a.exam = a.exam, nil
}

// nextCode is the form that the next mock exam of the person's series draws.
func (a *App) nextCode() content.Code {
	return content.Code{Series: a.cfg.Series, Number: max(1, a.cfg.Number)}
}

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
