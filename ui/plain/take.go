package plain

import (
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/scoring"
)

// take does what a line says. An empty one counts as nothing.
func (s *Session) take(line string) {
	switch n, err := strconv.Atoi(line); {
	case line == "":
		s.say("Nothing was written. %s Write ? for help.", s.hint())
	case s.command(line):
	case err == nil && s.Attempt.Mode == scoring.Exam && n >= 1 && n <= len(s.Attempt.Form.Items):
		s.goTo(n - 1)
	case s.Attempt.Item().Kind == content.Typed:
		s.write(strings.TrimPrefix(line, "="))
	case s.Attempt.Item().Kind == content.Recall:
		s.judge(strings.ToLower(line))
	default:
		s.answer(strings.ToLower(line))
	}
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

// judge takes the person's word for a flashcard, once its back was shown.
func (s *Session) judge(line string) {
	verdict, known := map[string]int{"y": scoring.Knew, "n": scoring.DidNot}[line]
	if !s.turned || !known {
		s.say("%q is not an answer here. %s Write ? for help.", line, s.hint())
		return
	}
	s.Attempt.Response().Judge(s.Attempt.Item(), verdict)
	s.answered()
}

// answer takes letters as the whole answer to the question. Too few or too many are none: nobody means half an answer.
func (s *Session) answer(line string) {
	d, r := s.Attempt.Item(), s.Attempt.Response()
	fresh := *r
	fresh.Choice = nil
	chosen := strings.Map(func(c rune) rune {
		if c == ' ' || c == ',' {
			return -1
		}
		return c
	}, line)
	for i, c := range chosen {
		var err error
		if d.Kind == content.Match {
			err = fresh.Pair(d, i, int(c-'a'))
		} else {
			err = fresh.Choose(d, int(c-'a'))
		}
		if err == scoring.ErrNoOption { //nolint:errorlint // returned as it is
			s.say("%q is not an answer here. %s Write ? for help.", line, s.hint())
			return
		}
		if err != nil {
			s.say("%s.", err.Error())
			return
		}
	}
	switch {
	case len(chosen) > d.Asked():
		s.say("%q is too many letters. %s", line, s.hint())
		return
	case len(chosen) < d.Asked() || fresh.Incomplete(d):
		s.say("%q is not the whole answer. %s", line, s.hint())
		return
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
	s.say("Your answer: %s.", given(s.Attempt.Item(), s.Attempt.Response()))
	s.goTo(s.Attempt.At + 1)
}

// goTo opens a question of an exam; past the last one it says what is open.
func (s *Session) goTo(item int) {
	a := s.Attempt
	if item >= len(a.Form.Items) {
		s.overview()
		s.say("That was the last question. Write end to end the exam, or a number to go to that question.")
		return
	}
	a.Go(item)
	s.keep()
	s.ask()
}
