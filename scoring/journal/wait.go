package journal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

// troubleError is a Status as an error.
type troubleError struct{ status Status }

func (e *troubleError) Error() string { return e.status.Trouble }

// ErrClosed says that the program is ending.
var ErrClosed = errors.New("the journal of attempts is closed")

// Flush waits until everything queued before is in the file. It gives up when ctx ends, or when a try fails for a reason
// that waiting does not mend; the error is then the sentence of Status. What is queued stays queued.
func (j *Journal) Flush(ctx context.Context) error {
	j.mu.Lock()
	want := j.tries + 1 // a try that starts after this moment
	j.mu.Unlock()
	for {
		j.mu.Lock()
		status, tried, done, closed := j.news.status, j.tried, j.done, j.closed
		failed := j.news.failing()
		pending := j.queue.waits() || j.tries > done // what is being written now is not in the file yet
		j.mu.Unlock()
		switch {
		case !pending && done > 0:
			return nil
		case closed:
			return ErrClosed
		case done >= want && failed && !status.Kind.Passes():
			return &troubleError{status}
		}
		poke(j.urgent)
		poke(j.wake)
		select {
		case <-tried:
		case <-ctx.Done():
			if status.Trouble != "" {
				return &troubleError{status}
			}
			return fmt.Errorf("waiting for %s to be written: %w", history.FileName, ctx.Err())
		}
	}
}

// WaitIdle waits as Flush does, but only as long as all goes well: where nothing waits, where nothing is being kept, or when
// ctx ends, it returns. So it may stand before everything that the screen shows.
func (j *Journal) WaitIdle(ctx context.Context) {
	for {
		j.mu.Lock()
		over := !j.queue.waits() && !j.writing || !j.news.status.Keeping || j.closed
		tried := j.tried
		j.mu.Unlock()
		if over {
			return
		}
		select {
		case <-tried:
		case <-ctx.Done():
			return
		}
	}
}

// Claim makes an attempt this window's own: the window that had it is told so at its next write.
func (j *Journal) Claim(id string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	p := j.queue.attempts[id]
	if p == nil || p.lost != history.NoTrouble {
		p = newPending(id)
		j.queue.attempts[id] = p
	}
	p.claim = true
	j.news.clearLost()
	j.queue.add(id)
	poke(j.wake)
}

// Resume claims an attempt and gives it exactly as it was, with the time at which its clock was last read, for
// Clock.Resume. Where it cannot be claimed now, such as in a folder that cannot be written, it is resumed all the same and
// Status says that nothing is being kept.
func (j *Journal) Resume(ctx context.Context, id string) (*scoring.Attempt, time.Time, error) {
	j.Claim(id)
	flushed := j.Flush(ctx)
	j.mu.Lock()
	if p := j.queue.attempts[id]; p != nil && p.attempt != nil && !p.stale && p.lost == history.NoTrouble {
		defer j.mu.Unlock()
		return stopped(p.attempt), p.seen, nil
	}
	j.mu.Unlock()
	store, err := j.Store(ctx)
	if err != nil {
		return nil, time.Time{}, errors.Join(err, flushed)
	}
	a, seen, err := store.Load(ctx, id)
	if err != nil {
		return nil, time.Time{}, err //nolint:wrapcheck // it says which attempt of which file
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.queue.attempts[id] == nil {
		j.queue.of(id).claim = true
	}
	p := j.queue.of(id)
	p.stale = false
	p.fill(a)
	return a, seen, nil
}

// stopped copies an attempt as the file would give it: its clock stands.
func stopped(a *scoring.Attempt) *scoring.Attempt {
	c := copyAttempt(a)
	c.Clock = scoring.Clock{Limit: a.Clock.Limit, Used: a.Clock.Used, Strict: a.Clock.Strict, Pauses: c.Clock.Pauses}
	return c
}

// Close writes what waits, as Flush does, and closes the file.
func (j *Journal) Close(ctx context.Context) error {
	err := j.Flush(ctx)
	j.mu.Lock()
	again := j.closed
	j.closed = true
	j.mu.Unlock()
	if again {
		return err
	}
	close(j.quit)
	poke(j.urgent)
	poke(j.wake)
	select {
	case <-j.stopped:
	case <-ctx.Done():
		err = errors.Join(err, ctx.Err())
	}
	return err
}
