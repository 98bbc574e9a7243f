package records

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cutscore/scoring/study"
)

// usualOf is the name of the setting that holds how drills on a deck are usually set.
func usualOf(deckID string) string { return "drill " + deckID }

// Usual is how drills on the deck are usually set. What cannot be understood is as if nobody had said it.
func (b *Book) Usual() (study.Usual, error) {
	var text string
	err := b.file.Read.QueryRowContext(context.Background(), "SELECT value FROM settings WHERE name = ?", usualOf(b.deck.ID)).Scan(&text)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return study.Usual{}, nil
	case err != nil:
		return study.Usual{}, b.file.Reading(err)
	}
	count, clock, _ := strings.Cut(text, " ")
	u := study.Usual{}
	if n, err := strconv.Atoi(count); err == nil && n > 0 {
		u.Count = n
	}
	if d, err := time.ParseDuration(clock); err == nil && d > 0 {
		u.Clock = d
	}
	return u, nil
}

// SetUsual keeps how drills on the deck are usually set.
func (b *Book) SetUsual(u study.Usual) error {
	err := b.file.Change(func(tx *sql.Tx) error {
		_, err := tx.ExecContext(context.Background(), "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
			usualOf(b.deck.ID), fmt.Sprintf("%d %s", u.Count, u.Clock))
		return err
	})
	if err != nil {
		return fmt.Errorf("keeping how drills on %s are set in %s: %w", b.deck.Title, b.file.Path, err)
	}
	return nil
}
