package history

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"cutscore/scoring/records"
)

// migrate brings a file to the newest version, all steps or none. Another window may be doing the same at the same time:
// the version is read again inside of the transaction, which waits for the other's.
func migrate(ctx context.Context, db *sql.DB, path string, by map[int]step) error {
	version, err := schemaVersion(ctx, db)
	if err == nil {
		err = knows(path, version, by)
	}
	if err != nil || version == newest {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if version, err = schemaVersion(ctx, tx); err != nil {
		return err
	}
	for version != newest {
		if err := knows(path, version, by); err != nil {
			return err
		}
		next := by[version]
		if _, err := tx.ExecContext(ctx, next.sql); err != nil {
			return fmt.Errorf("bringing %s from version %d to %d: %w", path, version, next.to, err)
		}
		version = next.to
	}
	if err := records.Recount(ctx, tx); err != nil {
		return fmt.Errorf("counting in %s: %w", path, err)
	}
	// PRAGMA takes no parameters.
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", newest)); err != nil {
		return err
	}
	return tx.Commit()
}

// migrateInTurn migrates. Where two programs begin to write a log to an old file at the same time, SQLite tells one of them
// without waiting that the file is locked: it tries again for as long as SQLite waits elsewhere.
func migrateInTurn(ctx context.Context, db *sql.DB, path string, by map[int]step) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		err := migrate(context.WithoutCancel(ctx), db, path, by)
		if KindOf(err) != Locked || ctx.Err() != nil {
			return err
		}
		time.Sleep(patience / 100)
	}
}

// knows reports an error for a version that this program cannot read, be it newer, or a number that no program wrote.
func knows(path string, version int, by map[int]step) error {
	if _, known := by[version]; known || version == newest {
		return nil
	}
	return &VersionError{Path: path, Version: version}
}

// querier is what can be asked: a database, a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func schemaVersion(ctx context.Context, q querier) (int, error) {
	var version int
	err := q.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}
