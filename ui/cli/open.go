package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

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

// noExamOpen reports whether an exam can be begun: nobody sits two at once. A history that cannot be read holds none back; the journal
// says what is wrong with it.
func noExamOpen(env *environment, lines bool) (goOn bool, err error) {
	open, err := openAttempts()
	if err != nil {
		return true, nil //nolint:nilerr // as above
	}
	short := shortIDs(open)
	for i := range open {
		if e := &open[i]; e.Mode == scoring.Exam {
			refused := &openError{*e, short[i]}
			if env.inLines(lines) {
				return settleOpen(env, refused)
			}
			return false, refused
		}
	}
	return true, nil
}

// openError says that an exam is open, and by which command one goes on with it, ends it or throws it away.
type openError struct {
	exam history.Entry
	id   string // cut short
}

func (e *openError) Error() string {
	return fmt.Sprintf("the exam %s is open, with %d of %d answered on %s, and only one exam can be open at a time: `cutscore resume %s` goes on with it, `cutscore resume --end %[5]s` ends it, `cutscore history delete %[5]s` throws it away",
		e.exam.Code, e.exam.Answered, e.exam.Items, e.exam.Title, e.id)
}

// settleOpen asks, where lines of text are written and read on a terminal, what becomes of an exam that is open: one key each. gone: it
// was ended or thrown away, and another can be begun. In a pipe the error says by which commands that is done.
func settleOpen(env *environment, open *openError) (gone bool, err error) {
	if file, ok := env.in.(*os.File); !ok || !isTerminal(file) {
		return false, open
	}
	e := &open.exam
	fmt.Fprintf(env.out, "The exam %s is open, with %d of %d answered on %s. Only one exam can be open at a time.\n", e.Code, e.Answered, e.Items, e.Title)
	fmt.Fprintln(env.out, "c goes on with it, e ends it, x throws it away; anything else leaves it as it is.")
	if err := env.out.Flush(); err != nil {
		return false, fmt.Errorf("writing: %w", err)
	}
	switch readWord(env) {
	case "c":
		return false, resumePlain(env, e)
	case "e":
		fmt.Fprintln(env.out, "End it? Write y to end it.")
		if err := env.out.Flush(); err != nil {
			return false, fmt.Errorf("writing: %w", err)
		}
		if readWord(env) == "y" {
			return true, endNow(env, e)
		}
	case "x":
		err = withStore(func(store *history.Store) error {
			gone, err = throwAway(env, store, e)
			return err
		})
		return gone, err
	}
	return false, nil
}

// throwAway deletes an attempt, and brings it back when the next line asks for that.
func throwAway(env *environment, store *history.Store, e *history.Entry) (gone bool, err error) {
	stash, err := history.NewStash(store, e.ID)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, stash.Close()) }()
	if err := store.Delete(e.ID); err != nil {
		return false, err
	}
	fmt.Fprintf(env.out, "Thrown away: %s.\nWrite z to bring it back; an empty line begins the new exam.\n", named(e))
	if err := env.out.Flush(); err != nil {
		return false, fmt.Errorf("writing: %w", err)
	}
	if readWord(env) != "z" {
		return true, nil
	}
	if err := stash.Restore(store); err != nil {
		return false, err
	}
	fmt.Fprintf(env.out, "It is back: %s.\n", named(e))
	return false, nil
}

// readWord reads a line of the terminal, letter by letter: what stands behind it is for whoever reads next.
func readWord(env *environment) string {
	var line []byte
	for b := make([]byte, 1); ; {
		if n, err := env.in.Read(b); n == 0 || err != nil || b[0] == '\n' {
			return strings.ToLower(strings.TrimSpace(string(line)))
		}
		line = append(line, b[0])
	}
}

// endNow ends an attempt as it stands and prints its report.
func endNow(env *environment, e *history.Entry) error {
	keep := journal.New(func() (*history.Store, error) { return history.Open(history.Path()) })
	ctx, cancel := context.WithTimeout(context.Background(), closeWait)
	defer cancel()
	attempt, seen, err := keep.Resume(ctx, e.ID)
	if err == nil {
		now := clock()
		attempt.Clock.Resume(now(), seen)
		attempt.End(scoring.Submitted, now())
		keep.End(attempt)
		report := scoring.NewReport(attempt)
		fmt.Fprintln(env.out, signs(strings.TrimSpace(report.Markdown())))
	}
	return errors.Join(err, closeJournal(keep))
}

// resumePlain goes on with an attempt in lines of text.
func resumePlain(env *environment, e *history.Entry) error {
	note := func() {
		if place, err := env.library.Find(e.Deck); err == nil {
			used(place.Name, place.Path)
		}
	}
	return session(env, note, func(keep *journal.Journal) (*scoring.Attempt, time.Time, error) {
		ctx, cancel := context.WithTimeout(context.Background(), closeWait)
		defer cancel()
		return keep.Resume(ctx, e.ID)
	})
}
