package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
)

// findDecks reads the decks that there are. It waits for the one that is studied, on which the cursor is to stand; that one may be
// broken.
func findDecks(a *App, _ *screen.Intent) (*job, error) {
	if !a.ready {
		return deckJob, nil
	}
	return &job{what: "Looking for decks", run: func() func(*screen.Intent) error {
		found := a.cfg.Decks()
		return func(in *screen.Intent) error {
			in.Decks = found
			return nil
		}
	}}, nil
}

// openDeck reads a deck and makes it the one that is studied.
func openDeck(a *App, in *screen.Intent) (*job, error) {
	name := in.Deck
	return &job{what: "Reading the deck", run: func() func(*screen.Intent) error {
		study, err := a.cfg.Open(name)
		if err != nil {
			return func(*screen.Intent) error { return err }
		}
		ready := readied(study)
		return func(*screen.Intent) error {
			a.study, a.broken = ready, nil
			noteDeck(a)
			a.cmds = append(a.cmds, lookBack(a))
			return nil
		}
	}}, nil
}

// noteDeck has the program open on the deck at hand the next time.
func noteDeck(a *App) {
	used, name, path, glance := a.cfg.Used, a.study.Deck.Name, a.study.Path, *a.study.glance
	if used == nil {
		return
	}
	a.cmds = append(a.cmds, func() tea.Msg {
		used(name, path, glance)
		return nil
	})
}
