package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/study"
)

// Goal is what the person plans for with a deck; the zero Goal: nothing yet. Its date is midnight where now is.
func (s *Store) Goal(deck string) (study.Goal, error) {
	var date string
	var since int64
	var g study.Goal
	err := s.read.QueryRowContext(context.Background(), "SELECT date, since, a_day FROM goals WHERE deck = ?", deck).Scan(&date, &since, &g.ADay)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return study.Goal{}, nil
	case err != nil:
		return study.Goal{}, s.reading(err)
	}
	g.Since = moment(since)
	if date != "" {
		if g.Date, err = time.ParseInLocation(time.DateOnly, date, time.Local); err != nil {
			return study.Goal{}, fmt.Errorf("the date of the exam on %s in %s: %w", deck, s.path, err)
		}
	}
	return g, nil
}

// SetGoal keeps what the person plans for with a deck.
func (s *Store) SetGoal(deck string, g study.Goal) error {
	date := ""
	if !g.Date.IsZero() {
		date = g.Date.Format(time.DateOnly)
	}
	err := s.transact(func(tx *sql.Tx) error {
		_, err := tx.ExecContext(context.Background(), "INSERT OR REPLACE INTO goals (deck, date, since, a_day) VALUES (?, ?, ?, ?)",
			deck, date, g.Since.UnixNano(), g.ADay)
		return err
	})
	if err != nil {
		return fmt.Errorf("keeping the plan for %s in %s: %w", deck, s.path, err)
	}
	return nil
}

// Sittings gives the fresh answers of the exams on a deck that count, by topic, oldest exam first: what readiness is
// judged by.
func (s *Store) Sittings(deck string) ([]study.Sitting, error) {
	rows, err := s.read.QueryContext(context.Background(), `SELECT a.attempt, a.ended, i.topic, sum(r.right), count(*)`+told+`
		WHERE r.fresh AND r.counted IS NOT NULL AND f.deck = ? AND a.state IN ('submitted', 'expired')
		GROUP BY a.attempt, i.topic ORDER BY a.ended, a.id, i.topic`, deck)
	if err != nil {
		return nil, s.reading(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	var sittings []study.Sitting
	last := int64(-1)
	for rows.Next() {
		var attempt, ended int64
		var t scoring.TopicTally
		if err := rows.Scan(&attempt, &ended, &t.Topic, &t.Right, &t.Asked); err != nil {
			return nil, s.reading(err)
		}
		if attempt != last {
			sittings = append(sittings, study.Sitting{At: moment(ended)})
			last = attempt
		}
		sit := &sittings[len(sittings)-1]
		sit.Topics = append(sit.Topics, t)
	}
	if err := rows.Err(); err != nil {
		return nil, s.reading(err)
	}
	return sittings, nil
}

// MarkFresh notes which items of an exam that is about to begin were never answered before.
func (s *Store) MarkFresh(a *scoring.Attempt) error {
	if a.Mode != scoring.Exam {
		return nil
	}
	records, err := s.Items(a.Form.Deck)
	if err != nil {
		return err
	}
	for i := range a.Responses {
		_, met := records[a.Form.Items[i].ID]
		a.Responses[i].Fresh = !met
	}
	return nil
}
