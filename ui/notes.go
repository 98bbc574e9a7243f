package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// retire and report are what a person can say about an item itself, beside answering it. Both go into files next to the
// history.

// retire takes an item out of all drills to come.
func (a *App) retire(item *content.Drawn) tea.Cmd {
	dir, id := a.cfg.Dir, item.ID
	if dir == "" {
		a.Say("There is no folder to note it in")
		return nil
	}
	return a.startFirm("Retiring it", func() func() tea.Cmd {
		err := history.Retire(dir, id)
		return func() tea.Cmd {
			if err != nil {
				a.Say(screen.Sentence(err))
				return nil
			}
			a.Say("Retired: drills do not ask it any more (" + history.RetiredName + ")")
			return nil
		}
	})
}

// report notes what is wrong with an item, for the deck's author.
func (a *App) report(item *content.Drawn, note string) tea.Cmd {
	dir, title, now := a.cfg.Dir, a.drill.Form.Title, a.cfg.Now().Wall
	if dir == "" {
		a.Say("There is no folder to note it in")
		return nil
	}
	return a.startFirm("Noting it", func() func() tea.Cmd {
		err := history.ReportItem(dir, item, title, note, now)
		return func() tea.Cmd {
			if err != nil {
				a.Say(screen.Sentence(err))
				return nil
			}
			a.Say("Noted in " + history.ReportsName + " for the deck's author")
			return nil
		}
	})
}
