package cli

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
)

// drawFlags say what to draw; exam, drill and questions share them.
type drawFlags struct {
	topics    []string
	questions int
	minutes   int
	untimed   bool
	extra     string
	strict    bool
	profile   string
	form      string
	plain     bool
	take      bool          // a file of another format is imported first
	drew      *content.Form // what the form code drew before; nil: that is not known
	notice    string        // what to say of the form, or of a deck that is smaller than the profile
}

// add adds what all that draw have in common.
func (f *drawFlags) add(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.StringArrayVar(&f.topics, "topic", nil, "only this `TOPIC`; can be given several times")
	fs.IntVar(&f.questions, "questions", 0, "draw `N` questions")
	fs.StringVar(&f.form, "form", "", "the form with this `CODE`, such as 7K2MQX-2")
	addImport(cmd, &f.take)
}

// addExam adds what only exams have: a clock, and a size that the deck gives.
func (f *drawFlags) addExam(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.IntVar(&f.minutes, "minutes", 0, "allow `N` minutes (default: two per question)")
	fs.BoolVar(&f.untimed, "untimed", false, "no time limit")
	fs.StringVar(&f.extra, "extra", "", "extra `TIME`: x1.25, x1.5, x2 or +30 (minutes)")
	fs.BoolVar(&f.strict, "strict", false, "the clock never stops, as in a test centre")
	fs.StringVar(&f.profile, "profile", fullProfile, "`SIZE` of the exam: full (the deck's) or short (20 questions)")
}

// The profiles of an exam.
const (
	fullProfile  = "full"
	shortProfile = "short"
)

// contradicts refuses flags that cannot both be meant.
func contradicts(cmd *cobra.Command) error {
	for _, pair := range [][2]string{{"untimed", "minutes"}, {"untimed", "extra"}, {"untimed", "strict"}, {"profile", "questions"}} {
		if cmd.Flags().Changed(pair[0]) && cmd.Flags().Changed(pair[1]) {
			return misuse{fmt.Errorf("--%s and --%s contradict each other: give one of them", pair[0], pair[1])}
		}
	}
	return nil
}

// plan checks the flags against a deck and a bank.
func (f *drawFlags) plan(cmd *cobra.Command, deck *content.Deck, bank content.Bank) (content.ExamPlan, error) {
	var none content.ExamPlan
	if err := contradicts(cmd); err != nil {
		return none, err
	}
	var topics []string
	for _, t := range f.topics {
		name, err := deck.FindTopic(t)
		if err != nil {
			return none, err
		}
		topics = append(topics, name)
	}
	extra, err := scoring.ParseExtra(f.extra)
	if err != nil {
		return none, misuse{err}
	}
	have := len(bank.Only(topics).Stubs)
	if wrong := deck.Problems; have == 0 && len(wrong) > 0 {
		return none, fmt.Errorf("there is no question to draw, and the deck has mistakes, which cutscore check lists; the first is %s", wrong[0])
	}
	b, err := f.blueprint(cmd, deck.Exam, have)
	if err != nil {
		return none, err
	}
	p := content.ExamPlan{Topics: topics, Blueprint: b}
	if !cmd.Flags().Changed("questions") { // what was asked for by its number is not capped
		p = content.PlanExam(b, bank, topics...)
	}
	if p.Capped {
		n := p.Blueprint.Questions
		f.notice = fmt.Sprintf("Only %s can be asked together without one giving another away: this exam has %d instead of %d", scoring.Counted(n, "question"), n, b.Questions)
	}
	p.Code = content.Code{Series: newSeries(), Number: 1}
	if f.form != "" {
		if p.Code, err = content.ParseCode(f.form); err != nil {
			return none, misuse{err}
		}
		f.repeat(cmd, &p, deck)
	}
	if err := f.minute(cmd, &p.Blueprint); err != nil {
		return none, err
	}
	if !f.untimed {
		p.Limit = extra.Apply(p.Blueprint.Duration())
	}
	return p, nil
}

