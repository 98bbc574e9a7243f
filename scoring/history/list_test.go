package history_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

func TestList(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	if entries, err := s.List(history.Filter{}); err != nil || len(entries) != 0 {
		t.Errorf("an empty history: %v %v", entries, err)
	}
	exam := endedExam(t, j, "exam", 0)
	open := anExam("open", 8)
	open.Started = at(time.Hour).Wall
	j.Begin(open)
	left := scoring.NewAttempt("left", scoring.Exam, aForm("OTHER", 4), time.Hour, true, at(2*time.Hour))
	j.Begin(left)
	left.End(scoring.Abandoned, at(3*time.Hour))
	j.End(left)
	flush(t, j)

	report := scoring.NewReport(exam)
	entries, err := s.List(history.Filter{Scored: true})
	if err != nil || len(entries) != 1 {
		t.Fatalf("%v %v", entries, err)
	}
	e := entries[0]
	if e.Right != report.Right || e.Asked != report.Asked || e.Estimate != report.Estimate || e.Low != report.Low || e.High != report.High ||
		e.Passed != report.Passed || e.Cut != report.Cut || e.Code != report.Code || e.Used != report.Used || e.Title != report.Title ||
		e.Deck != report.Deck || e.Digest != report.Digest || !e.Started.Equal(report.Started) || !e.Ended.Equal(report.Ended) {
		t.Errorf("%+v\nis not the report\n%+v", e, report)
	}
	if !slices.Equal(e.Topics, exam.Result.Topics) || e.Spent() != report.Spent {
		t.Errorf("topics %+v, want %+v", e.Topics, exam.Result.Topics)
	}
	if e.Pauses != 1 || e.Stood != 30*time.Minute {
		t.Errorf("it stood %d times, %v", e.Pauses, e.Stood)
	}
	checkFilters(t, s)
}

func checkFilters(t *testing.T, s *history.Store) {
	t.Helper()
	for _, tt := range []struct {
		filter history.Filter
		want   []string
	}{
		{history.Filter{}, []string{"left", "open", "exam"}},
		{history.Filter{Limit: 1}, []string{"left"}},
		{history.Filter{Mode: scoring.Drill}, nil},
		{history.Filter{Mode: scoring.Exam, Open: true}, []string{"open"}},
	} {
		entries, err := s.List(tt.filter)
		var ids []string
		for _, e := range entries {
			ids = append(ids, e.ID)
		}
		if err != nil || !reflect.DeepEqual(ids, tt.want) {
			t.Errorf("%+v: %v, want %v (%v)", tt.filter, ids, tt.want, err)
		}
	}
	if open, err := s.OpenAttempts(); err != nil || len(open) != 1 || open[0].Left() != 2*time.Hour || open[0].Scored() {
		t.Errorf("%+v %v", open, err)
	}
}

// The time that a topic took comes back with its counts, so that lists tell the same pace as the report.
func TestAListKnowsThePace(t *testing.T) {
	j := journalOf(t, dbPath(t))
	a := anExam("timed", 4)
	j.Begin(a)
	for i := range 3 {
		a.Go(i)
		a.Advance(at(time.Duration(1+5*i)*time.Second), true)
	}
	a.End(scoring.Submitted, at(time.Minute))
	j.End(a)
	flush(t, j)
	entries, err := storeOf(t, j).List(history.Filter{})
	report := scoring.NewReport(a)
	if err != nil || entries[0].Spent() != report.Spent || report.Spent != (scoring.Spent{Time: 11 * time.Second, Items: 3}) {
		t.Errorf("%+v, want %+v (%v)", entries[0].Result, report.Spent, err)
	}
}
