package ui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"cutscore/content/clean"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
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

// orCopy asks, where a change failed because its deck is built in, whether that is to be copied, and then makes the change in the copy.
// Any other error is given back.
func orCopy(a *App, change screen.Intent, err error) error {
	if !errors.Is(err, errBuiltIn) || a.cfg.Author.Copy == nil {
		return err
	}
	a.Ask(widget.Prompt{
		Title: "This deck is built in. Copy it to your decks and change the copy?",
		Lines: []string{"The copy takes its place; your history and your notes stay."},
		Answers: []widget.Answer{
			widget.NewAnswer("y", "copy it and go on", func() { a.start(copyDeck(a), &change, func() { a.Send(change) }) }),
			widget.NewAnswer("n", "leave it as it is", nil),
		},
	})
	return errAsked
}

// copyDeck copies the built-in deck that is studied, and goes on with the copy.
func copyDeck(a *App) *job {
	name := a.study.Deck.Name
	return &job{what: "Copying the deck", firm: true, run: func() func(*screen.Intent) error {
		path, err := a.cfg.Author.Copy(name)
		var study screen.Study
		if err == nil {
			study, err = a.cfg.Open(path)
		}
		if err != nil {
			return func(*screen.Intent) error { return err }
		}
		ready := readied(study)
		return func(*screen.Intent) error {
			a.study = ready
			noteDeck(a)
			a.Say("Copied to " + clean.Line(path))
			return nil
		}
	}}
}
