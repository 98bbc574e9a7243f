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
## Las Meninas
Diego Velázquez
## Villa Rotonda
Andrea Palladio
## Sagrada Familia
Antoni Gaudí
## Fresco
a painting made on wet plaster with water
## Sfumato
a soft blending of tones without outlines
## Chiaroscuro
a strong contrast between light and dark
`

// TestShown holds that what is shown of two terms is of one kind: a painter beside painters, a description beside descriptions.
func TestShown(t *testing.T) {
	works := map[string]bool{"Mona Lisa": true, "Las Meninas": true, "Villa Rotonda": true, "Sagrada Familia": true}
	for _, it := range madeBy(t, "backwards", deckFrom(t, shownDeck), 1) {
		for _, o := range it.Options {
			if works[o.Text] != works[it.Options[0].Text] {
				t.Errorf("%s: %q stands beside %q", it.ID, o.Text, it.Options[0].Text)
			}
		}
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
## Subduktion
das Abtauchen einer Platte unter eine andere
## Konvektion
die Umwälzung von heißem und kühlem Gestein im Mantel
## Erosion
die Abtragung von Boden durch Wind und Wasser
## Epizentrum
der Ort über dem Herd eines Bebens
`)
	for _, it := range madeBy(t, "backwards", deck, 1) {
		for _, o := range it.Options {
			if strings.HasPrefix(o.Text, "Hauptstadt") != strings.HasPrefix(it.Options[0].Text, "Hauptstadt") {
				t.Errorf("%s: %q stands beside %q", it.ID, o.Text, it.Options[0].Text)
			}
		}
	}
}

// TestSortAskedFor holds that what a deck often asks for stands beside its like, however long the front is, and that two of a sort are
// enough: no third of another sort stands beside them.
func TestSortAskedFor(t *testing.T) {
	deck := deckFrom(t, `---
title: Configuration
---
# Language
## Block that declares something to be created
resource
## Block that names an input
variable
## Block that exposes a value to the module that called it
output
## Block that calls another set of files in a folder
module
## Type for an ordered sequence of one kind
list
## Type with a fixed number of elements of various kinds
tuple
## Type with named attributes of various kinds
object
# Sky
## Largest moon
Ganymede
## Moon with a thick nitrogen atmosphere
Titan
## Moon that orbits Neptune backwards
Triton
## Planet that rotates on its side
Uranus
## Planet next to Neptune
Saturn
# Drugs
## furosemide
loop diuretic
## spironolactone
potassium-sparing diuretic
## hydrochlorothiazide
thiazide diuretic
## Antidote for opioids
naloxone
## Antidote for benzodiazepines
flumazenil
## Antidote for iron
deferoxamine
`)
	sort := map[string]string{}
	for _, diuretic := range []string{"loop diuretic", "potassium-sparing diuretic", "thiazide diuretic"} {
		sort[diuretic] = "diuretic"
	}
	for _, s := range []string{"resource variable output module", "list tuple object", "Ganymede Titan Triton", "Uranus Saturn"} {
		for answer := range strings.FieldsSeq(s) {
			sort[answer] = s
		}
	}
	for _, it := range madeBy(t, "forwards", deck, 8) {
		for _, o := range it.Options {
			if s := sort[key(it)]; s != "" && sort[o.Text] != s && !strings.HasPrefix(o.Rationale, "The card says") { // what fills up is of a closed set
				t.Errorf("%s: %q stands beside %q", it.Stem, o.Text, key(it))
			}
		}
	}
}

// key is the text of the right option.
func key(it *content.Item) string {
	for _, o := range it.Options {
		if o.Correct {
			return o.Text
		}
	}
	return ""
}

// madeBy lists what a recipe makes of a deck, at least so many.
func madeBy(t testing.TB, recipe string, deck *content.Deck, least int) []*content.Item {
	t.Helper()
	var out []*content.Item
	for _, c := range candidatesOf(deck) {
		if it, ok := c.Item(content.Code{Series: "A", Number: 1}); ok && c.Recipe == recipe {
			out = append(out, it)
		}
	}
	if len(out) < least {
		t.Errorf("%s makes %d questions", recipe, len(out))
	}
	return out
}

// TestMirror holds that two terms are told apart once, not once from either side.
func TestMirror(t *testing.T) {
	deck := deckFrom(t, `---
title: Devices
---
# Devices
## Router
Forwards packets between networks by their addresses
## Firewall
Filters traffic by a list of rules of its owner
`)
	if made := madeBy(t, "neighbour", deck, 1); len(made) != 1 {
		t.Errorf("%d questions tell them apart", len(made))
	}
}

// TestDescribedByAList takes for a term what a back lists the traits of, and not what it lists the members of.
func TestDescribedByAList(t *testing.T) {
	for front, want := range map[string]bool{"saison": true, "enemies of beer": false, "four kinds of malt": false, "beers": false} {
		x := newIndex(deckFrom(t, "# Beer\n## "+front+"\ndry, peppery, lively, Wallonian, sour\n"))
		if got := x.entries[0].termPlace(x).Kind.Form != ""; got != want {
			t.Errorf("%s: %v", front, got)
		}
	}
}
