package history

import (
	"time"
)

// The pause before the next try where one has failed: it doubles from the first to the longest.
const (
	firstPause   = 100 * time.Millisecond
	longestPause = 5 * time.Second
)

// run is the goroutine that writes. It opens the file at once, then writes whenever something waits.
func (j *Journal) run() {
	defer close(j.stopped)
	defer j.closeStore()
	pause := firstPause
	for {
		closed := j.isClosed()
		err := j.try()
		switch {
		case closed:
			return
		case err == nil:
			pause = firstPause
			<-j.wake
			continue
		}
		select {
		case <-time.After(pause):
		case <-j.urgent:
		}
		pause = min(2*pause, longestPause)
	}
}

func (j *Journal) isClosed() bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.closed
}

// try opens the file if it must and writes what waits.
func (j *Journal) try() error {
	j.mu.Lock()
	j.tries++
	j.mu.Unlock()
	store, err := j.ready()
	var batch []*work
	if err == nil {
		batch = j.take()
		err = j.write(store, batch)
	}
	if kindOf(err) == Broken && store != nil {
		err = j.replace(store, err)
	}
	j.finish(batch, err)
	return err
}

// write writes a batch as one transaction. Where one attempt cannot be written for a reason of its own, the others are
// written nevertheless.
func (j *Journal) write(store *Store, batch []*work) error {
	err := store.keep(j.owner, batch)
	if kindOf(err) != Failing || len(batch) < 2 {
		for _, w := range batch {
			w.err = err
		}
		return err
	}
	err = nil
	for _, w := range batch {
		if w.err = store.keep(j.owner, []*work{w}); w.err != nil {
			err = w.err
		}
	}
	return err
}
