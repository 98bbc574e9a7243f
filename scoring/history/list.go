package history

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/records"
)

// listed is what scanEntry reads.
const listed = `SELECT id, mode, state, series, number, deck, deck_id, title, digest,
			started, ended, seen, items, answered, at, used, time_limit, strict,
			coalesce(right, 0), coalesce(asked, 0), cut, topics, stops, stood
		FROM attempts JOIN forms USING (form) `

// List gives attempts, newest first.
func (s *Store) List(filter Filter) ([]Entry, error) {
	where, args := filter.where()
	entries := make([]Entry, 0, expected(s.read, filter)) // asked before: two lists that each hold a connection wait for ever for another
	err := records.Each(context.Background(), s.read, func(scan func(...any) error) error {
		e, err := scanEntry(scan)
		if err != nil {
			return fmt.Errorf("listing attempts: %w", err)
		}
		entries = append(entries, e)
		return nil
	}, listed+where, args...)
	if err != nil {
		return nil, s.reading(err)
	}
	return entries, nil
}

// expected is how many entries there may be. An Entry is large: growing a list of ten thousand by and by takes a quarter
// of the time of reading it. Open attempts are few, and the first screen waits for them.
func expected(q querier, f Filter) int {
	switch {
	case f.Open:
		return 0
	case f.Limit > 0:
		return min(f.Limit, 1000)
	}
	var n int
	if err := q.QueryRowContext(context.Background(), "SELECT count(*) FROM attempts").Scan(&n); err != nil {
		return 0 // the list says what is wrong
	}
	return n
}

// OpenAttempts gives the attempts that can be resumed, newest first.
func (s *Store) OpenAttempts() ([]Entry, error) { return s.List(Filter{Open: true}) }

// scanEntry reads a row. Whole numbers are read as int64: for any other type database/sql writes them out and parses them
// again, which a long list shows.
func scanEntry(scan func(...any) error) (Entry, error) {
	var e Entry
	var number, started, seen, items, answered, at, right, asked, cut, pauses int64
	var mode, state, series string
	var ended sql.NullInt64
	var topics sql.NullString
	err := scan(&e.ID, &mode, &state, &series, &number, &e.Deck, &e.DeckID, &e.Title, &e.Digest,
		&started, &ended, &seen, &items, &answered, &at, &e.Used, &e.Limit, &e.Strict,
		&right, &asked, &cut, &topics, &pauses, &e.Stood)
	if err != nil {
		return e, err
	}
	e.Mode, e.State = scoring.Mode(mode), scoring.State(state)
	e.Code = content.Code{Series: series, Number: int(number)}.String()
	e.Started, e.Seen = records.Moment(started), records.Moment(seen)
	if ended.Valid {
		e.Ended = records.Moment(ended.Int64)
	}
	e.Items, e.Answered, e.At, e.Pauses = int(items), int(answered), int(at), int(pauses)
	e.Result, err = resultOf(e.Mode, e.State, int(cut), int(right), int(asked), int(answered), topics.String)
	if err != nil { // one damaged row must not hide all the others
		e.Result, err = resultOf(e.Mode, e.State, int(cut), int(right), int(asked), int(answered), "")
	}
	return e, err
}

// resultOf makes an attempt's result of the counts that were stamped when it ended.
func resultOf(mode scoring.Mode, state scoring.State, cut, right, asked, answered int, topicText string) (*scoring.Result, error) {
	if state != scoring.Submitted && state != scoring.Expired {
		return nil, nil //nolint:nilnil // no result is no error
	}
	topics, err := parseTopics(topicText)
	if err != nil {
		return nil, err
	}
	return scoring.NewResult(mode, cut, scoring.Tally{Right: right, Asked: asked}, min(answered, asked), topics), nil
}

// Drawn is the form that a code drew last: of the deck with this identity where it drew one of that, else of any. An exam takes the
// form of an exam alone; the mode "" takes any. nil: no attempt has this code.
func (s *Store) Drawn(code content.Code, deckID string, mode scoring.Mode) (*content.Form, error) {
	entries, err := s.List(Filter{Code: code, Mode: mode})
	if err != nil || len(entries) == 0 {
		return nil, err
	}
	at := max(0, slices.IndexFunc(entries, func(e Entry) bool { return e.DeckID == deckID }))
	attempt, _, err := s.Load(context.Background(), entries[at].ID)
	if err != nil {
		return nil, err
	}
	return &attempt.Form, nil
}
