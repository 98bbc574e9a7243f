package history

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"cutscore/scoring"
)

// keep writes a batch in one transaction: all of it or nothing.
func (s *Store) keep(ctx context.Context, owner string, batch []*work) error {
	if len(batch) == 0 {
		return s.failed
	}
	return s.transact(ctx, func(tx *sql.Tx) error {
		k := keeper{ctx: ctx, tx: tx, owner: owner}
		for _, w := range batch {
			if err := k.keep(w); err != nil {
				return fmt.Errorf("keeping the attempt %s: %w", w.copy.id, err)
			}
		}
		return nil
	})
}

// keeper writes attempts inside of one transaction.
type keeper struct {
	ctx   context.Context
	tx    *sql.Tx
	owner string
}

// row is what the file has of an attempt.
type row struct {
	key    int64
	owner  string
	events int
}

func (k *keeper) exec(query string, args ...any) error {
	_, err := k.tx.ExecContext(k.ctx, query, args...)
	return err
}

// keep writes what is new of one attempt, if it is this window's or is to become so.
func (k *keeper) keep(w *work) error {
	w.lost, w.stale, w.none = NoTrouble, false, false
	c := &w.copy
	var r row
	err := k.tx.QueryRowContext(k.ctx, "SELECT attempt, owner, events FROM attempts WHERE id = ?", c.id).Scan(&r.key, &r.owner, &r.events)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		switch {
		case !c.known:
			w.none = true
			return nil
		case c.kept:
			w.lost = Deleted
			return nil
		}
		if r.key, err = k.insert(c); err != nil {
			return err
		}
		w.places = all(len(c.responses))
	case err != nil:
		return err
	case r.owner != k.owner && !c.take:
		w.lost = Taken
		return nil
	case r.owner != k.owner:
		if err := k.own(r); err != nil {
			return err
		}
		r.events++
		if c.kept { // what the other window wrote since is newer than what is here
			w.stale = true
			return nil
		}
	}
	return k.update(w, r)
}

// own makes an attempt this window's.
func (k *keeper) own(r row) error {
	if err := k.exec("UPDATE attempts SET owner = ?, events = events + 1 WHERE attempt = ?", k.owner, r.key); err != nil {
		return err
	}
	return k.exec("INSERT INTO events (attempt, number, at, what) SELECT attempt, ?, seen, ? FROM attempts WHERE attempt = ?",
		r.events+1, resumed, r.key)
}

// insert makes the row of a new attempt; update fills it.
func (k *keeper) insert(c *sheet) (int64, error) {
	form, err := k.form(&c.fixed.form)
	if err != nil {
		return 0, err
	}
	result, err := k.tx.ExecContext(k.ctx, `INSERT INTO attempts
		(id, form, mode, state, started, at, used, time_limit, item_limit, strict, pauses, seen, owner, items, answered, cut)
		VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?, 0, '[]', ?, ?, ?, 0, ?)`,
		c.id, form, c.fixed.mode, scoring.InProgress, stamp(c.fixed.started), c.fixed.itemLimit, stamp(c.fixed.started), k.owner,
		len(c.responses), c.fixed.form.Blueprint.CutScore)
	if err != nil {
		return 0, err
	}
	if c.fixed.mode == scoring.Exam {
		if err := k.advance(c.fixed.form.Code); err != nil {
			return 0, err
		}
	}
	c.whole = false // the form is in
	return result.LastInsertId()
}

func (k *keeper) update(w *work, r row) error {
	c := &w.copy
	if !c.known {
		return nil
	}
	if c.whole {
		form, err := k.form(&c.fixed.form)
		if err != nil {
			return err
		}
		if err := k.exec("UPDATE attempts SET form = ?, items = ? WHERE attempt = ?", form, len(c.responses), r.key); err != nil {
			return err
		}
		w.places = all(len(c.responses))
	}
	if err := k.responses(c, w.places, r.key); err != nil {
		return err
	}
	if err := k.events(w.events, r); err != nil {
		return err
	}
	return k.mark(c, r.key, r.events+len(w.events))
}

// mark writes where the attempt stands. A clock that has not been started keeps the last reading.
func (k *keeper) mark(c *sheet, key int64, events int) error {
	m := &c.mark
	pauses, err := json.Marshal(m.clock.Pauses)
	if err != nil {
		return err
	}
	err = k.exec(`UPDATE attempts SET state = ?, ended = ?, at = ?, used = ?, time_limit = ?, strict = ?, pauses = ?,
		seen = coalesce(?, seen), answered = ?, events = ? WHERE attempt = ?`,
		m.state, stamp(m.ended), m.at, m.clock.Used, m.clock.Limit, m.clock.Strict, string(pauses),
		stamp(m.seen), m.answered, events, key)
	if err != nil || c.result == nil {
		return err
	}
	topics, err := json.Marshal(c.result.topics)
	if err != nil {
		return err
	}
	return k.exec("UPDATE attempts SET asked = ?, right = ?, estimate = ?, passed = ?, topics = ?, stops = ?, stood = ? WHERE attempt = ?",
		c.result.asked, c.result.right, c.result.estimate, c.result.passed, string(topics), c.result.stops, c.result.stood, key)
}

func (k *keeper) events(events []event, r row) error {
	for i, e := range events {
		var place, detail any
		if e.place >= 0 {
			place = e.place
		}
		if e.detail != "" {
			detail = e.detail
		}
		err := k.exec("INSERT INTO events (attempt, number, at, what, place, detail) VALUES (?, ?, coalesce(?, 0), ?, ?, ?)",
			r.key, r.events+1+i, stamp(e.at), e.what, place, detail)
		if err != nil {
			return err
		}
	}
	return nil
}

func all(n int) []int {
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	return places
}
