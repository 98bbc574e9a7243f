package ui

import (
	"context"
	"errors"

	"cutscore/scoring"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// errAsked keeps one where one is, since something was asked; there is nothing to say beside it.
var errAsked = errors.New("it was asked first")

// askOpen asks what becomes of the open exam before another is begun, since nobody sits two at once; nil: none is open.
func askOpen(a *App) error {
	open := a.session.openExam()
	if open == nil {
		return nil
	}
	name, about := "exam "+open.Code+" on "+open.Title, open.About()
	send := func(want screen.Want) func() {
		return func() { a.Send(screen.Intent{Want: want, ID: open.ID, Note: name}) }
	}
	a.Ask(widget.Prompt{
		Title: "The " + name + " is still open",
		Lines: []string{about + ". Only one exam can be open at a time.", "What is thrown away comes back with " + a.Styles.Named(widget.KeyUndo) + "."},
		Answers: []widget.Answer{
			widget.NewAnswer("c", "continue that exam", send(screen.WantResumeExam)),
			widget.NewAnswer("e", "end it and see its score", func() { askEnd(a, name, about, send(screen.WantEnd)) }),
			widget.NewAnswer("x", "throw it away", send(screen.WantDelete)),
		},
	})
	return errAsked
}

// askEnd is the question before the end of an exam that is not on the screen: only y ends it.
func askEnd(a *App, name, about string, end func()) {
	a.Ask(widget.Prompt{
		Title: "End the " + name + " and see the score?",
		Lines: []string{about + "."},
		Answers: []widget.Answer{
			widget.NewAnswer("y", "end the exam", end),
			widget.NewAnswer("n", "leave it open", nil),
		},
	})
}

// endOpen submits the exam of the intent's id, which was left: at hand, or in the history.
func endOpen(a *App, in *screen.Intent) (*job, error) {
	s, id := &a.session, in.ID
	if s.exam != nil && s.exam.ID == id {
		return submit(a, in)
	}
	return &job{what: "Opening the attempt", run: func() func(*screen.Intent) error {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		attempt, seen, err := s.journal.Resume(ctx, id)
		return func(in *screen.Intent) error {
			if err != nil {
				return err
			}
			s.resume(attempt, a.cfg.Now(), seen)
			in.Ended = true
			_, err = end(a, attempt, scoring.Submitted, in)
			return err
		}
	}}, nil
}
