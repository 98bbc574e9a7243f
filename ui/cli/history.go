package cli

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/records"
	"cutscore/scoring/study"
)

func historyCommand(env *environment) *cobra.Command {
	var asJSON, asCSV bool
	cmd := &cobra.Command{
		Use:   "history",
		Short: "List past attempts",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			if asJSON && asCSV {
				return errors.New("--json and --csv contradict each other: give one of them")
			}
			_, _ = openAttempts()
			return fail(withStore(func(store *history.Store) error {
				entries, err := store.List(history.Filter{})
				if err != nil {
					return err
				}
				switch {
				case asJSON:
					return writeJSON(env.out, entries)
				case asCSV:
					return historyCSV(env.out, entries)
				}
				return historyTable(env.out, entries)
			}))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON, with lengths of time in seconds")
	cmd.Flags().BoolVar(&asCSV, "csv", false, "as CSV, one attempt a line")
	cmd.AddCommand(mergeCommand(env), deleteCommand(env))
	return cmd
}

func mergeCommand(env *environment) *cobra.Command {
	return &cobra.Command{
		Use:   "merge OTHER.db",
		Short: "Bring in the attempts of another computer's history; doing it twice changes nothing",
		Args:  exactlyOne,
		RunE: func(_ *cobra.Command, args []string) error {
			return fail(withStore(func(store *history.Store) error {
				added, err := store.Merge(args[0])
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(env.out, "%s brought in from %s\n", scoring.Counted(added, "attempt"), args[0])
				return err
			}))
		},
	}
}

func deleteCommand(env *environment) *cobra.Command {
	var all, yes bool
	cmd := &cobra.Command{
		Use:   "delete [ID]",
		Short: "Delete an attempt, or every one with --all; asks first",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if all == (len(args) == 1) || !all && args[0] == "" { // an empty id would mean the newest
				return errors.New("give the id of an attempt (cutscore history lists them), or --all")
			}
			return fail(withStore(func(store *history.Store) error {
				if all {
					return deleteAll(env, store, yes)
				}
				entry, err := find(store, args[0], history.Filter{})
				if err != nil {
					return err
				}
				if !yes && !confirm(env, "Delete "+named(&entry)+" for good?") {
					return errNothingDeleted
				}
				if err := store.Delete(entry.ID); err != nil {
					return err
				}
				_, err = fmt.Fprintf(env.out, "Deleted %s\n", named(&entry))
				return err
			}))
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "delete every attempt")
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask first")
	return cmd
}

var errNothingDeleted = errors.New("nothing was deleted")

func deleteAll(env *environment, store *history.Store, yes bool) error {
	entries, err := store.List(history.Filter{})
	if err != nil {
		return err
	}
	if !yes && !confirm(env, fmt.Sprintf("Delete all %s for good?", scoring.Counted(len(entries), "attempt"))) {
		return errNothingDeleted
	}
	if err := store.DeleteAll(); err != nil {
		return err
	}
	_, err = fmt.Fprintf(env.out, "Deleted %s\n", scoring.Counted(len(entries), "attempt"))
	return err
}

// named is an attempt as one asks about it.
func named(e *history.Entry) string {
	result := scoring.ProgressWords(e.Mode, e.Answered, e.Items)
	if e.Graded() {
		result = fmt.Sprintf("%d of %d right", e.Right, e.Asked)
	}
	return fmt.Sprintf("the %s of %s on %s (form %s, %s)", e.Mode, e.Started.Local().Format("2006-01-02 15:04"), e.Title, e.Code, result)
}

// confirm asks a question whose answer must be y.
func confirm(env *environment, question string) bool {
	fmt.Fprint(env.err, question+" [y/N] ")
	line, err := bufio.NewReader(env.in).ReadString('\n')
	return err == nil && strings.EqualFold(strings.TrimSpace(line), "y")
}

func reportCommand(env *environment) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "report [ID]",
		Short: "Print the score report of the newest exam, or of the attempt with this id",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "md" && format != "json" {
				return fmt.Errorf("--format %q: use md or json", format)
			}
			return fail(withStore(func(store *history.Store) error {
				attempt, err := pick(store, first(args))
				if err != nil {
					return err
				}
				report, confused := scoring.NewReport(attempt), confusedIn(store, &attempt.Form)
				if format == "json" {
					return writeJSON(env.out, struct {
						scoring.Report
						scoring.InSeconds
						Confused []study.Confusion `json:"confused,omitempty"`
					}{report, report.InSeconds(), confused})
				}
				_, err = fmt.Fprintln(env.out, signs(strings.TrimSpace(report.Markdown()+"\n\n"+study.ConfusedPage(confused))))
				return err
			}))
		},
	}
	cmd.Flags().StringVar(&format, "format", "md", "`FORMAT`: md, or json with lengths of time in seconds")
	return cmd
}

