package history_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/study"
)

func itemsOf(t *testing.T, s *history.Store) map[string]study.Record {
	t.Helper()
	records, err := bookOf(t, s, aDeck).Items()
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func TestWhatCounts(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)

	exam := anExam("exam", 5)
	j.Begin(exam)
	exam.Advance(at(3*time.Second), true)
	exam.Go(1) // item 0 was seen and left empty; 2 to 4 were never seen
	answer(t, exam, true)
	j.Update(exam)
	flush(t, j)
	if r := itemsOf(t, s); len(r) != 0 {
		t.Errorf("an open exam says something: %v", r)
	}
	exam.End(scoring.Submitted, at(time.Minute))
	j.End(exam)
	flush(t, j)
	want := map[string]study.Record{
		"item-0": {Seen: 1, Wrong: 1, LastSeen: exam.Ended, LastWrong: exam.Ended},
		"item-1": {Seen: 1, LastSeen: exam.Ended, LastRight: exam.Ended, Streak: 1},
	}
	checkRecords(t, itemsOf(t, s), want)

	drill := scoring.NewAttempt("drill", scoring.Drill, aForm("D", 4), 0, false, at(time.Hour))
	drill.Clock.Start(at(time.Hour))
	j.Begin(drill)
	answer(t, drill, true)
	drill.Response().Finish(drill.Item())
	j.Update(drill)
	first := drill.Form.Items[0].ID
	flush(t, j)
	r := itemsOf(t, s)[first]
	if r.LastRight.IsZero() || !r.LastRight.Equal(at(time.Hour).Wall) {
		t.Errorf("a finished item counts at once: %+v", r)
	}
	drill.Response().Flagged = true // written again, counted once
	j.Update(drill)
	drill.Go(1)
	drill.Advance(at(time.Hour+5*time.Second), true) // seen, but the drill is stopped here
	drill.End(scoring.Submitted, at(2*time.Hour))
	j.End(drill)
	flush(t, j)
	if again := itemsOf(t, s)[first]; again != r {
		t.Errorf("%+v, then %+v", r, again)
	}
	if second := itemsOf(t, s)[drill.Form.Items[1].ID]; second.Wrong != want[drill.Form.Items[1].ID].Wrong {
		t.Errorf("an item that was not finished counts: %+v", second)
	}

	gone := anExam("gone", 3)
	j.Begin(gone)
	gone.Advance(at(4*time.Second), true)
	gone.Go(2)
	answer(t, gone, false)
	gone.End(scoring.Abandoned, at(3*time.Hour))
	j.End(gone)
	flush(t, j)
	if r := itemsOf(t, s)["item-0"]; !r.LastSeen.Before(gone.Ended) {
		t.Errorf("what was left empty in an abandoned exam counts: %+v", r)
	}
	if r := itemsOf(t, s)["item-2"]; r.Wrong == 0 {
		t.Errorf("what was answered in it does not: %+v", r)
	}
}

func checkRecords(t *testing.T, got, want map[string]study.Record) {
	t.Helper()
	alike := func(a, b study.Record) bool {
		return a.Seen == b.Seen && a.Wrong == b.Wrong && a.Streak == b.Streak && a.LastSeen.Equal(b.LastSeen) &&
			a.LastRight.Equal(b.LastRight) && a.LastWrong.Equal(b.LastWrong)
	}
	if !maps.EqualFunc(got, want, alike) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// Records kept up to date are those that counting everything anew gives.
func TestRecordsAreThoseOfACount(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 40 {
		mode := []scoring.Mode{scoring.Exam, scoring.Drill}[n%2]
		now := time.Duration(n) * time.Hour
		a := scoring.NewAttempt(fmt.Sprint("a", n), mode, aForm(fmt.Sprint("S", n%5), 6+n%3), 0, false, at(now))
		a.Clock.Start(at(now))
		j.Begin(a)
		for i := range a.Responses {
			a.Go(i)
			a.Advance(at(now+time.Duration(i)*time.Second), true)
			if rng.IntN(4) > 0 {
				answer(t, a, rng.IntN(2) == 0)
				if mode == scoring.Drill {
					a.Response().Finish(a.Item())
				}
				j.Update(a)
			}
		}
		a.End([]scoring.State{scoring.Submitted, scoring.Expired, scoring.Abandoned}[n%3], at(now+time.Minute))
		j.End(a)
		if n%4 == 0 {
			flush(t, j)
		}
	}
	flush(t, j)
	kept := itemsOf(t, s)
	if err := history.Recount(s); err != nil {
		t.Fatal(err)
	}
	checkRecords(t, kept, itemsOf(t, s))
	if err := s.Delete("a7"); err != nil {
		t.Fatal(err)
	}
	kept = itemsOf(t, s)
	if err := history.Recount(s); err != nil {
		t.Fatal(err)
	}
	checkRecords(t, kept, itemsOf(t, s))
}
