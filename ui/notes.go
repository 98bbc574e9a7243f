package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring/history"
)

// retire and report are what a person can say about an item itself, beside answering it. Both go into files next to the
// history.

// retire takes an item out of all drills to come.
func (a *App) retire(item *content.Drawn) tea.Cmd {
	dir, id := a.cfg.Dir, item.ID
	if dir == "" {
		a.say("There is no folder to note it in")
		return nil
	}
	return a.startFirm("Retiring it", func() func() tea.Cmd {
		err := history.Retire(dir, id)
		return func() tea.Cmd {
			if err != nil {
				a.say(sentence(err))
				return nil
			}
			a.say("Retired: drills do not ask it any more (" + history.RetiredName + ")")
			return nil
		}
	})
}

// report notes what is wrong with an item, for the deck's author.
func (a *App) report(item *content.Drawn, note string) tea.Cmd {
	dir, title, now := a.cfg.Dir, a.drill.Form.Title, a.cfg.Now().Wall
	if dir == "" {
		a.say("There is no folder to note it in")
		return nil
	}
	return a.startFirm("Noting it", func() func() tea.Cmd {
		err := history.ReportItem(dir, item, title, note, now)
		return func() tea.Cmd {
			if err != nil {
				a.say(sentence(err))
				return nil
			}
			a.say("Noted in " + history.ReportsName + " for the deck's author")
			return nil
		}
	})
}

// aside handles the keys that say something about the item of a drill, and reports whether it was one.
func aside(s *shell, k keyName) bool {
	switch {
	case key.Matches(k, keyRetire):
		s.want(WantRetire)
	case key.Matches(k, keyReport):
		s.ask(textPrompt("What is wrong with this item?", "a few words, or nothing", func(note string) {
			s.send(intent{want: WantNote, note: note})
		}))
	default:
		return false
	}
	return true
}
