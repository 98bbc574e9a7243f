package history

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"slices"
	"sync"

	"cutscore/scoring"
)

// Journal keeps attempts as they go on. Its methods take a copy and return at once; one goroutine writes, in the order of
// the calls. They are called where the attempt is changed, not in commands, which overtake each other. Whatever cannot be
// written is held until it can.
type Journal struct {
	open  func() (*Store, error)
	owner string // names this window in the file

	mu      sync.Mutex
	sheets  map[string]*sheet
	order   []string // of sheets, by when each first waited
	store   *Store
	trouble error       // why the last try failed
	lost    lostAttempt // what another window has taken
	notice  string
	status  Status        // made of these three
	tries   int           // how often writing was tried
	done    int           // of those, how many are over
	tried   chan struct{} // closed after every try
	listen  func(Status)
	told    Status
	telling bool
	closed  bool

	wake    chan struct{} // there is something to write
	urgent  chan struct{} // somebody waits: no pause before the next try
	stopped chan struct{} // the goroutine has ended
}

// NewJournal starts a journal on what open gives. The file is opened in the journal's own goroutine, so that nothing
// waits for it, and again as often as it must.
func NewJournal(open func() (*Store, error)) *Journal {
	j := &Journal{
		open: open, owner: rand.Text(), sheets: map[string]*sheet{}, status: Status{Keeping: true},
		tried: make(chan struct{}), wake: make(chan struct{}, 1), urgent: make(chan struct{}, 1), stopped: make(chan struct{}),
	}
	j.told = j.status
	go j.run()
	return j
}

// Begin keeps an attempt that has just been started. An exam of the person's own series moves the number of the next.
func (j *Journal) Begin(a *scoring.Attempt) {
	j.change(a, func(s *sheet) {
		j.forgive()
		*s = *newSheet(a.ID)
		s.fill(a)
		s.whole = true
		s.happened(event{at: s.mark.seen, what: began, place: -1})
	})
}

// Answer keeps the response to an item, which item is open, and the clock. It is called after every change: choice, flag,
// strikeout, mark as unsure, end of an item in a drill.
func (j *Journal) Answer(a *scoring.Attempt, item int) {
	j.change(a, func(s *sheet) {
		s.mark, s.moved = markOf(a), true
		if item < 0 || item >= len(s.responses) {
			return
		}
		s.set(item, a)
		s.dirty[item] = true
		detail, err := json.Marshal(s.responses[item])
		if err != nil {
			detail = nil // cannot be: a Response is plain data
		}
		s.happened(event{at: s.mark.seen, what: answered, place: item, detail: string(detail)})
	})
}

// Clock keeps the clock's reading and which item is open, with the time spent on that.
func (j *Journal) Clock(a *scoring.Attempt) {
	j.change(a, func(s *sheet) {
		paused := !slices.Equal(s.mark.clock.Pauses, a.Clock.Pauses)
		if a.At < len(s.responses) && s.responses[a.At].Time != a.Responses[a.At].Time {
			s.set(a.At, a)
			s.dirty[a.At] = true
		}
		s.mark, s.moved = markOf(a), true
		if paused {
			last := s.mark.clock.Pauses[len(s.mark.clock.Pauses)-1]
			s.happened(event{at: s.mark.seen, what: clocked, place: -1, detail: string(last.Why)})
		}
	})
}

// End keeps an attempt that has ended, with its stamps and its result.
func (j *Journal) End(a *scoring.Attempt) {
	j.change(a, func(s *sheet) {
		s.end(a)
		s.moved = true
		for i := range s.responses {
			s.dirty[i] = true
		}
		s.happened(event{at: a.Ended, what: ended, place: -1, detail: string(a.State)})
	})
}

// change changes an attempt's sheet, and makes it where there is none.
func (j *Journal) change(a *scoring.Attempt, with func(*sheet)) {
	j.mu.Lock()
	defer j.mu.Unlock()
	s := j.sheets[a.ID]
	if s == nil {
		s = newSheet(a.ID)
		j.sheets[a.ID] = s
	}
	if s.lost != NoTrouble {
		return
	}
	if !s.known {
		s.fill(a)
		for i := range s.responses {
			s.dirty[i] = true
		}
	} else if len(a.Form.Items) != len(s.fixed.form.Items) { // a drill asks a missed item again
		s.fill(a)
		s.whole = true
	}
	with(s)
	j.queued(a.ID)
}

// queued notes that something of an attempt waits. j.mu is held.
func (j *Journal) queued(id string) {
	if !slices.Contains(j.order, id) {
		j.order = append(j.order, id)
	}
	poke(j.wake)
}

// Status tells whether what happens is being kept.
func (j *Journal) Status() Status {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.status
}

// Store gives the open file to ask, after the first try to open it. It is asked for anew for every question, as the
// journal opens another one where it must.
func (j *Journal) Store(ctx context.Context) (*Store, error) {
	for {
		j.mu.Lock()
		store, status, tried, done := j.store, j.status, j.tried, j.done
		j.mu.Unlock()
		switch {
		case store != nil:
			return store, nil
		case done > 0:
			return nil, &troubleError{status}
		}
		select {
		case <-tried:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default: // it is awake
	}
}
