package plain

import (
	"fmt"
	"strings"

	"cutscore/scoring"
)

// when is where a word means something.
type when uint8

const (
	inExam when = 1 << iota
	inDrill
)

// word is a line that is a command and no answer.
type word struct {
	name, does string
	when       when
	do         func(*Session)
}

// The words for what was missed.
const (
	wordRight = "right"
	wordWhy   = "why " // with the number of the reason behind it
)

func words() []word {
	ws := []word{
		{"n", "the next question", inExam, func(s *Session) { s.goTo(s.Attempt.At + 1) }},
		{"p", "the previous question", inExam, func(s *Session) { s.goTo(s.Attempt.At - 1) }},
		{".", "I don't know: show the answer", inDrill, giveUp},
		{"t", "turn the card, if it is a flashcard", inDrill, (*Session).turn},
		{"m", "flag the question, or take the flag off", inExam | inDrill, (*Session).flag},
		{"u", "mark the answer as unsure, as a guess, or as sure again", inExam | inDrill, (*Session).lessSure},
		{"-", "take the answer back", inExam, (*Session).clear},
		{"o", "list what is open", inExam, (*Session).overview},
		{wordRight, "the answer that you typed last was right after all", inDrill, uphold},
		{"end", "end it and see the result", inExam | inDrill, (*Session).confirm},
		{"q", "leave it open, and go on another time", inExam | inDrill, func(s *Session) { s.left = true }},
		{"?", "this help", inExam | inDrill, (*Session).help},
	}
	for i, cause := range scoring.Causes() {
		ws = append(ws, word{fmt.Sprintf(wordWhy+"%d", i+1), "why you missed the last one: " + string(cause), inDrill, func(s *Session) { s.because(cause) }})
	}
	return ws
}

// whenIn is where a session of this mode stands.
func whenIn(mode scoring.Mode) when {
	if mode == scoring.Exam {
		return inExam
	}
	return inDrill
}

// command does what a line says that is a command; false: it is an answer.
func (s *Session) command(line string) bool {
	for _, w := range words() {
		if strings.ToLower(line) == w.name && w.when&whenIn(s.Attempt.Mode) != 0 {
			w.do(s)
			return true
		}
	}
	return false
}

func (s *Session) flag() {
	r := s.Attempt.Response()
	r.Flagged = !r.Flagged
	s.keep()
	s.say("%s.", map[bool]string{true: "Flagged", false: "Flag taken off"}[r.Flagged])
}

func (s *Session) lessSure() {
	r := s.Attempt.Response()
	r.LessSure()
	s.keep()
	s.say("%s.", map[string]string{"unsure": "Marked as unsure; once more: a guess", "guess": "Marked as a guess", "": "No longer marked as unsure"}[r.Doubt()])
}

func (s *Session) clear() {
	s.Attempt.Response().Choice, s.Attempt.Response().Typed = nil, nil
	s.keep()
	s.say("Taken back.")
}

// because says why the last miss of a drill was one.
func (s *Session) because(cause scoring.Cause) {
	if s.missed < 0 {
		s.say("Nothing has been missed.")
		return
	}
	s.Attempt.Responses[s.missed].Cause = cause
	switch {
	case s.Attempt.Open():
		s.keep()
	case s.Keep != nil:
		s.Keep.Amend(s.Attempt)
	}
	s.say("Question %s, why: %s.", s.Attempt.Place(s.missed), cause)
}

// overview says what is open.
func (s *Session) overview() {
	c := s.Attempt.Count()
	s.say("%d answered · %d unanswered · %d flagged", c.Answered, c.Unanswered, c.Flagged)
	if open := s.Attempt.Unanswered(); len(open) > 0 {
		s.say("%d unanswered: %s", len(open), scoring.NumberList(open, len(open)))
	}
}

// confirm asks before the end of an exam; only y ends it.
func (s *Session) confirm() {
	if s.Attempt.Mode == scoring.Exam {
		s.overview()
		s.say("End the exam? Write y to end it.")
		line, open := s.next()
		switch {
		case s.Attempt.Clock.Up():
			return // Run sees to it
		case !open || !strings.EqualFold(line, "y"):
			s.say("The exam goes on.")
			s.ask()
			return
		}
	}
	s.end(scoring.Submitted)
}

func (s *Session) help() {
	for _, w := range words() {
		if w.when&whenIn(s.Attempt.Mode) != 0 {
			s.say("%s  %s", w.name, w.does)
		}
	}
	if s.Attempt.Mode == scoring.Exam {
		s.say("A number goes to that question. Letters answer.")
	}
	s.say("%s", s.hint())
}
