package history

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cutscore/scoring"
)

// troubleError is a Status as an error.
type troubleError struct{ status Status }

func (e *troubleError) Error() string { return e.status.Trouble }

var errClosed = errors.New("the journal of attempts is closed")

// Flush waits until everything queued before is in the file. It gives up when ctx ends, or when a try fails for a reason
// that waiting does not mend; the error is then the sentence of Status. What is queued stays queued.
func (j *Journal) Flush(ctx context.Context) error {
	j.mu.Lock()
	want := j.tries + 1 // a try that starts after this moment
	j.mu.Unlock()
	for {
		j.mu.Lock()
		status, tried, done, closed := j.status, j.tried, j.done, j.closed
		failed := j.trouble != nil && !errors.Is(j.trouble, errAgain)
		pending := j.pending() || j.tries > done // what is being written now is not in the file yet
		j.mu.Unlock()
		switch {
		case !pending && done > 0:
			return nil
		case closed:
			return errClosed
		case done >= want && failed && !status.Kind.passes():
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
			return fmt.Errorf("waiting for %s to be written: %w", FileName, ctx.Err())
		}
	}
}

// Settle waits as Flush does, but only as long as all goes well: where nothing waits, where nothing is being kept, or when
// ctx ends, it returns. So it may stand before everything that the screen shows.
func (j *Journal) Settle(ctx context.Context) {
	for {
		j.mu.Lock()
		over := !j.pending() && !j.writing || !j.status.Keeping || j.closed
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

// pending reports whether anything waits to be written. j.mu is held.
func (j *Journal) pending() bool {
	for _, id := range j.order {
		if s := j.sheets[id]; s != nil && s.pending() {
			return true
		}
	}
	return false
}

// Take makes an attempt this window's own: the window that had it is told so at its next write.
func (j *Journal) Take(id string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	s := j.sheets[id]
	if s == nil || s.lost != NoTrouble {
		s = newSheet(id)
		j.sheets[id] = s
	}
	s.take = true
	j.forgive()
	j.queued(id)
}

// Resume takes an attempt and gives it exactly as it was, with the time at which its clock was last read, for
// Clock.Resume. Where it cannot be taken now, such as in a folder that cannot be written, it is resumed all the same and
// Status says that nothing is being kept.
func (j *Journal) Resume(ctx context.Context, id string) (*scoring.Attempt, time.Time, error) {
	j.Take(id)
	flushed := j.Flush(ctx)
	j.mu.Lock()
	if s := j.sheets[id]; s != nil && s.known && !s.stale && s.lost == NoTrouble {
		defer j.mu.Unlock()
		return s.attempt(), s.mark.seen, nil
	}
	j.mu.Unlock()
	store, err := j.Store(ctx)
	if err != nil {
		return nil, time.Time{}, errors.Join(err, flushed)
	}
	a, seen, err := store.load(ctx, id)
	if err != nil {
		return nil, time.Time{}, err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	s := j.sheets[id]
	if s == nil {
		s = newSheet(id)
		s.take = true
		j.sheets[id] = s
	}
	s.stale = false
	s.fill(a)
	return a, seen, nil
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
