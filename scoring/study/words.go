package study

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Words say the plan, how one is prepared, and how ready, for one line: as much as there is to say.
func (s *Standing) Words() []string {
	var words []string
	if s.Goal.Planned(s.now) {
		words = append(words, DaysLeft(s.Day.Left))
		if s.Day.Share > 0 {
			words = append(words, fmt.Sprintf("today %d of %d", min(s.Day.Done, s.Day.Share), s.Day.Share))
		}
	}
	return append(words, s.Ready.Words())
}

// Counts say how many questions are fresh, due, being learned and kept: each is one of these.
func (s *Standing) Counts() string {
	return fmt.Sprintf("%d new · %d due · %d learning · %d kept", s.Day.Fresh, s.Day.Due, s.Day.Learning, s.Day.Kept)
}

// DaysLeft says how far away the exam is.
func DaysLeft(days int) string {
	switch days {
	case 0:
		return "exam today"
	case 1:
		return "exam tomorrow"
	}
	return fmt.Sprintf("exam in %d days", days)
}

// Words say the chance to pass, or how many answers there are of those that it takes to tell.
func (r *Readiness) Words() string {
	switch {
	case !r.Enough && r.Deck < r.Needed:
		return fmt.Sprintf("readiness unknown: it takes %d questions, the deck has %d", r.Needed, r.Deck)
	case !r.Enough && r.Answers+r.Left < r.Needed:
		return fmt.Sprintf("readiness unknown: %d of %d questions met in exams, and only %d left to meet", r.Answers, r.Needed, r.Left)
	case !r.Enough:
		return fmt.Sprintf("readiness unknown: %d of %d questions met in exams", r.Answers, r.Needed)
	}
	return fmt.Sprintf("ready for this deck's exams: %.0f %% (%.0f to %.0f %%)", 100*r.Chance, 100*r.Low, 100*r.High)
}

// String says all of it in one line, for a prompt or a status bar.
func (s *Standing) String() string {
	return strings.Join(append([]string{s.Title}, append(s.Words(), s.Counts())...), " · ")
}

// MarshalJSON writes days as dates, and leaves out what there is not.
func (s *Standing) MarshalJSON() ([]byte, error) {
	out := struct {
		Deck  string `json:"deck"`
		Title string `json:"title"`
		Date  string `json:"exam_date,omitempty"`
		Days  *int   `json:"days_left,omitempty"`
		Share int    `json:"today"`
		Done  int    `json:"done"`
		New   int    `json:"new"`
		Stages
		Warning   string          `json:"warning,omitempty"`
		Mocks     []string        `json:"mock_exams,omitempty"`
		Next      Do              `json:"next"`
		Readiness Readiness       `json:"readiness"`
		Topics    []TopicStanding `json:"topics"`
		Confused  []Confusion     `json:"confused,omitempty"`
	}{
		Deck: s.Deck, Title: s.Title, Share: s.Day.Share, Done: s.Day.Done, New: s.NewLeft(), Stages: s.Day.Stages,
		Warning: s.Day.Warning(), Next: s.Next(), Readiness: s.Ready, Topics: s.Topics, Confused: s.Confused,
	}
	if s.Goal.Planned(s.now) {
		out.Date, out.Days = s.Goal.Date.Format(time.DateOnly), &s.Day.Left
	}
	for _, m := range s.Day.Mocks {
		out.Mocks = append(out.Mocks, m.Format(time.DateOnly))
	}
	return json.Marshal(out) //nolint:wrapcheck // it is plain data
}

// Advice says what comes next, as a sentence's end.
func (s *Standing) Advice() string {
	switch s.Next() {
	case DoPlan:
		return "set the date of the exam"
	case DoExam:
		return "the exam itself; nothing new today"
	case DoMock:
		return "a mock exam: today is a good day for one"
	case DoRest:
		return "today's share is done"
	case DoStudy:
		return fmt.Sprintf("answer %d", s.Left()) + s.NewWords()
	}
	return ""
}

// NewWords say how many of the questions that are left today are new, behind a count of these.
func (s *Standing) NewWords() string {
	switch n := s.NewLeft(); {
	case n == 0:
		return ""
	case n < s.Left():
		return fmt.Sprintf(", %d of them new", n)
	case n == 1:
		return ", a new one"
	}
	return ", all new"
}
