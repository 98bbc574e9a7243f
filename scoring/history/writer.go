package history

import (
	"context"
	"errors"
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
	pause := firstPause
	for {
		j.mu.Lock()
		closed := j.closed
		j.mu.Unlock()
		err := j.try()
		if closed {
			j.closeStore()
			return
		}
		if err == nil {
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

// try opens the file if it must and writes what waits, in one transaction.
func (j *Journal) try() error {
	j.mu.Lock()
	j.tries++
	j.mu.Unlock()
	store, err := j.ready()
	var batch []*work
	if err == nil {
		batch = j.take()
		err = store.keep(context.Background(), j.owner, batch)
	}
	if kindOf(err) == Broken && store != nil {
		err = j.replace(store, err)
	}
	j.finish(batch, err)
	return err
}

// errAgain is why a try failed that has mended what was wrong: the next one will tell.
var errAgain = errors.New("the history was begun anew")

// ready gives a file that can be written. One that could only be read, or that lies no longer where it was, is opened
// anew.
func (j *Journal) ready() (*Store, error) {
	j.mu.Lock()
	store, waiting := j.store, j.pending()
	j.mu.Unlock()
	switch {
	case store == nil:
	case store.failed != nil:
	case waiting && store.moved():
		j.closeStore()
		j.rewrite()
	default:
		return store, nil
	}
	fresh, err := j.open()
	if err != nil {
		return nil, err
	}
	if store != nil && store.failed != nil && fresh.failed != nil {
		return store, errors.Join(store.failed, fresh.Close())
	}
	j.mu.Lock()
	old := j.store
	j.store = fresh
	j.mu.Unlock()
	if old != nil {
		old.Close() //nolint:errcheck // it was open for reading alone
	}
	return fresh, fresh.failed
}

// replace puts a file aside that turned out to be damaged while it was written. The next try begins a new one, and writes
// the open attempts there in full. Where a file has been put aside already it is the disk that is damaged: a third file
// would fare no better.
func (j *Journal) replace(store *Store, reason error) error {
	j.mu.Lock()
	again := j.notice != ""
	j.mu.Unlock()
	moved := store.moved() // another window has put it aside
	if again && !moved {
		return reason
	}
	j.closeStore()
	j.rewrite()
	if moved {
		return errAgain
	}
	aside, err := putAside(store.path)
	if err != nil {
		return errors.Join(reason, err)
	}
	j.mu.Lock()
	j.notice = asideNotice(aside)
	j.mu.Unlock()
	return errAgain
}

// rewrite has every open attempt written in full, as the file that had it is gone.
func (j *Journal) rewrite() {
	j.mu.Lock()
	defer j.mu.Unlock()
	for id, s := range j.sheets {
		if s.known && s.lost == NoTrouble {
			s.kept, s.whole = false, true
			j.queued(id)
		}
	}
}

func (j *Journal) closeStore() {
	j.mu.Lock()
	store := j.store
	j.store = nil
	j.mu.Unlock()
	if store != nil {
		store.Close() //nolint:errcheck // everything kept is in the file already
	}
}
