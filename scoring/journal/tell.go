package journal

import (
	"errors"

	"cutscore/scoring/history"
)

// lostAttempt is an attempt that this window must not write any more.
type lostAttempt struct {
	kind history.Kind
	id   string
}

// OnChange has f called with every new Status, one call at a time, on a goroutine of its own: f may wait, such as for a
// screen to take the message. States that pass while f runs are left out.
func (j *Journal) OnChange(f func(Status)) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.listen = f
	j.tell()
}

// report makes the status from how a try went. j.mu is held.
func (j *Journal) report(err error) {
	j.trouble = err
	if j.store != nil && j.store.Notice() != "" {
		j.notice = j.store.Notice()
	}
	j.renew()
}

// clearLost forgets that an attempt was lost, since the person has gone on to another or taken it back. j.mu is held.
func (j *Journal) clearLost() {
	j.lost = lostAttempt{}
	j.renew()
}

// renew makes the status anew and tells it if it has changed. j.mu is held.
func (j *Journal) renew() {
	s := Status{Keeping: true, Notice: j.notice}
	switch {
	case errors.Is(j.trouble, errAgain): // over with the next try
	case j.trouble != nil:
		s.Keeping, s.Kind = false, history.KindOf(j.trouble)
		s.Trouble = history.Sentence(s.Kind, j.path(), j.trouble)
	case j.lost.kind != history.NoTrouble:
		s.Keeping, s.Kind, s.Attempt = false, j.lost.kind, j.lost.id
		s.Trouble = history.Sentence(s.Kind, j.path(), nil)
	}
	j.status = s
	j.tell()
}

// tell has the listener told. j.mu is held.
func (j *Journal) tell() {
	if j.listen == nil || j.telling || j.told == j.status {
		return
	}
	j.telling = true
	go func() {
		j.mu.Lock()
		defer j.mu.Unlock()
		for j.told != j.status {
			j.told = j.status
			f, status := j.listen, j.status
			j.mu.Unlock()
			f(status)
			j.mu.Lock()
		}
		j.telling = false
	}()
}

// path is where the history lies, as far as that is known. j.mu is held.
func (j *Journal) path() string {
	if j.store != nil {
		return j.store.Path()
	}
	return history.PathOf(j.trouble)
}
