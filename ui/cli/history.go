package cli

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/records"
)

func historyCommand(env *environment) *cobra.Command {
	var asJSON, asCSV bool
	cmd := &cobra.Command{
		Use:   "history",
		Short: "List past attempts",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if asJSON && asCSV {
				return errors.New("--json and --csv: choose one")
			}
			return fail(withStore(func(store *history.Store) error {
				entries, err := store.List(history.Filter{})
				if err != nil {
					return err
				}
				switch {
				case asJSON:
					return env.writeJSON(entries)
				case asCSV:
					return env.historyCSV(entries)
				}
				return env.historyTable(entries)
			}))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	cmd.Flags().BoolVar(&asCSV, "csv", false, "as CSV, one attempt a line")
	cmd.AddCommand(mergeCommand(env), deleteCommand(env))
	return cmd
}

func mergeCommand(env *environment) *cobra.Command {
	return &cobra.Command{
		Use:   "merge OTHER.db",
		Short: "Bring in the attempts of another laptop's history; twice changes nothing",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return fail(withStore(func(store *history.Store) error {
				added, err := store.Merge(args[0])
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(env.out, "%d attempts brought in from %s\n", added, args[0])
				return err
			}))
		},
	}
}

func deleteCommand(env *environment) *cobra.Command {
	var all, yes bool
	cmd := &cobra.Command{
		Use:   "delete [ID]",
		Short: "Delete an attempt, or with --all every one, after a question",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if all == (len(args) == 1) {
				return errors.New("give the id of an attempt (cutscore history lists them), or --all")
			}
			what := "every attempt"
			if !all {
				what = "attempt " + args[0]
			}
			if !yes && !env.confirm("Delete "+what+" for good?") {
				return fail(errors.New("nothing was deleted"))
			}
			return fail(withStore(func(store *history.Store) error {
				if all {
					return store.DeleteAll()
				}
				return store.Delete(args[0])
			}))
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "every attempt")
	cmd.Flags().BoolVar(&yes, "yes", false, "without the question")
	return cmd
}

// confirm asks a question whose answer must be y.
func (env *environment) confirm(question string) bool {
	fmt.Fprint(env.err, question+" [y/N] ") //nolint:errcheck // a question nobody sees is answered no
	line, err := bufio.NewReader(env.in).ReadString('\n')
	return err == nil && strings.EqualFold(strings.TrimSpace(line), "y")
}

func reportCommand(env *environment) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "report [ID]",
		Short: "Print a score report: of the newest exam, or of the attempt with this id",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "md" && format != "json" {
				return fmt.Errorf("--format %q: it is md or json", format)
			}
			return fail(withStore(func(store *history.Store) error {
				attempt, err := pick(store, first(args))
				if err != nil {
					return err
				}
				report := scoring.NewReport(attempt)
				if format == "json" {
					return env.writeJSON(report)
				}
				_, err = fmt.Fprintln(env.out, report.Markdown())
				return err
			}))
		},
	}
	cmd.Flags().StringVar(&format, "format", "md", "md or json")
	return cmd
}

// pick loads the attempt of this id, or the newest scored exam; an id may be cut short where it stays unique.
func pick(store *history.Store, id string) (*scoring.Attempt, error) {
	filter := history.Filter{Scored: true, Mode: scoring.Exam, Limit: 1}
	if id != "" {
		filter = history.Filter{}
	}
	entries, err := store.List(filter)
	if err != nil {
		return nil, err
	}
	var found []history.Entry
	for _, e := range entries {
		if strings.HasPrefix(e.ID, id) {
			found = append(found, e)
		}
	}
	switch {
	case len(found) == 0 && id == "":
		return nil, errors.New("no exam has been scored yet")
	case len(found) == 0:
		return nil, fmt.Errorf("the history has no attempt %q; cutscore history lists them", id)
	case len(found) > 1:
		return nil, fmt.Errorf("%q fits %d attempts; write more of the id", id, len(found))
	case found[0].State == scoring.InProgress:
		return nil, fmt.Errorf("attempt %s is still open: resume it and end it, then it has a report", found[0].ID)
	}
	attempt, _, err := store.Load(context.Background(), found[0].ID)
	return attempt, err
}

// withStore opens the history for one command.
// withRecords opens the history for what is known of a deck's questions.
func withRecords(source *source, do func(*records.Book) error) error {
	return withStore(func(store *history.Store) error {
		book, err := store.Records(source.deck)
		if err != nil {
			return err
		}
		return do(book)
	})
}

func withStore(do func(*history.Store) error) error {
	store, err := history.Open(history.Path())
	if err != nil {
		return err
	}
	return errors.Join(do(store), store.Close())
}

func (env *environment) writeJSON(value any) error {
	enc := json.NewEncoder(env.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(value)
}

func (env *environment) historyTable(entries []history.Entry) error {
	table := tabwriter.NewWriter(env.out, 0, 4, 2, ' ', 0)
	for i := range entries {
		e := &entries[i]
		right, score := fmt.Sprintf("%d of %d answered", e.Answered, e.Items), "-"
		if e.Graded() {
			right = fmt.Sprintf("%d of %d", e.Right, e.Asked)
		}
		if e.Scored() {
			score = strconv.Itoa(e.Estimate)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", e.ID, e.Started.Local().Format("2006-01-02 15:04"), //nolint:errcheck // Flush tells
			e.Mode, e.State, e.Code, right, score, scoring.Minutes(e.Used), e.Title)
	}
	return table.Flush()
}

func (env *environment) historyCSV(entries []history.Entry) error {
	out := csv.NewWriter(env.out)
	rows := [][]string{{"id", "mode", "state", "form", "deck", "started", "ended", "right", "asked", "practice_estimate", "cut_score", "passed", "used_seconds"}}
	for i := range entries {
		e := &entries[i]
		endedAt := ""
		if !e.Ended.IsZero() {
			endedAt = e.Ended.UTC().Format(time.RFC3339)
		}
		right, asked, estimate, cut, passed := "", "", "", "", "" // what an attempt is not worth is empty
		if e.Graded() {
			right, asked = strconv.Itoa(e.Right), strconv.Itoa(e.Asked)
		}
		if e.Scored() {
			estimate, cut, passed = strconv.Itoa(e.Estimate), strconv.Itoa(e.Cut), strconv.FormatBool(e.Passed)
		}
		rows = append(rows, []string{
			e.ID, string(e.Mode), string(e.State), e.Code, e.Deck, e.Started.UTC().Format(time.RFC3339), endedAt,
			right, asked, estimate, cut, passed, strconv.Itoa(int(e.Used.Seconds())),
		})
	}
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("writing the history: %w", err)
	}
	return nil
}
