package journal

import (
	"context"
	"crypto/rand"
	"sync"

	"cutscore/scoring"

	"cutscore/scoring/history"
)

// Journal keeps attempts as they go on. Its methods take a copy and return at once; one goroutine writes, in the order of
// the calls. They are called where the attempt is changed, not in commands, which overtake each other. Whatever cannot be
// written is held until it can.
type Journal struct {
	open  func() (*history.Store, error)
	owner string // names this window in the file

	mu       sync.Mutex
	queue    queue
	news     news
	store    *history.Store
	damaged  error         // what examine found
	aside    string        // a file put aside, of which nothing was brought back yet
	replaced bool          // one was put aside before
	tries    int           // how often writing was tried
	writing  bool          // a try has taken what waited and is not over
	done     int           // of those, how many are over
	tried    chan struct{} // closed after every try
	closed   bool

	wake    chan struct{} // there is something to write
	urgent  chan struct{} // somebody waits: no pause before the next try
	quit    chan struct{} // closed by Close
	stopped chan struct{} // the goroutine has ended
}

// New starts a journal on what open gives. The file is opened in the journal's own goroutine, so that nothing
// waits for it, and again as often as it must.
func New(open func() (*history.Store, error)) *Journal {
	j := &Journal{
		open: open, owner: rand.Text(), queue: queue{attempts: map[string]*pending{}},
		tried: make(chan struct{}), wake: make(chan struct{}, 1), urgent: make(chan struct{}, 1), quit: make(chan struct{}), stopped: make(chan struct{}),
	}
	j.news = news{mu: &j.mu, path: history.FileName, status: Status{Keeping: true}, told: Status{Keeping: true}}
	go j.run()
	return j
}

// change changes what is known of an attempt.
func (j *Journal) change(a *scoring.Attempt, with func(*pending)) {
	j.mu.Lock()
	defer j.mu.Unlock()
	p := j.queue.of(a.ID)
	switch {
	case p.lost != history.NoTrouble:
		return
	case p.attempt == nil:
		p.fill(a)
		for i := range a.Responses {
			p.dirty[i] = true
		}
	case len(a.Form.Items) != len(p.attempt.Form.Items): // a drill asks a missed item again
		p.fill(a)
		p.whole = true
	}
	with(p)
	j.queue.add(a.ID)
	poke(j.wake)
}

// Status tells whether what happens is being kept.
func (j *Journal) Status() Status {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.news.status
}

// Store gives the open file to ask, after the first try to open it. It is asked for anew for every question, as the
// journal opens another one where it must.
func (j *Journal) Store(ctx context.Context) (*history.Store, error) {
	for {
		j.mu.Lock()
		store, status, tried, done, closed := j.store, j.news.status, j.tried, j.done, j.closed
		j.mu.Unlock()
		switch {
		case store != nil:
			return store, nil
		case closed:
			return nil, ErrClosed
		case done > 0 && status.Kind != history.NoTrouble:
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
