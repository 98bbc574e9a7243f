package history

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"cutscore/scoring"
)

// Calls come while others flush, read and write other attempts; what counts is the order of the calls.
func TestOrderUnderConcurrentCommands(t *testing.T) {
	path := dbPath(t)
	j := journal(t, path)
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
				j.Answer(a, a.At)
				if k%7 == 0 {
					wg.Go(func() { flush(t, j) })
				}
			}
		})
	}
	wg.Go(func() {
		for range 50 {
			if _, err := storeOf(t, j).List(Filter{}); err != nil {
				t.Error(err)
			}
		}
	})
	wg.Wait()
	flush(t, j)
	s := storeOf(t, j)
	for _, a := range made {
		got, _, err := s.Load(a.ID)
		if err != nil {
			t.Fatal(err)
		}
		same(t, a, got)
		checkEvents(t, s, a.ID, keys, items)
	}
}

// checkEvents sees whether the events are numbered without a gap, in the order of the calls.
func checkEvents(t *testing.T, s *Store, id string, keys, items int) {
	t.Helper()
	rows, err := s.read.Query("SELECT number, what, coalesce(place, -1), e.at FROM events e JOIN attempts USING (attempt) WHERE id = ? ORDER BY number", id)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		var number, place int
		var kind what
		var when int64
		if err := rows.Scan(&number, &kind, &place, &when); err != nil {
			t.Fatal(err)
		}
		if number != n+1 {
			t.Fatalf("%s: event %d has the number %d", id, n+1, number)
		}
		if n > 0 && (kind != answered || place != (n-1)%items || when != at(time.Duration(n-1)*time.Second).Wall.UnixNano()) {
			t.Fatalf("%s: event %d is %s of item %d", id, number, kind, place)
		}
		n++
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if n != keys+1 {
		t.Errorf("%s: %d events, want %d", id, n, keys+1)
	}
}

func TestEventsQueueUntilTheFileIsOpen(t *testing.T) {
	path := dbPath(t)
	gate := make(chan struct{})
	j := NewJournal(func() (*Store, error) { <-gate; return Open(path) })
	a := anExam("early", 3)
	j.Begin(a)
	answer(t, a, true)
	j.Answer(a, 0)
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
	got, _, err := storeOf(t, j).Load("early")
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

func TestTheQueueStaysBoundedInTrouble(t *testing.T) {
	path := dbPath(t)
	var mu sync.Mutex
	broken := true
	j := NewJournal(func() (*Store, error) {
		mu.Lock()
		defer mu.Unlock()
		if broken {
			return nil, errors.New("the dog ate it")
		}
		return Open(path)
	})
	t.Cleanup(func() { j.Close(soon(t)) })
	a := anExam("long", 5)
	j.Begin(a)
	for k := range 20_000 {
		a.Go(k % 5)
		answer(t, a, k%2 == 0)
		j.Answer(a, a.At)
	}
	j.mu.Lock()
	if n := len(j.sheets["long"].queue); n > maxQueue {
		t.Errorf("%d events wait", n)
	}
	j.mu.Unlock()
	if err := j.Flush(soon(t)); err == nil || !strings.Contains(err.Error(), "the dog ate it") {
		t.Errorf("flush in trouble: %v", err)
	}
	if s := j.Status(); s.Keeping || s.Kind != Failing {
		t.Errorf("%+v", s)
	}
	mu.Lock()
	broken = false
	mu.Unlock()
	flush(t, j)
	if s := j.Status(); !s.Keeping || s.Trouble != "" {
		t.Errorf("%+v", s)
	}
	got, _, err := storeOf(t, j).Load("long")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
}

func TestListenersMayBlock(t *testing.T) {
	path := dbPath(t)
	var mu sync.Mutex
	fail := true
	j := NewJournal(func() (*Store, error) {
		mu.Lock()
		defer mu.Unlock()
		if fail {
			return nil, errors.New("no")
		}
		return Open(path)
	})
	t.Cleanup(func() { j.Close(soon(t)) })
	heard := make(chan Status)
	j.OnChange(func(s Status) { heard <- s })
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

// A drill that asks missed items again grows.
func TestGrowingForm(t *testing.T) {
	j := journal(t, dbPath(t))
	a := anExam("g", 3)
	a.Mode = scoring.Drill
	j.Begin(a)
	flush(t, j)
	a.Form.Items = append(a.Form.Items, a.Form.Items[0])
	a.Responses = append(a.Responses, scoring.Response{})
	a.Go(3)
	answer(t, a, true)
	j.Answer(a, 3)
	flush(t, j)
	got, _, err := storeOf(t, j).Load("g")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
}

func TestStampsAreNeverJudgedAgain(t *testing.T) {
	j := journal(t, dbPath(t))
	a := anExam("s", 2)
	a.Mode = scoring.Drill
	j.Begin(a)
	answer(t, a, true)
	a.Response().Finish(a.Item())
	j.Answer(a, 0)
	flush(t, j)
	a.Response().Right = false // a mended key would say so now
	j.Answer(a, 0)
	flush(t, j)
	got, _, err := storeOf(t, j).Load("s")
	if err != nil || !got.Responses[0].Right {
		t.Errorf("the stamp changed (%v)", err)
	}
}

func TestSettle(t *testing.T) {
	path := dbPath(t)
	j := journal(t, path)
	a := anExam("settled", 3)
	j.Begin(a)
	for k := range 50 {
		more(t, j, a, k%3)
		j.Settle(soon(t))
		got, _, err := storeOf(t, j).Load("settled")
		if err != nil {
			t.Fatal(err)
		}
		same(t, a, got)
	}
	bad := NewJournal(func() (*Store, error) { return nil, errors.New("no") })
	t.Cleanup(func() { bad.Close(soon(t)) })
	bad.Begin(a)
	bad.Settle(soon(t)) // returns, as nothing is being kept
	if bad.Status().Keeping {
		t.Error("kept nowhere")
	}
}
