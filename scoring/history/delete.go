package history

import (
	"context"
	"database/sql"
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
