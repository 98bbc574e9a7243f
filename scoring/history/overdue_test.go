package history_test

import (
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

// A strict exam that was left is over when its time is, whenever that is noticed; others wait.
func TestOverdueExams(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	for _, c := range []struct {
		id     string
		mode   scoring.Mode
		strict bool
	}{{"strict", scoring.Exam, true}, {"kind", scoring.Exam, false}, {"drill", scoring.Drill, true}, {"here", scoring.Exam, true}} {
		a := scoring.NewAttempt(c.id, c.mode, aForm("7K2MQX", 8), time.Hour, c.strict, at(0))
		a.Clock.Start(at(0))
		j.Begin(a)
		answer(t, a, true)
		a.Advance(at(5*time.Second), true)
		j.Update(a)
	}
	flush(t, j)
	if err := j.Close(soon(t)); err != nil {
		t.Fatal(err)
	}

	j = journalOf(t, path)
	open, err := storeOf(t, j).OpenAttempts()
	if err != nil || len(open) != 4 {
		t.Fatalf("%d open, %v", len(open), err)
	}
	if n, err := journal.ExpireOverdue(soon(t), j, open, day.Add(time.Hour), "here"); n != 0 || err != nil {
		t.Errorf("%d at the last second, %v", n, err)
	}
	if n, err := journal.ExpireOverdue(soon(t), j, open, day.Add(30*time.Hour), "here"); n != 1 || err != nil {
		t.Errorf("%d expired, %v", n, err)
	}
	entries, err := storeOf(t, j).List(history.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range entries {
		switch e := &entries[i]; {
		case e.ID != "strict" && e.State != scoring.InProgress:
			t.Errorf("%s is %s", e.ID, e.State)
		case e.ID == "strict" && (e.State != scoring.Expired || !e.Ended.Equal(day.Add(time.Hour)) || e.Used != time.Hour || !e.Graded() || e.Right != 1):
			t.Errorf("%+v", *e)
		}
	}
}
