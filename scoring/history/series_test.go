package history_test

import (
	"fmt"
	"sync"
	"testing"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
)

func TestSeries(t *testing.T) {
	path := dbPath(t)
	codes := make([]content.Code, 4)
	var wg sync.WaitGroup
	for n := range codes { // four windows start for the first time at once
		wg.Go(func() {
			s, err := history.Open(path)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if codes[n], err = s.EnsureSeries(fmt.Sprint("SERIES", n)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, c := range codes {
		if c != codes[0] || c.Number != 1 || c.Series == "" {
			t.Errorf("%v", codes)
		}
	}
	j := journalOf(t, path)
	s := storeOf(t, j)
	mine := codes[0].Series
	for _, step := range []struct {
		series string
		number int
		want   int
	}{{mine, 1, 2}, {mine, 2, 3}, {mine, 1, 3}, {"OTHER", 7, 3}, {mine, 5, 6}, {mine, 9999, 1}} {
		f := aForm(step.series, 2)
		f.Code.Number = step.number
		j.Begin(scoring.NewAttempt(fmt.Sprint(step), scoring.Exam, f, 0, false, at(0)))
		flush(t, j)
		if n, err := s.NextNumber(); err != nil || n != step.want {
			t.Errorf("after %s-%d comes %d, want %d (%v)", step.series, step.number, n, step.want, err)
		}
	}
}
