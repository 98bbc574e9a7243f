package ui

import (
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/ui/screen"
)

// Where keys lead in an exam: only y, asked about the end, ends it.
func TestWaysOutOfAnExam(t *testing.T) {
	const expects = "Before the result: which score do you expect?"
	for _, c := range []struct {
		keys  string
		at    Place
		asked string
		ended bool
	}{
		{keys: "<esc>", at: Exam, asked: "Leave this exam?"},
		{keys: "<esc>c", at: Exam},
		{keys: "<esc><esc>", at: Exam},
		{keys: "<esc>l", at: Home},
		{keys: "<esc>e", at: Exam, asked: "End the exam and see the score?"},
		{keys: "<esc>en", at: Exam},
		{keys: "<esc>e<esc>", at: Exam},
		{keys: "<esc>e<enter>", at: Exam, asked: "End the exam and see the score?"},
		{keys: "<esc>e<space>q", at: Exam, asked: "End the exam and see the score?"},
		{keys: "<esc>ey", at: Report, asked: expects, ended: true},
		{keys: "<esc>y", at: Exam, asked: "Leave this exam?"},
		{keys: "y", at: Exam},
		{keys: "<esc>q", at: Exam, asked: "Leave this exam?"},
		{keys: "q", at: Exam},
		{keys: "o", at: Overview},
		{keys: "oo", at: Exam},
		{keys: "o<esc>", at: Exam},
		{keys: "oy", at: Overview},
		{keys: "oe", at: Overview, asked: "End the exam and see the score?"},
		{keys: "oe<enter>", at: Overview, asked: "End the exam and see the score?"},
		{keys: "oee", at: Overview, asked: "End the exam and see the score?"},
		{keys: "oen", at: Overview},
		{keys: "oe<esc>", at: Overview},
		{keys: "oey", at: Report, asked: expects, ended: true},
		{keys: "oey<enter>", at: Report, ended: true},
		{keys: "oey<esc>", at: Report, ended: true},
		{keys: "oey7<enter>", at: Report, asked: expects, ended: true},
		{keys: "oey700<enter>", at: Report, ended: true},
		{keys: "oq", at: Overview},
		{keys: "?", at: Exam},
		{keys: "?y<esc>", at: Exam},
		{keys: "nnnnnnnnnn<enter><enter>", at: Exam},
	} {
		s := sit(t).press(c.keys)
		asked := ""
		if s.app.Asked != nil {
			asked = s.app.Asked.Title
		}
		if s.app.at != c.at || asked != c.asked || (s.ended != nil) != c.ended || s.quit {
			t.Errorf("%q: screen %v, asked %q, ended %v, quit %v", c.keys, s.app.at, asked, s.ended != nil, s.quit)
		}
	}
}

// The question before the end names what is open.
func TestTheEndNamesWhatIsOpen(t *testing.T) {
	s := anExam(t).press("an").press("an").press("mnb").press("oe")
	for _, line := range []string{"5 unanswered: 3, 5, 6, 7, 8", "1 incomplete: 2", "1 flagged: 3"} {
		if !strings.Contains(s.screen(), line) {
			t.Errorf("%q is missing:\n%s", line, s.screen())
		}
	}
}

// The overview jumps to an item by enter, moves to the next unanswered and flagged one, and takes one back where one was.
func TestTheOverviewJumps(t *testing.T) {
	for _, c := range []struct {
		keys string
		at   int // from 0
	}{
		{"o<enter>", 0},
		{"nno<enter>", 2},
		{"oj<enter>", 1},
		{"ok<enter>", 7},
		{"o<end><enter>", 7},
		{"nno<home><enter>", 0},
		{"oj<esc>", 0},
		{"ojo", 0},
		{"ou<enter>", 1},
		{"anano<home>u<enter>", 1},
		{"anbnau<home>ou<enter>", 3},
		{"nmnno<home>m<enter>", 1},
		{"nmnnom<enter>", 1},
		{"mnmnomm<enter>", 1},
		{"o/code<enter><enter>", 3},
		{"o/code<enter><esc><esc>", 0},
		{"o/code<enter>o", 0},
		{"o/2<enter><enter>", 1},
	} {
		s := anExam(t).press(c.keys)
		if s.app.at != Exam || s.app.session.exam.At != c.at {
			t.Errorf("%q: screen %v, item %d; want item %d\n%s", c.keys, s.app.at, s.app.session.exam.At, c.at, s.screen())
		}
	}
}

// An exam that is left stands still, is offered on home at once and goes on where it was; it cannot be doubled meanwhile.
func TestLeavingAndResuming(t *testing.T) {
	s := sit(t).press("anm").pass(30 * time.Second).press("<esc>l")
	if !strings.Contains(s.screen(), "> Resume TESTED-1       1 of 10 answered, 19:30 left") {
		t.Errorf("not offered:\n%s", s.screen())
	}
	s.later(3 * time.Hour).press("j<enter>")
	if s.app.at != Home || !strings.Contains(s.screen(), "The exam TESTED-1 on HTTP by heart is still open") {
		t.Errorf("another exam beside it:\n%s", s.screen())
	}
	s.press("<esc>")
	if s.press("<home><enter>"); s.app.at != Exam || s.app.session.exam.At != 1 || !s.response().Flagged {
		t.Fatalf("not where it was:\n%s", s.screen())
	}
	if left := s.pass(time.Second).app.session.exam.Clock.LeftOver(); left != 19*time.Minute+29*time.Second {
		t.Errorf("%v left", left)
	}
	pauses := s.press("oey<enter>").ended.Clock.Pauses
	if len(pauses) != 1 || pauses[0].Why != scoring.Left || pauses[0].Length < 3*time.Hour {
		t.Errorf("pauses: %+v", pauses)
	}
}

// The next mock exam is the next form of the series; one of another series leaves the number alone.
func TestFormsGoOn(t *testing.T) {
	s := sit(t).press("oey<enter><esc><enter>")
	if got := s.where(); got != "TESTED-2" {
		t.Errorf("next form: %s", got)
	}
	s.press("fother-5<enter><enter>")
	if got := s.app.session.exam.Form.Code.String(); got != "OTHER-5" {
		t.Fatalf("form asked for: %s", got)
	}
	s.press("oey<enter><esc><enter>")
	if got := s.where(); got != "TESTED-2" {
		t.Errorf("after another series: %s", got)
	}
}

// Nothing of the result is seen before the expected score is said or skipped; what was said stands in the report.
func TestTheExpectedScoreIsAskedOnce(t *testing.T) {
	s := sit(t).answerAll(true).press("oey")
	if screen := s.read().screen(); strings.Contains(screen, "1000;") || strings.Contains(screen, "Pass") {
		t.Errorf("the result is shown:\n%s", screen)
	}
	s.press("850<enter>").read()
	if !strings.Contains(s.screen(), "You expected 850: you") || s.ended.Expected != 850 {
		t.Errorf("%d expected:\n%s", s.ended.Expected, s.screen())
	}
	s.show(Report, screen.Intent{Attempt: s.ended})
	if s.app.Asked != nil {
		t.Error("asked again")
	}
}
