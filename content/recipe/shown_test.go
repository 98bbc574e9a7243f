package recipe

import (
	"strings"
	"testing"

	"cutscore/content"
)

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

// TestForeignProperty holds that a German front that asks for a property stands beside fronts that ask for the same, not beside terms.
func TestForeignProperty(t *testing.T) {
	deck := deckFrom(t, `---
title: Erdkunde
---
# Europa
## Hauptstadt von Polen
Warschau
## Hauptstadt von Österreich
Wien
## Hauptstadt der Schweiz
Bern
## Längster Fluss Deutschlands
der Rhein
## Größter See Deutschlands
der Bodensee
## Sediment
abgelagertes Material am Boden
## Magma
Gestein, das im Inneren der Erde geschmolzen ist
## Erosion
die Abtragung von Boden durch Wind und Wasser
## Epizentrum
der Ort über dem Herd eines Bebens
`)
	made := 0
	for _, c := range candidatesOf(deck) {
		it, ok := c.Item(content.Code{Series: "A", Number: 1})
		if !ok || c.Recipe != "backwards" {
			continue
		}
		made++
		for _, o := range it.Options {
			if strings.HasPrefix(o.Text, "Hauptstadt") != strings.HasPrefix(it.Options[0].Text, "Hauptstadt") {
				t.Errorf("%s: %q stands beside %q", it.ID, o.Text, it.Options[0].Text)
			}
		}
	}
	if made == 0 {
		t.Error("nothing is made")
	}
}
