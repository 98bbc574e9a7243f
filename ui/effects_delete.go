package ui

import (
	"errors"
	"slices"

	"cutscore/scoring/history"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// deleteEntries deletes an attempt, or all where no id is given, and lists what is left. One can be brought back until the
// program ends.
func deleteEntries(a *App, in *screen.Intent) (*job, error) {
	s, id, name := &a.session, in.ID, in.Note
	if open := s.running(); open != nil && (id == "" || id == open.ID && open.Clock.Running()) {
		return nil, errors.New("an exam is open here: end it first")
	}
	var stash *history.Stash
	return changeHistory(a, "Deleting", "", func(store *history.Store) (err error) {
		if id == "" {
			return store.DeleteAll()
		}
		if stash, err = history.NewStash(store, id); err != nil {
			return err
		}
		s.journal.Forget(id)
		if err = store.Delete(id); err != nil {
			err = errors.Join(err, stash.Close())
		}
		return err
	}, func() {
		if s.exam != nil && s.exam.ID == id { // it was left
			s.drop(s.exam)
		}
		s.open = slices.DeleteFunc(s.open, func(e history.Entry) bool { return id == "" || e.ID == id })
		if stash != nil {
			a.changes = append(a.changes, func() *job { return restoreJob(a, stash, id, name) })
			a.Say("Deleted: the " + name + ". " + a.Styles.Named(widget.KeyUndo) + " brings it back")
		}
	})
}

// restoreJob brings a deleted attempt back.
func restoreJob(a *App, stash *history.Stash, id, name string) *job {
	work, err := changeHistory(a, "Bringing it back", id, func(store *history.Store) error {
		if err := stash.Restore(store); err != nil {
			return err
		}
		return stash.Close()
	}, func() {
		a.changes = a.changes[:len(a.changes)-1]
		a.Say("It is back: the " + name)
	})
	if err != nil { // there is no history: then nothing was deleted from it either
		return &job{}
	}
	work.firm = true
	return work
}

// changeHistory changes the history, lists what it holds then, with the cursor on the attempt called at, and reads anew what home
// tells of it; then is what else follows.
func changeHistory(a *App, what, at string, change func(*history.Store) error, then func()) (*job, error) {
	return historyJob(a, what, func(store *history.Store) (func(*screen.Intent), error) {
		if err := change(store); err != nil {
			return nil, err
		}
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func(*screen.Intent) {
			relist(a, entries, at)
			then()
			a.cmds = append(a.cmds, lookBack(a))
		}, err
	})
}

// relist gives the list of attempts anew to the screen that shows it, if that is open or one came by it.
func relist(a *App, entries []history.Entry, id string) {
	for _, s := range append([]visit{{a.at, a.screen}}, a.trail...) {
		if list, ok := s.screen.(screen.Lister); ok {
			list.Relist(entries, id)
		}
	}
}
