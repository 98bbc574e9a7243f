package anki

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
)

// create makes the temporary file that the database is put into: in memory it would lie beside the package and the notes that
// are made of it.
func (c *collection) create() (err error) {
	if c.file, err = os.CreateTemp("", "cutscore-*.anki2"); err != nil {
		return fmt.Errorf("a package is unpacked into a temporary file, which cannot be made (%w); set TMPDIR to a folder that can be written to", err)
	}
	return nil
}

// fill puts the database into the file.
func (c *collection) fill(in io.Reader) error {
	f := c.file
	_, err := io.Copy(f, in)
	const writeVersion, rollback, wal = 18, 1, 2
	version := make([]byte, 2)
	if n, _ := f.ReadAt(version, writeVersion); n == len(version) && version[1] == wal { // its log was left behind
		_, again := f.WriteAt([]byte{rollback, rollback}, writeVersion)
		err = errors.Join(err, again)
	}
	return errors.Join(err, f.Close())
}

func (c *collection) close() {
	if c.db != nil {
		c.db.Close() //nolint:errcheck // nothing was written
	}
	if c.file != nil {
		os.Remove(c.file.Name()) //nolint:errcheck // it may be gone already
	}
}

// open opens the file, and takes its name off it where the system lets it: nothing is left behind then, whatever ends the
// program. Nothing in it is trusted to run.
func (c *collection) open(ctx context.Context) error {
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", OmitHost: true, Path: filepath.ToSlash(c.file.Name()), RawQuery: "mode=ro&immutable=1"}).String())
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	c.db = db
	if _, err = db.ExecContext(ctx, "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA cache_size = -1024"); err != nil {
		return err
	}
	os.Remove(c.file.Name()) //nolint:errcheck // where it fails the file is removed when it is closed
	return nil
}
