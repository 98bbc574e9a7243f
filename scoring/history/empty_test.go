package history_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

func openIDs(t *testing.T, s *history.Store) (ids []string) {
	t.Helper()
	open, err := s.OpenAttempts()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range open {
		ids = append(ids, e.ID)
	}
	return ids
}

// A drill that is ended before anything was answered leaves nothing behind, whether the file had it already or not. While it is open
// it is kept as soon as something was done in it; one with a single "I don't know" stays.
func TestADrillWithoutAnAnswerLeavesNothing(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	endedExam(t, j, "other", 0)
	for _, tt := range []struct {
		name          string
		early, submit bool
	}{{"chosen, not submitted", true, false}, {"ended at once", false, false}, {"not known", true, true}} {
		a := scoring.NewAttempt(tt.name, scoring.Drill, aForm("DRILLS", 5), 0, false, at(time.Hour))
		a.Form.Items[0].Stem = tt.name
		a.Clock.Start(at(time.Hour))
		j.Begin(a)
		if flush(t, j); len(openIDs(t, s)) > 0 {
			t.Errorf("%s: it is kept before anything was done in it", tt.name)
		}
		if tt.early {
			a.Responses[0].Choice = []int{1} // chosen, not submitted
			j.Update(a)
			flush(t, j)
			if open := openIDs(t, s); !slices.Equal(open, []string{tt.name}) {
				t.Errorf("%s: %v", tt.name, open)
			}
		}
		a.Advance(at(time.Hour+5*time.Second), true)
		if tt.submit {
			a.Responses[0] = scoring.Response{Time: time.Second}
			a.Responses[0].Finish(a.Item())
			j.Update(a)
			flush(t, j)
			if open, err := s.OpenAttempts(); err != nil || open[0].Answered != 1 {
				t.Errorf("%s: it is not counted as done: %+v %v", tt.name, open, err)
			}
		}
		a.End(scoring.Submitted, at(time.Hour+6*time.Second))
		j.End(a)
		flush(t, j)
		_, _, err := s.Load(t.Context(), tt.name)
		if gone := errors.Is(err, history.ErrNotFound); gone == tt.submit {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	var forms int
	if err := s.ReadDB().QueryRow("SELECT count(*) FROM forms").Scan(&forms); err != nil || forms != 2 {
		t.Errorf("%d forms are left: %v", forms, err)
	}
	if status := j.Status(); !status.Keeping || status.Trouble != "" {
		t.Errorf("%+v", status)
	}
}
