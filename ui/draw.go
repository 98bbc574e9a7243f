package ui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// drawExam draws an exam's form and starts it.
func (a *App) drawExam(setup examSetup) tea.Cmd {
	if a.exam != nil {
		a.say("An exam is open: resume it and end it before you start another")
		return nil
	}
	deck, bank := a.study.Deck, a.study.Exams.Only(setup.topics)
	return a.start("Drawing the form", func() func() tea.Cmd {
		items, err := content.Draw(bank, setup.blueprint, setup.code)
		return func() tea.Cmd {
			if err != nil {
				a.say(sentence(err))
				return nil
			}
			form := content.Form{
				Code: setup.code, Deck: deck.Name, Title: deck.Title, Digest: deck.Digest,
				Blueprint: setup.blueprint, Items: items,
			}
			a.open(scoring.NewAttempt(a.cfg.NewID(), scoring.Exam, form, setup.limit(), setup.strict, a.cfg.Now()))
			return nil
		}
	})
}

// drawDrill draws a drill's items and starts it.
func (a *App) drawDrill(setup drillSetup) tea.Cmd {
	deck, bank := a.study.Deck, a.study.Drills.Only(setup.topics)
	code := content.Code{Series: a.cfg.NewSeries(), Number: 1}
	return a.start("Drawing the drill", func() func() tea.Cmd {
		drawn, err := drillItems(setup, bank, code)
		return func() tea.Cmd {
			if err != nil {
				a.say(sentence(err))
				return nil
			}
			form := content.Form{
				Code: code, Deck: deck.Name, Title: deck.Title, Digest: deck.Digest,
				Blueprint: content.Blueprint{Questions: len(drawn)}, Items: drawn,
			}
			attempt := scoring.NewAttempt(a.cfg.NewID(), scoring.Drill, form, 0, false, a.cfg.Now())
			attempt.ItemLimit = setup.clock
			a.open(attempt)
			return nil
		}
	})
}

func drillItems(setup drillSetup, bank content.Bank, code content.Code) ([]content.Drawn, error) {
	if len(setup.items) > 0 {
		drawn := make([]content.Drawn, len(setup.items))
		for i := range setup.items {
			drawn[i] = content.Show(&setup.items[i].Item, code)
		}
		return drawn, nil
	}
	if len(bank.Stubs) == 0 {
		return nil, errors.New("there is nothing to drill here: every item is retired or cannot be asked")
	}
	return content.Draw(bank, content.Blueprint{Questions: min(setup.count, len(bank.Stubs))}, code)
}
