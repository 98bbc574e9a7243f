package history_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
)

// What was misread, or missed by the time, is a slip until it is missed in another way, or the word is taken back.
func TestSlipsAreOfTheLastMiss(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	sit := func(id string, started time.Duration, causes ...scoring.Cause) *scoring.Attempt {
		a := scoring.NewAttempt(id, scoring.Drill, aForm("D", len(causes)), 0, false, at(started))
		a.Clock.Start(at(started))
		j.Begin(a)
		for i, cause := range causes {
			a.Go(i)
			answer(t, a, false)
			a.Response().Finish(a.Item())
			a.Response().Cause = cause
			j.Update(a)
		}
		a.End(scoring.Submitted, at(started+time.Minute))
		j.End(a)
		return a
	}
	slips := func() string {
		t.Helper()
		flush(t, j)
		pool, err := bookOf(t, s, aDeck).Pool(nil)
		if err != nil {
			t.Fatal(err)
		}
		var places []string
		for i, d := range aForm("D", 4).Items {
			if pool.Slips[d.ID] {
				places = append(places, fmt.Sprint(i))
			}
		}
		return strings.Join(places, " ")
	}
	first := sit("first", 0, scoring.Misread, scoring.OutOfTime, scoring.NotKnown, scoring.Misread)
	if got := slips(); got != "0 1 3" {
		t.Errorf("slips %q", got)
	}
	sit("second", time.Hour, scoring.NotKnown, scoring.NoCause)
	if got := slips(); got != "3" {
		t.Errorf("missed again: slips %q", got)
	}
	first.Responses[3].Cause = scoring.NoCause
	j.Amend(first)
	if got := slips(); got != "" {
		t.Errorf("taken back: slips %q", got)
	}
}