// source opens the deck to draw from: the one that is named, else that of which the form code drew before, so that the code alone
// asks the same questions again. A code that is none, and a history that cannot be read, are told of elsewhere.
func (f *drawFlags) source(env *environment, name string, mode scoring.Mode) (*source, error) {
	code, err := content.ParseCode(f.form)
	if f.form == "" || err != nil {
		return f.open(env, name)
	}
	if name == "" {
		if f.drew = drawnBefore(code, "", mode); f.drew != nil {
			if its, err := f.open(env, f.drew.Deck); err == nil && its.deck.ID == f.drew.DeckID {
				return its, nil
			}
		}
		return f.open(env, name)
	}
	s, err := f.open(env, name)
	if err == nil {
		f.drew = drawnBefore(code, s.deck.ID, mode)
	}
	return s, err
}

// drawnBefore is the form that a code drew; nil: nothing is known of it.
func drawnBefore(code content.Code, deckID string, mode scoring.Mode) (drew *content.Form) {
	_ = withStore(func(store *history.Store) (err error) {
		drew, err = store.Drawn(code, deckID, mode)
		return err
	})
	return drew
}

// repeat plans what the form code drew before, or says how large a form is drawn by a code that nothing is known of.
func (f *drawFlags) repeat(cmd *cobra.Command, p *content.ExamPlan, deck *content.Deck) {
	sized := cmd.Flags().Changed("questions") || cmd.Flags().Changed("profile")
	switch {
	case f.drew != nil:
		if said := scoring.Repeat(p, f.drew, deck, sized); said != "" || p.Again != nil {
			f.notice = said
		}
	case !sized:
		f.notice = fmt.Sprintf("Form %s is not in your history: it is drawn from %s with %s; --questions draws it with another number", p.Code, deck.Title,
			scoring.Counted(cmp.Or(f.questions, p.Blueprint.Questions), "question"))
	}
}

// blueprint is the profile, or the profile at the size that was asked for.
func (f *drawFlags) blueprint(cmd *cobra.Command, deck content.Blueprint, have int) (content.Blueprint, error) {
	b := deck.Full()
	switch f.profile {
	case fullProfile, "": // what has no profiles is as large as the deck says
	case shortProfile:
		b = deck.Short()
	default:
		return b, misuse{fmt.Errorf("--profile %q: use full or short", f.profile)}
	}
	if have == 0 {
		return b, errors.New("there is no question to draw: the deck, or what was chosen of it, holds none that an exam can ask")
	}
	switch {
	case !cmd.Flags().Changed("questions"):
		return b, nil
	case f.questions < 1:
		return b, misuse{fmt.Errorf("--questions %d: ask for at least 1", f.questions)}
	case f.questions > have:
		return b, fmt.Errorf("--questions %d: there %s to draw from; ask for %d or fewer", f.questions, onlyQuestions(have), have)
	}
	return b.Sized(f.questions), nil
}

func onlyQuestions(n int) string {
	if n == 1 {
		return "is only 1 question"
	}
	return fmt.Sprintf("are only %d questions", n)
}

// minute takes the minutes that were asked for.
func (f *drawFlags) minute(cmd *cobra.Command, b *content.Blueprint) error {
	if !cmd.Flags().Changed("minutes") {
		return nil
	}
	if f.minutes < 1 || f.minutes > content.MostMinutes {
		return misuse{fmt.Errorf("--minutes %d: give 1 to %d, or --untimed", f.minutes, content.MostMinutes)}
	}
	b.Minutes = f.minutes
	return nil
}

// attemptOf draws the form of a plan and makes an attempt of it.
func attemptOf(p content.ExamPlan, mode scoring.Mode, deck *content.Deck, bank content.Bank, strict bool) (*scoring.Attempt, error) {
	form, err := p.Form(deck, bank)
	if err != nil {
		return nil, err
	}
	return scoring.NewAttempt(newID(), mode, form, p.Limit, strict, clock()()), nil
}
