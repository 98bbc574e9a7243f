package distractor

import (
	"slices"
	"testing"

	"cutscore/content/text"
)

// TestEachFact has for every fact two answers of which it holds, and two of which it does not.
func TestEachFact(t *testing.T) {
	lexicon, tested := text.NewLexicon(), map[string]bool{}
	place := func(answer string, with func(pl *Place)) *Place {
		ph := NewPhrase(lexicon, answer, 0)
		pl := &Place{Phrase: &ph, Kind: KindOf(&ph, "", false, nil), Across: &Place{Phrase: &Phrase{}}}
		if with != nil {
			with(pl)
		}
		return pl
	}
	type two [2]string
	xy := two{"xlop", "yrko"}
	for _, c := range []struct {
		fact       string
		holds, not two
		both       func(pl *Place) // what is known of both
		first      func(pl *Place) // and of the first, so that it holds
		differ     func(pl *Place) // or does not
	}{
		{fact: "of one closed set", holds: two{"Amazon EKS", "AWS Batch"}, not: two{"Amazon EKS", "femur"}},
		{fact: "one is of a closed set", holds: two{"Amazon EKS", "xlop"}, not: two{"Amazon EKS", "AWS Batch"}},
		{fact: "nouns of one class", holds: two{"router", "firewall"}, not: two{"mother", "treaty"}},
		{fact: "nouns of one wide class", holds: two{"dog", "cat"}, not: two{"dog", "treaty"}},
		{fact: "names", holds: two{"Zxor Blamm", "Yrko Trunt"}, not: two{"Zxor Blamm", "yrko"}},
		{fact: "one is a name", holds: two{"Zxor Blamm", "yrko"}, not: xy},
		{fact: "one part of speech", holds: xy, not: xy, both: func(pl *Place) { pl.Kind.Grammar = "noun" }, differ: func(pl *Place) { pl.Kind.Grammar = "" }},
		{fact: "one says what it does", holds: xy, not: xy, first: func(pl *Place) { pl.Kind.does = true }},
		{fact: "figures", holds: two{"30", "14"}, not: xy},
		{fact: "figures in one unit", holds: two{"30 mg", "14 mg"}, not: two{"30 mg", "14 km"}},
		{fact: "figures in two units", holds: two{"30 mg", "14 km"}, not: two{"30 mg", "14 mg"}},
		{fact: "figures of one size", holds: two{"1939", "1945"}, not: two{"1453", "1945"}},
		{fact: "typed", holds: two{"`git`", "`diff`"}, not: two{"git", "diff"}},
		{fact: "tasks", holds: xy, not: xy, both: func(pl *Place) { pl.Kind.Form = "task, typed command" }, differ: func(pl *Place) { pl.Kind.Form = "name" }},
		{fact: "to do", holds: two{"to speak", "to eat"}, not: two{"speech", "food"}},
		{fact: "one noun is asked for", holds: xy, not: xy, both: func(pl *Place) { pl.Head = "moon" }, differ: func(pl *Place) { pl.Head = "planet" }},
		{fact: "a person, a place, a reason", holds: xy, not: xy, both: func(pl *Place) { pl.Asks, pl.Kind.Asked = true, "person" }, differ: func(pl *Place) { pl.Asks = false }},
		{fact: "of one topic", holds: xy, not: xy, differ: func(pl *Place) { pl.Topic = 1 }},
		{fact: "a topic's way to ask", holds: xy, not: xy, both: func(pl *Place) { pl.uniform = 1 }, differ: func(pl *Place) { pl.Topic = 1 }},
		{fact: "definitions", holds: xy, not: xy, both: func(pl *Place) { pl.Defines = true }, differ: func(pl *Place) { pl.Topic = 1 }},
		{fact: "other sides of one form", holds: xy, not: xy, both: func(pl *Place) { pl.Across.Kind.Form = "name" }, differ: func(pl *Place) { pl.Across.Kind.Form = "" }},
		{fact: "asked in two ways", holds: xy, not: xy, first: func(pl *Place) { pl.Way = "part" }},
		{fact: "one fills a gap", holds: xy, not: xy, first: func(pl *Place) { pl.Way = Gap }},
		{fact: "fronts of two lengths", holds: xy, not: xy, first: func(pl *Place) { pl.Words = 4 }},
		{fact: "of one look", holds: xy, not: two{"Xlop", "yrko"}},
		{fact: "one first word", holds: two{"terraform plan", "terraform fmt"}, not: two{"terraform plan", "kubectl get"}},
		{fact: "one is an affix", holds: two{"cord-", "vac"}, not: two{"cord-", "vac-"}},
		{fact: "one in capitals", holds: two{"TCP", "tcp"}, not: two{"TCP", "UDP"}},
		{fact: "one begins with a capital", holds: two{"Xlop", "yrko"}, not: xy},
		{fact: "signs in one", holds: two{"xlop (zem)", "yrko"}, not: xy},
		{fact: "one begins with a verb", holds: two{"Keep a copy", "Yrko copy"}, not: two{"Keep a copy", "Remove a copy"}},
		{fact: "two things in one", holds: two{"Phobos and Deimos", "Europa"}, not: two{"Titan", "Europa"}},
		{fact: "a month in one", holds: two{"May to June", "autumn"}, not: two{"May to June", "July"}},
		{fact: "names of more words", holds: two{"xlop zem glom trunt", "yrko"}, not: xy},
		{fact: "longer", holds: two{"xlopzemglomtruntxlopzemglomtrunt", "yrko"}, not: xy},
	} {
		f := slices.IndexFunc(facts, func(f fact) bool { return f.name == c.fact })
		if f < 0 {
			t.Fatal(c.fact)
		}
		tested[c.fact] = true
		a, b := place(c.holds[0], c.both), place(c.holds[1], c.both)
		if c.first != nil {
			c.first(a)
		}
		if got := facts[f].holds(a, b); got < 0.5 {
			t.Errorf("%s holds of %q: %.2f", c.fact, c.holds, got)
		}
		a, b = place(c.not[0], c.both), place(c.not[1], c.both)
		if c.differ != nil {
			c.differ(a)
		}
		if got := facts[f].holds(a, b); got > 0.3 {
			t.Errorf("%s does not hold of %q: %.2f", c.fact, c.not, got)
		}
	}
	for i := range facts {
		if !tested[facts[i].name] {
			t.Errorf("%s has no example", facts[i].name)
		}
	}
}

