package cli

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/scoring"
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
	capped    string // what to say of a deck that is smaller than the profile
}

func (f *drawFlags) add(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.StringArrayVar(&f.topics, "topic", nil, "this topic alone; can be given several times")
	fs.IntVar(&f.questions, "questions", 0, "how many items")
	fs.IntVar(&f.minutes, "minutes", 0, "how many minutes (default: two an item)")
	fs.BoolVar(&f.untimed, "untimed", false, "without a clock")
	fs.StringVar(&f.extra, "extra", "", "longer time: x1.25, x1.5, x2 or +30")
	fs.BoolVar(&f.strict, "strict", false, "wall time counts, as in a test centre")
	fs.StringVar(&f.profile, "profile", "full", "full (the deck's exam) or short (20 items)")
	fs.StringVar(&f.form, "form", "", "the form with this code, such as 7K2MQX-2")
}

func (f *drawFlags) addPlain(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.plain, "plain", false, "lines of text instead of a screen: for screen readers and pipes")
}

// plan is what flags come to for a deck.
type plan struct {
	topics    []string
	blueprint content.Blueprint
	code      content.Code
	limit     time.Duration
}

// plan checks the flags against a deck and a bank.
func (f *drawFlags) plan(cmd *cobra.Command, deck *content.Deck, bank content.Bank) (plan, error) {
	var p plan
	for _, t := range f.topics {
		name, err := deck.FindTopic(t)
		if err != nil {
			return p, err
		}
		p.topics = append(p.topics, name)
	}
	extra, err := scoring.ParseExtra(f.extra)
	if err != nil {
		return p, misuse{err}
	}
	some := bank.Only(p.topics)
	have := len(some.Stubs)
	if wrong := deck.Problems; have == 0 && len(wrong) > 0 {
		return p, fmt.Errorf("there is no item to draw, and the deck has mistakes, which cutscore check lists; the first is %s", wrong[0])
	}
	if p.blueprint, err = f.blueprint(cmd, deck.Exam, have, some.Apart()); err != nil {
		return p, err
	}
	p.code = content.Code{Series: newSeries(), Number: 1}
	if f.form != "" {
		if p.code, err = content.ParseCode(f.form); err != nil {
			return p, misuse{err}
		}
	}
	if !f.untimed {
		p.limit = extra.Apply(time.Duration(p.blueprint.Minutes) * time.Minute)
	}
	return p, nil
}

// blueprint is the profile with the flags on top. A profile that is larger than the deck is capped at the items of which none
// gives another away; a count that was asked for is not.
func (f *drawFlags) blueprint(cmd *cobra.Command, deck content.Blueprint, have, apart int) (content.Blueprint, error) {
	b := deck.Full()
	switch f.profile {
	case "full":
	case "short":
		b = deck.Short()
	default:
		return b, misuse{fmt.Errorf("--profile %q: it is full or short", f.profile)}
	}
	if have == 0 {
		return b, errors.New("there is no item to draw: the deck, or what was chosen of it, holds none that an exam can ask")
	}
	switch {
	case cmd.Flags().Changed("questions") && f.questions < 1:
		return b, misuse{fmt.Errorf("--questions %d: ask for at least 1", f.questions)}
	case cmd.Flags().Changed("questions") && f.questions > have:
		return b, fmt.Errorf("--questions %d: there are only %d items to draw from; ask for %d or fewer", f.questions, have, have)
	case cmd.Flags().Changed("questions"):
		b = b.Sized(f.questions)
	case b.Questions > apart:
		f.capped = fmt.Sprintf("There are only %d items of which none gives another away: this exam has %d instead of %d", apart, apart, b.Questions)
		b = b.Sized(apart)
	}
	if cmd.Flags().Changed("minutes") {
		if f.minutes < 1 {
			return b, misuse{fmt.Errorf("--minutes %d: give at least 1, or --untimed", f.minutes)}
		}
		b.Minutes = f.minutes
	}
	return b, nil
}

// attempt draws the form of a plan and makes an attempt of it.
func (p plan) attempt(mode scoring.Mode, deck *content.Deck, bank content.Bank, strict bool) (*scoring.Attempt, error) {
	items, err := content.Draw(bank.Only(p.topics), p.blueprint, p.code)
	if err != nil {
		return nil, err
	}
	form := content.Form{
		Code: p.code, Deck: deck.Name, Title: deck.Title, Digest: deck.Digest,
		Blueprint: p.blueprint, Items: items,
	}
	return scoring.NewAttempt(newID(), mode, form, p.limit, strict, clock()()), nil
}
