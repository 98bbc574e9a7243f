package ui

import (
	"context"
	"errors"
	"slices"

	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// historyJob asks the history off the update loop. read reads; what it returns adds the answer to the intent.
func historyJob(a *App, what string, read func(*history.Store) (func(*screen.Intent), error)) (*job, error) {
	journal := a.session.journal
	if journal == nil {
		return nil, errors.New("there is no history: nothing is being kept")
	}
	return &job{what: what, run: func() func(*screen.Intent) error {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		store, err := journal.Store(ctx)
		var take func(*screen.Intent)
		if err == nil {
			take, err = read(store)
		}
		return func(in *screen.Intent) error {
			if err == nil {
				take(in)
			}
			return err
		}
	}}, nil
}

// historyShown is how many attempts the list holds; older ones are in `cutscore history`.
const historyShown = 1000

// loadEntries reads the list of attempts.
func loadEntries(a *App, _ *screen.Intent) (*job, error) {
	return historyJob(a, "Reading the history", func(store *history.Store) (func(*screen.Intent), error) {
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func(in *screen.Intent) { in.Entries = entries }, err
	})
}

// loadReport reads an attempt that has ended.
func loadReport(a *App, in *screen.Intent) (*job, error) {
	id := in.ID
	return historyJob(a, "Opening the report", func(store *history.Store) (func(*screen.Intent), error) {
		attempt, _, err := store.Load(context.Background(), id)
		return func(in *screen.Intent) { in.Attempt = attempt }, err
	})
}

// loadBoth reads two attempts to compare.
func loadBoth(a *App, in *screen.Intent) (*job, error) {
	one, other := in.Beside, in.ID
	return historyJob(a, "Opening both", func(store *history.Store) (func(*screen.Intent), error) {
		left, _, err := store.Load(context.Background(), one)
		right, _, err2 := store.Load(context.Background(), other)
		return func(in *screen.Intent) { in.Pair[0], in.Pair[1] = left, right }, errors.Join(err, err2)
	})
}

// deleteEntries deletes an attempt, or all where no id is given, and reads the list anew.
func deleteEntries(a *App, in *screen.Intent) (*job, error) {
	s, id := &a.session, in.ID
	if open := s.running(); open != nil && (id == "" || id == open.ID) {
		return nil, errors.New("an exam is open here: end it first")
	}
	return historyJob(a, "Deleting", func(store *history.Store) (func(*screen.Intent), error) {
		var err error
		if id == "" {
			err = store.DeleteAll()
		} else {
			s.journal.Forget(id)
			err = store.Delete(id)
		}
		if err != nil {
			return nil, err
		}
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func(in *screen.Intent) {
			in.Entries = entries
			s.open = slices.DeleteFunc(s.open, func(e history.Entry) bool { return id == "" || e.ID == id })
		}, err
	})
}

// keepPlan keeps the date of the exam and the answers a day, and reads anew how one stands.
func keepPlan(a *App, in *screen.Intent) (*job, error) {
	if a.session.journal == nil || a.study.Deck == nil {
		return nil, errors.New("there is no history to keep the plan in")
	}
	journal, deck, goal := a.session.journal, a.study.Deck, in.Goal
	return &job{what: "Keeping the plan", firm: true, run: func() func(*screen.Intent) error {
		book, err := recordsOf(journal, deck)
		if err == nil {
			err = book.SetGoal(goal)
		}
		return func(*screen.Intent) error {
			if err == nil {
				a.cmds = append(a.cmds, lookBack(a))
			}
			return err
		}
	}}, nil
}

// amend keeps what was said of an ended attempt afterwards: why an answer was wrong, or the score that was expected.
func amend(a *App, in *screen.Intent) (*job, error) {
	if a.session.journal != nil {
		a.session.journal.Amend(in.Attempt)
	}
	return nil, nil //nolint:nilnil // no job is needed
}
