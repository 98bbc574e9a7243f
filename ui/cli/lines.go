package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/ui/plain"
	"cutscore/ui/tty"
	"cutscore/ui/widget"
)

// inLines reports whether to write lines instead of drawing: it was asked for, or there is nothing to draw on.
func (env *environment) inLines(asked bool) bool {
	return asked || os.Getenv("TERM") == "dumb" || !terminal(env.in) || !terminal(env.screen)
}

// shown is an end that somebody reads, in the signs that the locale has. What goes into a file or another program is data, and
// stays as it is.
func shown(out io.Writer) io.Writer {
	if terminal(out) {
		return spoken(out)
	}
	return out
}

// spoken is an end that the line mode speaks into: somebody reads it, whatever it is.
func spoken(out io.Writer) io.Writer {
	if tty.KnowsUnicode(os.Getenv) {
		return out
	}
	return &widget.ASCIIWriter{Out: out}
}

// signs writes the program's own signs in a text as the locale has them, wherever the text goes; the words of a deck in it are data.
func signs(text string) string {
	if tty.KnowsUnicode(os.Getenv) {
		return text
	}
	return widget.ASCIISigns(text)
}

// runPlain runs an attempt in lines.
func (env *environment) runPlain(source *source, attempt *scoring.Attempt, notice string) error {
	if notice != "" {
		fmt.Fprintln(env.out, notice+".")
	}
	note := func() { used(source.deck.Name, source.path) }
	return session(env, note, func(*journal.Journal) (*scoring.Attempt, time.Time, error) { return attempt, time.Time{}, nil })
}

// session runs the attempt that is given, which was last seen then if it is resumed. Where nobody wrote a line the deck was not used.
func session(env *environment, used func(), from func(*journal.Journal) (*scoring.Attempt, time.Time, error)) error {
	if err := env.out.Flush(); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	keep := journal.New(func() (*history.Store, error) { return history.Open(history.Path()) })
	attempt, seen, err := from(keep)
	if err != nil {
		return errors.Join(err, closeJournal(keep))
	}
	run := plain.Session{Attempt: attempt, Seen: seen, Now: clock(), Keep: keep, Width: env.columns()}
	err = run.Run(env.in, spoken(env.screen))
	if run.Heard {
		used()
	}
	return errors.Join(err, closeJournal(keep))
}

func resumeCommand(env *environment) *cobra.Command {
	lines, ends := false, false
	cmd := &cobra.Command{
		Use:   "resume [ID]",
		Short: "Go on with the attempt that was left open last, or with the one with this id",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			var entry history.Entry
			if err := withStore(func(store *history.Store) (err error) {
				entry, err = find(store, first(args), history.Filter{Open: true})
				return err
			}); err != nil {
				return fail(err)
			}
			if ends {
				return fail(endNow(env, &entry))
			}
			if !env.inLines(lines) {
				place, _ := env.library.Find(entry.Deck)
				return fail(env.run(start{load: env.loader(cmp.Or(place.Path, place.Name)), resume: &entry})) // not found by its name it may be the one used last
			}
			return fail(resumePlain(env, &entry))
		},
	}
	addPlain(cmd, &lines)
	cmd.Flags().BoolVar(&ends, "end", false, "do not go on with it: end it as it stands, and print its report")
	return cmd
}

func reviewCommand(env *environment) *cobra.Command {
	return &cobra.Command{
		Use:   "review [ID]",
		Short: "Walk through the questions of the newest exam, or of the attempt with this id, in lines of text",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			var attempt *scoring.Attempt
			if err := withStore(func(store *history.Store) (err error) {
				attempt, err = pick(store, first(args))
				return err
			}); err != nil {
				return fail(err)
			}
			keep := journal.New(func() (*history.Store, error) { return history.Open(history.Path()) })
			return fail(errors.Join(plain.Review(attempt, keep, env.columns(), env.in, spoken(env.screen)), closeJournal(keep)))
		},
	}
}

func addPlain(cmd *cobra.Command, lines *bool) {
	cmd.Flags().BoolVar(lines, "plain", false, "lines of text instead of a full screen, for screen readers and pipes")
}

// find is the attempt with this id, which may be cut short where it stays unique; without an id the newest that passes.
func find(store *history.Store, id string, filter history.Filter) (history.Entry, error) {
	entries, err := store.List(filter)
	if err != nil {
		return history.Entry{}, err
	}
	var found []history.Entry
	for i := range entries {
		if strings.HasPrefix(entries[i].ID, id) {
			found = append(found, entries[i])
		}
	}
	switch {
	case len(found) == 0 && id == "" && filter.Open:
		return history.Entry{}, errors.New("no attempt is open")
	case len(found) == 0 && id == "":
		return history.Entry{}, errors.New("no exam has been scored yet")
	case len(found) == 0 && filter.Open:
		return history.Entry{}, fmt.Errorf("no attempt %q is open; cutscore history lists all", id)
	case len(found) == 0:
		return history.Entry{}, fmt.Errorf("the history has no attempt %q; cutscore history lists them", id)
	case len(found) > 1 && id != "":
		return history.Entry{}, fmt.Errorf("%q fits %d attempts: %s; write more of the id", id, len(found), strings.Join(shortIDs(found), ", "))
	}
	return found[0], nil
}
