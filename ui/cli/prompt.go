package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/content/assist"
	"cutscore/content/check"
	"cutscore/content/clean"
	"cutscore/content/deckfile"
	"cutscore/content/library"
	"cutscore/content/recipe"
	"cutscore/scoring"
)

func promptCommand(env *environment) *cobra.Command {
	var all bool
	cmd := &cobra.Command{
		Use:   "prompt DECK",
		Short: "Print what to paste into any assistant to get questions for the cards that have none",
		Long: "Prompt prints the cards of a deck that have no question, written or made, with the rules of good questions and the\n" +
			"format to answer in.\n" +
			"Save the answer as a file and bring it in with `cutscore import FILE`: each question goes under its card, if it\n" +
			"passes the checker. Nothing is sent anywhere by this program.",
		Args: exactlyOne,
		RunE: func(_ *cobra.Command, args []string) error {
			deck, err := env.library.Load(args[0])
			if err != nil {
				return fail(err)
			}
			var cards []*content.Card
			for _, v := range recipe.NewMaker(deck).Carries() {
				if len(v.Card.Items) == 0 && (all || v.Exam == 0) {
					cards = append(cards, v.Card)
				}
			}
			if len(cards) == 0 {
				return fail(errors.New("every card of this deck has a question to choose from; --all takes those that only have questions made from them"))
			}
			_, err = io.WriteString(env.out, assist.Prompt(args[0], deck.Title, cards))
			return fail(err)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "also the cards that questions are made from")
	return cmd
}

// reply brings the questions of an assistant's answer under their cards, and names the deck; not taken: the file is no such answer.
func (env *environment) reply(file string) (deck string, taken bool, err error) {
	info, err := os.Stat(file)
	if err != nil || !info.Mode().IsRegular() || info.Size() > deckfile.MaxFile {
		return "", false, nil //nolint:nilerr // import says what is wrong with the file
	}
	name := assist.For(beginning(file, mostBeforeReply))
	if name == "" {
		return "", false, nil
	}
	text := beginning(file, deckfile.MaxFile)
	place, err := env.library.Find(name)
	if err != nil {
		return "", true, fmt.Errorf("%s holds questions for the deck %q: %w", file, name, err)
	}
	if place.Path == "" {
		return "", true, fmt.Errorf("%s holds questions for %q, which is built in and cannot be changed", file, name)
	}
	return place.Name, true, putIn(env, file, text, place)
}

// mostBeforeReply is how far into a file an answer's mark is looked for, in bytes: most files are none, and some are large.
const mostBeforeReply = 64 << 10

// beginning is a file's first bytes as text; empty: it cannot be read, which import says.
func beginning(file string, most int64) string {
	f, err := os.Open(file) //nolint:gosec // the person named it
	if err != nil {
		return ""
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, most))
	if err != nil {
		return ""
	}
	return clean.Text(string(raw))
}

// putIn writes the questions that pass into the deck's files, and lists the others.
func putIn(env *environment, file, text string, place library.Place) error {
	deck, err := env.library.Open(place)
	if err != nil {
		return err
	}
	body := assist.Body(text)
	answer, err := deckfile.Parse(body, file)
	if err != nil {
		return err
	}
	faults := map[string][]string{}
	for _, f := range check.Deck(answer, check.Options{Now: time.Now()}).Findings {
		if f.Severity == check.Error {
			faults[f.Item] = append(faults[f.Item], f.String())
		}
	}
	left := faults[""]
	byFile := map[string][]assist.Addition{}
	placed := 0
	for _, card := range answer.Cards() {
		to := assist.Find(deck, card)
		for i := range card.Items {
			item := &card.Items[i]
			switch {
			case to == nil:
				left = append(left, fmt.Sprintf("%s:%d: the deck has no card %q", file, item.Pos.Line, card.Front))
			case len(faults[item.ID]) > 0:
				left = append(left, faults[item.ID]...)
			case slices.ContainsFunc(deck.Items(), func(it *content.Item) bool { return it.ID == item.ID || it.Stem == item.Stem }):
				left = append(left, fmt.Sprintf("%s:%d: the deck has this question, or its id, already", file, item.Pos.Line))
			case !alone(assist.Source(body, item)):
				left = append(left, fmt.Sprintf("%s:%d: something in this question does not end with it, such as a fence of code: mend it and import it again", file, item.Pos.Line))
			default:
				path := fileAt(place, to.Pos)
				byFile[path] = append(byFile[path], assist.Addition{Card: to, Text: assist.Source(body, item)})
				placed++
			}
		}
	}
	for path, additions := range byFile {
		if err := addTo(path, additions); err != nil {
			return err
		}
	}
	fmt.Fprintf(env.out, "%s put under their cards in %s\n", scoring.Counted(placed, "question"), place.Where())
	if len(left) > 0 {
		fmt.Fprintf(env.out, "left out, with the reason:\n  %s\n", strings.Join(left, "\n  "))
	}
	if placed == 0 {
		return fmt.Errorf("no question of %s could be taken", file)
	}
	return nil
}

// alone reports whether a question is one by itself: under another card nothing else would be part of it.
func alone(source string) bool {
	deck, err := deckfile.Parse("# T\n\n## C\n\n"+source+"\n\n## D\n", "reply")
	return err == nil && len(deck.Problems) == 0 && len(deck.Items()) == 1 && len(deck.Cards()) == 2
}

// sound reports an addition by which a deck would lose a card or a question.
func sound(text string, additions []assist.Addition) error {
	old, err := deckfile.Parse(text, "deck")
	if err != nil {
		return err
	}
	changed, err := deckfile.Parse(assist.Insert(text, slices.Clone(additions)), "deck")
	switch {
	case err != nil:
		return err
	case len(changed.Cards()) != len(old.Cards()) || len(changed.Items()) != len(old.Items())+len(additions):
		return errors.New("the deck would not be whole any more: nothing was written; mend what `cutscore check` says of it first")
	}
	return nil
}

func addTo(path string, additions []assist.Addition) error {
	raw, err := os.ReadFile(path) //nolint:gosec // a file of the deck
	if err != nil {
		return fmt.Errorf("adding questions: %w", err)
	}
	text := strings.ReplaceAll(string(raw), "\r\n", "\n")
	if err := sound(text, additions); err != nil {
		return fmt.Errorf("adding questions to %s: %w", path, err)
	}
	return create(path, true, func(w io.Writer) error {
		_, err := io.WriteString(w, assist.Insert(text, additions))
		return err //nolint:wrapcheck // create says what was being written
	})
}
