package history

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"cutscore/content"
)

// List gives attempts, newest first.
func (s *Store) List(filter Filter) ([]Entry, error) {
	where, args := filter.where()
	rows, err := s.read.QueryContext(context.Background(), `SELECT id, mode, state, series, number, deck, title, digest,
			started, ended, seen, items, answered, at, used, time_limit, strict,
			coalesce(right, 0), coalesce(asked, 0), coalesce(estimate, 0), cut, coalesce(passed, 0), topics, stops, stood
		FROM attempts JOIN forms USING (form) `+where, args...)
	if err != nil {
		return nil, s.reading(err)
	}
	defer rows.Close()
	var entries []Entry
	for rows.Next() {
		e, err := scanEntry(rows)
		if err != nil {
			return nil, fmt.Errorf("listing attempts: %w", s.reading(err))
		}
		entries = append(entries, e)
	}
	if err := rows.Err(); err != nil {
		return nil, s.reading(err)
	}
	return entries, nil
}

// OpenAttempts gives the attempts that can be resumed, newest first.
func (s *Store) OpenAttempts() ([]Entry, error) { return s.List(Filter{Open: true}) }

func scanEntry(rows *sql.Rows) (Entry, error) {
	var e Entry
	var started, seen int64
	var ended sql.NullInt64
	var topics []byte
	var code content.Code
	err := rows.Scan(&e.ID, &e.Mode, &e.State, &code.Series, &code.Number, &e.Deck, &e.Title, &e.Digest,
		&started, &ended, &seen, &e.Items, &e.Answered, &e.At, &e.Used, &e.Limit, &e.Strict,
		&e.Right, &e.Asked, &e.Estimate, &e.Cut, &e.Passed, &topics, &e.Pauses, &e.Stood)
	if err != nil {
		return e, err
	}
	e.Started, e.Seen = moment(started), moment(seen)
	if ended.Valid {
		e.Ended = moment(ended.Int64)
	}
	if len(topics) > 0 {
		if err := json.Unmarshal(topics, &e.Topics); err != nil {
			return e, err
		}
	}
	e.complete(code)
	return e, nil
}
