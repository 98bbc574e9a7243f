package ui

import (
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
