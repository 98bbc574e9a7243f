package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
)

// findDecks reads the decks that there are.
func (a *App) findDecks() tea.Cmd {
	return a.start("Looking for decks", func() func() tea.Cmd {
		found := a.cfg.Decks()
		return func() tea.Cmd {
			a.decks = found
			a.Want(screen.WantPlaces)
			return nil
		}
	})
}

// adopt makes a deck the one that is studied.
func (a *App) adopt(study screen.Study) { a.study, a.fits = study, study.Exams.Apart() }

// openDeck reads a deck and makes it the one that is studied; then says what comes after that.
func (a *App) openDeck(name string, then screen.Intent) tea.Cmd {
	return a.start("Reading the deck", func() func() tea.Cmd {
		study, err := a.cfg.Open(name)
		return func() tea.Cmd {
			if err != nil {
				a.Say(screen.Sentence(err))
				return nil
			}
			a.adopt(study)
			a.broken = nil
			a.Send(then)
			return nil
		}
	})
}
