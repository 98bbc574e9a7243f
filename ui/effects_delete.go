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
	if open := s.running(); open != nil && (id == "" || id == open.ID) {
		return nil, errors.New("an exam is open here: end it first")
	}
	return historyJob(a, "Deleting", func(store *history.Store) (func(*screen.Intent), error) {
		var stash *history.Stash
		var err error
		if id == "" {
			err = store.DeleteAll()
		} else if stash, err = history.NewStash(store, id); err == nil {
			s.journal.Forget(id)
			err = store.Delete(id)
		}
		if err != nil {
			return nil, err
		}
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func(*screen.Intent) {
			s.open = slices.DeleteFunc(s.open, func(e history.Entry) bool { return id == "" || e.ID == id })
			relist(a, entries, "")
			if stash != nil {
				a.changes = append(a.changes, func() *job { return restoreJob(a, stash, id, name) })
				a.Say("Deleted: the " + name + ". " + a.Styles.Named(widget.KeyUndo) + " brings it back")
			}
			a.cmds = append(a.cmds, lookBack(a))
		}, err
	})
}

// restoreJob brings a deleted attempt back.
func restoreJob(a *App, stash *history.Stash, id, name string) *job {
	work, err := historyJob(a, "Bringing it back", func(store *history.Store) (func(*screen.Intent), error) {
		if err := stash.Restore(store); err != nil {
			return nil, err
		}
		entries, err := store.List(history.Filter{Limit: historyShown})
		return func(*screen.Intent) {
			a.changes = a.changes[:len(a.changes)-1]
			relist(a, entries, id)
			a.Say("It is back: the " + name)
			a.cmds = append(a.cmds, lookBack(a))
		}, errors.Join(err, stash.Close())
	})
	if err != nil { // there is no history: then nothing was deleted from it either
		return &job{}
	}
	work.firm = true
	return work
}

// relist gives the list of attempts anew to the screen that shows it, if that is open or one came by it.
func relist(a *App, entries []history.Entry, id string) {
	for _, s := range append([]visit{{a.at, a.screen}}, a.trail...) {
		if list, ok := s.screen.(*screen.History); ok {
			list.Relist(entries, id)
		}
	}
}
