package recipe

import (
	"strings"
	"testing"
)

func TestGenus(t *testing.T) {
	for _, x := range []struct{ front, back, want string }{
		{"Casus foederis", "A treaty that obliges an ally to join a war", "law"},
		{"Treaty of Ghent", "Ended the war of 1812", "law"},
		{"Watering hole attack", "Somebody infects a website that the victims visit", "attack"},
		{"WBS", "Work Breakdown Structure: hierarchical decomposition of the scope", "process: decomposition"},
		{"Polymerase", "Splits fat into what the gut can take in", "substance"},
		{"Joint tenancy", "A form of ownership with a right of survivorship", "estate"},
		{"Humanism", "A turn towards the texts of antiquity", "idea"},
		{"Gold plating", "Giving the customer extras that nobody asked for", ""},
		{"Marginal product", "The additional output of one more worker", "measure: output"},
		{"Zorb", "It rolls down hills", ""},
	} {
		deck := deckFrom(t, "---\ntitle: Genera\n---\n# All\n\n## "+x.front+"\n"+x.back+"\n")
		if got := newIndex(deck).entries[0].genus; got != x.want {
			t.Errorf("%q, %q: genus %q instead of %q", x.front, x.back, got, x.want)
		}
	}
}

func TestGenusOfTopic(t *testing.T) {
	for name, want := range map[string]string{"Attacks and malware": "attack", "Routing protocols": "protocol", "Contracts, deeds": "contract",
		"Protocols and attacks": "", "Threats and mitigations": "", "Networking": "", "Cards": "", "Key terms": "", "Anatomy": "", "": ""} {
		if got := genusOfTopic(name); got != want {
			t.Errorf("%q: %q instead of %q", name, got, want)
		}
	}
}

// A noun in two rows would have the genus of the later one.
func TestGenusTableNamesEachNounOnce(t *testing.T) {
	seen := map[string]string{}
	for _, row := range genusTable {
		for _, noun := range strings.Fields(row.nouns) {
			if seen[noun] != "" {
				t.Errorf("%q is in %q and in %q", noun, seen[noun], row.genus)
			}
			seen[noun] = row.genus
		}
	}
}
