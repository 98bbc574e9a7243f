package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// checked is the size up to which a file is read through when it is opened. A larger one takes longer than anybody
// should wait: the journal reads it through beside everything else.
const checked = 1 << 20

// damagedError says what quick_check found.
type damagedError struct{ found string }

func (e *damagedError) Error() string { return "the file is damaged: " + e.found }

func checkSmall(ctx context.Context, db *sql.DB, path string) error {
	if info, err := os.Stat(path); err != nil || info.Size() > checked {
		return err
	}
	return check(ctx, db)
}

// check reads the whole file through.
func check(ctx context.Context, q querier) error {
	var found string
	if err := q.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&found); err != nil {
		return err
	}
	if found != "ok" {
		return &damagedError{found}
	}
	return nil
}

// Damage reads a large file through, beside everything else, and gives what is broken in it; Open has read a small one.
// Nil: it is whole, it is small, or it was closed meanwhile.
func (s *Store) Damage(ctx context.Context) error {
	if s.file == nil || s.file.Size() <= checked || s.failed != nil {
		return nil //nolint:nilerr // what failed is said by every call
	}
	err := check(ctx, s.read)
	if KindOf(err) != Broken {
		err = nil
	}
	return err
}

// PutAside gives a broken file, with what SQLite keeps beside it, another name and tells which. That another window has
// just done the same is no error.
func PutAside(path string) (string, error) {
	base := strings.TrimSuffix(path, ".db")
	for n := 1; ; n++ {
		aside := fmt.Sprintf("%s.broken-%d.db", base, n)
		if _, err := os.Lstat(aside); err == nil {
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
		for _, part := range []string{"", "-wal", "-shm"} {
			err := os.Rename(path+part, aside+part)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return "", err
			}
		}
		return aside, nil
	}
}
