package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/content/check"
	"cutscore/content/check/cue"
	"cutscore/content/library"
)

// checkCommand is the deck checker. Its exit status is 1 where something is wrong, for CI.
func checkCommand(env *environment) *cobra.Command {
	var asJSON, stats, take bool
	cmd := &cobra.Command{
		Use:   "check DECK...",
		Short: "Say what is wrong with a deck, and what its questions give away",
		Args:  atLeastOne,
		RunE: func(_ *cobra.Command, args []string) error {
			reports := make([]checked, 0, len(args))
			failed := false
			for _, name := range args {
				report, err := env.check(name, take)
				if err != nil {
					return fail(err)
				}
				failed = failed || report.Failed() || report.Made.failed()
				reports = append(reports, report)
			}
			readers := 0
			if stats {
				readers = len(cue.Readers())
			}
			if err := writeChecks(env, reports, asJSON, readers); err != nil {
				return fail(err)
			}
			if failed {
				return failure{}
			}
			return nil
		},
	}
	addImport(cmd, &take)
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	cmd.Flags().BoolVar(&stats, "stats", false, "also the statistics of the questions, and what readers find who know nothing of the subject")
	return cmd
}

// check reads a deck and checks it. A file of another format that can be read as a deck all the same is checked, too, and the first
// finding says what it is.
func (env *environment) check(name string, take bool) (checked, error) {
	place, err := env.library.Find(name)
	if err != nil {
		return checked{}, err
	}
	deck, err := env.library.Open(place)
	var stranger *library.ForeignError
	if err == nil {
		stranger = env.library.Stranger(place, deck)
	}
	if take && (err != nil || stranger != nil) {
		path, err := env.imported(name, errors.Join(err, asError(stranger)))
		if err != nil {
			return checked{}, err
		}
		return env.check(path, false)
	}
	if err != nil {
		return checked{}, orImport(err)
	}
	report := check.Deck(deck, check.Options{Own: place.Path == "", Now: time.Now()})
	if stranger != nil {
		first := check.Finding{Rule: "format", Severity: check.Error, Position: content.Position{File: place.Where()}, Text: orImport(stranger).Error()}
		report.Findings = append([]check.Finding{first}, report.Findings...)
	}
	return checked{report, madeOf(deck)}, nil
}

// asError is nil where there is no such error: a nil pointer in an interface would be none.
func asError(f *library.ForeignError) error {
	if f == nil {
		return nil
	}
	return f
}

// checked is the report on a deck, with what becomes of its bare cards.
type checked struct {
	check.Report

	Made *made `json:"made,omitempty"`
}

func writeChecks(env *environment, reports []checked, asJSON bool, readers int) error {
	if asJSON {
		enc := json.NewEncoder(env.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(reports); err != nil {
			return fmt.Errorf("writing the check: %w", err)
		}
		return nil
	}
	for i := range reports {
		if err := reports[i].Write(env.out, readers); err != nil {
			return fmt.Errorf("writing the check: %w", err)
		}
		if reports[i].Made == nil {
			continue
		}
		if err := reports[i].Made.write(env, readers); err != nil {
			return fmt.Errorf("writing the check: %w", err)
		}
	}
	return nil
}
