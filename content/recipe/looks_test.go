package recipe

import (
	"slices"
	"testing"

	"cutscore/content"
)

// TestEvenCase holds which options get a capital letter.
func TestEvenCase(t *testing.T) {
	for _, c := range []struct{ options, want []string }{
		{[]string{"battery", "Murder", "Theft"}, []string{"Battery", "Murder", "Theft"}},
		{[]string{"battery", "murder"}, []string{"battery", "murder"}},
		{[]string{"null", "NaN", "undefined"}, []string{"null", "NaN", "undefined"}},
		{[]string{"pH", "Molarity", "kg", "mRNA", "`cat`"}, []string{"pH", "Molarity", "kg", "mRNA", "`cat`"}},
		{[]string{"école", "Maison"}, []string{"École", "Maison"}},
	} {
		var options []content.Option
		for _, s := range c.options {
			options = append(options, content.Option{Text: s})
		}
		evenCase(options)
		got := make([]string, len(options))
		for i, o := range options {
			got[i] = o.Text
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q became %q, not %q", c.options, got, c.want)
		}
	}
}

// shownDeck has works by their makers beside styles by what they are, and properties of different things.
const shownDeck = `---
title: Art
---
# Art
## Mona Lisa
Leonardo da Vinci
## The Last Judgement
Michelangelo Buonarroti
## The Birth of Venus
Sandro Botticelli
## The Arnolfini Portrait
Jan van Eyck
## Fresco
a painting made on wet plaster with water
## Sfumato
a soft blending of tones without outlines
## Chiaroscuro
a strong contrast between light and dark
`

// TestShown holds that what is shown of two terms is of one kind: a painter beside painters, a description beside descriptions.
func TestShown(t *testing.T) {
	works := map[string]bool{"Mona Lisa": true, "The Last Judgement": true, "The Birth of Venus": true, "The Arnolfini Portrait": true}
	made := 0
	for _, c := range candidatesOf(deckFrom(t, shownDeck)) {
		it, ok := c.Item(content.Code{Series: "A", Number: 1})
		if !ok || c.Recipe != "backwards" {
			continue
		}
		made++
		for _, o := range it.Options {
			if works[o.Text] != works[it.Options[0].Text] {
				t.Errorf("%s: %q stands beside %q", it.ID, o.Text, it.Options[0].Text)
			}
		}
	}
	if made == 0 {
		t.Error("nothing is made")
	}
}
