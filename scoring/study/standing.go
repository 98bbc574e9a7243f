package study

import (
	"slices"
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
	newLeft  int
}

// TopicStanding is how a topic stands.
type TopicStanding struct {
	Topic string `json:"topic"`
	Stages
}

// Stand judges how one stands. The sittings are of exams on the deck, oldest first.
func (p Pool) Stand(deck *content.Deck, sittings []Sitting, now time.Time) Standing {
	s := Standing{Deck: deck.Name, DeckID: deck.ID, Title: deck.Title, Goal: p.Goal, Usual: p.Usual, Day: p.Day(p.Goal, now), now: now}
	if p.Goal.Planned(now) {
		s.newLeft = p.Plan(s.Left(), "", now).Mix.New // which the salt does not change
	}
	byTopic := map[string][]content.Stub{}
	for _, stub := range p.Stubs {
		byTopic[stub.Topic] = append(byTopic[stub.Topic], stub)
	}
	names := deck.TopicNames()
	have := make([]int, len(names))
	for i, topic := range names {
		part := p
		part.Stubs = byTopic[topic]
		stages := part.Day(Goal{}, now).Stages
		s.Topics = append(s.Topics, TopicStanding{topic, stages})
		have[i] = stages.Total
	}
	shares := map[string]float64{}
	for i, share := range deck.Exam.Shares(names, have) {
		shares[names[i]] = share
	}
	s.Ready = Ready(sittings, deck.Exam.Full(), shares)
	s.Ready.Deck, s.Ready.Left = s.Day.Total, s.Day.Fresh
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

// NewLeft is how many of these will be new.
func (s *Standing) NewLeft() int { return s.newLeft }

// lately is how long a mock exam tells enough.
const lately = 3 * 24 * time.Hour

func (s *Standing) mockToday() bool {
	return slices.ContainsFunc(s.Day.Mocks, func(m time.Time) bool { return dayOf(m) == dayOf(s.now) })
}
