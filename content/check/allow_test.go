package check

import (
	"strings"
	"testing"
)

func allowing(allow string) string {
	return strings.Replace(boxed("Which?", "ten chars!", "*twelve chars", "ten letter", "nine char"), "checked: 2026-11", "checked: 2026-11, allow: "+allow, 1)
}

func TestAllow(t *testing.T) {
	r := Deck(read(t, head+allowing("{long-key: the name is that long}")), Options{Own: true, Now: now})
	found := only(r, "long-key")
	if len(found) != 1 || found[0].Allowed != "the name is that long" {
		t.Errorf("found %v, want one that is allowed", found)
	}
	if r.Count(Warning) != 0 || r.Failed() {
		t.Errorf("an allowed warning fails the deck: %v", r.Findings)
	}
	if got := found[0].String(); !strings.HasPrefix(got, "deck.md:10: allowed: long-key: ") || !strings.HasSuffix(got, "(the name is that long)") {
		t.Errorf("it reads %q", got)
	}
}

func TestIdleAllow(t *testing.T) {
	try(t, idleRule, Warning, Warning, []ruleCase{
		{name: "used", deck: allowing("{long-key: so it is}")},
		{name: "finds nothing", deck: allowing("{long-key: so it is, hedge: none here}"), want: "hedge, which finds nothing here"},
		{name: "no rule", deck: allowing("{long-kay: so it is}"), want: `"long-kay", which is no rule`},
		{name: "no reason", deck: allowing("{long-key: ' '}"), want: "long-key without a reason"},
		{name: "the reader", deck: allowing("{reader: please}"), want: `"reader", which is no rule`},
	})
	// A rule that is not asked of brought decks is not idle there.
	d := read(t, head+allowing("{long-key: so it is, no-reference: a law}"))
	if found := only(Deck(d, Options{}), idleRule); len(found) > 0 {
		t.Error(found)
	}
}
