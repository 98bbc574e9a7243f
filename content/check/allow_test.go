package check

import (
	"strings"
	"testing"
)

func allowing(allow string) string {
	return strings.Replace(boxed("Which?", "It fails", "*It may wait", "It stops", "It ends"), "checked: 2026-11", "checked: 2026-11, allow: "+allow, 1)
}

func TestAllow(t *testing.T) {
	r := Deck(read(t, head+allowing("{hedge: the name is that long}")), Options{Own: true, Now: now})
	found := only(r, "hedge")
	if len(found) != 1 || found[0].Allowed != "the name is that long" {
		t.Errorf("found %v, want one that is allowed", found)
	}
	if r.Count(Warning) != 0 || r.Failed() {
		t.Errorf("an allowed warning fails the deck: %v", r.Findings)
	}
	if got := found[0].String(); !strings.HasPrefix(got, "deck.md:10: allowed: hedge: ") || !strings.HasSuffix(got, "(the name is that long)") {
		t.Errorf("it reads %q", got)
	}
}

func TestIdleAllow(t *testing.T) {
	try(t, idleRule, Warning, Warning, []ruleCase{
		{name: "used", deck: allowing("{hedge: so it is}")},
		{name: "finds nothing", deck: allowing("{hedge: so it is, nested-options: none here}"), want: "nested-options, which finds nothing here"},
		{name: "no rule", deck: allowing("{hegde: so it is}"), want: `"hegde", but there is no such rule`},
		{name: "no reason", deck: allowing("{hedge: ' '}"), want: "hedge without a reason"},
		{name: "the reader", deck: allowing("{reader: please}"), want: `"reader", but there is no such rule`},
	})
	// A rule that is not asked of brought decks is not idle there.
	d := read(t, head+allowing("{hedge: so it is, no-reference: a law}"))
	if found := only(Deck(d, Options{}), idleRule); len(found) > 0 {
		t.Error(found)
	}
}
