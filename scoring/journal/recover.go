package journal

import (
	"context"
	"errors"

	"cutscore/scoring/history"
)

// errAgain is why a try failed that has mended what was wrong: the next one will tell.
var errAgain = errors.New("the history was begun anew")

// ready gives a file that can be written. One that could only be read, that is damaged, or that lies no longer where it
// was, is opened anew.
func (j *Journal) ready() (*history.Store, error) {
	j.mu.Lock()
	store, waiting, damaged := j.store, j.queue.waits(), j.damaged
	j.mu.Unlock()
	switch {
	case store == nil:
	case damaged != nil:
		return store, damaged
	case store.ReadOnly() != nil:
	case waiting && store.Moved():
		j.begunAnew()
	default:
		return store, nil
	}
	fresh, err := j.open()
	if err != nil {
		return nil, err
	}
	if store != nil && store.ReadOnly() != nil && fresh.ReadOnly() != nil {
		return store, errors.Join(fresh.ReadOnly(), fresh.Close())
	}
	j.use(fresh)
	return fresh, fresh.ReadOnly()
}

// use makes a file that was opened the journal's.
func (j *Journal) use(fresh *history.Store) {
	j.mu.Lock()
	aside := j.aside
	j.mu.Unlock()
	if aside != "" && fresh.ReadOnly() == nil {
		fresh.BringBack(aside)
	}
	j.mu.Lock()
	old := j.store
	j.store = fresh
	if fresh.ReadOnly() == nil {
		j.aside = ""
	}
	j.mu.Unlock()
	if old != nil {
		old.Close() //nolint:errcheck // it was open for reading alone
	}
	go j.examine(fresh)
}

// examine reads a large file through, beside everything else; Open has done so with a small one.
func (j *Journal) examine(store *history.Store) {
	ctx, done := context.WithCancel(context.Background())
	defer done()
	go func() {
		select {
		case <-j.quit:
			done()
		case <-ctx.Done():
		}
	}()
	err := store.Damage(ctx)
	if err == nil {
		return
	}
	j.mu.Lock()
	if j.store == store {
		j.damaged = err
	}
	j.mu.Unlock()
	poke(j.wake)
}

// replace puts a file aside that turned out to be damaged. The next try begins a new one with what can still be read, and
// writes the open attempts there in full. A file that is damaged soon after that lies on a bad disk, where a third would
// fare no better.
func (j *Journal) replace(store *history.Store, reason error) error {
	j.mu.Lock()
	again := j.replaced
	j.replaced = true
	j.mu.Unlock()
	moved := store.Moved() // another window has put it aside
	if again && !moved {
		return reason
	}
	j.begunAnew()
	if moved {
		return errAgain
	}
	aside, err := history.PutAside(store.Path())
	if err != nil {
		return errors.Join(reason, err)
	}
	j.mu.Lock()
	j.aside = aside
	j.mu.Unlock()
	return errAgain
}

// begunAnew closes the file, which is no longer the one to write, and has all written that is open.
func (j *Journal) begunAnew() {
	j.closeStore()
	j.mu.Lock()
	defer j.mu.Unlock()
	j.queue.rewrite()
	poke(j.wake)
}

func (j *Journal) closeStore() {
	j.mu.Lock()
	store := j.store
	j.store, j.damaged = nil, nil
	j.mu.Unlock()
	if store != nil {
		store.Close() //nolint:errcheck // everything kept is in the file already
	}
}
