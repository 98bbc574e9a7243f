package cli

import (
	"context"
	"fmt"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

// openAttempts gives the attempts that can be resumed, after it has ended those whose strict clock ran out while no program ran.
func openAttempts() ([]history.Entry, error) {
	keep := journal.New(func() (*history.Store, error) { return history.Open(history.Path()) })
	defer closeJournal(keep) //nolint:errcheck // nothing waits to be written
	ctx, cancel := context.WithTimeout(context.Background(), closeWait)
	defer cancel()
	store, err := keep.Store(ctx)
	if err != nil {
		return nil, err
	}
	open, err := store.OpenAttempts()
	if err != nil {
		return nil, err
	}
	if n, err := journal.ExpireOverdue(ctx, keep, open, clock()().Wall); n == 0 || err != nil {
		return open, err
	}
	return store.OpenAttempts()
}

// noExamOpen refuses a second exam: nobody sits two at once. A history that cannot be read holds none back; the journal says what is
// wrong with it.
func noExamOpen() error {
	open, err := openAttempts()
	if err != nil {
		return nil //nolint:nilerr // as above
	}
	short := shortIDs(open)
	for i := range open {
		if e := &open[i]; e.Mode == scoring.Exam {
			return fmt.Errorf("the exam %s is open, with %d of %d answered on %s: `cutscore resume %s` goes on with it; end it, or delete it with `cutscore history delete %[5]s`, before you start another",
				e.Code, e.Answered, e.Items, e.Title, short[i])
		}
	}
	return nil
}
