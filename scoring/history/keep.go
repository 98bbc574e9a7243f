package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// keep writes a batch in one transaction: all of it or nothing.
func (s *Store) keep(owner string, batch []*work) error {
	if len(batch) == 0 {
		return s.failed
	}
	return s.transact(func(tx *sql.Tx) error {
		k := keeper{tx: tx, owner: owner}
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
	_, err := k.tx.ExecContext(context.Background(), query, args...)
	return err
}

// add inserts a row and gives its key.
func (k *keeper) add(query string, args ...any) (int64, error) {
	result, err := k.tx.ExecContext(context.Background(), query, args...)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// get asks for one row.
func (k *keeper) get(query string, args ...any) *sql.Row {
	return k.tx.QueryRowContext(context.Background(), query, args...)
}

// keep writes what is new of one attempt, if it is this window's or is to become so.
func (k *keeper) keep(w *work) error {
	w.lost, w.stale, w.none = NoTrouble, false, false
	c := &w.copy
	var r row
	err := k.get("SELECT attempt, owner, events FROM attempts WHERE id = ?", c.id).Scan(&r.key, &r.owner, &r.events)
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
