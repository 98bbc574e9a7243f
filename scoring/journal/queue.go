package journal

import (
	"slices"

	"cutscore/scoring/history"
)

// queue is what is known of attempts, and which of them wait to be written. The journal's lock is held for all of it.
type queue struct {
	attempts map[string]*pending
	order    []string // by when each first waited
}

// of gives what is known of an attempt, at first nothing.
func (q *queue) of(id string) *pending {
	p := q.attempts[id]
	if p == nil {
		p = newPending(id)
		q.attempts[id] = p
	}
	return p
}

// add notes that something of an attempt waits.
func (q *queue) add(id string) {
	if !slices.Contains(q.order, id) {
		q.order = append(q.order, id)
	}
}

// waits reports whether anything waits to be written.
func (q *queue) waits() bool {
	return slices.ContainsFunc(q.order, func(id string) bool {
		p := q.attempts[id]
		return p != nil && p.waits()
	})
}

// claimed is what is being written of one attempt.
type claimed struct {
	from   *pending
	change *history.Change
}

// drain takes what waits out, in the order in which it came.
func (q *queue) drain() []claimed {
	var batch []claimed
	for _, id := range q.order {
		if p := q.attempts[id]; p != nil && p.waits() {
			batch = append(batch, claimed{p, p.change()})
			p.written()
		}
	}
	q.order = nil
	return batch
}

func changesOf(batch []claimed) []*history.Change {
	changes := make([]*history.Change, len(batch))
	for i := range batch {
		changes[i] = batch[i].change
	}
	return changes
}

// putBack has what could not be written wait again, in front.
func (q *queue) putBack(c claimed) {
	p := c.from
	p.claim, p.whole, p.moved = p.claim || c.change.Claim, p.whole || c.change.Whole, true
	for _, place := range c.change.Places {
		p.dirty[place] = true
	}
	q.order = slices.DeleteFunc(q.order, func(id string) bool { return id == p.id })
	q.order = slices.Insert(q.order, 0, p.id)
}

// applied notes what became of an attempt that was written.
func (q *queue) applied(c claimed) {
	p := c.from
	switch {
	case c.change.Lost != history.NoTrouble:
		p.lost = c.change.Lost
	case c.change.Stale:
		p.attempt, p.stale, p.kept = nil, true, true
	case c.change.Unknown:
		if q.attempts[p.id] == p && !p.waits() {
			delete(q.attempts, p.id)
		}
	default:
		p.kept = true
		if a := c.change.Attempt; a != nil && !a.Open() && !p.waits() && q.attempts[p.id] == p {
			delete(q.attempts, p.id) // ended and kept: nothing more will come
		}
	}
}

// rewrite has every open attempt written in full, as the file that had it is gone.
func (q *queue) rewrite() {
	for id, p := range q.attempts {
		if p.attempt != nil && p.lost == history.NoTrouble {
			p.kept, p.whole = false, true
			q.add(id)
		}
	}
}
