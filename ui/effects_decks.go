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
		if err != nil {
			return func(*screen.Intent) error { return err }
		}
		ready := readied(study)
		return func(*screen.Intent) error {
			a.study, a.broken = ready, nil
			a.cmds = append(a.cmds, lookBack(a))
			return nil
		}
	}}, nil
}
