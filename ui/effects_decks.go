package ui

import "cutscore/ui/screen"

// findDecks reads the decks that there are.
func findDecks(a *App, _ *screen.Intent) (*job, error) {
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
		return func(*screen.Intent) error {
			if err == nil {
				a.adopt(study)
				a.broken = nil
			}
			return err
		}
	}}, nil
}
