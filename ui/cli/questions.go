package cli

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"cutscore/content"
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
	Explanation string           `json:"explanation"`
	Origin      content.Origin   `json:"origin"`
	Recipe      string           `json:"recipe"`
	Level       string           `json:"level"`
	Checked     string           `json:"checked"`
}

type questionOption struct {
	Text      string `json:"text"`
	Match     string `json:"match,omitempty"`
	Correct   bool   `json:"correct"`
	Rationale string `json:"rationale"`
}

func toQuestion(deck string, item *content.Item) question {
	q := question{
		ID: item.ID, Deck: deck, Topic: item.Topic, Card: item.Card.Front, Kind: item.Kind, Stem: item.Stem,
		Options: []questionOption{}, Explanation: item.Explanation, Origin: item.Origin, Recipe: item.Recipe,
		Level: item.Level, Checked: item.Checked,
	}
	for _, o := range item.Options {
		q.Options = append(q.Options, questionOption{o.Text, o.Match, o.Correct, o.Rationale})
	}
	if say := item.Announcement(); say != "" {
		q.Stem += "\n\n" + say + "."
	}
	return q
}

func questionsCommand(env *environment) *cobra.Command {
	var f drawFlags
	var asJSON bool
	var origin string
	cmd := &cobra.Command{
		Use:   "questions [DECK]",
		Short: "Print the bank, or with --form and --questions that form",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if origin != "" && origin != string(content.Written) && origin != string(content.Generated) {
				return fmt.Errorf("--origin %q: it is written or generated", origin)
			}
			study, err := env.study(first(args))
			if err != nil {
				return fail(err)
			}
			asForm := f.form != "" && cmd.Flags().Changed("questions")
			bank := study.Drills // all there is
			if asForm {
				bank = study.Exams
			}
			p, err := f.plan(cmd, study, bank)
			if err != nil {
				return fail(err)
			}
			var list []question
			add := func(item *content.Item) {
				if origin == "" || string(item.Origin) == origin {
					list = append(list, toQuestion(study.Deck.Name, item))
				}
			}
			if asForm {
				drawn, err := content.Draw(study.Exams.Only(p.topics), p.blueprint, p.code)
				if err != nil {
					return fail(err)
				}
				for i := range drawn {
					add(&drawn[i].Item)
				}
			} else {
				for _, stub := range study.Drills.Only(p.topics).Stubs {
					if item, ok := stub.Item(p.code); ok {
						add(item)
					}
				}
			}
			if !asJSON {
				return misuse{errors.New("only --json is there: cutscore questions --json")}
			}
			enc := json.NewEncoder(env.out)
			enc.SetEscapeHTML(false)
			enc.SetIndent("", "  ")
			if list == nil {
				list = []question{}
			}
			return fail(enc.Encode(list))
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	cmd.Flags().StringVar(&origin, "origin", "", "written or generated items alone")
	return cmd
}
