package history_test

import (
	"testing"
	"time"

	"cutscore/scoring"
)

// The computer's clock is set back and forth by hours while an exam goes on, and between its end and the resuming.
func TestClockBackAndForth(t *testing.T) {
	for _, strict := range []bool{false, true} {
		path := dbPath(t)
		j := journalOf(t, path)
		a := scoring.NewAttempt("clock", scoring.Exam, aForm("S", 6), 2*time.Hour, strict, at(0))
		a.Clock.Start(at(0))
		j.Begin(a)
		shifts := []time.Duration{0, 3 * time.Hour, -5 * time.Hour, 0, 26 * time.Hour, -26 * time.Hour}
		var now scoring.Reading
		for i, shift := range shifts {
			mono := time.Duration(i+1) * 4 * time.Second
			now = scoring.Reading{Mono: mono, Wall: at(mono + shift).Wall}
			a.Advance(now, true)
			more(t, j, a, i)
			kept(t, j, a)
		}
		if err := j.Close(soon(t)); err != nil {
			t.Fatal(err)
		}
		for _, gap := range []time.Duration{-48 * time.Hour, 0, time.Hour} {
			next := journalOf(t, path)
			b, seen, err := next.Resume(soon(t), "clock")
			if err != nil {
				t.Fatal(err)
			}
			if !seen.Equal(now.Wall) {
				t.Errorf("seen %v, want %v", seen, now.Wall)
			}
			same(t, a, b)
			b.Clock.Resume(scoring.Reading{Wall: seen.Add(gap)}, seen)
			if b.Clock.Used < a.Clock.Used || !strict && b.Clock.Used != a.Clock.Used {
				t.Errorf("strict %v, gap %v: used %v after %v", strict, gap, b.Clock.Used, a.Clock.Used)
			}
			if err := next.Close(soon(t)); err != nil {
				t.Fatal(err)
			}
		}
	}
}
