package history

import (
	"context"
	"database/sql"
	"fmt"

	"cutscore/scoring"
)

// salvage brings in what can be read of a damaged file, each attempt as a transaction of its own; the error says how many
// could be read.
func salvage(ctx context.Context, conn *sql.Conn) (added int, err error) {
	// Not each has to be on the disk before the next is read: what is lost is still in the other file.
	if _, err := conn.ExecContext(ctx, "PRAGMA synchronous = NORMAL"); err != nil {
		return 0, err
	}
	defer conn.ExecContext(ctx, "PRAGMA synchronous = FULL") //nolint:errcheck // it cannot fail where the other did not
	lost := 0
	for id := range readable(ctx, conn) {
		came, err := bringIn(ctx, conn, id, nil)
		switch kind := KindOf(err); {
		case kind == Broken || kind == Failing: // what is damaged may also say nonsense
			lost++
		case err != nil:
			return added, err
		}
		added += came.added
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return added, err
	}
	defer tx.Rollback()
	if err := sweepUp(ctx, tx); err != nil {
		return added, err
	}
	if err := tx.Commit(); err != nil {
		return added, err
	}
	return added, &damagedError{fmt.Sprintf("%s could be brought in, %d that were found could not be read", scoring.Counted(added, "attempt"), lost)}
}

// readable lists the attempts whose rows can be found, from both ends of the table: a damaged page in its middle hides
// what lies behind it.
func readable(ctx context.Context, conn *sql.Conn) map[string]bool {
	ids := map[string]bool{}
	for _, query := range []string{
		"SELECT id FROM other.attempts NOT INDEXED ORDER BY attempt",
		"SELECT id FROM other.attempts NOT INDEXED ORDER BY attempt DESC",
	} {
		rows, err := conn.QueryContext(ctx, query)
		if err != nil {
			continue
		}
		for rows.Next() {
			var id string
			if rows.Scan(&id) == nil && id != "" {
				ids[id] = true
			}
		}
		rows.Close() //nolint:sqlclosecheck // Err tells
		if rows.Err() == nil {
			break // all of it could be read
		}
	}
	return ids
}
