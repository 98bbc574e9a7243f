package history

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver

	"cutscore/scoring"
)

// Open opens the history at a path and makes what is missing: folder, file, tables. A file that is no history or is
// damaged is put aside, never deleted, and a new one is begun with what can still be read; Notice says so. Where nothing
// can be written but a history can be read, the Store reads, and every change gives the reason. It takes milliseconds
// however much is kept.
func Open(path string) (*Store, error) {
	s, err := open(path, steps())
	if KindOf(err) != Broken {
		return s, err
	}
	aside, moveErr := PutAside(path)
	if moveErr != nil {
		return nil, &openError{path, fmt.Errorf("it is damaged (%w) and cannot be put aside: %w", err, moveErr)}
	}
	if s, err = open(path, steps()); err != nil {
		return nil, err
	}
	s.BringBack(aside)
	return s, nil
}

// BringBack brings what can still be read of a file that was put aside into the new one, and notes what was done.
func (s *Store) BringBack(aside string) {
	added, _ := s.merge(context.Background(), aside) // that it is damaged is known
	s.notice = fmt.Sprintf("The history was damaged. It was put aside as %s and a new one begun, with the %s that could still be read",
		aside, scoring.Counted(added, "attempt"))
	if added == 0 {
		s.notice = fmt.Sprintf("The history was damaged. It was put aside as %s and a new one begun; nothing in it could be read", aside)
	}
}

// open opens a file as it is.
func open(path string, by map[int]step) (*Store, error) {
	s, err := openForWriting(path, by)
	if kind := KindOf(err); kind == ReadOnly || kind == Locked {
		if readable, readErr := openForReading(path, err); readErr == nil {
			return readable, nil
		}
	}
	if err != nil {
		return nil, &openError{path, err}
	}
	return s, nil
}

func openForWriting(path string, by map[int]step) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return nil, err
	}
	// SQLite would make a file that everybody may read.
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, fileMode) //nolint:gosec // the person's own file
	if err != nil {
		return nil, err
	}
	if err := file.Close(); err != nil {
		return nil, err
	}
	keepPrivate(path)
	s, err := newStore(path, writeOptions, readOptions)
	if err != nil {
		return nil, err
	}
	err = s.prepare(context.Background(), by)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func newStore(path, writing, reading string) (*Store, error) {
	s := &Store{path: path}
	var err error
	if writing != "" {
		if s.write, err = connect(path, writing, 1); err != nil {
			return nil, err
		}
	}
	if s.read, err = connect(path, reading, readers); err != nil {
		return nil, err
	}
	return s, nil
}

// prepare brings the tables up to date and sees whether the file can be written and is whole.
func (s *Store) prepare(ctx context.Context, by map[int]step) error {
	if err := migrateInTurn(ctx, s.write, s.path, by); err != nil {
		return err
	}
	if err := checkSmall(ctx, s.write, s.path); err != nil {
		return err
	}
	// SQLite opens what cannot be written for reading without a word; a transaction tells.
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	s.file, err = os.Stat(s.path)
	return err
}

// openForReading opens a file that cannot be written, by us or now. Where SQLite may not even lay its index beside the
// file, it is told that nobody else writes there.
func openForReading(path string, reason error) (*Store, error) {
	file, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	ways := []string{"mode=ro&"}
	if KindOf(reason) == ReadOnly {
		ways = append(ways, "mode=ro&immutable=1&")
	}
	for _, how := range ways {
		var s *Store
		if s, err = newStore(path, "", how+readOptions); err != nil {
			continue
		}
		s.file, s.failed = file, reason
		var version int
		if version, err = schemaVersion(context.Background(), s.read); err == nil && version == newest {
			return s, nil
		}
		err = errors.Join(err, s.Close())
	}
	return nil, errors.Join(reason, err)
}
