package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// drawExam draws an exam's form and starts it.
func (a *App) drawExam(setup screen.ExamSetup) tea.Cmd {
	if a.exam != nil {
		a.Say("An exam is open: resume it and end it before you start another")
		return nil
	}
	deck, bank := a.study.Deck, a.study.Exams.Only(setup.Topics)
	return a.start("Drawing the form", func() func() tea.Cmd {
		items, err := content.Draw(bank, setup.Blueprint, setup.Code)
		return func() tea.Cmd {
			if err != nil {
				a.Say(screen.Sentence(err))
				return nil
			}
			form := content.Form{
				Code: setup.Code, Deck: deck.Name, Title: deck.Title, Digest: deck.Digest,
				Blueprint: setup.Blueprint, Items: items,
			}
			a.open(scoring.NewAttempt(a.cfg.NewID(), scoring.Exam, form, setup.Limit(), setup.Strict, a.cfg.Now()))
			return nil
		}
	})
}

// drawDrill draws a drill's items by what was missed, what is new and what was long not seen, and starts it.
func (a *App) drawDrill(setup screen.DrillSetup) tea.Cmd {
	if other := setup.Deck; other != "" && other != a.study.Deck.Name {
		setup.Deck = ""
		return a.openDeck(other, screen.Intent{Want: screen.WantDrill, Drill: setup})
	}
	deck, bank := a.study.Deck, a.study.Drills.Only(setup.Topics)
	code := content.Code{Series: a.cfg.NewSeries(), Number: 1}
	now := a.cfg.Now().Wall
	return a.start("Drawing the drill", func() func() tea.Cmd {
		pool := a.drillPool(deck.Name, bank.Stubs, code)
		drawn, mix := redrill(setup.Items, pool.Retired, code), ""
		if len(setup.Items) == 0 {
			plan := pool.Plan(setup.Count, code.Series, now)
			mix = "This drill: " + plan.Mix.String()
			drawn = showAll(plan.Stubs, code)
		}
		return func() tea.Cmd {
			if len(drawn) == 0 {
				a.Say("There is nothing to drill here: every item is retired or cannot be asked")
				return nil
			}
			form := content.Form{
				Code: code, Deck: deck.Name, Title: deck.Title, Digest: deck.Digest,
				Blueprint: content.Blueprint{Questions: len(drawn)}, Items: drawn,
			}
			attempt := scoring.NewAttempt(a.cfg.NewID(), scoring.Drill, form, 0, false, a.cfg.Now())
			attempt.ItemLimit = setup.Clock
			a.open(attempt)
			a.Say(mix)
			return nil
		}
	})
}

// drillPool is what a drill draws from. A history that cannot be read is no history: everything is new then.
func (a *App) drillPool(deck string, stubs []content.Stub, code content.Code) scoring.Pool {
	pool := scoring.Pool{Stubs: stubs, Sound: func(s content.Stub) bool { _, ok := s.Item(code); return ok }}
	if a.keep.journal != nil {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		if store, err := a.keep.journal.Store(ctx); err == nil {
			pool.Records, _ = store.Items(deck) //nolint:errcheck // as above
		}
	}
	if a.cfg.Dir != "" {
		pool.Retired, _ = history.Retired(a.cfg.Dir) //nolint:errcheck // as above
	}
	return pool
}

// redrill shows items again, their options in a new order, without those that were retired.
func redrill(items []content.Drawn, retired map[string]bool, code content.Code) []content.Drawn {
	drawn := make([]content.Drawn, 0, len(items))
	for i := range items {
		if item := &items[i].Item; !retired[item.ID] {
			drawn = append(drawn, content.Show(item, code))
		}
	}
	return drawn
}

func showAll(stubs []content.Stub, code content.Code) []content.Drawn {
	var drawn []content.Drawn
	for _, s := range stubs {
		if item, ok := s.Item(code); ok {
			drawn = append(drawn, content.Show(item, code))
		}
	}
	return drawn
}