// confusedIn are the cards of a form's deck that are confused, by all that was answered up to now. What cannot be read is none.
func confusedIn(store *history.Store, form *content.Form) []study.Confusion {
	book, err := store.Records(&content.Deck{ID: form.DeckID, Name: form.Deck, Title: form.Title})
	if err != nil {
		return nil
	}
	answers, _ := book.Choices()
	return study.Confusions(answers)
}

// pick loads the attempt of this id, or the newest scored exam; an id may be cut short where it stays unique.
func pick(store *history.Store, id string) (*scoring.Attempt, error) {
	filter := history.Filter{Scored: true, Mode: scoring.Exam, Limit: 1}
	if id != "" {
		filter = history.Filter{}
	}
	found, err := find(store, id, filter)
	if err != nil {
		return nil, err
	}
	if found.State == scoring.InProgress {
		return nil, fmt.Errorf("attempt %s is still open: resume it and end it, then it has a report", id)
	}
	attempt, _, err := store.Load(context.Background(), found.ID)
	return attempt, err
}

// withRecords opens the history for what is known of a deck's questions.
func withRecords(source *source, do func(*records.Book) error) error {
	return withBook(source.deck, do)
}

func withBook(deck *content.Deck, do func(*records.Book) error) error {
	return withStore(func(store *history.Store) error {
		book, err := store.Records(deck)
		if err != nil {
			return err
		}
		return do(book)
	})
}

// withStore opens the history for one command.
func withStore(do func(*history.Store) error) error {
	store, err := history.Open(history.Path())
	if err != nil {
		return err
	}
	return errors.Join(do(store), store.Close())
}

func writeJSON(out io.Writer, value any) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(value)
}

func historyTable(out io.Writer, entries []history.Entry) error {
	if len(entries) == 0 {
		_, err := fmt.Fprintln(out, "No attempt yet: `cutscore exam` sits a mock exam, `cutscore drill` practises")
		return err
	}
	table := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(table, "ID\tSTARTED\tKIND\tSTATE\tFORM\tRIGHT\tESTIMATE\tTIME\tDECK")
	short := shortIDs(entries)
	for i := range entries {
		e := &entries[i]
		right, score := scoring.ProgressWords(e.Mode, e.Answered, e.Items), "-"
		if e.Graded() {
			right = fmt.Sprintf("%d of %d", e.Right, e.Asked)
		}
		if e.Scored() {
			score = strconv.Itoa(e.Estimate)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", short[i], e.Started.Local().Format("2006-01-02 15:04"),
			e.Mode, e.State, e.Code, right, score, scoring.Minutes(e.Used), e.Title)
	}
	return table.Flush()
}

// shortest is the least that is shown of an id: enough to stay unique in a history that grows.
const shortest = 7

// shortIDs cuts ids as short as they all stay unique; every command that takes an id takes one that is cut so.
func shortIDs(entries []history.Entry) []string {
	for length := shortest; ; length++ {
		seen, short := map[string]bool{}, make([]string, len(entries))
		for i := range entries {
			id := entries[i].ID
			short[i] = id[:min(length, len(id))]
			seen[short[i]] = true
		}
		if len(seen) == len(entries) {
			return short
		}
	}
}

func historyCSV(w io.Writer, entries []history.Entry) error {
	out := csv.NewWriter(w)
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
			right, asked, estimate, cut, passed, strconv.Itoa(scoring.Seconds(e.Used)),
		})
	}
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("writing the history: %w", err)
	}
	return nil
}
