package history

import (
	"database/sql"
	"fmt"
	"time"

	"cutscore/scoring"
)

// Change is what is to be written of one attempt: the attempt as it stood, and what of that is new. The journal makes it.
type Change struct {
	ID       string
	Attempt  *scoring.Attempt // a copy that nobody changes any more; nil: the attempt is only to be claimed
	Seen     time.Time        // the last reading of the wall clock; zero: the clock has not been started
	Evidence []time.Time      // since when each response says something about the person; zero: it says nothing
	Kept     bool             // this window has written it before
	Claim    bool             // it is to be made this window's own
	Whole    bool             // all of it must be written, form and responses
	Places   []int            // the responses to write, ascending

	// What came of it, set by Write.
	Err     error
	Lost    Kind // it belongs to another window now (Taken), or is gone (Deleted)
	Stale   bool // another window had written it before it was claimed
	Unknown bool // nothing is known of it here nor there
}

// Write writes changes in one transaction, all of them or none, for the window that owner names.
func (s *Store) Write(owner string, changes []*Change) error {
	if len(changes) == 0 {
		return s.failed
	}
	return s.transact(func(tx *sql.Tx) error {
		k := keeper{tx: tx, owner: owner}
		for _, c := range changes {
			if err := k.keep(c); err != nil {
				return fmt.Errorf("keeping the attempt %s: %w", c.ID, err)
			}
		}
		return nil
	})
}
