package history

import (
	"context"
	"database/sql"

	"cutscore/scoring/records"
)

// What the tests, which use the journal and so cannot be of this package, need of its inside.

func (s *Store) WriteDB() *sql.DB { return s.write }
func (s *Store) ReadDB() *sql.DB  { return s.read }

const (
	Newest  = newest
	Checked = checked
)

var (
	Check         = check
	SchemaVersion = schemaVersion
	Recount       = func(s *Store) error {
		return s.transact(func(tx *sql.Tx) error { return records.Recount(context.Background(), tx) })
	}
)

// OpenBy opens a file whose last step is another.
func OpenBy(path, last string) (*Store, error) {
	by := steps()
	by[newest-1] = step{newest, last}
	return open(path, by)
}
