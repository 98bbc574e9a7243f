package cli

import (
	"cmp"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/records"
	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

func examCommand(env *environment) *cobra.Command {
	var f drawFlags
	var typed bool
	cmd := &cobra.Command{
		Use:   "exam [DECK]",
		Short: "Sit a mock exam",
		Args:  atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			source, err := f.source(env, first(args), scoring.Exam)
			if err != nil {
				return fail(err)
			}
			bank := source.examBank(typed || source.deck.Exam.Typed)
			p, err := f.plan(cmd, source.deck, bank)
			if err != nil {
				return fail(err)
			}
			if goOn, err := noExamOpen(env, f.plain); !goOn || err != nil {
				return fail(err)
			}
			attempt, err := attemptOf(p, scoring.Exam, source.deck, bank, f.strict)
			if err != nil {
				return fail(err)
			}
			_ = withRecords(source, func(book *records.Book) error { return book.MarkFresh(attempt) })
			if env.inLines(f.plain) {
				return fail(env.runPlain(source, attempt, f.notice))
			}
			return fail(env.run(start{load: source.load, attempt: attempt, notice: f.notice}))
		},
	}
	f.add(cmd)
	f.addExam(cmd)
	addPlain(cmd, &f.plain)
	cmd.Flags().BoolVar(&typed, "typed", false, "ask for typed answers to cards that have no questions of their own")
	return cmd
}

func drillCommand(env *environment) *cobra.Command {
	var f drawFlags
	cmd := &cobra.Command{
		Use:   "drill [DECK]",
		Short: "Practise, with the answer after each question",
		Args:  atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			source, err := f.source(env, first(args), "")
			if err != nil {
				return fail(err)
			}
			bank := source.drills()
			if f.form == "" { // a form holds what it holds
				retired, err := history.Retired(history.Dir(), source.deck.ID)
				if err != nil {
					return fail(err)
				}
				bank = bank.Without(retired)
			}
			asked := f.questions // 0: as many as is usual with the deck
			if asked == 0 && !cmd.Flags().Changed("questions") {
				f.questions = min(screen.DrillLength, len(bank.Stubs))
			}
			p, err := f.plan(cmd, source.deck, bank)
			if err != nil {
				return fail(err)
			}
			if f.form == "" && !env.inLines(f.plain) {
				return fail(env.run(start{load: source.load, drill: &screen.DrillSetup{Topics: p.Topics, Count: asked}}))
			}
			if f.form == "" {
				attempt, mix, err := dueDrill(source, p.Topics, asked)
				if err != nil {
					return fail(err)
				}
				return fail(env.runPlain(source, attempt, "This drill: "+mix.String()))
			}
			p.Limit = 0
			if p.Again == nil {
				p.Blueprint = p.Blueprint.Sized(f.questions)
			}
			attempt, err := attemptOf(p, scoring.Drill, source.deck, bank, false)
			if err != nil {
				return fail(err)
			}
			if env.inLines(f.plain) {
				return fail(env.runPlain(source, attempt, f.notice))
			}
			used(source.deck.Name, source.path)
			return fail(env.run(start{load: source.load, attempt: attempt, notice: f.notice}))
		},
	}
	f.add(cmd)
	addPlain(cmd, &f.plain)
	return cmd
}

// dueDrill draws a drill by what was missed, what is new and what is due, as the screen does. Where a plan has questions left
// for today and nobody says how many, which is count 0, it draws these; on the day of the exam what is known.
func dueDrill(source *source, topics []string, count int) (*scoring.Attempt, study.DrillMix, error) {
	code := content.Code{Series: newSeries(), Number: 1}
	now := clock()()
	retired, err := history.Retired(history.Dir(), source.deck.ID)
	if err != nil {
		return nil, study.DrillMix{}, err
	}
	stubs := source.drills().Only(topics).Stubs
	pool := study.Pool{Stubs: stubs} // a history that cannot be read is no history; the journal says what is wrong
	_ = withRecords(source, func(book *records.Book) error {
		known, err := book.Pool(stubs)
		if err == nil {
			pool = known
		}
		return err
	})
	pool.Retired, pool.Sound = retired, func(s content.Stub) bool { _, ok := s.Item(code); return ok }
	if day := pool.Day(pool.Goal, now.Wall); count == 0 {
		if day.Left == 0 && len(topics) == 0 { // the exam is today
			pool = pool.Warm()
		}
		count = cmp.Or(max(0, day.Share-day.Done), pool.Usual.Count, screen.DrillLength)
	}
	drawn, mix := pool.Draw(count, code, now.Wall)
	if len(drawn) == 0 {
		return nil, mix, errors.New("there is nothing to drill here: every question is retired or cannot be asked")
	}
	form := content.NewForm(source.deck, content.Blueprint{Questions: len(drawn)}, code, drawn)
	return scoring.NewAttempt(newID(), scoring.Drill, form, 0, false, now), mix, nil
}

func decksCommand(env *environment) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "decks",
		Short: "List what can be studied, and where it lies",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			list := env.library.List()
			if asJSON {
				return fail(writeJSON(env.out, list))
			}
			table := tabwriter.NewWriter(env.out, 0, 4, 2, ' ', 0)
			for _, e := range list {
				fmt.Fprintf(table, "%s\t%s\t%s\n", e.Name, about(e), e.Where)
			}
			if err := table.Flush(); err != nil {
				return fail(err)
			}
			fmt.Fprintf(env.out, "\nOwn decks lie in %s\n", env.library.Own)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	return cmd
}

func first(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}
