package content_test

import (
	"slices"
	"testing"

	"cutscore/content"
)

// What changed in the deck comes into a form where the answers that were given still mean the same.
func TestRenew(t *testing.T) {
	options := func(texts ...string) []content.Option {
		var out []content.Option
		for i, text := range texts {
			out = append(out, content.Option{Text: text, Correct: i == 0, Rationale: "new"})
		}
		return out
	}
	for name, c := range map[string]struct {
		now  []content.Option
		want []string // empty: it stays as it was
	}{
		"the same":         {options("a", "b", "c"), []string{"b", "c", "a"}},
		"another order":    {options("a", "c", "b"), []string{"b", "c", "a"}},
		"one other text":   {options("a", "b2", "c"), []string{"b2", "c", "a"}},
		"another key":      {options("b", "a", "c"), nil},
		"two other texts":  {options("a", "x", "y"), nil},
		"one more":         {options("a", "b", "c", "d"), nil},
		"the key reworded": {options("a2", "b", "c"), []string{"b", "c", "a2"}},
	} {
		was := options("b", "c", "a")
		for i := range was {
			was[i].Correct, was[i].Rationale = was[i].Text == "a", "old"
		}
		form := content.Form{Items: []content.Drawn{{Item: content.Item{ID: "q", Kind: content.Choice, Stem: "Old?", Options: was, Card: content.CardRef{ID: "c", Back: "old"}}}}}
		ref := content.CardRef{ID: "c", Back: "new"}
		deck := &content.Deck{Topics: []content.Topic{{Cards: []content.Card{{CardRef: ref, Items: []content.Item{{ID: "q", Kind: content.Choice, Stem: "New?", Options: c.now, Card: ref}}}}}}}
		kept := form.Renew(deck)
		d := form.Items[0]
		var texts []string
		for _, o := range d.Options {
			texts = append(texts, o.Text)
		}
		want, stem := c.want, "New?"
		if want == nil {
			want, stem = []string{"b", "c", "a"}, "Old?"
		}
		if !slices.Equal(texts, want) || d.Stem != stem || kept["q"] != (c.want == nil) || !d.Options[2].Correct || d.Card.Back != "new" {
			t.Errorf("%s: %v %+v", name, kept, d)
		}
	}
}
