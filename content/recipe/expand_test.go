package recipe

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content/card"
)

// TestExpansions holds which cards are asked for what their letters stand for, though no other expansion of the deck has these letters.
func TestExpansions(t *testing.T) {
	deck := deckFrom(t, `---
title: Networks
---
# Letters
## HSRP
Hot Standby Router Protocol; Cisco proprietary, roles active and standby
## MIG
managed instance group: identical machines made from one template
## TAS
true airspeed, corrected for density
## DORA
Discover, Offer, Request, Acknowledge
## LEGB
Local, Enclosing, Global, Built-in: the order in which names are looked up
## ARP
resolves addresses on the local segment
`)
	asked := map[string]bool{}
	for _, it := range madeBy(t, "expand", deck, 3) {
		term := strings.Fields(it.Stem)[2]
		asked[term] = true
		for _, o := range it.Options {
			if !card.Spells(term, o.Text) || len(it.Options) < 3 {
				t.Errorf("%s: %q of %d options", it.Stem, o.Text, len(it.Options))
			}
		}
		if term == "HSRP" && key(it) != "Hot Standby Router Protocol" {
			t.Errorf("%s: %q", it.Stem, key(it))
		}
	}
	if got := sortedKeys(asked); !slices.Equal(got, []string{"HSRP", "MIG", "TAS"}) {
		t.Errorf("asked: %q", got)
	}
}
