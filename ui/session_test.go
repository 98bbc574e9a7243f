package ui

import (
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

// What ended here is not offered again by a look into the history that began before that was written.
func TestWhatEndedIsNotOffered(t *testing.T) {
	var s session
	exam := scoring.NewAttempt("ended", scoring.Exam, formOf("s-404"), time.Hour, false, scoring.Reading{})
	s.exam = exam
	s.end(exam, scoring.Submitted, scoring.Reading{})
	s.takePast(pastMsg{open: []history.Entry{{ID: "ended"}, {ID: "left"}}})
	if len(s.open) != 1 || s.open[0].ID != "left" {
		t.Errorf("%v is offered", s.open)
	}
}

// An exam that is open is offered before a newer drill, since it keeps other exams from being begun; the refusal names it.
func TestAnOpenExamIsOfferedFirst(t *testing.T) {
	s := started(t)
	s.app.session.journal = brokenJournal()
	s.send(pastMsg{open: []history.Entry{
		{ID: "drill", Mode: scoring.Drill, Code: "DRILL9-1", Title: "Networking", Items: 10, Answered: 3},
		{ID: "exam", Mode: scoring.Exam, Code: "OTHER-7", Title: "Driving", Items: 65, Answered: 12},
	}, code: s.app.session.next})
	if home := s.screen(); !strings.Contains(home, "> Resume OTHER-7") || !strings.Contains(home, "Driving") {
		t.Errorf("the exam is not offered:\n%s", home)
	}
	if screen := s.press("j<enter>").screen(); !strings.Contains(screen, "The exam OTHER-7 on Driving is still open") || !strings.Contains(screen, "12 of 65 answered") {
		t.Errorf("not asked:\n%s", screen)
	}
}
