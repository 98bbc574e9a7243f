package journal

import (
	"maps"
	"reflect"
	"slices"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

// pending is what the journal knows of one attempt: all of it as it was at the last call, and which of that is not in the
// file yet. It stays whole while the attempt is open, so that the attempt can be written anew should the file be lost.
type pending struct {
	id       string
	attempt  *scoring.Attempt // a copy; nil after Claim alone
	seen     time.Time        // the clock's last reading of the wall
	evidence []time.Time      // since when each response says something about the person; zero: it says nothing

	kept  bool // it is in the file, by this window
	stale bool // another window has written it since
	claim bool // to be made this window's own
	whole bool // all of it must be written, form and responses
	moved bool // where it stands must be written
	dirty map[int]bool
	lost  history.Kind // Taken or Deleted: nothing of it is written any more
}

func newPending(id string) *pending { return &pending{id: id, dirty: map[int]bool{}} }

// fill takes all of an attempt in.
func (p *pending) fill(a *scoring.Attempt) {
	old := p.evidence
	p.attempt = copyAttempt(a)
	p.attempt.Form.Items = slices.Clone(a.Form.Items)
	p.seen = a.Clock.LastRead()
	p.evidence = make([]time.Time, len(a.Responses))
	copy(p.evidence, old)
	for i := range a.Responses {
		p.weigh(i)
	}
}

// catchUp takes in what has changed since the last call, whatever the call is about: the time spent on the item that was
// left counts when the next one is open.
func (p *pending) catchUp(a *scoring.Attempt) {
	before := p.attempt
	p.attempt, p.seen, p.moved = copyAttempt(a), a.Clock.LastRead(), true
	p.attempt.Form = before.Form
	for i := range a.Responses {
		if !reflect.DeepEqual(before.Responses[i], a.Responses[i]) {
			p.dirty[i] = true
			p.weigh(i)
		}
	}
}

// copyAttempt copies what changes about an attempt; the form's items are shared.
func copyAttempt(a *scoring.Attempt) *scoring.Attempt {
	c := *a
	c.Clock.Pauses = slices.Clone(a.Clock.Pauses)
	c.Responses = make([]scoring.Response, len(a.Responses))
	for i, r := range a.Responses {
		r.Choice, r.Struck, r.First = slices.Clone(r.Choice), slices.Clone(r.Struck), slices.Clone(r.First)
		r.Typed = slices.Clone(r.Typed)
		c.Responses[i] = r
	}
	return &c
}

// weigh notes since when a response says something: in a drill, since it was submitted.
func (p *pending) weigh(item int) {
	if p.attempt.Responses[item].Done && p.attempt.Open() && p.evidence[item].IsZero() {
		p.evidence[item] = p.seen
		if p.seen.IsZero() {
			p.evidence[item] = p.attempt.Started
		}
	}
}

// end takes the end of an attempt in: what each response says about the person from now on. An item of an exam counts
// if it was answered, or seen and left empty in an exam that is scored; one of a drill only if it was submitted.
func (p *pending) end(a *scoring.Attempt) {
	p.fill(a)
	for i := range a.Responses {
		r := &a.Responses[i]
		if a.Mode == scoring.Exam && (r.Answered() || scoring.Met(r) && a.State != scoring.Abandoned) {
			p.evidence[i] = a.Ended
		}
	}
}

// waits reports whether anything of it is not in the file, and is to be: a drill is written once something was done in it.
func (p *pending) waits() bool {
	if p.attempt != nil && !p.kept && !p.claim && p.attempt.Untouched() {
		return false
	}
	return p.lost == history.NoTrouble && (p.claim || p.whole || p.moved || len(p.dirty) > 0)
}

// change is what is to be written now. The copy is the pending attempt's own until the next call makes another.
func (p *pending) change() *history.Change {
	return &history.Change{
		ID: p.id, Attempt: p.attempt, Seen: p.seen, Evidence: slices.Clone(p.evidence), Kept: p.kept,
		Claim: p.claim, Whole: p.whole, Places: slices.Sorted(maps.Keys(p.dirty)),
	}
}

// written notes that all of it is on its way.
func (p *pending) written() {
	p.claim, p.whole, p.moved = false, false, false
	clear(p.dirty)
}
