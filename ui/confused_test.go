package ui

import (
	"strings"
	"testing"

	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

// A report names the cards that are confused, once that was read, and c drills them in turn; that of another deck does not.
func TestConfusedCardsAreDrilledSideBySide(t *testing.T) {
	s := sit(t).answerAll(true).press("oey<enter>").size(100, 90)
	if s.read(); strings.Contains(s.screen(), "What you confuse") {
		t.Fatalf("nothing is known yet:\n%s", s.screen())
	}
	cards := s.app.study.Deck.Cards()
	pair := study.Confusion{Cards: [2]string{cards[0].ID, cards[1].ID}, Fronts: [2]string{cards[0].Front, cards[1].Front}, Taken: 3, Met: 5}
	s.app.session.stands = &study.Standing{DeckID: s.ended.Form.DeckID, Confused: []study.Confusion{pair}}
	s.size(100, 91).read()
	if !strings.Contains(s.screen(), "What you confuse") || !strings.Contains(s.screen(), "3 of 5 times") {
		t.Fatalf("not named:\n%s", s.screen())
	}
	s.press("c")
	if s.app.at != Drill {
		t.Fatalf("screen %v", s.app.at)
	}
	items := s.app.session.drill.Form.Items
	if len(items) < 2 || items[0].Card.ID != pair.Cards[0] || items[1].Card.ID != pair.Cards[1] {
		t.Errorf("%d questions, the first of %s", len(items), items[0].Card.ID)
	}
	for _, item := range items {
		if item.Card.ID != pair.Cards[0] && item.Card.ID != pair.Cards[1] {
			t.Errorf("a question of %s", item.Card.ID)
		}
	}
	s.app.session.stands.DeckID = "another"
	s.show(Report, screen.Intent{Attempt: s.ended}).press("c")
	if s.app.at != Report {
		t.Errorf("screen %v: the confusions are another deck's", s.app.at)
	}
}
