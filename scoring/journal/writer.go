package journal

import (
	"slices"
	"time"

	"cutscore/scoring/history"
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
	var batch []claimed
	if err == nil {
		j.mu.Lock()
		batch = j.queue.drain()
		j.writing = len(batch) > 0
		j.mu.Unlock()
		err = j.write(store, batch)
	}
	if history.KindOf(err) == history.Broken && store != nil {
		err = j.replace(store, err)
	}
	j.finish(batch, err)
	return err
}

// write writes a batch as one transaction. Where one attempt cannot be written for a reason of its own, the others are
// written nevertheless.
func (j *Journal) write(store *history.Store, batch []claimed) error {
	changes := changesOf(batch)
	err := store.Write(j.owner, changes)
	if history.KindOf(err) != history.Failing || len(changes) < 2 {
		for _, c := range changes {
			c.Err = err
		}
		return err
	}
	err = nil
	for i, c := range changes {
		if c.Err = store.Write(j.owner, changes[i:i+1]); c.Err != nil {
			err = c.Err
		}
	}
	return err
}

// finish puts back what could not be written, notes what became of the rest, and tells the status.
func (j *Journal) finish(batch []claimed, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, c := range slices.Backward(batch) { // so that they wait in the same order again
		if c.change.Err != nil {
			j.queue.putBack(c)
			continue
		}
		j.queue.applied(c)
		if c.change.Lost != history.NoTrouble {
			j.news.lost = lostAttempt{c.change.Lost, c.from.id}
		}
	}
	j.news.report(j.store, err)
	j.writing = false
	j.done++
	close(j.tried)
	j.tried = make(chan struct{})
}
