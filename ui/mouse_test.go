package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// moused turns the mouse on.
func (s *stage) moused() *stage {
	s.app.cfg.Look.Mouse = true
	return s
}

// clickOn clicks where a text begins on the screen.
func (s *stage) clickOn(text string) *stage {
	s.Helper()
	for y, line := range strings.Split(s.screen(), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			return s.send(tea.MouseClickMsg{X: len([]rune(before)), Y: y, Button: tea.MouseLeft})
		}
	}
	s.Fatalf("%q is not on the screen:\n%s", text, s.screen())
	return s
}

func (s *stage) roll(button tea.MouseButton) *stage {
	return s.send(tea.MouseWheelMsg{X: 9, Y: 9, Button: button})
}

func TestAClickChooses(t *testing.T) {
	s := anExam(t).moused().clickOn("B  ")
	if !s.response().Chose(1) {
		t.Errorf("%+v\n%s", *s.response(), s.screen())
	}
	if s.clickOn("B  "); s.response().Answered() {
		t.Error("a second click does not take it back")
	}
	if s.clickOn("of 8"); s.response().Answered() {
		t.Error("a click on nothing chooses")
	}
	if s := anExam(t).clickOn("B  "); s.response().Answered() {
		t.Error("a mouse that was not asked for chooses")
	}
	if s := anExam(t).moused().press("<esc>").clickOn("B  "); s.app.Asked == nil || s.response().Answered() {
		t.Error("a click goes through a prompt")
	}
}

func TestClicksOnAMatching(t *testing.T) {
	s := drillOf(t, 0, "m-match").moused()
	s.clickOn("2  ").clickOn("C  ")
	if r := s.response(); len(r.Choice) < 2 || r.Choice[1] != 2 {
		t.Errorf("%+v\n%s", *r, s.screen())
	}
}

func TestAClickOnTheListBesideGoesThere(t *testing.T) {
	s := anExam(t).size(160, 30).moused().clickOn("  5  ")
	if at := s.app.session.exam.At; at != 4 {
		t.Errorf("at %d\n%s", at, s.screen())
	}
	if s.clickOn("answered ·"); s.app.session.exam.At != 4 {
		t.Error("a click on the heading goes somewhere")
	}
}

func TestClicksOpenRowsOfMenus(t *testing.T) {
	if s := started(t).moused().clickOn("Drill  "); s.app.at != Topics {
		t.Errorf("at %s\n%s", s.app.at, s.screen())
	}
	s := started(t).moused().clickOn("Custom exam")
	if s.app.at != Setup {
		t.Fatalf("at %s\n%s", s.app.at, s.screen())
	}
	before := s.screen()
	if s.clickOn("Clock"); s.screen() == before || !strings.Contains(s.screen(), "> Clock") {
		t.Errorf("nothing is changed:\n%s", s.screen())
	}
	if s := anExam(t).press("o").moused().clickOn("  3  "); s.app.at != Exam || s.app.session.exam.At != 2 {
		t.Errorf("at %s\n%s", s.app.at, s.screen())
	}
}

func TestTheWheelScrolls(t *testing.T) {
	s := anExam(t).size(60, 9).moused()
	before := s.screen()
	if s.roll(tea.MouseWheelDown); s.screen() == before {
		t.Errorf("nothing moves:\n%s", before)
	}
	if s.roll(tea.MouseWheelUp); s.screen() != before {
		t.Errorf("it does not come back:\n%s", s.screen())
	}
	if s := started(t).moused(); !strings.Contains(s.roll(tea.MouseWheelDown).screen(), "> Short mock exam") {
		t.Errorf("the cursor stays:\n%s", s.screen())
	}
	s = started(t).moused()
	for range 30 {
		s.roll(tea.MouseWheelDown)
	}
	if !strings.Contains(s.screen(), "> Decks") {
		t.Errorf("the wheel goes round the end:\n%s", s.screen())
	}
}

// When the time is up a click that comes late goes nowhere.
func TestAClickAfterTheEndChangesNothing(t *testing.T) {
	s := anExam(t).moused()
	above, _, _ := strings.Cut(s.screen(), "B  ")
	y := strings.Count(above, "\n")
	s.pass(s.app.session.exam.Clock.LeftOver() - time.Second)
	s.now.Mono += time.Second
	s.send(tea.MouseClickMsg{X: 12, Y: y, Button: tea.MouseLeft})
	if s.ended == nil || s.ended.Responses[0].Answered() {
		t.Errorf("%+v", s.ended)
	}
}
