package history

import (
	"maps"
	"slices"

	"cutscore/scoring"
)

// work is what is to be written of one attempt: a copy of its sheet as it stood, and what of it is new.
type work struct {
	from   *sheet
	copy   sheet
	places []int // the responses to write, ascending
	events []event

	// What came of it.
	err   error
	lost  Kind // it belongs to another window now, or is gone
	stale bool // another window had written it before it was taken
	none  bool // nothing is known of it here nor there
}

// take takes what waits out of the sheets, in the order in which it came.
func (j *Journal) take() []*work {
	j.mu.Lock()
	defer j.mu.Unlock()
	var batch []*work
	for _, id := range j.order {
		s := j.sheets[id]
		if s == nil || !s.pending() {
			continue
		}
		w := &work{from: s, copy: *s, places: slices.Sorted(maps.Keys(s.dirty)), events: s.queue}
		w.copy.responses, w.copy.counted = slices.Clone(s.responses), slices.Clone(s.counted)
		w.copy.dirty, w.copy.queue = nil, nil
		batch = append(batch, w)
		s.take, s.whole, s.moved, s.queue = false, false, false, nil
		clear(s.dirty)
	}
	j.order, j.writing = nil, len(batch) > 0
	return batch
}

// finish puts back what could not be written, notes what became of the rest, and tells the status.
func (j *Journal) finish(batch []*work, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, w := range slices.Backward(batch) { // so that they wait in the same order again
		if w.err != nil {
			j.putBack(w)
		} else {
			j.settle(w)
		}
	}
	j.report(err)
	j.writing = false
	j.done++
	close(j.tried)
	j.tried = make(chan struct{})
}

func (j *Journal) putBack(w *work) {
	s := w.from
	s.take, s.whole, s.moved = s.take || w.copy.take, s.whole || w.copy.whole, s.moved || w.copy.moved
	for _, place := range w.places {
		s.dirty[place] = true
	}
	s.queue = append(w.events, s.queue...)
	j.order = slices.DeleteFunc(j.order, func(id string) bool { return id == s.id })
	j.order = slices.Insert(j.order, 0, s.id)
}

func (j *Journal) settle(w *work) {
	s := w.from
	switch {
	case w.lost != NoTrouble:
		s.lost = w.lost
		j.lost = lostAttempt{w.lost, s.id}
	case w.stale:
		s.known, s.stale, s.kept = false, true, true
	case w.none:
		if j.sheets[s.id] == s && !s.pending() {
			delete(j.sheets, s.id)
		}
	default:
		s.kept = true
		if w.copy.known && w.copy.mark.state != scoring.InProgress && !s.pending() && j.sheets[s.id] == s {
			delete(j.sheets, s.id) // ended and kept: nothing more will come
		}
	}
}
