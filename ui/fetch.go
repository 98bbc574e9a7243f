package ui

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// fetched is what was read of the history last.
type fetched struct {
	entries []history.Entry
	both    [2]*scoring.Attempt
}

// fetch asks the history away from the update loop. The job reads; what it returns takes the answer in.
func (a *App) fetch(what string, job func(*history.Store) (func(), error)) tea.Cmd {
	journal := a.keep.journal
	if journal == nil {
		a.Say("There is no history: nothing is being kept")
		return nil
	}
	return a.start(what, func() func() tea.Cmd {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		store, err := journal.Store(ctx)
		var take func()
		if err == nil {
			take, err = job(store)
		}
		return func() tea.Cmd {
			if err != nil {
				a.Say(screen.Sentence(err))
				return nil
			}
			take()
			return nil
		}
	})
}

// historyShown is how many attempts the list holds; older ones are in `cutscore history`.
const historyShown = 1000

// fetchEntries reads the list of attempts.
func (a *App) fetchEntries() tea.Cmd {
	return a.fetch("Reading the history", func(store *history.Store) (func(), error) {
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func() {
			a.past.entries = entries
			a.Want(screen.WantEntries)
		}, err
	})
}

// fetchPast reads an attempt that has ended, for its report.
func (a *App) fetchPast(id string) tea.Cmd {
	return a.fetch("Opening the report", func(store *history.Store) (func(), error) {
		attempt, _, err := store.Load(id)
		return func() {
			a.ended = attempt
			a.Want(screen.WantReport)
		}, err
	})
}

// fetchBoth reads two attempts to compare.
func (a *App) fetchBoth(one, other string) tea.Cmd {
	return a.fetch("Opening both", func(store *history.Store) (func(), error) {
		left, _, err := store.Load(one)
		right, _, err2 := store.Load(other)
		return func() {
			a.past.both = [2]*scoring.Attempt{left, right}
			a.Want(screen.WantBoth)
		}, errors.Join(err, err2)
	})
}

// deletePast deletes an attempt, or all where no id is given, and reads the list anew.
func (a *App) deletePast(id string) tea.Cmd {
	if open := a.running(); open != nil && (id == "" || id == open.ID) {
		a.Say("An exam is open here: end it first")
		return nil
	}
	journal := a.keep.journal
	return a.fetch("Deleting", func(store *history.Store) (func(), error) {
		remove := store.DeleteAll
		if id != "" {
			remove = func() error { journal.Forget(id); return store.Delete(id) }
		}
		if err := remove(); err != nil {
			return nil, err
		}
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func() {
			a.past.entries = entries
			a.keep.open = slices.DeleteFunc(a.keep.open, func(e history.Entry) bool { return id == "" || e.ID == id })
			a.Want(screen.WantEntries)
		}, err
	})
}
