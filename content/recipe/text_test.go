package recipe

import (
	"cutscore/content"
	"cutscore/content/distractor"
	"testing"
)

// TestAlike holds what the filter refuses beside a key, and what it lets pass.
func TestAlike(t *testing.T) {
	x := newIndex(&content.Deck{})
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Pod", "pod", true}, {"Spear phishing", "Phishing", true}, {"60 seconds", "1 minute", true},
		{"a set of identical pods on a node", "a set of identical pods on one node", true},
		{"/user:15", "/user;id=15", false}, {"+400", "-400", false}, {"30 days", "90 days", false}, {"SA node", "AV node", false},
		{"left atrium", "left ventricle", false}, {"podium", "pod", false}, {"3 to 5 days", "3 to 7 days", false},
	} {
		a, b := distractor.NewPhrase(x.lexicon, c.a, 0), distractor.NewPhrase(x.lexicon, c.b, 0)
		if distractor.Alike(&a, &b) != c.want || distractor.Alike(&b, &a) != c.want {
			t.Errorf("%q and %q: alike is %v", c.a, c.b, !c.want)
		}
	}
}

func TestAbbreviates(t *testing.T) {
	for _, c := range []struct {
		symbol, name string
		want         bool
	}{
		{"Mg", "Magnesium", true}, {"K", "Kalium", true}, {"Au", "Gold", false}, {"Mn", "Magnesium", true}, {"W", "Eisen", false},
		{`\q`, "quit", true}, {"-o", "output", true}, {"", "Gold", false}, {"Gold", "Goldbarren", false}, {"K", "K", false},
	} {
		if got := distractor.Abbreviates(c.symbol, c.name); got != c.want {
			t.Errorf("%q and %q: %v", c.symbol, c.name, got)
		}
	}
}

func TestSpells(t *testing.T) {
	for _, c := range []struct {
		label, said string
		want        bool
	}{
		{"P", "Palliation of pain", true}, {"ARP", "Address Resolution Protocol", true}, {"Ö", "Ökologie", true}, {"UÖA", "Umwelt, Ökologie, Abfall", true},
		{"GWLB", "Gateway Load Balancer: spreads traffic", true}, {"SLA", "Documented agreement", false}, {"NLB", "Layer 4 load balancer", false},
		{"P", "Quality of pain", false}, {"Ö", "Umwelt", false},
	} {
		if spells(c.label, c.said) != c.want {
			t.Errorf("%q spells %q: %v", c.label, c.said, !c.want)
		}
	}
}

// TestKindOf tells compounds that name a kind of something.
func TestKindOf(t *testing.T) {
	for _, c := range []struct {
		word, general string
		want          bool
	}{
		{"kation", "ion", true}, {"pflanzenzelle", "zelle", true}, {"macromolecule", "molecule", true},
		{"ion", "kation", false}, {"ion", "ion", false}, {"public cloud", "cloud", false}, {"network", "net", false}, {"gas", "as", false},
	} {
		if kindOf(c.word, c.general) != c.want {
			t.Errorf("%q as a kind of %q: %v", c.word, c.general, !c.want)
		}
	}
}
