package plain

import (
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/scoring"
)

// word is a line that is a command and no answer.
type word struct {
	name, does string
	exam       bool // in exams only
	do         func(*Session)
}

func words() []word {
	return []word{
		{"", "empty line: the next question", false, func(s *Session) { s.goTo(s.Attempt.At + 1) }},
		{"p", "the previous question", true, func(s *Session) { s.goTo(s.Attempt.At - 1) }},
		{"m", "flag the question, or take the flag off", false, (*Session).flag},
		{"u", "mark the answer as unsure, or not", false, (*Session).unsure},
		{"-", "take the answer back", true, (*Session).clear},
		{"o", "list what is open", true, (*Session).overview},
		{"end", "end the exam and see the score", false, (*Session).confirm},
		{"?", "this help", false, (*Session).help},
	}
}

// take does what a line says.
func (s *Session) take(written string) {
	line := strings.ToLower(written)
	for _, w := range words() {
		if line == w.name && (!w.exam || s.Attempt.Mode == scoring.Exam) {
			w.do(s)
			return
		}
	}
	if n, err := strconv.Atoi(line); err == nil && s.Attempt.Mode == scoring.Exam && n >= 1 && n <= len(s.Attempt.Form.Items) {
		s.goTo(n - 1)
		return
	}
	if s.Attempt.Item().Kind == content.Typed {
		s.write(strings.TrimPrefix(written, "="))
		return
	}
	s.answer(line)
}

// write takes a line as the typed answer.
func (s *Session) write(line string) {
	d, r := s.Attempt.Item(), s.Attempt.Response()
	r.Typed = nil
	entries := []string{line}
	if len(d.Gaps) > 1 {
		entries = strings.Split(line, ";")
	}
	for _, entry := range entries {
		if err := r.Write(d, entry); err != nil {
			s.say("%s.", err.Error())
			return
		}
	}
	s.answered()
}

// answer takes letters as the whole answer to the question.
func (s *Session) answer(line string) {
	d, r := s.Attempt.Item(), s.Attempt.Response()
	fresh := scoring.Response{Flagged: r.Flagged, Unsure: r.Unsure, Guess: r.Guess, Time: r.Time, Changes: r.Changes}
	if d.Kind == content.Recall {
		fresh.Judge(d, map[bool]int{true: scoring.Knew, false: scoring.DidNot}[line == "y"])
	} else {
		for i, c := range strings.ReplaceAll(strings.ReplaceAll(line, " ", ""), ",", "") {
			var err error
			if d.Kind == content.Match {
				err = fresh.Pair(d, i, int(c-'a'))
			} else {
				err = fresh.Choose(d, int(c-'a'))
			}
			if err == scoring.ErrNoOption { //nolint:errorlint // returned as it is
				s.say("%q is no answer here. %s Write ? for help.", line, hint(d))
				return
			}
			if err != nil {
				s.say("%s.", err.Error())
				return
			}
		}
	}
	*r = fresh
	s.answered()
}

// answered goes on after an answer: with the feedback in a drill, else with the next question.
func (s *Session) answered() {
	if s.Attempt.Mode == scoring.Drill {
		s.feedback()
		return
	}
	s.keep()
	s.say("Your answer: %s.", given(s.Attempt.Response()))
	s.goTo(s.Attempt.At + 1)
}

func (s *Session) keep() {
	if s.Keep != nil {
		s.Keep.Update(s.Attempt)
	}
}

// goTo opens a question; past the last one of an exam it says what is open, past that of a drill it ends.
func (s *Session) goTo(item int) {
	a := s.Attempt
	if a.Mode == scoring.Drill && !a.Response().Done {
		s.feedback()
		return
	}
	if item >= len(a.Form.Items) {
		s.overview()
		s.say("That was the last question. Write end to end the exam, or a number to go to that question.")
		return
	}
	a.Go(item)
	if s.Keep != nil {
		s.Keep.Update(a)
	}
	s.ask()
}

func (s *Session) flag() {
	r := s.Attempt.Response()
	r.Flagged = !r.Flagged
	s.keep()
	s.say("%s.", map[bool]string{true: "Flagged", false: "Flag taken off"}[r.Flagged])
}

func (s *Session) unsure() {
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
		if !w.exam || s.Attempt.Mode == scoring.Exam {
			s.say("%s  %s", w.name, w.does)
		}
	}
	if s.Attempt.Mode == scoring.Exam {
		s.say("A number goes to that question. Letters answer.")
	}
}
