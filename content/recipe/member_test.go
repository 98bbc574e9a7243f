package recipe

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

// madeOf lists the items that recipes make of a deck whose cards are given as fronts and backs.
func madeOf(t *testing.T, title string, cards []string, recipes ...string) []*content.Item {
	t.Helper()
	var b strings.Builder
	b.WriteString("# " + title + "\n")
	for i := 0; i < len(cards); i += 2 {
		b.WriteString("## " + cards[i] + "\n" + cards[i+1] + "\n")
	}
	var out []*content.Item
	for _, recipe := range recipes {
		out = append(out, madeBy(t, recipe, deckFrom(t, b.String()), 0)...)
	}
	return out
}

// TestMembers asks cards whose answer is a member of a closed set, and leaves those alone where another may be right, too, or nobody
// asks for a member.
func TestMembers(t *testing.T) {
	for _, c := range []struct {
		name  string
		cards []string // the first is asked
		want  string   // the key; empty: it is not asked
		not   string   // what stands in no option
	}{
		{"a name with what is added to it", []string{"Author of Common Sense", "Thomas Paine (January 1776)"}, "Thomas Paine", ""},
		{"a name with a year", []string{"Who wrote Common Sense?", "Thomas Paine, 1776"}, "Thomas Paine", "1776"},
		{"alone in its deck", []string{"Which planet turns on its side?", "Uranus"}, "Uranus", ""},
		{"an article", []string{"Bone above the eyes: which bone is broken?", "the frontal bone"}, "frontal bone", ""},
		{"a gap", []string{"The capital of Tasmania is ___", "Hobart (on the Derwent)"}, "Hobart", ""},
		{"a title", []string{"Who ordered the Sistine ceiling, which pope?", "Pope Julius II (1508)"}, "Julius II", ""},
		{"no member is asked for", []string{"Common Sense", "Thomas Paine (January 1776)"}, "", ""},
		{"two things are asked", []string{"Who wrote Git and when?", "Linus Torvalds, 2005"}, "", ""},
		{"the first of several names", []string{"Which countries make up the island?", "England, Scotland and Wales"}, "", ""},
		{"another member behind it", []string{"Which planet is it?", "Venus (or Mars)"}, "", ""},
		{"other answers are right", []string{"Name a planet without moons", "Venus (no moon)"}, "", ""},
		{"several are asked for", []string{"Name two planets without moons", "Venus (and one more)"}, "", ""},
		{"a comparison", []string{"Planet Mars vs planet Venus", "Earth (between them)"}, "", ""},
		{"a member in the question", []string{"Which planet is hotter than Mercury?", "Venus (465 °C)"}, "Venus", "Mercury"},
		{"a member on the back", []string{"Which planet is the hottest?", "Venus (hotter than planet M.)"}, "Venus", ""},
		{"another card answers the same", []string{"Planet without moons", "Venus (no moon)", "Planet without moons", "Mercury (none)"}, "Venus", "Mercury"},
		{"the question says it", []string{"Which sea do the Baltic countries lie on?", "Baltic Sea (all three)"}, "", ""},
		{"the deck has others", []string{"Largest moon", "Ganymede", "Moon with ice over an ocean", "Europa", "Moon of volcanoes", "Io", "Moon with methane lakes", "Titan"}, "", ""},
		{"a term", []string{"Malbec", "signature red grape of Argentina"}, "Malbec", ""},
		{"what is a term", []string{"What is Malbec?", "The signature red grape of Argentina"}, "Malbec", ""},
		{"a term, said with another member", []string{"Malbec", "red grape, once blended with Merlot and others in Bordeaux"}, "Malbec", "Merlot"},
		{"a term of another field", []string{"Offer", "a price that is named to a buyer"}, "", ""},
		{"a part of a term", []string{"Malbec: home", "The red grape comes from the south-west of France"}, "", ""},
		{"more than a term", []string{"Malbec ageing", "Red grape that is kept in oak for a year or two"}, "", ""},
		{"initials", []string{"Access control RBAC", "Role-based access control (by job)"}, "", ""},
		{"one of two", []string{"Planet Mars or Venus: which is hotter?", "Venus (465 °C)"}, "", ""},
		{"members that share words", []string{"Which artery supplies the AV node?", "Right coronary artery (in most people)"}, "Right coronary artery", ""},
		{"a small letter", []string{"Light at the left wing tip", "red"}, "red", "Green"},
		{"another member is spoken of", []string{"Carmenère was long mistaken for ___", "Merlot"}, "Merlot", ""},
		{"too little is said of it", []string{"Malbec", "red"}, "", ""},
	} {
		items := madeOf(t, "Subject", c.cards, "member", "member term", "forwards")
		items = slices.DeleteFunc(items, func(it *content.Item) bool {
			return it.Card.Front != c.cards[0] || it.Card.Back != c.cards[1] || it.Recipe == "forwards" && c.want == ""
		})
		if at := slices.IndexFunc(items, func(it *content.Item) bool { return key(it) == c.want }); at > 0 { // two cards may ask the same
			items = items[at:]
		}
		switch {
		case c.want == "" && len(items) > 0:
			t.Errorf("%s: asked: %q, %q", c.name, items[0].Stem, key(items[0]))
		case c.want != "" && len(items) == 0:
			t.Errorf("%s: not asked", c.name)
		case c.want != "":
			if got := key(items[0]); got != c.want || len(items[0].Options) < 3 {
				t.Errorf("%s: %q among %d", c.name, got, len(items[0].Options))
			}
			for _, o := range items[0].Options {
				if c.not != "" && strings.Contains(o.Text, c.not) {
					t.Errorf("%s: %q stands there", c.name, o.Text)
				}
			}
		}
	}
}

// TestMemberLanguage holds that a German deck is asked with German members.
func TestMemberLanguage(t *testing.T) {
	cards := []string{"Welcher Planet ist der Sonne am nächsten?", "der Merkur (er hat keinen Mond)", "Was ist das für ein Ding, und wozu dient es?", "Das ist ein Ding, das für die Leute da ist und mit dem sie nicht viel anfangen"}
	items := madeOf(t, "Die Sonne und was um sie ist", cards, "member", "forwards")
	if len(items) == 0 {
		t.Fatal("not asked")
	}
	for _, o := range items[0].Options {
		if o.Text == "Earth" || o.Text == "Mercury" {
			t.Errorf("%q in a German deck", o.Text)
		}
	}
}
