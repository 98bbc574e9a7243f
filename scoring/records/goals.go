package records

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"cutscore/scoring/study"
)

// Goal is what the person plans for with a deck; the zero Goal: nothing yet. Its date is midnight where now is.
func (b *Book) Goal() (study.Goal, error) {
	var date string
	var since int64
	var g study.Goal
	err := b.file.Read.QueryRowContext(context.Background(), "SELECT date, since, a_day FROM goals WHERE deck = ?", b.deck.ID).Scan(&date, &since, &g.ADay)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return study.Goal{}, nil
	case err != nil:
		return study.Goal{}, b.file.Reading(err)
	}
	g.Since = Moment(since)
	if date != "" {
		if g.Date, err = time.ParseInLocation(time.DateOnly, date, time.Local); err != nil {
			return study.Goal{}, fmt.Errorf("the date of the exam on %s in %s: %w", b.deck.Title, b.file.Path, err)
		}
	}
	return g, nil
}

// SetGoal keeps what the person plans for with a deck.
func (b *Book) SetGoal(g study.Goal) error {
	date := ""
	if !g.Date.IsZero() {
		date = g.Date.Format(time.DateOnly)
	}
	err := b.file.Change(func(tx *sql.Tx) error {
		_, err := tx.ExecContext(context.Background(), "INSERT OR REPLACE INTO goals (deck, date, since, a_day) VALUES (?, ?, ?, ?)",
			b.deck.ID, date, g.Since.UnixNano(), g.ADay)
		return err
	})
	if err != nil {
		return fmt.Errorf("keeping the plan for %s in %s: %w", b.deck.Title, b.file.Path, err)
	}
	return nil
}
