package study

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// Standing is how a person stands with a deck, and what comes next.
type Standing struct {
	Deck   string
	DeckID string
	Title  string
	Goal   Goal
	Usual  Usual
	Day    Day
	Ready  Readiness
	// Topics in the order of the deck.
	Topics []TopicStanding
	// Confused are cards of which one's answer is taken for the other's.
	Confused []Confusion
	Last     *scoring.Score // the newest exam; nil: none
	Tested   time.Time      // when it ended
	now      time.Time
}

// TopicStanding is how a topic stands.
type TopicStanding struct {
	Topic string `json:"topic"`
	Total int    `json:"questions"`
	Fresh int    `json:"fresh"`
	Due   int    `json:"due"`
	// Learning are those that were met, are not due, and are not kept yet.
	Learning int `json:"learning"`
	Kept     int `json:"kept"`
}

// Stand judges how one stands. The sittings are of exams on the deck, oldest first.
func (p Pool) Stand(deck *content.Deck, sittings []Sitting, now time.Time) Standing {
	s := Standing{Deck: deck.Name, DeckID: deck.ID, Title: deck.Title, Goal: p.Goal, Usual: p.Usual, Day: p.Day(p.Goal, now), now: now}
	byTopic := map[string][]content.Stub{}
	for _, stub := range p.Stubs {
		byTopic[stub.Topic] = append(byTopic[stub.Topic], stub)
	}
	names := deck.TopicNames()
	have := make([]int, len(names))
	for i, topic := range names {
		part := p
		part.Stubs = byTopic[topic]
		d := part.Day(Goal{}, now)
		s.Topics = append(s.Topics, TopicStanding{topic, d.Total, d.Fresh, d.Due, d.Learning, d.Kept})
		have[i] = d.Total
	}
	shares := map[string]float64{}
	for i, share := range deck.Exam.Shares(names, have) {
		shares[names[i]] = share
	}
	s.Ready = Ready(sittings, deck.Exam.Full(), shares)
	return s
}

// Do is what a person does next.
type Do string

// What comes next.
const (
	DoPlan  Do = "plan"  // set the exam's date
	DoStudy Do = "study" // answer what is left of today's share
	DoMock  Do = "mock"  // sit a mock exam
	DoRest  Do = "rest"  // today's share is done
	DoExam  Do = "exam"  // the exam itself is today
)

// Now is the moment of which it tells.
func (s *Standing) Now() time.Time { return s.now }

// Next says what comes next. Today's mock exam comes before today's share: it asks most where nothing was told yet.
func (s *Standing) Next() Do {
	switch {
	case !s.Goal.Planned(s.now):
		return DoPlan
	case s.Day.Left == 0:
		return DoExam
	case s.mockToday() && s.now.Sub(s.Tested) > lately:
		return DoMock
	case s.Left() > 0:
		return DoStudy
	}
	return DoRest
}

// Left is how many questions of today's share are still to be answered.
func (s *Standing) Left() int { return max(0, min(s.Day.Share-s.Day.Done, s.Day.Total)) }

// NewLeft is how many of these will be new: those of the plan, and more where too few others are due.
func (s *Standing) NewLeft() int {
	return min(s.Left(), s.Day.Fresh, max(s.Day.New, s.Left()-s.Day.Due))
}

// lately is how long a mock exam tells enough.
const lately = 3 * 24 * time.Hour

func (s *Standing) mockToday() bool {
	return slices.ContainsFunc(s.Day.Mocks, func(m time.Time) bool { return dayOf(m) == dayOf(s.now) })
}

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
	return fmt.Sprintf("%d fresh · %d due · %d learning · %d kept", s.Day.Fresh, s.Day.Due, s.Day.Learning, s.Day.Kept)
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
	if !r.Enough {
		return fmt.Sprintf("readiness unknown: %d of %d fresh exam answers", r.Answers, enough)
	}
	return fmt.Sprintf("ready %.0f %% (%.0f to %.0f %%)", 100*r.Chance, 100*r.Low, 100*r.High)
}

// String says all of it in one line, for a prompt or a status bar.
func (s *Standing) String() string {
	return strings.Join(append([]string{s.Title}, append(s.Words(), s.Counts())...), " · ")
}

// MarshalJSON writes days as dates, and leaves out what there is not.
func (s *Standing) MarshalJSON() ([]byte, error) {
	out := struct {
		Deck      string          `json:"deck"`
		Title     string          `json:"title"`
		Date      string          `json:"exam_date,omitempty"`
		Days      *int            `json:"days_left,omitempty"`
		Share     int             `json:"today"`
		Done      int             `json:"done"`
		New       int             `json:"new"`
		Total     int             `json:"questions"`
		Fresh     int             `json:"fresh"`
		Due       int             `json:"due"`
		Learning  int             `json:"learning"`
		Kept      int             `json:"kept"`
		Warning   string          `json:"warning,omitempty"`
		Mocks     []string        `json:"mock_exams,omitempty"`
		Next      Do              `json:"next"`
		Readiness Readiness       `json:"readiness"`
		Topics    []TopicStanding `json:"topics"`
		Confused  []Confusion     `json:"confused,omitempty"`
	}{
		Deck: s.Deck, Title: s.Title, Share: s.Day.Share, Done: s.Day.Done, New: s.Day.New, Total: s.Day.Total, Fresh: s.Day.Fresh,
		Due: s.Day.Due, Learning: s.Day.Learning, Kept: s.Day.Kept, Warning: s.Day.Warning(), Next: s.Next(), Readiness: s.Ready, Topics: s.Topics, Confused: s.Confused,
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
		return "a mock exam: today suits one"
	case DoRest:
		return "today's share is done"
	case DoStudy:
		words := fmt.Sprintf("answer %d", s.Left())
		if n := s.NewLeft(); n > 0 {
			words += fmt.Sprintf(", %d of them new", n)
		}
		return words
	}
	return ""
}
