package history_test

import (
	"testing"
	"time"

	"cutscore/scoring"
)

// What is said of an ended attempt afterwards, in another window too, is kept, and changes nothing else.
func TestAmend(t *testing.T) {
	path := dbPath(t)
	first := journalOf(t, path)
	a := endedExam(t, first, "one", 0)
	flush(t, first)
	s := storeOf(t, first)
	before := itemsOf(t, s)

	next := journalOf(t, path)
	got, _, err := s.Load(t.Context(), "one")
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		got.Responses[1].Cause = scoring.Misread
		next.Amend(got)
		flush(t, next)
		got.Responses[3].Cause = scoring.Guessed
		next.Amend(got)
		flush(t, next)
	}
	a.Responses[1].Cause, a.Responses[3].Cause = scoring.Misread, scoring.Guessed
	again, _, err := storeOf(t, next).Load(t.Context(), "one")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, again)
	checkRecords(t, itemsOf(t, s), before)
	if status := next.Status(); !status.Keeping {
		t.Errorf("%+v", status)
	}
	first.Begin(anExam("later", 3)) // the first window goes on undisturbed
	flush(t, first)
	if status := first.Status(); !status.Keeping || !a.Ended.Equal(at(30*time.Minute).Wall) {
		t.Errorf("%+v", status)
	}
}
