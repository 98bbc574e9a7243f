package ui

import (
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/ui/screen"
)

// An exam of a strict clock that was left in an earlier run is over before home offers it; what is said of it stays until a key.
func TestAnOverdueExamIsOverWhenTheProgramStarts(t *testing.T) {
	dir := t.TempDir()
	s := keptAt(t, dir)
	form := formOf("s-404", "m-safe")
	exam := scoring.NewAttempt("strict", scoring.Exam, form, 20*time.Minute, true, s.app.cfg.Now())
	s.app.session.begin(exam, s.app.cfg.Now())
	s.show(Exam, screen.Intent{}).press("a<esc>l<ctrl+c>")
	if err := s.app.session.journal.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	later := keptAt(t, dir)
	if s := later.app.session; len(s.open) != 1 {
		t.Fatalf("%d open when it began", len(s.open))
	}
	later.now.Wall = later.now.Wall.Add(9 * time.Hour)
	later.run(lookBack(later.app))
	if !strings.Contains(later.screen(), "ran out while you were away") || strings.Contains(later.screen(), "Resume") {
		t.Errorf("home:\n%s", later.screen())
	}
	if a := later.onDisk("strict"); a.State != scoring.Expired || a.Ended.Sub(a.Started) != 20*time.Minute {
		t.Errorf("%s, ended %s after it began", a.State, a.Ended.Sub(a.Started))
	}
}

// A drill that is open can be resumed from the history while an exam is open; then the exam is offered again.
func TestADrillIsResumedBesideAnExam(t *testing.T) {
	dir := t.TempDir()
	s := keptAt(t, dir)
	exam := scoring.NewAttempt("the-exam", scoring.Exam, formOf("s-404", "m-safe"), time.Hour, false, s.app.cfg.Now())
	s.app.session.begin(exam, s.app.cfg.Now())
	s.show(Exam, screen.Intent{}).press("a<esc>l")
	s.now.Wall = s.now.Wall.Add(time.Minute)
	drill := scoring.NewAttempt("the-drill", scoring.Drill, formOf("s-404", "m-safe"), 0, false, s.app.cfg.Now())
	s.app.session.begin(drill, s.app.cfg.Now())
	s.show(Drill, screen.Intent{}).press("a<ctrl+c>")
	if err := s.app.session.journal.Close(t.Context()); err != nil {
		t.Fatal(err)
	}

	s = keptAt(t, dir).visit(screen.Intent{Want: screen.WantResumeExam, ID: "the-exam"}).press("<esc>l")
	s.visit(screen.Intent{Want: screen.WantHistory}).press("<enter>")
	if s.app.at != Drill || s.app.session.drill.ID != "the-drill" || !s.response().Answered() {
		t.Fatalf("at %s\n%s", s.app.at, s.screen())
	}
	if s.press("<esc><esc>"); !strings.Contains(s.screen(), "> Resume TESTED-1") {
		t.Errorf("the exam is not offered:\n%s", s.screen())
	}
	if s.press("<enter>"); s.app.at != Exam || s.app.session.exam.ID != "the-exam" || !s.response().Answered() {
		t.Errorf("at %s\n%s", s.app.at, s.screen())
	}
}
