package ui

import (
	"strings"
	"testing"

	"cutscore/ui/screen"
)

// Enter opens a deck, and home says so; what is drilled then is of that deck.
func TestADeckIsChosen(t *testing.T) {
	s := withDecks(2)(t).press("j<enter>")
	if s.app.at != Home || !strings.Contains(s.screen(), "Networking fundamentals") {
		t.Fatalf("screen %v:\n%s", s.app.at, s.screen())
	}
	s.visit(screen.Intent{Want: screen.WantNewDrill, Drill: screen.DrillSetup{Count: 5}})
	if s.app.session.drill == nil || s.app.session.drill.Form.Deck != "networking" {
		t.Errorf("the drill is of another deck: %+v", s.app.session.drill)
	}
}

// A deck that cannot be read says why, and the one that was studied stays.
func TestADeckThatCannotBeReadChangesNothing(t *testing.T) {
	s := withDecks(2)(t).press("jj<enter>")
	if s.app.at != Decks || !strings.Contains(s.screen(), "it is no text") || s.app.study.Deck.Name != testStudy().Deck.Name {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
}

// An exam that was left goes on whatever deck is studied now.
func TestAnOpenExamIsNoMatterOfTheDeck(t *testing.T) {
	s := started(t, func(c *Config) {
		c.Decks, c.Open = func() []screen.DeckChoice { return []screen.DeckChoice{{Name: "networking", About: ""}} }, openNetworking
	})
	s.press("<enter><enter>a").press("<esc>l").visit(screen.Intent{Want: screen.WantDecks}).press("<enter>").press("<enter>")
	if s.app.at != Exam || s.app.session.exam.Form.Deck == "networking" || s.app.session.exam.Count().Answered != 1 {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
}

// What a report of another deck advises is drilled in that deck.
func TestAdviceOnAnotherDeckOpensIt(t *testing.T) {
	s := started(t)
	s.visit(screen.Intent{Want: screen.WantNewDrill, Drill: screen.DrillSetup{Count: 5, Deck: "networking"}})
	if s.app.session.drill == nil || s.app.session.drill.Form.Deck != "networking" || s.app.at != Drill {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
}

// Keys that are quicker than the deck find the list of decks with the cursor on the deck that is studied.
func TestTheListOfDecksWaitsForTheDeck(t *testing.T) {
	s := newStage(t, func(c *Config) {
		c.Decks = func() []screen.DeckChoice {
			return []screen.DeckChoice{{Name: "a-first"}, {Name: testStudy().Deck.Name}}
		}
	})
	s.press("<end><enter>")
	if s.run(s.app.Init()); s.app.at != Decks || !strings.Contains(s.screen(), "> "+testStudy().Deck.Name) {
		t.Errorf("at %v:\n%s", s.app.at, s.screen())
	}
}
