package history

import (
	"context"
	"database/sql"
	"errors"
)

// keeper writes attempts inside of one transaction.
type keeper struct {
	tx    *sql.Tx
	owner string
}

// row is what the file has of an attempt.
type row struct {
	key   int64
	owner string
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
func (k *keeper) keep(c *Change) error {
	c.Lost, c.Stale, c.Unknown = NoTrouble, false, false
	whole, places := c.Whole, c.Places
	var r row
	err := k.get("SELECT attempt, owner FROM attempts WHERE id = ?", c.ID).Scan(&r.key, &r.owner)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		switch {
		case c.Attempt == nil:
			c.Unknown = true
			return nil
		case c.Kept:
			c.Lost = Deleted
			return nil
		case c.Attempt.Empty():
			return nil
		}
		if r.key, err = k.insert(c); err != nil {
			return err
		}
		whole, places = false, all(len(c.Attempt.Responses)) // the form is in
	case err != nil:
		return err
	case r.owner != k.owner && !c.Claim:
		c.Lost = Taken
		return nil
	case r.owner != k.owner:
		if err := k.exec("UPDATE attempts SET owner = ?, writes = writes + 1 WHERE attempt = ?", k.owner, r.key); err != nil {
			return err
		}
		if c.Kept { // what the other window wrote since is newer than what is here
			c.Stale = true
			return nil
		}
	}
	switch {
	case c.Attempt == nil:
		return nil
	case c.Attempt.Empty(): // which leaves nothing behind
		if err := k.exec("DELETE FROM attempts WHERE attempt = ?", r.key); err != nil {
			return err
		}
		return k.exec(sweep)
	}
	return k.update(c, whole, places, r.key)
}
