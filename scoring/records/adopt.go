package records

import (
	"context"
	"database/sql"
	"fmt"
)

// foreign reports whether anything of the deck ?1, called ?2, is under its name or, where its author has given it an id
// since, under its title ?3.
const foreign = `SELECT EXISTS (SELECT 1 FROM forms WHERE deck = ?2 AND deck_id IN (?2, ?3) AND deck_id <> ?1)
	OR EXISTS (SELECT 1 FROM goals WHERE deck = ?2 AND ?1 <> ?2)
	OR EXISTS (SELECT 1 FROM notes WHERE deck = ?2 AND ?1 <> ?2)`

// its are goals and notes of the deck: those under its title may be another's of the same title.
const its = `WHERE deck = ?2 OR deck = ?3 AND EXISTS (SELECT 1 FROM forms WHERE deck = ?2 AND deck_id = ?3)
	AND NOT EXISTS (SELECT 1 FROM forms WHERE deck <> ?2 AND deck_id = ?3)`

// adopt brings what is kept under the deck's name to its identity; what the deck has there already stays. A file that
// cannot be written keeps it where it is.
func (b *Book) adopt() error {
	ctx, d := context.Background(), b.deck
	var found bool
	if err := b.file.Read.QueryRowContext(ctx, foreign, d.ID, d.Name, d.Title).Scan(&found); err != nil {
		return b.file.Reading(err)
	}
	if !found || b.file.ReadOnly {
		return nil
	}
	err := b.file.Change(func(tx *sql.Tx) error {
		for _, query := range []string{
			"UPDATE OR IGNORE goals SET deck = ?1 " + its,
			"UPDATE OR IGNORE notes SET deck = ?1 " + its,
			"UPDATE forms SET deck_id = ?1 WHERE deck = ?2 AND deck_id IN (?2, ?3)",
			"DELETE FROM goals WHERE deck = ?2 AND ?1 <> ?2", // of which the deck has one already
			"DELETE FROM notes WHERE deck = ?2 AND ?1 <> ?2",
		} {
			if _, err := tx.ExecContext(ctx, query, d.ID, d.Name, d.Title); err != nil {
				return err
			}
		}
		return Recount(ctx, tx)
	})
	if err != nil {
		return fmt.Errorf("bringing the records of %s in %s to its id: %w", d.Name, b.file.Path, err)
	}
	return nil
}
