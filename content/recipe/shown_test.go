package recipe

import (
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/text"
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

// TestOwnUnit holds that other cards' values stand beside a number only if they are counted in its unit: 12 years are no 4,380 days.
func TestOwnUnit(t *testing.T) {
	deck := deckFrom(t, `---
title: Sky
---
# Sky
## Length of a year on Mars
687 days
## Orbital period of Jupiter
12 years
## Orbital period of Saturn
29 years
## Orbital period of Neptune
165 years
`)
	for _, it := range madeBy(t, "number", deck, 1) {
		for _, o := range it.Options {
			if o.Text == "4380 days" || o.Text == "10585 days" {
				t.Errorf("%s: %q", it.Stem, o.Text)
			}
		}
	}
}

// TestBareCode holds that a status code stands without its phrase where the question says the phrase.
func TestBareCode(t *testing.T) {
	deck := deckFrom(t, `---
title: HTTP
---
# HTTP
## HTTP status for too many requests
429
## HTTP status when somebody has to log in first
401
`)
	for _, it := range madeBy(t, "status", deck, 2) {
		said := strings.Contains(it.Stem, "too many requests")
		for _, o := range it.Options {
			if strings.Contains(o.Text, " ") == said {
				t.Errorf("%s: %q", it.Stem, o.Text)
			}
		}
	}
}

// TestFillsWithNumber holds that a number that fills a gap stands among others, and that what code comes to does not.
func TestFillsWithNumber(t *testing.T) {
	deck := deckFrom(t, `---
title: Network
---
# Ports
## BGP runs over TCP port ___
179
## What does `+"`7 / 2`"+` give?
3
`)
	for _, it := range madeBy(t, "number", deck, 1) {
		if !strings.Contains(it.Stem, "BGP") || key(it) != "179" {
			t.Errorf("%s: %s", it.Stem, key(it))
		}
	}
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

// TestBounded tells numbers that another one of their sentence leaves no room.
func TestBounded(t *testing.T) {
	for s, want := range map[string]bool{
		"after 48 hours and again after 72 hours": true, "48 hours, then 3 days": false, "in 279 and 280 of them": true, "1 mile is 5280 feet": false,
	} {
		if got := bounded(text.NumbersIn(s)[0], s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestNumericOption tells answers whose numbers can be changed.
func TestNumericOption(t *testing.T) {
	for answer, want := range map[string]bool{
		"128-bit type for money, base 10": false, "0.2 (20 % of the table)": false, "1233 ± 5": false, "135-145 mEq/L": true, "28 June 1919": true, "about 12 mg": true,
	} {
		if got := numericOption(answer); got != want {
			t.Errorf("%q: %v", answer, got)
		}
	}
}

// TestOptionLooks holds that options look alike whose cards do not: code and articles.
func TestOptionLooks(t *testing.T) {
	options := []content.Option{{Text: "`git add`"}, {Text: "git rm"}, {Text: "`git mv` or `git rm`"}}
	allCode(options)
	if options[1].Text != "`git rm`" || options[2].Text != "`git mv` or `git rm`" {
		t.Errorf("%v", options)
	}
	options = []content.Option{{Text: "`moved` block"}, {Text: "import block"}, {Text: "`removed`"}}
	allCode(options)
	if options[1].Text != "import block" {
		t.Errorf("%v", options)
	}
	options = []content.Option{{Text: "git add"}, {Text: "git rm"}}
	allCode(options)
	if options[0].Text != "git add" {
		t.Errorf("%v", options)
	}
	for s, want := range map[string]string{"the tibia": "tibia", "An ulna": "ulna", "The Hague": "The Hague", "theory": "theory"} {
		if got := bareNoun(s); got != want {
			t.Errorf("%q: %q", s, got)
		}
	}
}

// TestNumberTells has numbers that their sentence tells, and answers that count what the front names.
func TestNumberTells(t *testing.T) {
	for s, want := range map[string]bool{"12 pairs: 7 true, 3 false, 2 floating": true, "12 pairs, 2 of them true": false, "64 codons, 61 code for something": true} {
		if got := bounded(text.NumbersIn(s)[0], s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for front, want := range map[string]bool{"thoracic vertebrae in a human": true, "bones of the hand": true, "administrative distance": false} {
		if got := counts(text.NumbersIn("12"), strings.Fields(front)); got != want {
			t.Errorf("%q: %v", front, got)
		}
	}
	if counts(text.NumbersIn("12 %"), []string{"shares"}) {
		t.Error("a share counts nothing")
	}
}

// TestPointsBack holds that nothing is said of a thing that only its neighbour names.
func TestPointsBack(t *testing.T) {
	deck := deckFrom(t, `---
title: Bones
---
# Cells
## Osteoblast vs osteoclast
osteoblasts build bone, osteoclasts break it down
`)
	for _, some := range (Maker{newIndex(deck)}).allCandidates() {
		for _, c := range some {
			if c.Recipe == "contrast" {
				t.Errorf("%+v", c)
			}
		}
	}
	for said, want := range map[string]bool{"break it down": true, "spending it": true, "known unknowns inside the cost baseline, PM controls it": false} {
		if got := pointsBack(said); got != want {
			t.Errorf("%q: %v", said, got)
		}
	}
}
