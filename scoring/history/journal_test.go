package history_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

// Calls come while others flush, read and write other attempts; what counts is the order of the calls.
func TestOrderUnderConcurrentCommands(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	const attempts, keys, items = 4, 120, 6
	var wg sync.WaitGroup
	made := make([]*scoring.Attempt, attempts)
	for n := range attempts {
		made[n] = anExam(fmt.Sprintf("a%d", n), items)
		wg.Go(func() {
			a := made[n]
			j.Begin(a)
			for k := range keys {
				a.Advance(at(time.Duration(k)*time.Second), true)
				a.Go(k % items)
				answer(t, a, k%3 == 0)
				j.Update(a)
				if k%7 == 0 {
					wg.Go(func() { flush(t, j) })
				}
			}
		})
	}
	wg.Go(func() {
		for range 50 {
			if _, err := storeOf(t, j).List(history.Filter{}); err != nil {
				t.Error(err)
			}
		}
	})
	wg.Wait()
	flush(t, j)
	s := storeOf(t, j)
	for _, a := range made {
		got, _, err := s.Load(t.Context(), a.ID)
		if err != nil {
			t.Fatal(err)
		}
		same(t, a, got)
	}
}

func TestChangesWaitUntilTheFileIsOpen(t *testing.T) {
	path := dbPath(t)
	gate := make(chan struct{})
	j := journal.New(func() (*history.Store, error) { <-gate; return history.Open(path) })
	a := anExam("early", 3)
	j.Begin(a)
	answer(t, a, true)
	j.Update(a)
	if s := j.Status(); !s.Keeping || s.Trouble != "" {
		t.Errorf("before anything went wrong: %+v", s)
	}
	short, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if err := j.Flush(short); err == nil || !strings.Contains(err.Error(), "waiting for") {
		t.Errorf("flush before the file is open: %v", err)
	}
	close(gate)
	flush(t, j)
	got, _, err := storeOf(t, j).Load(t.Context(), "early")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
	if err := j.Close(soon(t)); err != nil {
		t.Error(err)
	}
	if err := j.Flush(soon(t)); err != nil {
		t.Errorf("flush after close with nothing waiting: %v", err)
	}
}

func TestTroubleThatPasses(t *testing.T) {
	path := dbPath(t)
	var mu sync.Mutex
	broken := true
	j := journal.New(func() (*history.Store, error) {
		mu.Lock()
		defer mu.Unlock()
		if broken {
			return nil, errors.New("the dog ate it")
		}
		return history.Open(path)
	})
	t.Cleanup(func() { j.Close(soon(t)) })
	a := anExam("long", 5)
	j.Begin(a)
	for k := range 20_000 {
		a.Go(k % 5)
		answer(t, a, k%2 == 0)
		j.Update(a)
	}
	if err := j.Flush(soon(t)); err == nil || !strings.Contains(err.Error(), "the dog ate it") {
		t.Errorf("flush in trouble: %v", err)
	}
	if s := j.Status(); s.Keeping || s.Kind != history.Failing {
		t.Errorf("%+v", s)
	}
	mu.Lock()
	broken = false
	mu.Unlock()
	flush(t, j)
	if s := j.Status(); !s.Keeping || s.Trouble != "" {
		t.Errorf("%+v", s)
	}
	got, _, err := storeOf(t, j).Load(t.Context(), "long")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
}

func TestListenersMayBlock(t *testing.T) {
	path := dbPath(t)
	var mu sync.Mutex
	fail := true
	j := journal.New(func() (*history.Store, error) {
		mu.Lock()
		defer mu.Unlock()
		if fail {
			return nil, errors.New("no")
		}
		return history.Open(path)
	})
	t.Cleanup(func() { j.Close(soon(t)) })
	heard := make(chan journal.Status)
	j.OnChange(func(s journal.Status) { heard <- s })
	a := anExam("x", 2)
	j.Begin(a)
	_ = j.Flush(soon(t)) // it fails; nobody has heard yet
	if s := <-heard; s.Keeping || s.Trouble == "" {
		t.Errorf("%+v", s)
	}
	mu.Lock()
	fail = false
	mu.Unlock()
	flush(t, j) // while nobody listens
	if s := <-heard; !s.Keeping || s.Trouble != "" {
		t.Errorf("%+v", s)
	}
}

// A drill that asks missed items again grows, but has no more questions than before.
func TestGrowingForm(t *testing.T) {
	j := journalOf(t, dbPath(t))
	a := anExam("g", 3)
	a.Mode = scoring.Drill
	j.Begin(a)
	flush(t, j)
	a.Form.Items = append(a.Form.Items, a.Form.Items[0])
	a.Responses = append(a.Responses, scoring.Response{})
	a.Go(3)
	answer(t, a, true)
	j.Update(a)
	flush(t, j)
	got, _, err := storeOf(t, j).Load(t.Context(), "g")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
	if open, err := storeOf(t, j).OpenAttempts(); err != nil || len(open) != 1 || open[0].Items != 3 {
		t.Errorf("%+v %v", open, err)
	}
	a.At = 0
	scoring.NotAgain(a, 0)
	j.Update(a)
	flush(t, j)
	if got, _, err = storeOf(t, j).Load(t.Context(), "g"); err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
}

func TestStampsAreNeverJudgedAgain(t *testing.T) {
	j := journalOf(t, dbPath(t))
	a := anExam("s", 2)
	a.Mode = scoring.Drill
	j.Begin(a)
	answer(t, a, true)
	a.Response().Finish(a.Item())
	j.Update(a)
	flush(t, j)
	a.Response().Right = false // a mended key would say so now
	j.Update(a)
	flush(t, j)
	got, _, err := storeOf(t, j).Load(t.Context(), "s")
	if err != nil || !got.Responses[0].Right {
		t.Errorf("the stamp changed (%v)", err)
	}
}

func TestSettle(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	a := anExam("settled", 3)
	j.Begin(a)
	for k := range 50 {
		more(t, j, a, k%3)
		j.WaitIdle(soon(t))
		got, _, err := storeOf(t, j).Load(t.Context(), "settled")
		if err != nil {
			t.Fatal(err)
		}
		same(t, a, got)
	}
	bad := journal.New(func() (*history.Store, error) { return nil, errors.New("no") })
	t.Cleanup(func() { bad.Close(soon(t)) })
	bad.Begin(a)
	bad.WaitIdle(soon(t)) // returns, as nothing is being kept
	if bad.Status().Keeping {
		t.Error("kept nowhere")
	}
}
