package distractor

import (
	"testing"

	"cutscore/content/text"
)

// TestReasons has pairs of answers of which something says that they are of one kind, with what they are asked or said to be, and pairs of
// which nothing does.
func TestReasons(t *testing.T) {
	lexicon := text.NewLexicon()
	place := func(answer, front, definition string) Place {
		ph := NewPhrase(lexicon, answer, 0)
		pl := Place{Phrase: &ph, Kind: KindOf(&ph, "", false, nil), About: lexicon.Set(front)}
		lexicon.Count(pl.About)
		if definition != "" {
			d := NewPhrase(lexicon, definition, 0)
			pl.Kind = pl.Kind.Explained(&d)
		}
		return pl
	}
	for _, c := range []struct {
		a, b       [3]string // answer, front, what it is said to be
		uniform    float64
		head, only string
	}{
		{a: [3]string{"Amazon EKS"}, b: [3]string{"AWS Batch"}, only: "of one closed set"},
		{a: [3]string{"Xlop"}, b: [3]string{"Yrm"}, head: "moon", only: "the fronts ask for one noun"},
		{a: [3]string{"xlo fromp"}, b: [3]string{"yru fromp"}, only: "called by one noun"},
		{a: [3]string{"AWS Blurb"}, b: [3]string{"AWS Glim"}, only: "one brand, or one program"},
		{a: [3]string{"30 days"}, b: [3]string{"14 days"}, only: "a form that few answers have"},
		{a: [3]string{"dog"}, b: [3]string{"cat"}, only: "nouns of one class"},
		{a: [3]string{"pulitis"}, b: [3]string{"molitis"}, only: "one ending"},
		{a: [3]string{"cord-"}, b: [3]string{"vac-"}, only: "affixes, abbreviations"},
		{a: [3]string{"IaaS"}, b: [3]string{"PaaS"}, only: "affixes, abbreviations"},
		{a: [3]string{"Xo", "symbol of xolium"}, b: [3]string{"Yr", "symbol of yrum"}, only: "fronts alike"},
		{a: [3]string{"terraform xplan"}, b: [3]string{"terraform ydry"}, only: "one first word"},
		{a: [3]string{"Glom", "", "Runs pods on a node"}, b: [3]string{"Smar", "", "Keeps a number of pods"}, only: "both are said to do something"},
		{a: [3]string{"Xinomavro"}, b: [3]string{"Agiorgitiko"}, uniform: 1, only: "unknown names, asked for in one way"},
		{a: [3]string{"Zxor Blamm"}, b: [3]string{"Yrko Trunt"}, uniform: 0.6, only: "unknown names, asked for in one way"},

		{a: [3]string{"Xinomavro"}, b: [3]string{"Agiorgitiko"}, uniform: 0.6},
		{a: [3]string{"sprint"}, b: [3]string{"burndown chart"}, uniform: 1},
		{a: [3]string{"drift"}, b: [3]string{"terraform.tfstate.backup"}, uniform: 1},
		{a: [3]string{"phylloxera", "", "an insect of roots"}, b: [3]string{"passito", "", "a wine from dried grapes"}, uniform: 1},
		{a: [3]string{"separase", "", "a protease"}, b: [3]string{"prophase"}},
	} {
		a, b := place(c.a[0], c.a[1], c.a[2]), place(c.b[0], c.b[1], c.b[2])
		a.Head, b.Head = c.head, c.head
		p := NewPool([]Place{a, b}, lexicon, true, "")
		p.cards = 20
		p.places[0].uniform, p.places[1].uniform = c.uniform, c.uniform
		if got := p.akin(&p.places[0], &p.places[1]); got != (c.only != "") {
			t.Errorf("%q and %q: akin is %v", c.a[0], c.b[0], got)
		}
		if p.without = c.only; c.only != "" && p.akin(&p.places[0], &p.places[1]) {
			t.Errorf("%q and %q are akin without %q", c.a[0], c.b[0], c.only)
		}
	}
}
