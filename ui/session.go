package ui

import (
	"slices"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

// session owns the attempt that is open, its clock, and its keeping. An exam may have been left while a drill goes on.
type session struct {
	exam  *scoring.Attempt // the open exam
	drill *scoring.Attempt // the drill that goes on

	hidden  bool             // the clock is hidden
	retired map[string]bool  // questions that were retired here, by their ids, so that what is missed and retired does not come again
	journal *journal.Journal // keeps what happens; nil: nothing is kept
	status  journal.Status
	stands  *study.Standing // how one stands with the deck; nil: not read yet
	looked  bool            // open and next have been read once, as far as they can be
	ended   []string        // ids of the attempts that ended here
	open    []history.Entry // attempts of the history that can be resumed, newest first
	next    content.Code    // the form that the next mock exam of the person's series draws
	kept    position        // what of the running attempt's clock was handed over last
}

// position is where an attempt stands.
type position struct {
	attempt string
	second  time.Duration // of its clock
}

// running is the attempt that is worked on; nil: none.
func (s *session) running() *scoring.Attempt {
	if s.drill != nil {
		return s.drill
	}
	return s.exam
}

// hold puts an attempt at hand.
func (s *session) hold(attempt *scoring.Attempt) {
	if attempt.Mode == scoring.Exam {
		s.exam = attempt
	} else {
		s.drill = attempt
	}
	s.noted(attempt)
}

// begin starts an attempt that has been drawn.
func (s *session) begin(attempt *scoring.Attempt, now scoring.Reading) {
	attempt.Clock.Start(now)
	s.hidden = false
	if s.journal != nil {
		s.journal.Begin(attempt)
	}
	if code := attempt.Form.Code; attempt.Mode == scoring.Exam && code.Series == s.next.Series {
		s.next.Number = max(s.next.Number, code.Next().Number)
	}
	s.hold(attempt)
}

// resume goes on with an attempt where it was left; seen is when its clock was last read.
func (s *session) resume(attempt *scoring.Attempt, now scoring.Reading, seen time.Time) {
	if !attempt.Clock.Running() || attempt != s.running() {
		attempt.Clock.Resume(now, seen)
	}
	s.open = slices.DeleteFunc(s.open, func(e history.Entry) bool { return e.ID == attempt.ID })
	s.hold(attempt)
}

// end ends an attempt for good.
func (s *session) end(attempt *scoring.Attempt, state scoring.State, now scoring.Reading) {
	attempt.End(state, now)
	s.ended = append(s.ended, attempt.ID)
	s.drop(attempt)
	if s.journal != nil {
		s.journal.End(attempt)
	}
}

// drop has an attempt at hand no longer.
func (s *session) drop(attempt *scoring.Attempt) {
	if attempt == s.drill {
		s.drill = nil
	} else {
		s.exam = nil
	}
}

// stop stops an attempt's clock while it is left.
func (s *session) stop(attempt *scoring.Attempt, now scoring.Reading) {
	attempt.Clock.Stop(now, scoring.Left)
	if s.journal != nil {
		s.journal.Update(attempt)
	}
}

// counting reports whether any clock runs.
func (s *session) counting() bool {
	return s.exam != nil && s.exam.Clock.Running() || s.drill != nil && s.drill.Clock.Running()
}

// resumable is what home offers to go on with: the open exam, which keeps others from being begun, else the newest open drill; nil:
// nothing is open.
func (s *session) resumable() *screen.Resumable {
	if exam := s.openExam(); exam != nil || len(s.open) == 0 {
		return exam
	}
	return listed(&s.open[0])
}

// openExam is the exam that is open, here or in the history; nil: none is.
func (s *session) openExam() *screen.Resumable {
	if e := s.exam; e != nil {
		return &screen.Resumable{ID: e.ID, Code: e.Form.Code.String(), Title: e.Form.Title, Answered: e.Count().Answered, Items: len(e.Form.Items), Clock: e.Clock}
	}
	if at := slices.IndexFunc(s.open, func(e history.Entry) bool { return e.Mode == scoring.Exam }); at >= 0 {
		return listed(&s.open[at])
	}
	return nil
}

// listed is an open attempt of the history.
func listed(e *history.Entry) *screen.Resumable {
	clock := scoring.Clock{Limit: e.Limit, Used: e.Used}
	return &screen.Resumable{ID: e.ID, Code: e.Code, Title: e.Title, Drill: e.Mode == scoring.Drill, Answered: e.Answered, Items: e.Items, Clock: clock}
}

// atHand is the attempt of this id, if it is at hand.
func (s *session) atHand(id string) *scoring.Attempt {
	for _, attempt := range []*scoring.Attempt{s.drill, s.exam} {
		if attempt != nil && id == attempt.ID {
			return attempt
		}
	}
	return nil
}

// standsWith is how one stands with a deck, if that is the one that was read.
func (s *session) standsWith(deck *content.Deck) *study.Standing {
	if s.stands == nil || deck == nil || s.stands.DeckID != deck.ID {
		return nil
	}
	return s.stands
}

// usual is how drills on a deck are usually set, as far as that has been read.
func (s *session) usual(deck *content.Deck) study.Usual {
	if stands := s.standsWith(deck); stands != nil {
		return stands.Usual
	}
	return study.Usual{}
}
