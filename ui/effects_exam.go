package ui

import (
	"context"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/ui/screen"
)

// haveDeck waits for the deck, and says why where there is none.
func haveDeck(a *App, _ *screen.Intent) (*job, error) {
	if !a.ready {
		return deckJob, nil
	}
	return nil, a.broken
}

// setUp leads to the setup of an exam, unless one is open: nobody sits two at once.
func setUp(a *App, in *screen.Intent) (*job, error) {
	if waits, err := haveDeck(a, in); waits != nil || err != nil {
		return waits, err
	}
	return havePast(a, func() error { return askOpen(a) }) // by which form is next, and what is open
}

// haveUsual waits for the deck, and for how drills on it are usually set.
func haveUsual(a *App, in *screen.Intent) (*job, error) {
	if waits, err := haveDeck(a, in); waits != nil || err != nil {
		return waits, err
	}
	return havePast(a, func() error { return nil })
}

// havePast waits until the history has been read once, as far as it can be, and then judges by it.
func havePast(a *App, judge func() error) (*job, error) {
	look := lookBack(a)
	if a.session.looked || look == nil {
		return nil, judge()
	}
	return &job{what: "Reading the history", run: func() func(*screen.Intent) error {
		past := look()
		return func(*screen.Intent) error {
			if msg, ok := past.(pastMsg); ok {
				a.session.takePast(msg)
			}
			return judge()
		}
	}}, nil
}

// findForm looks up what a form code drew before, and tells the setup. Where no history is kept nothing is known of it.
func findForm(a *App, in *screen.Intent) (*job, error) {
	setup, ok := a.screen.(screen.FormTaker)
	if !ok || a.session.journal == nil {
		if ok {
			setup.TakeForm(in.Code, in.Note, nil)
		}
		return nil, nil //nolint:nilnil // no job is needed
	}
	code, typed, deck := in.Code, in.Note, a.study.Deck.ID
	return historyJob(a, "Looking for the form", func(store *history.Store) (func(*screen.Intent), error) {
		drew, err := store.Drawn(code, deck, scoring.Exam)
		return func(*screen.Intent) { setup.TakeForm(code, typed, drew) }, err
	})
}

// drawExam draws an exam's form and starts it.
func drawExam(a *App, in *screen.Intent) (*job, error) {
	study, setup, journal := a.study.Study, in.Exam, a.session.journal
	return &job{what: "Drawing the form", run: func() func(*screen.Intent) error {
		form, err := setup.Plan.Form(study.Deck, study.Bank(setup.Plan.Blueprint.Typed))
		if err != nil {
			return func(*screen.Intent) error { return err }
		}
		attempt := scoring.NewAttempt(a.cfg.NewID(), scoring.Exam, form, setup.Plan.Limit, setup.Strict, a.cfg.Now())
		markFresh(journal, study.Deck, attempt)
		return func(*screen.Intent) error {
			now := a.cfg.Now()
			attempt.Started = now.Wall
			a.session.begin(attempt, now)
			return nil
		}
	}}, nil
}

// resume goes on with the attempt of the intent's id: one that is at hand, else one of the history.
func resume(a *App, in *screen.Intent) (*job, error) {
	s := &a.session
	if at := s.atHand(in.ID); at != nil {
		goOn(a, at, a.cfg.Now().Wall)
		return nil, nil //nolint:nilnil // no job is needed
	}
	id := in.ID
	if s.exam != nil && in.Want == screen.WantResumeExam {
		return nil, askOpen(a)
	}
	return &job{what: "Opening the attempt", run: func() func(*screen.Intent) error {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		attempt, seen, err := s.journal.Resume(ctx, id)
		return func(*screen.Intent) error {
			if err == nil {
				goOn(a, attempt, seen)
			}
			return err
		}
	}}, nil
}

// goOn resumes an attempt whose clock was last read at seen. A drill that was left on the feedback of its item goes on there.
func goOn(a *App, attempt *scoring.Attempt, seen time.Time) {
	a.session.resume(attempt, a.cfg.Now(), seen)
	if attempt.Mode == scoring.Drill && attempt.Response().Done {
		a.Want(screen.WantFeedback)
	}
}

func leave(a *App, _ *screen.Intent) (*job, error) {
	a.session.stop(a.session.exam, a.cfg.Now())
	flush(a)
	return nil, nil //nolint:nilnil // no job is needed
}

func goToItem(a *App, in *screen.Intent) (*job, error) {
	a.session.exam.Go(in.Item)
	a.Moved()
	return nil, nil //nolint:nilnil // no job is needed
}

func submit(a *App, in *screen.Intent) (*job, error) {
	in.Ended = true
	return end(a, a.session.exam, scoring.Submitted, in)
}

// expire submits the exam by the clock. A drill that goes on meanwhile is put aside: home offers it again.
func expire(a *App, in *screen.Intent) (*job, error) {
	if d := a.session.drill; d != nil {
		a.session.stop(d, a.cfg.Now())
		a.session.drop(d)
	}
	a.Say("Time is up: the exam was submitted with what you had chosen")
	return end(a, a.session.exam, scoring.Expired, in)
}

// end ends an attempt; what comes next is about it.
func end(a *App, attempt *scoring.Attempt, state scoring.State, in *screen.Intent) (*job, error) {
	a.session.end(attempt, state, a.cfg.Now())
	in.Attempt = attempt
	flush(a)
	return nil, nil //nolint:nilnil // no job is needed
}

// markFresh notes which questions were never answered before. Where the history cannot be read, none is said to be.
func markFresh(j *journal.Journal, deck *content.Deck, attempt *scoring.Attempt) {
	if book, err := recordsOf(j, deck); err == nil {
		_ = book.MarkFresh(attempt)
	}
}
