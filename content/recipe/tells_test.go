package recipe

import (
	"strings"
	"testing"
)

// TestOddOne holds that no side stands apart from all others of its card.
func TestOddOne(t *testing.T) {
	for _, it := range madeOf(t, "Signals", []string{"Signals: steady red, steady green and red flashes", "give way\nland here\nkeep away"}, "label") {
		if key(it) == "steady green" {
			t.Errorf("%q among %v", key(it), it.Options)
		}
	}
	for _, front := range []string{"Own occupation vs any occupation", "Own occupation vs all trades"} {
		items := madeOf(t, "Covers", []string{front, "Own occupation: no more fit for a job before.\n" + strings.SplitN(front, " vs ", 2)[1] + ": can't do any job."}, "contrast")
		if (len(items) > 0) != strings.HasSuffix(front, "trades") {
			t.Errorf("%s: %d asked", front, len(items))
		}
	}
}

// TestWhatTellsTheKey holds cards of which nothing is asked by a recipe, since the question would tell the key, and their like that are.
func TestWhatTellsTheKey(t *testing.T) {
	for _, c := range []struct {
		name, recipe, front, back string
		asked                     bool
	}{
		{"the end is named", "first", "Airway from nose to alveoli, in order", "- nose\n- pharynx\n- larynx\n- trachea\n- bronchi\n- alveoli", true},
		{"one side holds in the other", "contrast", "Cat 5e vs Cat 6", "Cat 5e: a gigabit at 100 m. Cat 6: a gigabit at 100 m, ten up to 55 m", false},
		{"neither does", "contrast", "Cat 5e vs Cat 6", "Cat 5e: a gigabit at most. Cat 6: ten up to 55 m", true},
		{"a front that goes on", "number", "and for steel", "It melts at 1,500 °C, and boils much later", false},
		{"a front that does not", "number", "melting of steel", "It melts at 1,500 °C, and boils much later", true},
		{"a figure of the front", "number", "Supernova SN 1987A", "It was seen in February 1987, and is still looked at", false},
		{"a figure that is said twice in all", "number", "Supernova of the south", "It was seen in February 1987, and is still looked at", true},
		{"genders tell", "contrast", "la suegra vs el suegro", "la suegra: mother of a wife. el suegro: father of a wife", false},
		{"that points back", "contrast", "DR vs EP", "DR: course steered and distance run. EP: that plus the tidal stream", false},
		{"members of several things", "member", "Venus, Mars: which planet is hotter?", "Venus (465 °C)", false},
	} {
		items := madeOf(t, "Things", []string{c.front, c.back}, c.recipe)
		for _, it := range items {
			if strings.Contains(c.front, key(it)) {
				t.Errorf("%s: %q is named in the question", c.name, key(it))
			}
		}
		if (len(items) > 0) != c.asked {
			t.Errorf("%s: %d asked", c.name, len(items))
		}
	}
	for _, it := range madeOf(t, "Networks", []string{"Ranges of networks", "10.0.0.0: 10.255.255.255\n172.16.0.0: 172.31.255.255\n192.168.0.0: 192.168.255.255"}, "pair") {
		t.Errorf("%q: %q", it.Stem, key(it))
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
