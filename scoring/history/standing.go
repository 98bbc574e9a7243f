package history

import (
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/study"
)

// Pool gives what is known of a deck's items and what is planned with it.
func (s *Store) Pool(deck string, stubs []content.Stub) (study.Pool, error) {
	records, err := s.Items(deck)
	if err != nil {
		return study.Pool{}, err
	}
	accepted, err := s.Accepted(deck)
	if err != nil {
		return study.Pool{}, err
	}
	goal, err := s.Goal(deck)
	return study.Pool{Stubs: stubs, Records: records, Accepted: accepted, Goal: goal}, err
}

// Standing gives how one stands with a deck whose drills draw from these stubs, but for the retired ones.
func (s *Store) Standing(deck *content.Deck, stubs []content.Stub, retired map[string]bool, now time.Time) (study.Standing, error) {
	pool, err := s.Pool(deck.Name, stubs)
	if err != nil {
		return study.Standing{}, err
	}
	pool.Retired = retired
	sittings, err := s.Sittings(deck.Name)
	if err != nil {
		return study.Standing{}, err
	}
	last, err := s.List(Filter{Deck: deck.Name, Mode: scoring.Exam, Scored: true, Limit: 1})
	if err != nil {
		return study.Standing{}, err
	}
	standing := pool.Stand(deck, sittings, now)
	if len(last) > 0 && last[0].Scored() {
		standing.Last, standing.Tested = last[0].Score, last[0].Ended
	}
	return standing, nil
}
