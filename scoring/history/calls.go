package history

import (
	"encoding/json"
	"slices"

	"cutscore/scoring"
)

// Begin keeps an attempt that has just been started. An exam of the person's own series moves the number of the next.
func (j *Journal) Begin(a *scoring.Attempt) {
	j.change(a, func(s *sheet) {
		j.forgive()
		*s = *newSheet(a.ID)
		s.fill(a)
		s.whole = true
		s.happened(event{at: s.mark.seen, what: began, place: -1})
	})
}

// Answer keeps the response to an item, with all else that has changed: which item is open, the clock, the time spent on
// others. It is called after every change: choice, flag, strikeout, mark as unsure, end of an item in a drill.
func (j *Journal) Answer(a *scoring.Attempt, item int) {
	j.change(a, func(s *sheet) {
		s.catchUp(a)
		if item < 0 || item >= len(s.responses) {
			return
		}
		detail, err := json.Marshal(s.responses[item])
		if err != nil {
			detail = nil // cannot be: a Response is plain data
		}
		s.happened(event{at: s.mark.seen, what: answered, place: item, detail: string(detail)})
	})
}

// Clock keeps the clock's reading and which item is open, with the time spent on that.
func (j *Journal) Clock(a *scoring.Attempt) {
	j.change(a, func(s *sheet) {
		paused := !slices.Equal(s.mark.clock.Pauses, a.Clock.Pauses)
		s.catchUp(a)
		if paused {
			last := s.mark.clock.Pauses[len(s.mark.clock.Pauses)-1]
			s.happened(event{at: s.mark.seen, what: clocked, place: -1, detail: string(last.Why)})
		}
	})
}

// End keeps an attempt that has ended, with its stamps and its result.
func (j *Journal) End(a *scoring.Attempt) {
	j.change(a, func(s *sheet) {
		s.end(a)
		s.moved = true
		for i := range s.responses {
			s.dirty[i] = true
		}
		s.happened(event{at: a.Ended, what: ended, place: -1, detail: string(a.State)})
	})
}

// Forget drops what is known of an attempt, such as before it is deleted here: otherwise its next write would find it
// gone and say that another window had deleted it.
func (j *Journal) Forget(id string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.sheets, id)
	if j.lost.id == id {
		j.forgive()
	}
}
