package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"cutscore/content"
	"cutscore/scoring/records"
)

// Store is the open history.
type Store struct {
	path   string
	notice string
	file   os.FileInfo // which file was opened: another one may lie at path later
	write  *sql.DB     // one connection, so that writers queue up here and not at the file's lock
	read   *sql.DB     // sees the last whole transaction, also while one is being written
	failed error       // why nothing can be written; reading works
}

const (
	dirMode  = 0o700 // what somebody got wrong is nobody else's business
	fileMode = 0o600

	// A lock is waited for this long; another window holds it for milliseconds.
	patience     = 2 * time.Second // which busy_timeout says in milliseconds
	writeOptions = "_pragma=busy_timeout(2000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_txlock=immediate"
	readOptions  = "_pragma=busy_timeout(2000)&_pragma=query_only(1)&_pragma=foreign_keys(1)"
	readers      = 2
)

// Records opens what is known and noted of the questions of a deck.
func (s *Store) Records(deck *content.Deck) (*records.Book, error) {
	return records.Open(recordsFile(s), deck)
}

// Notes reads the private notes on the questions of all decks.
func (s *Store) Notes() (map[records.NoteKey]string, error) { return records.Notes(recordsFile(s)) }

func recordsFile(s *Store) records.File {
	return records.File{Path: s.path, Read: s.read, Change: s.transact, ReadOnly: s.failed != nil, Reading: s.reading}
}

// Path is where the history lies.
func (s *Store) Path() string { return s.path }

// Notice is what was done about the file when it was opened and the person should know; mostly empty.
func (s *Store) Notice() string { return s.notice }

// ReadOnly is why nothing can be written, though the file can be read; nil where it can.
func (s *Store) ReadOnly() error { return s.failed }

// Close closes the file.
func (s *Store) Close() error {
	err := s.read.Close()
	if s.write != nil {
		err = errors.Join(err, s.write.Close())
	}
	if err != nil {
		return fmt.Errorf("closing %s: %w", s.path, err)
	}
	return nil
}

// connect prepares a pool of connections; the file is touched when the first is used.
func connect(path, options string, connections int) (*sql.DB, error) {
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	dsn := url.URL{Scheme: "file", Path: filepath.ToSlash(full), RawQuery: options}
	db, err := sql.Open("sqlite", dsn.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	return db, nil
}

// Moved reports whether another file, or none, lies where this one was opened: somebody deleted it or put a copy back.
// SQLite would go on writing to the old one, which nobody would ever find again.
func (s *Store) Moved() bool {
	now, err := os.Stat(s.path)
	return err != nil || s.file == nil || !os.SameFile(s.file, now)
}

// transact runs a change as one transaction.
func (s *Store) transact(change func(*sql.Tx) error) error {
	if s.failed != nil {
		return s.failed
	}
	tx, err := s.write.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := change(tx); err != nil {
		return err
	}
	return tx.Commit()
}
