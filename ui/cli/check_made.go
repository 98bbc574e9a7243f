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

// asked counts the cards that can be asked by choosing, by typing alone, and by neither.
func (m *made) asked() (choice, typing, neither int) {
	for _, c := range m.Cards {
		switch {
		case c.Choices > 0:
			choice++
		case c.Typed > 0:
			typing++
		default:
			neither++
		}
	}
	return choice, typing, neither
}

// failed reports whether a third of the cards, or more, cannot be asked at all.
func (m *made) failed() bool {
	if m == nil {
		return false
	}
	_, _, neither := m.asked()
	return neither*3 >= len(m.Cards) && neither > 1
}

// write says how many cards can be asked in which way, and why the others cannot; with all readers of surface cues also what is
// made of each card, and what that gives away.
func (m *made) write(env *environment, readers int) error {
	var b strings.Builder
	choice, typing, neither := m.asked()
	fmt.Fprintf(&b, "\ncards without questions of their own: %d; asked by choice: %d, by typing alone: %d, by neither: %d\n", len(m.Cards), choice, typing, neither)
	for _, c := range m.Cards {
		if c.Why != "" {
			fmt.Fprintf(&b, "  -  %s: %s\n", oneLine(c.Front), c.Why)
		}
	}
	if m.failed() {
		b.WriteString("a third of the cards or more cannot be asked: the deck fails. `cutscore prompt DECK` prints what to paste into an assistant to get questions for them\n")
	}
	if readers > 0 {
		m.list(&b)
	}
	if _, err := fmt.Fprint(env.out, b.String()); err != nil {
		return err
	}
	if readers == 0 {
		return nil
	}
	return m.Stats.Write(env.out, "Questions made from cards, as an exam draws them", readers)
}

// list says what each card becomes.
func (m *made) list(b *strings.Builder) {
	for _, c := range m.Cards {
		if c.Why != "" {
			continue
		}
		kinds := make([]string, len(c.Kinds))
		for i, k := range c.Kinds {
			kinds[i] = string(k)
		}
		fmt.Fprintf(b, "  %d  %s: %s (%s)\n", c.Items, oneLine(c.Front), strings.Join(c.Recipes, ", "), strings.Join(kinds, ", "))
	}
	b.WriteByte('\n')
}
