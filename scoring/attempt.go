package scoring

import (
	"time"

	"cutscore/content"
)

// State is where an attempt stands.
type State string

// The states of an attempt. Expired is submitted by the clock and scored alike; an abandoned one is kept, unscored.
const (
	InProgress State = "in progress"
	Submitted  State = "submitted"
	Expired    State = "expired"
	Abandoned  State = "abandoned"
)

// Mode is what an attempt is for.
type Mode string

// The modes. An exam tells nothing until its end; a drill tells at once.
const (
	Exam  Mode = "exam"
	Drill Mode = "drill"
)

// Attempt is one person's run through a form.
type Attempt struct {
	ID        string
	Mode      Mode
	State     State
	Form      content.Form
	Responses []Response // one an item, in form order
	At        int        // the item that is open, from 0
	Clock     Clock
	ItemLimit time.Duration // drills: the time for each item; 0: none
	Started   time.Time
	Ended     time.Time // zero while in progress
	Expected  int       // the practice estimate that the person expected; 0: nobody asked
	Result    *Result   // what it is worth; nil while in progress, and for an abandoned one
}

// NewAttempt starts an attempt on a form. The clock stands until Clock.Start.
func NewAttempt(id string, mode Mode, form content.Form, limit time.Duration, strict bool, now Reading) *Attempt {
	return &Attempt{
		ID: id, Mode: mode, State: InProgress, Form: form, Responses: make([]Response, len(form.Items)),
		Clock: Clock{Limit: limit, Strict: strict}, Started: now.Wall,
	}
}

// Open reports whether the attempt can still be answered.
func (a *Attempt) Open() bool { return a.State == InProgress }

// Item is the item that is open.
func (a *Attempt) Item() *content.Drawn { return &a.Form.Items[a.At] }

// Response is what was answered to the open item.
func (a *Attempt) Response() *Response { return &a.Responses[a.At] }

// Go opens an item; past the ends it opens the first or the last.
func (a *Attempt) Go(item int) {
	a.At = min(max(item, 0), len(a.Form.Items)-1)
}

// Last reports whether the last item is open.
func (a *Attempt) Last() bool { return a.At == len(a.Form.Items)-1 }

// Advance lets the clock read the time. What somebody can have worked of it goes to the open item too while that is in
// view and can be answered. Once the time is up, the attempt must be ended before anything else is done with it.
func (a *Attempt) Advance(now Reading, inView bool) {
	if !a.Open() {
		return
	}
	_, worked := a.Clock.advance(now)
	if r := a.Response(); inView && !r.Done {
		r.Time += worked
	}
}

// End ends the attempt in a state, stamps every response right or wrong, and stops the clock. The stamps are never
// judged again. An item of a drill that was not submitted gets none. Ending twice changes nothing.
func (a *Attempt) End(state State, now Reading) {
	if !a.Open() {
		return
	}
	a.Advance(now, false)
	a.Clock.halt(now)
	a.State, a.Ended = state, now.Wall
	for i := range a.Responses {
		if r := &a.Responses[i]; a.Mode == Exam {
			r.stamp(&a.Form.Items[i])
		}
	}
	a.Result = a.result()
}
