package records

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/study"
)

// Book is what is known and noted of the questions in one history.
type Book struct {
	path    string
	read    *sql.DB
	change  func(func(*sql.Tx) error) error // runs a change as one transaction
	reading func(error) error               // says what was read when an error came
}

// NewBook is the book of the file at a path.
func NewBook(path string, read *sql.DB, change func(func(*sql.Tx) error) error, reading func(error) error) *Book {
	return &Book{path: path, read: read, change: change, reading: reading}
}

// Tx asks and changes: a connection or a transaction.
type Tx interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Moment is a time that the file has as ns; Stamp, how the file has it, where none has nothing.
func Moment(ns int64) time.Time { return time.Unix(0, ns) }

// Stamp is the other way round.
func Stamp(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixNano()
}

// Pool gives what is known of a deck's items and what is planned with it.
func (b *Book) Pool(deck string, stubs []content.Stub) (study.Pool, error) {
	records, err := b.Items(deck)
	if err != nil {
		return study.Pool{}, err
	}
	accepted, err := b.Accepted(deck)
	if err != nil {
		return study.Pool{}, err
	}
	goal, err := b.Goal(deck)
	return study.Pool{Stubs: stubs, Records: records, Accepted: accepted, Goal: goal}, err
}

// Standing gives how one stands with a deck whose drills draw from these stubs, but for the retired ones.
func (b *Book) Standing(deck *content.Deck, stubs []content.Stub, retired map[string]bool, now time.Time) (study.Standing, error) {
	pool, err := b.Pool(deck.Name, stubs)
	if err != nil {
		return study.Standing{}, err
	}
	pool.Retired = retired
	sittings, err := b.Sittings(deck.Name)
	if err != nil {
		return study.Standing{}, err
	}
	standing := pool.Stand(deck, sittings, now)
	standing.Last, standing.Tested, err = b.lastExam(deck.Name)
	return standing, err
}

// lastExam gives what the newest exam on a deck that was scored came to, and when it ended; nil: there is none.
func (b *Book) lastExam(deck string) (*scoring.Score, time.Time, error) {
	var t scoring.Tally
	var cut, answered int
	var ended int64
	err := b.read.QueryRowContext(context.Background(), `SELECT right, asked, cut, answered, ended FROM attempts JOIN forms USING (form)
		WHERE deck = ? AND mode = ? AND state IN (?, ?) ORDER BY started DESC, attempt DESC LIMIT 1`,
		deck, scoring.Exam, scoring.Submitted, scoring.Expired).Scan(&t.Right, &t.Asked, &cut, &answered, &ended)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, time.Time{}, nil
	case err != nil:
		return nil, time.Time{}, b.reading(err)
	}
	return scoring.NewResult(scoring.Exam, cut, t, min(answered, t.Asked), nil).Score, Moment(ended), nil
}
