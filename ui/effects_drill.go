package ui

import (
	"cmp"
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

// drawDrill draws a drill's items by what was missed, what is new and what was long not seen, and starts it. The drill of an
// old report may be on another deck, which is opened.
func drawDrill(a *App, in *screen.Intent) (*job, error) {
	if waits, err := haveDeck(a, in); waits != nil || err != nil {
		return waits, err
	}
	setup, study := in.Drill, a.study
	code := content.Code{Series: a.cfg.NewSeries(), Number: 1}
	now := a.cfg.Now().Wall
	return &job{what: "Drawing the drill", run: func() func(*screen.Intent) error {
		var err error
		if setup.Deck != "" && setup.Deck != study.Deck.Name {
			var other screen.Study
			if other, err = a.cfg.Open(setup.Deck); err == nil {
				study = readied(other)
			}
		}
		var drawn []content.Drawn
		var mix string
		if err == nil {
			drawn, mix = drillItems(a.cfg, study.Study, &setup, code, now)
		}
		return func(*screen.Intent) error {
			switch {
			case err != nil:
				return err
			case len(drawn) == 0:
				return errors.New("there is nothing to drill here: every question is retired or cannot be asked")
			}
			if a.study.Deck != study.Deck {
				a.study = study
				noteDeck(a)
			}
			form := content.NewForm(study.Deck, content.Blueprint{Questions: len(drawn)}, code, drawn)
			attempt := scoring.NewAttempt(a.cfg.NewID(), scoring.Drill, form, 0, false, a.cfg.Now())
			attempt.ItemLimit = setup.Clock
			a.session.setUsual(study.Deck, &setup)
			a.session.begin(attempt, a.cfg.Now())
			a.Say(mix)
			return nil
		}
	}}, nil
}

// drillItems chooses what a drill asks, and says of what it is mixed. A setup that leaves it open becomes what is usual with the
// deck, and what is to be usual is kept. It runs off the update loop.
func drillItems(cfg Config, study screen.Study, setup *screen.DrillSetup, code content.Code, now time.Time) (drawn []content.Drawn, mix string) {
	pool := drillPool(cfg, study.Deck, study.Drills.Only(setup.Topics).Stubs, code)
	if len(setup.Items) > 0 { // these again, their options in a new order
		for i := range setup.Items {
			if item := &setup.Items[i].Item; !pool.Retired[item.ID] {
				drawn = append(drawn, pool.Show(item, code))
			}
		}
		return drawn, ""
	}
	if len(setup.Cards) > 0 {
		return sideBySide(pool, setup.Cards, code), ""
	}
	switch {
	case setup.Count == 0:
		setup.Count, setup.Clock = cmp.Or(pool.Usual.Count, screen.DrillLength), pool.Usual.Clock
	case setup.Usual:
		keepUsual(cfg.Journal, study.Deck, setup)
	}
	if setup.Warm {
		pool = pool.Warm()
	}
	drawn, of := pool.Draw(setup.Count, code, now)
	return drawn, "This drill: " + of.String()
}

// keepSetup keeps how a drill was set by somebody who goes back without one.
func keepSetup(a *App, in *screen.Intent) (*job, error) {
	setup, deck, journal := in.Drill, a.study.Deck, a.session.journal
	if usual := a.session.usual(deck); usual.Clock == setup.Clock && cmp.Or(usual.Count, screen.DrillLength) == setup.Count {
		return nil, nil //nolint:nilnil // nothing was changed
	}
	a.session.setUsual(deck, &setup)
	a.cmds = append(a.cmds, func() tea.Msg {
		keepUsual(journal, deck, &setup)
		return nil
	})
	return nil, nil //nolint:nilnil // no job is needed
}

// setUsual has drills on a deck set so from now on, as far as the screens are concerned.
func (s *session) setUsual(deck *content.Deck, setup *screen.DrillSetup) {
	if stands := s.standsWith(deck); stands != nil && setup.Usual {
		stands.Usual.Count, stands.Usual.Clock = setup.Count, setup.Clock
	}
}

// keepUsual keeps how a drill was set. Where nothing can be written it is as it was the next time; the journal says what is wrong.
func keepUsual(j *journal.Journal, deck *content.Deck, setup *screen.DrillSetup) {
	if book, err := recordsOf(j, deck); err == nil {
		_ = book.SetUsual(study.Usual{Count: setup.Count, Clock: setup.Clock})
	}
}

// eachCard is how many questions of a card a drill side by side asks.
const eachCard = 3

// sideBySide draws questions of each of the cards in turn.
func sideBySide(pool study.Pool, cards []string, code content.Code) (drawn []content.Drawn) {
	byCard := map[string][]content.Drawn{}
	for _, s := range pool.Stubs {
		if slices.Contains(cards, s.CardID) && len(byCard[s.CardID]) < eachCard && !pool.Retired[s.ID] {
			if item, ok := s.Item(code); ok {
				byCard[s.CardID] = append(byCard[s.CardID], pool.Show(item, code))
			}
		}
	}
	for i := range eachCard {
		for _, c := range cards {
			if i < len(byCard[c]) {
				drawn = append(drawn, byCard[c][i])
			}
		}
	}
	return drawn
}

// drillPool is what a drill draws from. A history that cannot be read is no history: everything is new then.
func drillPool(cfg Config, deck *content.Deck, stubs []content.Stub, code content.Code) study.Pool {
	pool := study.Pool{Stubs: stubs}
	if book, err := recordsOf(cfg.Journal, deck); err == nil {
		if known, err := book.Pool(stubs); err == nil {
			pool = known
		}
	}
	pool.Sound = func(s content.Stub) bool { _, ok := s.Item(code); return ok }
	if cfg.Dir != "" {
		pool.Retired, _ = history.Retired(cfg.Dir, deck.ID)
	}
	return pool
}

// takeItem takes an item as it stands: its time is up.
func takeItem(a *App, _ *screen.Intent) (*job, error) {
	d := a.session.drill
	d.Response().Finish(d.Item())
	a.Answered(d.At)
	a.Say("Time is up for this question")
	return nil, nil //nolint:nilnil // no job is needed
}

func nextItem(a *App, _ *screen.Intent) (*job, error) {
	if d := a.session.drill; d.Response().Done && !d.Response().Right && !a.session.retired[d.Item().ID] {
		d.AskAgain()
	}
	a.session.drill.Go(a.session.drill.At + 1)
	a.Moved()
	return nil, nil //nolint:nilnil // no job is needed
}

func stopDrill(a *App, in *screen.Intent) (*job, error) {
	return end(a, a.session.drill, scoring.Submitted, in)
}

// errNoFolder is said where nothing can be noted.
var errNoFolder = errors.New("there is no folder to note it in")

// note notes what is wrong with an item, for the deck's author.
func note(a *App, in *screen.Intent) (*job, error) {
	d, dir, text, now := a.session.drill, a.cfg.Dir, in.Note, a.cfg.Now().Wall
	item, title := d.Item(), d.Form.Title
	return noting(a, "Noting it", func() error { return history.ReportItem(dir, item, title, text, now) },
		"Noted in "+history.ReportsName+" for the deck's author")
}

// noting is a job that writes into a file next to the history.
func noting(a *App, what string, write func() error, said string) (*job, error) {
	if a.cfg.Dir == "" {
		return nil, errNoFolder
	}
	return &job{what: what, firm: true, run: func() func(*screen.Intent) error {
		err := write()
		return func(*screen.Intent) error {
			if err == nil {
				a.Say(said)
			}
			return err
		}
	}}, nil
}
