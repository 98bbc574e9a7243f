package cli

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"cutscore/content/check"
	"cutscore/content/check/cue"
)

// checkCommand is the deck checker. Its exit status is 1 where something is wrong, for CI.
func checkCommand(env *environment) *cobra.Command {
	var asJSON, stats bool
	cmd := &cobra.Command{
		Use:   "check DECK...",
		Short: "Say what is wrong with a deck, and what its questions give away",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			reports := make([]checked, 0, len(args))
			failed := false
			for _, name := range args {
				place, err := env.library.Find(name)
				if err != nil {
					return fail(err)
				}
				deck, err := env.library.Open(place)
				if err != nil {
					return fail(err)
				}
				report := checked{check.Deck(deck, check.Options{Own: place.Path == "", Now: time.Now()}), madeOf(deck)}
				failed = failed || report.Failed() || report.Made.failed()
				reports = append(reports, report)
			}
			readers := check.Shown
			if stats {
				readers = len(cue.Readers())
			}
			if err := env.writeChecks(reports, asJSON, readers); err != nil {
				return fail(err)
			}
			if failed {
				return failure{}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	cmd.Flags().BoolVar(&stats, "stats", false, "show what every reader of surface cues finds, not only the best")
	return cmd
}

// checked is the report on a deck, with what becomes of its bare cards.
type checked struct {
	check.Report

	Made *made `json:"made,omitempty"`
}

func (env *environment) writeChecks(reports []checked, asJSON bool, readers int) error {
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
