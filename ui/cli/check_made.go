package cli

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/check"
	"cutscore/content/recipe"
)

// made is what becomes of the cards of a deck for which nobody wrote items.
type made struct {
	Cards []madeCard  `json:"cards"`
	Stats check.Stats `json:"stats"` // of the items that an exam can draw from them
}

type madeCard struct {
	Front string `json:"front"`
	recipe.Verdict
}

// madeOf tells what is made of a deck's cards; nil: every card has items of its own.
func madeOf(deck *content.Deck) *made {
	maker := recipe.NewMaker(deck)
	m := &made{}
	for _, v := range maker.Carries() {
		if len(v.Card.Items) == 0 {
			m.Cards = append(m.Cards, madeCard{v.Card.Front, v})
		}
	}
	if len(m.Cards) == 0 {
		return nil
	}
	var items []*content.Item
	for _, stub := range maker.Exams().Stubs {
		if item, ok := stub.Item(content.Code{Series: "CHECK", Number: 1}); ok && item.Origin == content.Generated {
			items = append(items, item)
		}
	}
	m.Stats = check.Measure(deck, items)
	return m
}

// write lists what each card becomes, those that carry nothing with the reason, and the statistics of the made items.
func (m *made) write(env *environment, readers int) error {
	var b strings.Builder
	carried := 0
	for _, c := range m.Cards {
		if c.Why == "" {
			carried++
			kinds := make([]string, len(c.Kinds))
			for i, k := range c.Kinds {
				kinds[i] = string(k)
			}
			fmt.Fprintf(&b, "  %d  %s: %s (%s)\n", c.Items, oneLine(c.Front), strings.Join(c.Recipes, ", "), strings.Join(kinds, ", "))
		}
	}
	for _, c := range m.Cards {
		if c.Why != "" {
			fmt.Fprintf(&b, "  -  %s: %s\n", oneLine(c.Front), c.Why)
		}
	}
	if _, err := fmt.Fprintf(env.out, "\ncards without questions of their own: %d; questions are made from %d of them\n%s\n", len(m.Cards), carried, b.String()); err != nil {
		return err
	}
	return m.Stats.Write(env.out, "Items made from cards, as an exam draws them", readers)
}
