package history

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Merge brings the attempts of another history in, such as that of another laptop, and tells how many. Attempts that are
// here already change nothing, but for those that were open when they came and have gone on there since. The other file
// is only read; it may be of an older version. Of a damaged one comes what can still be read, with an error.
func (s *Store) Merge(other string) (added int, err error) {
	if added, err = s.merge(context.Background(), other); err != nil {
		return added, fmt.Errorf("merging %s: %w", other, err)
	}
	return added, nil
}

func (s *Store) merge(ctx context.Context, other string) (added int, err error) {
	if s.failed != nil {
		return 0, s.failed
	}
	folder, err := os.MkdirTemp("", "cutscore-merge-")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a copy in the folder for such
	file := filepath.Join(folder, FileName)
	if err := copyHistory(other, file); err != nil {
		return 0, err
	}
	theirs, err := connect(file, writeOptions, 1)
	if err != nil {
		return 0, err
	}
	err = errors.Join(migrate(ctx, theirs, other, steps()), theirs.Close())
	if err != nil {
		return 0, err
	}
	return s.mergeFile(ctx, file)
}

// copyHistory copies a history with what SQLite keeps beside it: the copy can be brought to the newest version, and the
// original may lie where nothing can be written.
func copyHistory(from, to string) error {
	if err := copyFile(from, to); err != nil {
		return err
	}
	if err := copyFile(from+"-wal", to+"-wal"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func copyFile(from, to string) error {
	in, err := os.Open(from) //nolint:gosec // the person named it
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, fileMode) //nolint:gosec // in a folder just made
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
