package journal

import (
	"errors"
	"sync"

	"cutscore/scoring/history"
)

// lostAttempt is an attempt that this window must not write any more.
type lostAttempt struct {
	kind history.Kind
	id   string
}

// news is the status, made of what is going on, and who is told of it. The journal's lock, which is mu, is held for all
// of it, but while the listener runs.
type news struct {
	mu      *sync.Mutex
	trouble error       // why the last try failed
	lost    lostAttempt // what another window has taken
	notice  string
	path    string // of the file
	status  Status // made of these
	listen  func(Status)
	told    Status
	telling bool
}

// OnChange has f called with every new Status, one call at a time, on a goroutine of its own: f may wait, such as for a
// screen to take the message. States that pass while f runs are left out.
func (j *Journal) OnChange(f func(Status)) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.news.listen = f
	j.news.tell()
}

// failing reports whether the last try failed for a reason that the next one will not find mended.
func (n *news) failing() bool { return n.trouble != nil && !errors.Is(n.trouble, errAgain) }

// report makes the status from how a try went with a file, if there is one.
func (n *news) report(store *history.Store, err error) {
	n.trouble, n.path = err, history.PathOf(err)
	if store != nil {
		n.path = store.Path()
		if text := store.Notice(); text != "" {
			n.notice = text
		}
	}
	n.renew()
}

// clearLost forgets that an attempt was lost, since the person has gone on to another or taken it back.
func (n *news) clearLost() {
	n.lost = lostAttempt{}
	n.renew()
}

// renew makes the status anew and tells it if it has changed.
func (n *news) renew() {
	s := Status{Keeping: true, Notice: n.notice}
	switch {
	case n.failing():
		s.Keeping, s.Kind = false, history.KindOf(n.trouble)
		s.Trouble = history.Sentence(s.Kind, n.path, n.trouble)
	case n.trouble == nil && n.lost.kind != history.NoTrouble:
		s.Keeping, s.Kind, s.Attempt = false, n.lost.kind, n.lost.id
		s.Trouble = history.Sentence(s.Kind, n.path, nil)
	}
	n.status = s
	n.tell()
}

// tell has the listener told.
func (n *news) tell() {
	if n.listen == nil || n.telling || n.told == n.status {
		return
	}
	n.telling = true
	go func() {
		n.mu.Lock()
		defer n.mu.Unlock()
		for n.told != n.status {
			n.told = n.status
			f, status := n.listen, n.status
			n.mu.Unlock()
			f(status)
			n.mu.Lock()
		}
		n.telling = false
	}()
}
