package cli

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/plain"
)

// question is an item as `questions --json` prints it.
type question struct {
	ID          string           `json:"id"`
	Deck        string           `json:"deck"`
	Topic       string           `json:"topic"`
	Card        string           `json:"card"`
	Kind        content.Kind     `json:"kind"`
	Stem        string           `json:"stem"`
	Options     []questionOption `json:"options"`
	Spare       []string         `json:"spare,omitempty"`  // matching: right parts that belong to no left part
	Rights      []string         `json:"rights,omitempty"` // for the blind: the right parts of a matching as they are shown
	Explanation string           `json:"explanation"`
	Origin      content.Origin   `json:"origin"`
	Recipe      string           `json:"recipe"`
	Level       string           `json:"level"`
	Checked     string           `json:"checked"`
}

type questionOption struct {
	Text      string `json:"text"`
	Match     string `json:"match,omitempty"`
	Correct   *bool  `json:"correct,omitempty"` // not told to the blind
	Rationale string `json:"rationale"`
}

func toQuestion(deck string, item *content.Item) question {
	q := question{
		ID: item.ID, Deck: deck, Topic: item.Topic, Card: item.Card.Front, Kind: item.Kind, Stem: item.Stem,
		Options: []questionOption{}, Spare: item.Spare, Explanation: item.Explanation, Origin: item.Origin, Recipe: item.Recipe,
		Level: item.Level, Checked: item.Checked,
	}
	for _, o := range item.Options {
		q.Options = append(q.Options, questionOption{o.Text, o.Match, &o.Correct, o.Rationale})
	}
	right := true
	for _, g := range item.Gaps {
		q.Options = append(q.Options, questionOption{Text: g.Answer, Correct: &right})
	}
	if say := item.Announcement(); say != "" {
		q.Stem += "\n\n" + say + "."
	}
	return q
}

// toBlind is a question for somebody who answers it without a look at its key: as a form shows it, and nothing that tells.
func toBlind(deck string, item *content.Item) question {
	shown := content.Show(item, content.Code{})
	q := toQuestion(deck, &shown.Item)
	q.Explanation, q.Spare, q.Rights = "", nil, shown.Rights
	q.Options = q.Options[:len(shown.Options)] // what is to be typed is no option
	for i := range q.Options {
		q.Options[i] = questionOption{Text: q.Options[i].Text}
	}
	return q
}

func questionsCommand(env *environment) *cobra.Command {
	var f drawFlags
	var asJSON, blind bool
	var origin string
	cmd := &cobra.Command{
		Use:   "questions [DECK]",
		Short: "Print every question of a deck, or with --form those of that form",
		Args:  atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if origin != "" && origin != string(content.Written) && origin != string(content.Generated) {
				return fmt.Errorf("--origin %q: use written or generated", origin)
			}
			source, err := f.source(env, first(args), "")
			if err != nil {
				return fail(err)
			}
			list, err := f.draw(cmd, source)
			if err != nil {
				return fail(err)
			}
			list = slices.DeleteFunc(list, func(item *content.Item) bool { return origin != "" && string(item.Origin) != origin })
			if asJSON && f.form != "" && f.notice != "" { // of a form; the whole bank is none
				fmt.Fprintln(env.err, oneLine(f.notice))
			}
			if !asJSON {
				fmt.Fprintf(env.out, "%s\n\n", f.heading(source.deck, len(list)))
				return fail(errors.Join(env.out.Flush(), plain.Print(shown(env.screen), list, blind, env.columns())))
			}
			as := toQuestion
			if blind {
				as = toBlind
			}
			out := make([]question, len(list))
			for i, item := range list {
				out[i] = as(source.deck.Name, item)
			}
			return fail(writeJSON(env.out, out))
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	cmd.Flags().BoolVar(&blind, "blind", false, "leave out answers, reasons and explanations, for a reviewer who has not seen them")
	cmd.Flags().StringVar(&origin, "origin", "", "only questions of this `ORIGIN`: written or generated")
	return cmd
}

// heading says what is printed: a form, and what is to be known of it, or the whole bank.
func (f *drawFlags) heading(deck *content.Deck, count int) string {
	code, err := content.ParseCode(f.form)
	if err != nil {
		return fmt.Sprintf("%s: %s, in the order of the deck.", deck.Title, scoring.Counted(count, "question"))
	}
	words := fmt.Sprintf("Form %s of %s: %s.", code, deck.Title, scoring.Counted(count, "question"))
	if f.notice != "" {
		words += "\n" + f.notice + "."
	}
	return words
}

// asShown gives an item with its options in an order that says nothing of the one in which they were written, where keys often
// come first; the same one every time, so that two prints of a bank can be compared.
func asShown(item *content.Item) *content.Item {
	if !item.Kind.Examinable() {
		return item
	}
	shown := content.Show(item, content.Code{}).Item
	return &shown
}

// draw gives the items of a form, where one was asked for, or else the whole bank in deck order.
func (f *drawFlags) draw(cmd *cobra.Command, source *source) ([]*content.Item, error) {
	asForm := f.form != ""
	if cmd.Flags().Changed("questions") && !asForm {
		return nil, misuse{errors.New("--questions says how large a form is: name the form too, such as --form 7K2MQX-2, or leave it out for the whole bank")}
	}
	bank := source.drills // all there is
	if asForm {
		bank = source.exams
	}
	p, err := f.plan(cmd, source.deck, bank())
	if err != nil {
		return nil, err
	}
	var list []*content.Item
	if asForm {
		form, err := p.Form(source.deck, bank())
		for i := range form.Items {
			list = append(list, &form.Items[i].Item)
		}
		return list, err
	}
	for _, stub := range bank().Only(p.Topics).Stubs {
		if item, ok := stub.Item(content.Code{}); ok { // the same ones every time
			list = append(list, asShown(item))
		}
	}
	return list, nil
}
