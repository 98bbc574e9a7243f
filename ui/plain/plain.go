// Package plain is the line mode: questions as lines of text, answers as lines of letters, nothing drawn. It is for
// screen readers, braille displays, pipes and terminals that cannot be drawn on.
//
// plain.go runs an attempt, words.go lists the lines that are commands, take.go takes answers, ask.go writes a question,
// tell.go how it went and typed.go how what was typed did, review.go walks through an attempt that has ended; voice.go is
// what they write and read by. print.go writes questions that nobody is to answer here.
//
// It has no rules of its own: what it keeps of an attempt is scoring's.
package plain

import (
	"io"
	"strings"
	"time"

	"cutscore/scoring"
)

// Keeper keeps what happens; *journal.Journal is one.
type Keeper interface {
	Begin(a *scoring.Attempt)
	Update(a *scoring.Attempt)
	Amend(a *scoring.Attempt)
	End(a *scoring.Attempt)
}

// Session is one attempt in line mode.
type Session struct {
	Attempt *scoring.Attempt
	Now     func() scoring.Reading
	Keep    Keeper    // nil: nothing is kept
	Width   int       // of the terminal, in columns; 0: lines are not wrapped
	Seen    time.Time // when the clock of an attempt that is resumed was last read; zero: it begins here
	Heard   bool      // somebody wrote a line
	*voice
	turned bool   // the open flashcard shows its back
	left   bool   // the person wants to go on another time
	ahead  string // a line that was read but belongs to what comes next; empty: none
	missed int    // the last question of a drill that was missed, from 0; -1: none
	told   bool   // the words for why it was have been listed
}

// Run asks until the attempt ends or the input does. An exam whose input ends stays open, to be resumed.
func (s *Session) Run(in io.Reader, out io.Writer) error {
	s.voice, s.missed = newVoice(in, out, s.Width), -1
	s.start()
	for s.Attempt.Open() {
		line, open := "", false
		if !s.left {
			line, open = s.next()
		}
		switch {
		case s.Attempt.Clock.Up():
			s.say("Time is up: the exam was submitted with what you had chosen.")
			s.end(scoring.Expired)
		case !open:
			if s.keep(); s.Attempt.Untouched() {
				s.say("Nothing was answered: this drill is not in the history.")
			} else {
				s.say("The attempt stays open. Run cutscore resume --plain to go on with it.")
			}
			return s.out.Flush()
		default:
			s.take(line)
		}
	}
	if s.Attempt.Empty() {
		return s.out.Flush()
	}
	s.say("Write r to review the questions, or q to leave.")
	for {
		switch line, open := s.next(); {
		case !open || line == "q":
			return s.out.Flush()
		case line == "r":
			(&walk{voice: s.voice, attempt: s.Attempt, keep: s.Keep}).through()
			return s.out.Flush()
		case strings.HasPrefix(line, wordWhy) && s.command(line): // of the question that the drill ended with
		default:
			s.say("r reviews the questions, q leaves.")
		}
	}
}

// start begins the attempt, or goes on with it.
func (s *Session) start() {
	a := s.Attempt
	if s.Seen.IsZero() {
		a.Clock.Start(s.Now())
		if s.Keep != nil {
			s.Keep.Begin(a)
		}
	} else {
		a.Clock.Resume(s.Now(), s.Seen)
		s.keep()
	}
	s.say("%s, form %s: %s%s. Write ? for help.", a.Form.Title, a.Form.Code, scoring.Counted(a.Form.Distinct(), "question"), limit(&a.Clock, s.Seen.IsZero()))
	if a.Mode == scoring.Drill && a.Response().Done {
		s.goOn()
		return
	}
	s.ask()
}

// next waits for a line, or for the time to be up. It reads the clock every second, since a longer step would not count
// as work.
func (s *Session) next() (line string, open bool) {
	if err := s.out.Flush(); err != nil {
		return "", false
	}
	if line, s.ahead = s.ahead, ""; line != "" {
		return line, true
	}
	ticks := time.NewTicker(time.Second)
	defer ticks.Stop()
	for {
		select {
		case line, open = <-s.lines:
			s.Heard = s.Heard || open
			s.advance()
			return line, open
		case <-ticks.C:
			if s.advance(); s.Attempt.Clock.Up() && s.Attempt.Open() {
				return "", true
			}
		}
	}
}

// advance lets the clock of an open attempt count and keeps its reading.
func (s *Session) advance() {
	if !s.Attempt.Open() {
		return
	}
	s.Attempt.Advance(s.Now(), true)
	s.keep()
}

func (s *Session) keep() {
	if s.Keep != nil {
		s.Keep.Update(s.Attempt)
	}
}

func limit(c *scoring.Clock, begins bool) string {
	switch {
	case !c.Timed():
		return ", untimed"
	case begins:
		return ", " + scoring.Minutes(c.Limit)
	default:
		return ", " + scoring.Countdown(c.LeftOver()) + " left"
	}
}
