package history

import (
	"slices"
	"time"

	"cutscore/scoring"
)

// sheet is what the journal knows of one attempt: all of it as it was at the last call, and which of that is not in the
// file yet. It stays whole while the attempt is open, so that the attempt can be written anew should the file be lost.
type sheet struct {
	id        string
	known     bool // fixed, mark and responses are there; not so after Take alone
	fixed     fixed
	mark      mark
	responses []scoring.Response
	counted   []time.Time // since when each response says something about the person; zero: it says nothing
	result    *result     // once ended

	kept  bool // it is in the file, by this window
	stale bool // another window has written it since
	take  bool // to be made this window's own
	whole bool // all of it must be written, form and responses
	moved bool // mark must be written
	dirty map[int]bool
	queue []event
	lost  Kind // Taken or Deleted: nothing of it is written any more
}

// event is one thing that happened, as it is kept for good.
type event struct {
	at     time.Time
	what   what
	place  int // -1: none
	detail string
}

// what names an event.
type what string

const (
	began    what = "began"
	answered what = "answered"
	clocked  what = "clock"
	ended    what = "ended"
	resumed  what = "resumed"
)

func newSheet(id string) *sheet { return &sheet{id: id, dirty: map[int]bool{}} }

// fill takes all of an attempt in.
func (s *sheet) fill(a *scoring.Attempt) {
	s.known, s.fixed, s.mark = true, fixedOf(a), markOf(a)
	old := s.counted
	s.responses, s.counted = make([]scoring.Response, len(a.Responses)), make([]time.Time, len(a.Responses))
	copy(s.counted, old)
	for i := range a.Responses {
		s.set(i, a)
	}
}

// catchUp takes in what has changed since the last call, whatever the call is about: the time spent on the item that was
// left counts when the next one is open.
func (s *sheet) catchUp(a *scoring.Attempt) {
	s.mark, s.moved = markOf(a), true
	for i := range a.Responses {
		if !alike(&s.responses[i], &a.Responses[i]) {
			s.set(i, a)
			s.dirty[i] = true
		}
	}
}

func alike(a, b *scoring.Response) bool {
	return slices.Equal(a.Choice, b.Choice) && slices.Equal(a.Struck, b.Struck) && a.Flagged == b.Flagged && a.Unsure == b.Unsure &&
		a.Time == b.Time && a.Changes == b.Changes && a.Right == b.Right && a.Done == b.Done
}

// set takes one response in.
func (s *sheet) set(item int, a *scoring.Attempt) {
	s.responses[item] = copyResponse(a.Responses[item])
	if s.responses[item].Done && a.Open() && s.counted[item].IsZero() { // a finished item of a drill
		s.counted[item] = s.mark.seen
		if s.mark.seen.IsZero() {
			s.counted[item] = s.fixed.started
		}
	}
}

// end takes the end of an attempt in: what each response says about the person from now on. An item of an exam counts
// if it was answered, or seen and left empty in an exam that is scored; one of a drill only if it was finished.
func (s *sheet) end(a *scoring.Attempt) {
	s.fill(a)
	for i := range s.responses {
		r := &s.responses[i]
		if a.Mode == scoring.Exam && (r.Answered() || r.Time > 0 && a.State != scoring.Abandoned) {
			s.counted[i] = a.Ended
		}
	}
	s.result = resultOf(a, s.counted)
}

// pending reports whether anything of it is not in the file.
func (s *sheet) pending() bool {
	return s.lost == NoTrouble && (s.take || s.whole || s.moved || len(s.dirty) > 0 || len(s.queue) > 0)
}

// maxQueue bounds the events that wait while nothing can be written: then only the last of each kind for each item stays.
const maxQueue = 2000

func (s *sheet) happened(e event) {
	s.queue = append(s.queue, e)
	if len(s.queue) > maxQueue {
		s.queue = thin(s.queue)
	}
}

// thin keeps the last event of each kind for each item.
func thin(events []event) []event {
	type key struct {
		what  what
		place int
	}
	last := map[key]int{}
	for i, e := range events {
		last[key{e.what, e.place}] = i
	}
	var kept []event
	for i, e := range events {
		if last[key{e.what, e.place}] == i {
			kept = append(kept, e)
		}
	}
	return kept
}
