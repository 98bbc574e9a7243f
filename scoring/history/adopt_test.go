package history_test

import (
	"fmt"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring/history"
	"cutscore/scoring/study"
)

// A file of version 3 knew decks by their names. When the deck is opened, all of it becomes the deck's own; another deck of
// the same title gets nothing, and the deck may be called otherwise from then on.
func TestRecordsUnderADeckNameBecomeTheDecks(t *testing.T) {
	s := opened(t, fixture(t, "v3"))
	another := &content.Deck{Name: "other", ID: "other-id", Title: aDeck.Title}
	if items, err := bookOf(t, s, another).Items(); err != nil || len(items) != 0 {
		t.Errorf("another deck has %v %v", items, err)
	}
	deck := *aDeck
	for _, name := range []string{"api-gateway", "renamed"} {
		deck.Name = name
		book := bookOf(t, s, &deck)
		items, err := book.Items()
		if err != nil || len(items) != 6 || items["item-0"].Seen != 2 || items["item-1"].Wrong != 2 {
			t.Errorf("called %s: %+v %v", name, items, err)
		}
		goal, err := book.Goal()
		if err != nil || goal.ADay != 40 || goal.Date.Format(time.DateOnly) != "2027-01-15" {
			t.Errorf("called %s: %+v %v", name, goal, err)
		}
		if note, err := noteOf(s, deck.ID, "item-1"); err != nil || note != "mind the limit" {
			t.Errorf("called %s: the note %q %v", name, note, err)
		}
	}
	entries, err := s.List(history.Filter{})
	if err != nil || len(entries) != 3 {
		t.Fatal(entries, err)
	}
	for _, e := range entries {
		if e.Deck != "api-gateway" || e.DeckID != aDeck.ID {
			t.Errorf("%s is of %s, %s", e.ID, e.Deck, e.DeckID)
		}
	}
}

// An author who gives a deck an id, where its title was its identity, takes nothing from those who study it.
func TestADeckThatIsGivenAnIDKeepsItsRecords(t *testing.T) {
	s := opened(t, fixture(t, "v3"))
	deck := *aDeck
	deck.ID = deck.Title
	if items, err := bookOf(t, s, &deck).Items(); err != nil || len(items) != 6 {
		t.Fatal(items, err)
	}
	deck.ID = "an-id"
	book := bookOf(t, s, &deck)
	if items, err := book.Items(); err != nil || len(items) != 6 {
		t.Errorf("%v %v", items, err)
	}
	if goal, err := book.Goal(); err != nil || goal.ADay != 40 {
		t.Errorf("%+v %v", goal, err)
	}
	if note, err := noteOf(s, "an-id", "item-1"); err != nil || note != "mind the limit" {
		t.Errorf("the note %q %v", note, err)
	}
}

// noteOf reads a note past everything that might bring it to where it belongs.
func noteOf(s *history.Store, deck, item string) (text string, err error) {
	err = s.ReadDB().QueryRow("SELECT text FROM notes WHERE deck = ? AND item = ?", deck, item).Scan(&text)
	return text, err
}

// Plans and notes come along from another laptop, whichever way round.
func TestMergedPlansAndNotes(t *testing.T) {
	stores := []*history.Store{opened(t, dbPath(t)), opened(t, dbPath(t))}
	for i, s := range stores {
		if err := bookOf(t, s, aDeck).SetGoal(study.Goal{Date: day.AddDate(0, 0, 30+i), Since: day.Add(time.Duration(i) * time.Hour), ADay: 20 + i}); err != nil {
			t.Fatal(err)
		}
		if _, err := s.WriteDB().Exec("INSERT INTO notes VALUES ('gw', 'both', ?, ?), ('gw', ?, 'mine', 1)", fmt.Sprint("note ", i), 10-i, fmt.Sprint("only-", i)); err != nil {
			t.Fatal(err)
		}
	}
	for i, s := range stores {
		merge(t, s, stores[1-i].Path(), 0)
		if goal, err := bookOf(t, s, aDeck).Goal(); err != nil || goal.ADay != 21 {
			t.Errorf("%d: %+v %v", i, goal, err)
		}
		for item, want := range map[string]string{"both": "note 0", "only-0": "mine", "only-1": "mine"} {
			if note, err := noteOf(s, "gw", item); err != nil || note != want {
				t.Errorf("%d: %s: %q %v", i, item, note, err)
			}
		}
	}
}
