// Package outlinetest makes decks for the property tests of writers, and compares them with what is read back.
package outlinetest

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/formats/source"
)

// Deck draws a deck whose texts are drawn by text, with items of the kinds given, and flashcards where Recall is one of them.
func Deck(t *rapid.T, text *rapid.Generator[string], kinds ...content.Kind) *content.Deck {
	deck := &content.Deck{Title: "T"}
	for i := range rapid.IntRange(1, 3).Draw(t, "topics") {
		topic := content.Topic{Name: fmt.Sprintf("Topic %d", i+1)}
		for j := range rapid.IntRange(1, 4).Draw(t, "cards") {
			topic.Cards = append(topic.Cards, card(t, text, fmt.Sprintf("c%d-%d", i, j), kinds))
		}
		deck.Topics = append(deck.Topics, topic)
	}
	return deck
}

func card(t *rapid.T, text *rapid.Generator[string], id string, kinds []content.Kind) content.Card {
	kind := rapid.SampledFrom(kinds).Draw(t, "kind")
	c := content.Card{CardRef: content.CardRef{ID: id, Front: text.Draw(t, "front")}}
	if kind == content.Recall {
		c.Back = text.Draw(t, "back")
		return c
	}
	it := content.Item{ID: id + "q", Kind: kind, Stem: text.Draw(t, "stem"), Explanation: rapid.OneOf(rapid.Just(""), text).Draw(t, "explanation")}
	texts := rapid.SliceOfNDistinct(text, 3, 8, rapid.ID[string]).Draw(t, "options")
	keys := 1
	if kind == content.Response {
		keys = rapid.IntRange(2, len(texts)-1).Draw(t, "keys")
	}
	for i, text1 := range texts {
		o := content.Option{Text: text1, Correct: i < keys, Rationale: rapid.OneOf(rapid.Just(""), text).Draw(t, "rationale")}
		if kind == content.Match {
			o.Match, o.Rationale = text.Draw(t, "match"), ""
		}
		if kind == content.Order {
			o.Rationale = ""
		}
		it.Options = append(it.Options, o)
	}
	if kind == content.Choice || kind == content.Response {
		it.Options = rapid.Permutation(it.Options).Draw(t, "order")
	}
	c.Items = []content.Item{it}
	return c
}

// Told gives a deck in the words in which Read tells a bank, so that the two can be compared.
func Told(deck *content.Deck, explained bool) string {
	var b strings.Builder
	for _, topic := range deck.Topics {
		for _, c := range topic.Cards {
			if len(c.Items) == 0 {
				fmt.Fprintf(&b, "%s: %s = %s\n", topic.Name, c.Front, c.Back)
			}
			for _, it := range c.Items {
				tell(&b, topic.Name, it.Kind, it.Stem, it.Options, it.Explanation, explained)
			}
		}
	}
	return b.String()
}

// Read tells a bank.
func Read(bank source.Bank, explained bool) string {
	var b strings.Builder
	for _, r := range bank.Records {
		if r.Kind == content.Recall {
			fmt.Fprintf(&b, "%s: %s = %s\n", r.Topic, r.Stem, r.Back)
			continue
		}
		tell(&b, r.Topic, r.Kind, r.Stem, r.Options, r.Explanation, explained)
	}
	for _, n := range bank.Skipped {
		fmt.Fprintf(&b, "skipped %d: %s\n", n.Line, n.Text)
	}
	return b.String()
}

func tell(b *strings.Builder, topic string, kind content.Kind, stem string, options []content.Option, explanation string, explained bool) {
	fmt.Fprintf(b, "%s: %s %s\n", topic, kind, stem)
	for _, o := range options {
		mark := "-"
		if o.Correct && (kind == content.Choice || kind == content.Response) {
			mark = "*"
		}
		fmt.Fprintf(b, "  %s %s", mark, o.Text)
		if o.Match != "" {
			fmt.Fprintf(b, " -> %s", o.Match)
		}
		if explained && o.Rationale != "" {
			fmt.Fprintf(b, " (%s)", o.Rationale)
		}
		b.WriteByte('\n')
	}
	if explained && explanation != "" {
		fmt.Fprintf(b, "  ! %s\n", explanation)
	}
}
