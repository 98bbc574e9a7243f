package journal

import (
	"slices"

	"cutscore/scoring/history"
)

// claimed is what is being written of one attempt.
type claimed struct {
	from   *pending
	change *history.Change
}

// drain takes what waits out of the queue, in the order in which it came.
func (j *Journal) drain() []claimed {
	j.mu.Lock()
	defer j.mu.Unlock()
	var batch []claimed
	for _, id := range j.order {
		if p := j.attempts[id]; p != nil && p.waits() {
			batch = append(batch, claimed{p, p.change()})
			p.written()
		}
	}
	j.order, j.writing = nil, len(batch) > 0
	return batch
}

func changesOf(batch []claimed) []*history.Change {
	changes := make([]*history.Change, len(batch))
	for i := range batch {
		changes[i] = batch[i].change
	}
	return changes
}

// finish puts back what could not be written, notes what became of the rest, and tells the status.
func (j *Journal) finish(batch []claimed, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, c := range slices.Backward(batch) { // so that they wait in the same order again
		if c.change.Err != nil {
			j.putBack(c)
		} else {
			j.applied(c)
		}
	}
	j.report(err)
	j.writing = false
	j.done++
	close(j.tried)
	j.tried = make(chan struct{})
}

func (j *Journal) putBack(c claimed) {
	p := c.from
	p.claim, p.whole, p.moved = p.claim || c.change.Claim, p.whole || c.change.Whole, true
	for _, place := range c.change.Places {
		p.dirty[place] = true
	}
	j.order = slices.DeleteFunc(j.order, func(id string) bool { return id == p.id })
	j.order = slices.Insert(j.order, 0, p.id)
}

func (j *Journal) applied(c claimed) {
	p := c.from
	switch {
	case c.change.Lost != history.NoTrouble:
		p.lost = c.change.Lost
		j.lost = lostAttempt{p.lost, p.id}
	case c.change.Stale:
		p.attempt, p.stale, p.kept = nil, true, true
	case c.change.Unknown:
		if j.attempts[p.id] == p && !p.waits() {
			delete(j.attempts, p.id)
		}
	default:
		p.kept = true
		if a := c.change.Attempt; a != nil && !a.Open() && !p.waits() && j.attempts[p.id] == p {
			delete(j.attempts, p.id) // ended and kept: nothing more will come
		}
	}
}
