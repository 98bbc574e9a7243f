package history

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/records"
)

// Load gives an attempt exactly as it was, and when its clock was last read, for Clock.Resume. The clock stands.
func (s *Store) Load(ctx context.Context, id string) (*scoring.Attempt, time.Time, error) {
	// One transaction, so that attempt and responses are of one moment.
	tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, time.Time{}, s.reading(err)
	}
	defer tx.Rollback()
	a, seen, err := load(ctx, tx, id)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, time.Time{}, fmt.Errorf("attempt %q: %w", id, ErrNotFound)
	case err != nil:
		return nil, time.Time{}, fmt.Errorf("reading the attempt %s: %w", id, s.reading(err))
	}
	return a, seen, nil
}

// reading says what was read when an error came.
func (s *Store) reading(err error) error {
	if KindOf(err) == Broken {
		return fmt.Errorf("%s is damaged (%w): move it away, start again, and bring back what can still be read with cutscore history merge", s.path, err)
	}
	return fmt.Errorf("reading %s: %w", s.path, err)
}

func load(ctx context.Context, tx *sql.Tx, id string) (*scoring.Attempt, time.Time, error) {
	a := &scoring.Attempt{ID: id}
	var key, form, started, seen int64
	var ended sql.NullInt64
	var pauses, plan string
	var b blueprint
	var cut, right, asked, answered int
	var topics string
	f := &a.Form
	err := tx.QueryRowContext(ctx, `SELECT attempt, form, mode, state, started, ended, at, used, time_limit, item_limit, strict, pauses, seen,
			cut, coalesce(right, 0), coalesce(asked, 0), answered, coalesce(topics, ''), expected, series, number, deck, deck_id, title, digest, blueprint
		FROM attempts JOIN forms USING (form) WHERE id = ?`, id).
		Scan(&key, &form, &a.Mode, &a.State, &started, &ended, &a.At, &a.Clock.Used, &a.Clock.Limit, &a.ItemLimit, &a.Clock.Strict,
			&pauses, &seen, &cut, &right, &asked, &answered, &topics, &a.Expected, &f.Code.Series, &f.Code.Number, &f.Deck, &f.DeckID, &f.Title, &f.Digest, &plan)
	if err != nil {
		return nil, time.Time{}, err
	}
	a.Started = records.Moment(started)
	if ended.Valid {
		a.Ended = records.Moment(ended.Int64)
	}
	if err := errors.Join(json.Unmarshal([]byte(pauses), &a.Clock.Pauses), json.Unmarshal([]byte(plan), &b)); err != nil {
		return nil, time.Time{}, err
	}
	if a.Result, err = resultOf(a.Mode, a.State, cut, right, asked, answered, topics); err != nil {
		return nil, time.Time{}, err
	}
	f.Blueprint = content.Blueprint(b)
	if f.Items, err = loadItems(ctx, tx, form); err != nil {
		return nil, time.Time{}, err
	}
	a.Responses = make([]scoring.Response, len(f.Items))
	if err := loadResponses(ctx, tx, key, a.Responses); err != nil {
		return nil, time.Time{}, err
	}
	if wrong := a.Consistent(); wrong != "" {
		return nil, time.Time{}, errors.New("what is kept of it does not fit together: " + wrong)
	}
	return a, records.Moment(seen), nil
}

func loadItems(ctx context.Context, tx *sql.Tx, form int64) ([]content.Drawn, error) {
	var drawn []content.Drawn
	err := records.Each(ctx, tx, func(scan func(...any) error) error {
		var place int
		var order, body []byte
		if err := scan(&place, &order, &body); err != nil {
			return err
		}
		var item content.Item
		var how shown
		if err := errors.Join(json.Unmarshal(order, &how), json.Unmarshal(body, &item)); err != nil {
			return fmt.Errorf("item %d: %w", place+1, err)
		}
		d, err := join(item, how)
		if err != nil {
			return fmt.Errorf("item %d: %w", place+1, err)
		}
		drawn = append(drawn, d)
		return nil
	}, "SELECT place, shown, body FROM form_items JOIN items USING (item) WHERE form = ? ORDER BY place", form)
	return drawn, err
}

func loadResponses(ctx context.Context, tx *sql.Tx, attempt int64, into []scoring.Response) error {
	return records.Each(ctx, tx, func(scan func(...any) error) error {
		var place int
		var choice, struck, first, typed []byte
		var r scoring.Response
		if err := scan(&place, &choice, &struck, &r.Flagged, &r.Unsure, &r.Time, &r.Right, &r.Done, &first, &typed, &r.Upheld, &r.Fresh, &r.Cause, &r.Guess); err != nil {
			return err
		}
		if err := errors.Join(list(choice, &r.Choice), list(struck, &r.Struck), list(first, &r.First), list(typed, &r.Typed)); err != nil {
			return fmt.Errorf("response %d: %w", place+1, err)
		}
		if place < 0 || place >= len(into) {
			return fmt.Errorf("response %d: the form has only %d items", place+1, len(into))
		}
		into[place] = r
		return nil
	}, "SELECT place, choice, struck, flagged, unsure, time, right, done, first, typed, upheld, fresh, cause, guess FROM responses WHERE attempt = ?", attempt)
}

func list[T int | string](text []byte, into *[]T) error {
	if len(text) == 0 {
		return nil
	}
	return json.Unmarshal(text, into)
}
