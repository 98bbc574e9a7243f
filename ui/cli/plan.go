package cli

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/content/library"
	"cutscore/scoring/history"
	"cutscore/scoring/records"
	"cutscore/scoring/study"
)

func planCommand(env *environment) *cobra.Command {
	var date string
	var aDay int
	cmd := &cobra.Command{
		Use:   "plan [DECK]",
		Short: "Plan for the day of the exam: what to do today, and when to sit mock exams",
		Args:  atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			deck, stubs, err := outline(env, first(args))
			if err != nil {
				return fail(err)
			}
			now := clock()().Wall
			if cmd.Flags().Changed("a-day") && aDay < 1 {
				return fmt.Errorf("--a-day %d: give at least 1", aDay)
			}
			var day time.Time
			if cmd.Flags().Changed("date") && date != "none" {
				if day, err = study.ParseDay(date, now); err != nil {
					return fmt.Errorf("--date %w", err)
				}
			}
			return fail(withBook(deck, func(book *records.Book) error {
				goal, err := book.Goal()
				if err != nil {
					return err
				}
				if cmd.Flags().Changed("date") {
					goal.Date, goal.Since = day, now
				}
				if cmd.Flags().Changed("a-day") {
					goal.ADay = aDay
				}
				if cmd.Flags().Changed("date") || cmd.Flags().Changed("a-day") {
					if err := book.SetGoal(goal); err != nil {
						return err
					}
				}
				standing, err := standing(book, deck, stubs, now)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(env.out, planText(&standing))
				return err
			}))
		},
	}
	cmd.Flags().StringVar(&date, "date", "", "the `DAY` of the exam: 2027-01-15, or a number of days from today; none removes it")
	cmd.Flags().IntVar(&aDay, "a-day", 0, "`N` questions to answer a day (default: "+strconv.Itoa(study.DefaultADay)+")")
	return cmd
}

// planText writes the plan for a person.
func planText(s *study.Standing) string {
	lines := []string{s.Title}
	if s.Next() == study.DoPlan {
		lines = append(lines, "No date of the exam is set: cutscore plan --date 2027-01-15 --a-day 25")
	} else {
		lines = append(lines, fmt.Sprintf("%s, on %s", upperFirst(study.DaysLeft(s.Day.Left)), s.Goal.Date.Format(time.DateOnly)))
		if s.Day.Share > 0 {
			lines = append(lines, todayWords(s))
		}
		if w := s.Day.WholeWarning(); w != "" {
			lines = append(lines, w)
		}
		var days []string
		for _, m := range s.Day.Mocks {
			days = append(days, m.Format("Mon 2006-01-02"))
		}
		if len(days) > 0 {
			lines = append(lines, "Mock exams: "+strings.Join(days, ", "))
		}
	}
	lines = append(lines, s.Counts(), upperFirst(s.Ready.Words()))
	for _, l := range s.Ready.Lost {
		if l.Questions >= 0.05 {
			lines = append(lines, fmt.Sprintf("  %s costs %.1f questions of an exam", l.Topic, l.Questions))
		}
	}
	for _, c := range s.Confused {
		lines = append(lines, "You confuse "+c.String())
	}
	return strings.Join(append(lines, "Next: "+s.Advice()), "\n")
}

func todayWords(s *study.Standing) string {
	words := fmt.Sprintf("Today: %d of %d answered", min(s.Day.Done, s.Day.Share), s.Day.Share)
	if s.Left() > 0 {
		words += fmt.Sprintf(", %d of the rest new", s.NewLeft())
	}
	return words
}

func upperFirst(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

func statusCommand(env *environment) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "status [DECK]",
		Short: "One line for a prompt or a status bar: days left, today's share, readiness",
		Args:  atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			deck, stubs, err := outline(env, first(args))
			if err != nil {
				return fail(err)
			}
			return fail(withBook(deck, func(book *records.Book) error {
				standing, err := standing(book, deck, stubs, clock()().Wall)
				if err != nil {
					return err
				}
				if asJSON {
					return writeJSON(env.out, &standing)
				}
				_, err = fmt.Fprintln(env.out, signs(standing.String()))
				return err
			}))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	return cmd
}

// outline is a deck by the names of what it can ask, which is all that its standing is told by.
func outline(env *environment, name string) (*content.Deck, []content.Stub, error) {
	tellGone(env, name)
	place, err := env.library.Find(name)
	if err != nil {
		return nil, nil, err
	}
	return outlines().Of(place, func() (*content.Deck, []content.Stub, error) {
		source, err := env.read(name)
		if err != nil {
			return nil, nil, err
		}
		return source.deck, source.drills().Stubs, nil
	})
}

func outlines() library.Outlines { return library.Outlines{Dir: history.CacheDir(), Build: build()} }

// build tells one program from another, also where both have the same version. Where that cannot be told it never comes again.
func build() string {
	path, err := os.Executable()
	var info os.FileInfo
	if err == nil {
		info, err = os.Stat(path)
	}
	if err != nil {
		return newID()
	}
	return fmt.Sprintf("%s %d %d", version(), info.Size(), info.ModTime().UnixNano())
}

// standing reads how one stands with a deck.
func standing(book *records.Book, deck *content.Deck, stubs []content.Stub, now time.Time) (study.Standing, error) {
	retired, err := history.Retired(history.Dir(), deck.ID)
	if err != nil {
		return study.Standing{}, err
	}
	return book.Standing(stubs, retired, now)
}
