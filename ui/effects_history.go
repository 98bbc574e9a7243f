package ui

import (
	"context"
	"errors"
	"maps"
	"strings"

	"cutscore/content"
	"cutscore/scoring/history"
	"cutscore/scoring/records"
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

// jot keeps the person's own note on an item of an attempt; an empty one takes it back.
func jot(a *App, in *screen.Intent) (*job, error) {
	form, text, now := &in.Attempt.Form, strings.TrimSpace(in.Note), a.cfg.Now().Wall
	id := form.Items[in.Item].ID
	setNote(a, records.NoteKey{DeckID: form.DeckID, Item: id}, text)
	switch {
	case text == "":
		a.Say("This question has no note")
	case a.at == Drill: // it might give the answer away
		a.Say("Your note is shown with the answer")
	default:
		a.Say("Your note stands below the question")
	}
	journal, deck := a.session.journal, &content.Deck{ID: form.DeckID, Name: form.Deck, Title: form.Title}
	if journal == nil {
		return nil, nil //nolint:nilnil // it is kept as long as the program runs, as all is then
	}
	return &job{what: "Keeping the note", firm: true, run: func() func(*screen.Intent) error {
		book, err := recordsOf(journal, deck)
		if err == nil {
			err = book.SetNote(id, text, now)
		}
		return func(*screen.Intent) error { return err }
	}}, nil
}

// setNote changes the notes that screens show. The map that the history was read into is left alone: it may be read meanwhile.
func setNote(a *App, key records.NoteKey, text string) {
	notes := maps.Clone(a.Notes)
	if notes == nil {
		notes = map[records.NoteKey]string{}
	}
	notes[key] = text
	if text == "" {
		delete(notes, key)
	}
	a.Notes = notes
}

// readWords reads the deck through for the search.
func readWords(a *App, in *screen.Intent) (*job, error) {
	if waits, err := haveDeck(a, in); waits != nil || err != nil {
		return waits, err
	}
	study, notes := a.study.Study, a.study.NotesByCard(a.Host)
	return &job{what: "Reading the deck", run: func() func(*screen.Intent) error {
		finder := content.NewFinder(study.Deck, notes)
		return func(in *screen.Intent) error {
			in.Finder = finder
			return nil
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
