package cli

import (
	"cmp"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
)

// recall looks up what the form code drew before, so that the code alone asks the same questions again. It gives the deck to open:
// the one that is named, else that of the form. A code that is none, and a history that cannot be read, are told of elsewhere.
func (f *drawFlags) recall(env *environment, name string, mode scoring.Mode) string {
	code, err := content.ParseCode(f.form)
	if f.form == "" || err != nil {
		return name
	}
	deckID := ""
	if name != "" {
		if deck, _, err := env.deck(name); err == nil {
			deckID = deck.ID
		}
	}
	_ = withStore(func(store *history.Store) error {
		f.drew, err = store.Drawn(context.Background(), code, deckID, mode)
		return err
	})
	if f.drew == nil || name != "" {
		return name
	}
	if deck, _, err := env.deck(f.drew.Deck); err != nil || deck.ID != f.drew.DeckID {
		return name
	}
	return f.drew.Deck
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
