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

// File is the history's file, as its store gives it.
type File struct {
	Path     string
	Read     *sql.DB
	Change   func(func(*sql.Tx) error) error // runs a change as one transaction
	ReadOnly bool
	Reading  func(error) error // says what was read when an error came
}

// Book is what is known and noted of the questions of one deck.
type Book struct {
	file File
	deck *content.Deck
}

// Open opens the book of a deck. What was kept under another key, as version 3 of the file did, becomes the deck's.
func Open(file File, deck *content.Deck) (*Book, error) {
	b := &Book{file, deck}
	return b, b.adopt()
}

type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Tx asks and changes: a connection or a transaction.
type Tx interface {
	querier
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Each asks, and hands over the rows one after the other: each is to scan its own.
func Each(ctx context.Context, from querier, row func(scan func(...any) error) error, query string, args ...any) error {
	rows, err := from.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// each asks the file outside a transaction.
func (f File) each(row func(scan func(...any) error) error, query string, args ...any) error {
	if err := Each(context.Background(), f.Read, row, query, args...); err != nil {
		return f.Reading(err)
	}
	return nil
}

// Moment is a time that the file has as ns.
func Moment(ns int64) time.Time { return time.Unix(0, ns) }

// Stamp is how the file has a time; none has nothing.
func Stamp(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixNano()
}

// Pool gives what is known of the deck's items and what is planned with it.
func (b *Book) Pool(stubs []content.Stub) (study.Pool, error) {
	records, err := b.Items()
	if err != nil {
		return study.Pool{}, err
	}
	accepted, err := b.Accepted()
	if err != nil {
		return study.Pool{}, err
	}
	slips, err := b.Slips()
	if err != nil {
		return study.Pool{}, err
	}
	goal, err := b.Goal()
	if err != nil {
		return study.Pool{}, err
	}
	usual, err := b.Usual()
	return study.Pool{Stubs: stubs, Records: records, Slips: slips, Accepted: accepted, Goal: goal, Usual: usual}, err
}

// Standing gives how one stands with the deck, whose drills draw from these stubs but for the retired ones.
func (b *Book) Standing(stubs []content.Stub, retired map[string]bool, now time.Time) (study.Standing, error) {
	pool, err := b.Pool(stubs)
	if err != nil {
		return study.Standing{}, err
	}
	pool.Retired = retired
	sittings, err := b.Sittings()
	if err != nil {
		return study.Standing{}, err
	}
	standing := pool.Stand(b.deck, sittings, now)
	if standing.Last, standing.Tested, err = b.lastExam(); err != nil {
		return standing, err
	}
	answers, err := b.Choices()
	standing.Confused = study.Confusions(answers)
	return standing, err
}

// lastExam gives what the newest exam that was scored came to, and when it ended; nil: there is none.
func (b *Book) lastExam() (*scoring.Score, time.Time, error) {
	var t scoring.Tally
	var cut, answered int
	var ended int64
	err := b.file.Read.QueryRowContext(context.Background(), `SELECT right, asked, cut, answered, ended FROM attempts JOIN forms USING (form)
		WHERE deck_id = ? AND mode = ? AND state IN (?, ?) ORDER BY started DESC, attempt DESC LIMIT 1`,
		b.deck.ID, scoring.Exam, scoring.Submitted, scoring.Expired).Scan(&t.Right, &t.Asked, &cut, &answered, &ended)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, time.Time{}, nil
	case err != nil:
		return nil, time.Time{}, b.file.Reading(err)
	}
	return scoring.NewResult(scoring.Exam, cut, t, min(answered, t.Asked), nil).Score, Moment(ended), nil
}