// TestScore holds that facts for and against add up, and that one may be left out.
func TestScore(t *testing.T) {
	p := poolOf([]string{"Femur", "Tibia", "Pancreas", "Patella"}) // a deck about bones
	near, far := p.score(&p.places[0], &p.places[1]), p.score(&p.places[0], &p.places[2])
	if near < enough || far > near {
		t.Errorf("two bones %.2f, a bone and a gland %.2f", near, far)
	}
	p.without = "of one closed set"
	names, weights, _ := Weights()
	if got, want := p.score(&p.places[0], &p.places[1]), near-weights[slices.Index(names, p.without)]; got < want-0.001 || got > want+0.001 {
		t.Errorf("without the set %.2f, not %.2f", got, want)
	}
}

// TestTwoSizes tells bare numbers that can be of one quantity from those that cannot.
func TestTwoSizes(t *testing.T) {
	p := askedFor([]string{"18", "76", "2", "20"}, []string{"age", "senator", "", "age"})
	years := askedFor([]string{"1972", "1773", "1929", "1812-1815"}, []string{"year", "year", "year", "year"})
	if !twoSizes(&years.places[0], &years.places[1]) || twoSizes(&years.places[0], &years.places[2]) || years.places[0].key() == years.places[3].key() {
		t.Error("years of two centuries; years of one; a span of years")
	}
	for at, want := range []bool{false, true, true, false} {
		if got := twoSizes(&p.places[0], &p.places[at]); got != want {
			t.Errorf("18 and %s: %v", p.places[at].Phrase.Text, got)
		}
	}
}
