package history

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"

	"cutscore/scoring/records"
)

// sweep takes out what no attempt needs any more.
const sweep = `
DELETE FROM forms WHERE NOT EXISTS (SELECT 1 FROM attempts WHERE attempts.form = forms.form);
DELETE FROM items WHERE NOT EXISTS (SELECT 1 FROM form_items WHERE form_items.item = items.item);
`

// sweepUp takes out what no attempt needs any more and counts the records anew.
func sweepUp(ctx context.Context, tx records.Tx) error {
	if _, err := tx.ExecContext(ctx, sweep); err != nil {
		return err
	}
	return records.Recount(ctx, tx)
}

// Delete deletes an attempt with everything that is known from it.
func (s *Store) Delete(id string) error {
	err := s.transact(func(tx *sql.Tx) error {
		result, err := tx.ExecContext(context.Background(), "DELETE FROM attempts WHERE id = ?", id)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n == 0 {
			return fmt.Errorf("attempt %q: %w", id, orNotFound(err))
		}
		return sweepUp(context.Background(), tx)
	})
	if err != nil {
		return fmt.Errorf("deleting from %s: %w", s.path, err)
	}
	return nil
}

func orNotFound(err error) error {
	if err == nil {
		return ErrNotFound
	}
	return err
}

// DeleteAll deletes every attempt for good: nothing of them can be read from the file afterwards. The series stays.
func (s *Store) DeleteAll() error {
	err := s.transact(func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(context.Background(), "DELETE FROM attempts"); err != nil {
			return err
		}
		return sweepUp(context.Background(), tx)
	})
	if err == nil {
		_, err = s.write.ExecContext(context.Background(), "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
	}
	if err != nil {
		return fmt.Errorf("deleting from %s: %w", s.path, err)
	}
	return nil
}

// Stash is a copy of an attempt in memory alone: with it a deletion is undone. Close lets go of it.
type Stash struct {
	db  *sql.DB
	dsn string
	id  string
}

// NewStash copies an attempt before it is deleted.
func NewStash(s *Store, id string) (*Stash, error) {
	ctx := context.Background()
	dsn := "file:stash-" + rand.Text() + "?mode=memory&cache=shared" // as long as a connection to it is open
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("copying the attempt %s: %w", id, err)
	}
	db.SetMaxOpenConns(1)
	stash := &Stash{db, dsn, id}
	came, err := stash.fill(ctx, s.path)
	if err == nil && came.added == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("copying the attempt %s from %s: %w", id, s.path, err), stash.Close())
	}
	return stash, nil
}

func (t *Stash) fill(ctx context.Context, from string) (brought, error) {
	conn, err := t.db.Conn(ctx)
	if err != nil {
		return brought{}, err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, schema+records.Tables); err != nil {
		return brought{}, err
	}
	return attached(ctx, conn, from, t.id, nil)
}

// Close lets go of the copy.
func (t *Stash) Close() error { return t.db.Close() }

// Restore brings the attempt back into its history as it was. One that is there again is left as it is.
func (t *Stash) Restore(s *Store) error {
	ctx := context.Background()
	err := s.failed
	if err == nil {
		var conn *sql.Conn
		if conn, err = s.write.Conn(ctx); err == nil {
			_, err = attached(ctx, conn, t.dsn, t.id, sweepUp)
			err = errors.Join(err, conn.Close())
		}
	}
	if err != nil {
		return fmt.Errorf("bringing the attempt %s back into %s: %w", t.id, s.path, err)
	}
	return nil
}
