package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Merge brings the attempts of another history in, such as that of another laptop, and tells how many. Attempts that are
// here already change nothing, but for those that were open when they came and have gone on there since. The other file
// is only read; it may be of an older version.
func (s *Store) Merge(other string) (added int, err error) {
	copied, err := os.MkdirTemp("", "cutscore-merge-")
	if err != nil {
		return 0, fmt.Errorf("merging %s: %w", other, err)
	}
	defer os.RemoveAll(copied) //nolint:errcheck // a copy in the folder for such
	file := filepath.Join(copied, FileName)
	if err := copyHistory(other, file); err != nil {
		return 0, fmt.Errorf("merging %s: %w", other, err)
	}
	theirs, err := open(file, migrations())
	if err == nil {
		err = theirs.Close()
	}
	if err == nil {
		added, err = s.mergeFile(context.Background(), file)
	}
	if kind := kindOf(err); kind == Broken {
		err = fmt.Errorf("%w; the sqlite3 program may mend it: sqlite3 %s .recover | sqlite3 mended.db", err, other)
	}
	if err != nil {
		return 0, fmt.Errorf("merging %s: %w", other, err)
	}
	return added, nil
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
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// wanted are the attempts to bring in, by their keys there.
const wanted = `
CREATE TEMP TABLE wanted AS
SELECT o.attempt, o.id, m.attempt AS mine FROM other.attempts o LEFT JOIN main.attempts m USING (id)
WHERE m.id IS NULL OR (m.state = 'in progress' AND m.owner = o.owner AND o.events > m.events);
DELETE FROM main.attempts WHERE attempt IN (SELECT mine FROM wanted);
`

// bring copies them. Forms and items are known by their hashes, attempts by their ids; keys differ from file to file.
const bring = `
INSERT INTO main.items (hash, id, topic, kind, body)
SELECT hash, id, topic, kind, body FROM other.items WHERE true ON CONFLICT (hash) DO NOTHING;

CREATE TEMP TABLE new_forms AS
SELECT f.form, f.hash FROM other.forms f WHERE f.hash NOT IN (SELECT hash FROM main.forms)
AND f.form IN (SELECT a.form FROM other.attempts a JOIN wanted USING (attempt));
INSERT INTO main.forms (hash, series, number, deck, title, digest, blueprint)
SELECT f.hash, series, number, deck, title, digest, blueprint FROM other.forms f JOIN new_forms USING (form);
INSERT INTO main.form_items (form, place, item, shown)
SELECT mf.form, fi.place, mi.item, fi.shown
FROM new_forms nf JOIN main.forms mf ON mf.hash = nf.hash JOIN other.form_items fi ON fi.form = nf.form
JOIN other.items oi ON oi.item = fi.item JOIN main.items mi ON mi.hash = oi.hash;

INSERT INTO main.attempts (id, form, mode, state, started, ended, at, used, time_limit, item_limit, strict, pauses, seen,
	owner, events, items, answered, asked, right, estimate, cut, passed, topics, stops, stood)
SELECT o.id, mf.form, mode, state, started, ended, at, used, time_limit, item_limit, strict, pauses, seen,
	owner, events, items, answered, asked, right, estimate, cut, passed, topics, stops, stood
FROM wanted w JOIN other.attempts o USING (attempt) JOIN other.forms of ON of.form = o.form JOIN main.forms mf ON mf.hash = of.hash
ORDER BY o.attempt;
INSERT INTO main.responses (attempt, place, choice, struck, flagged, unsure, time, changes, right, done, counted)
SELECT m.attempt, place, choice, struck, flagged, unsure, time, changes, right, done, counted
FROM wanted w JOIN main.attempts m USING (id) JOIN other.responses o ON o.attempt = w.attempt;
INSERT INTO main.events (attempt, number, at, what, place, detail)
SELECT m.attempt, number, o.at, what, place, detail
FROM wanted w JOIN main.attempts m USING (id) JOIN other.events o ON o.attempt = w.attempt;
DROP TABLE temp.new_forms;
DROP TABLE temp.wanted;
`

// mergeFile merges a file of the newest version. A file can be attached only outside of a transaction.
func (s *Store) mergeFile(ctx context.Context, file string) (added int, err error) {
	if s.failed != nil {
		return 0, s.failed
	}
	conn, err := s.write.Conn(ctx)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "ATTACH ? AS other", file); err != nil {
		return 0, err
	}
	defer conn.ExecContext(ctx, "DETACH other") //nolint:errcheck // it goes with the connection otherwise
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit there is nothing to roll back
	if added, err = bringIn(ctx, tx); err != nil {
		return 0, err
	}
	return added, tx.Commit()
}

func bringIn(ctx context.Context, tx *sql.Tx) (added int, err error) {
	if _, err := tx.ExecContext(ctx, wanted); err != nil {
		return 0, err
	}
	var all int
	if err := tx.QueryRowContext(ctx, "SELECT count(*), count(*) FILTER (WHERE mine IS NULL) FROM wanted").Scan(&all, &added); err != nil {
		return 0, err
	}
	if all == 0 {
		_, err := tx.ExecContext(ctx, "DROP TABLE temp.wanted")
		return 0, err
	}
	_, err = tx.ExecContext(ctx, bring+sweep)
	return added, err
}
