package distractor

import (
	"testing"

	"cutscore/content/text"
)

// TestReasons has pairs of answers of which something says that they are of one kind, with what they are asked or said to be, and pairs of
// which nothing does.
func TestReasons(t *testing.T) {
	lexicon := text.NewLexicon()
	place := func(answer, definition string) Place {
		ph := NewPhrase(lexicon, answer, 0)
		pl := Place{Phrase: &ph, Kind: KindOf(&ph, "", false, nil)}
		if definition != "" {
			d := NewPhrase(lexicon, definition, 0)
			pl.Kind = pl.Kind.Explained(&d)
		}
		return pl
	}
	for _, c := range []struct {
		a, b    [2]string // answer, what it is said to be
		uniform float64
		with    func(pl *Place)
		only    string
	}{
		{a: [2]string{"Amazon EKS"}, b: [2]string{"AWS Batch"}, only: "of one closed set"},
		{a: [2]string{"Xlop"}, b: [2]string{"Yrm"}, with: func(pl *Place) { pl.Head = "moon" }, only: "the fronts ask for one noun"},
		{a: [2]string{"Xlop Zemm"}, b: [2]string{"Yrm"}, with: func(pl *Place) { pl.Kind.Asked = "person" }, only: "persons, places, reasons"},
		{a: [2]string{"xlop zemm"}, b: [2]string{"yrm"}, with: func(pl *Place) { pl.Kind.Grammar = "noun" }, only: "one part of speech"},
		{a: [2]string{"xlo fromp"}, b: [2]string{"yru fromp"}, only: "called by one noun"},
		{a: [2]string{"AWS Blurb"}, b: [2]string{"AWS Glim"}, only: "one brand, or one program"},
		{a: [2]string{"30 mg"}, b: [2]string{"14 mg"}, only: "figures of one unit"},
		{a: [2]string{"30"}, b: [2]string{"14"}, uniform: 0.6, only: "bare numbers of a topic"},
		{a: [2]string{"`git`"}, b: [2]string{"`diff`"}, only: "a form that few answers have"},
		{a: [2]string{"dog"}, b: [2]string{"cat"}, only: "nouns of one class"},
		{a: [2]string{"pulitis"}, b: [2]string{"molitis"}, only: "one ending"},
		{a: [2]string{"cord-"}, b: [2]string{"vac-"}, only: "affixes, abbreviations"},
		{a: [2]string{"IaaS"}, b: [2]string{"PaaS"}, only: "affixes, abbreviations"},
		{a: [2]string{"Xo"}, b: [2]string{"Yr"}, with: func(pl *Place) { pl.Begins = "symbol" }, only: "fronts that begin or end alike"},
		{a: [2]string{"Xo"}, b: [2]string{"Yr"}, with: func(pl *Place) { pl.Ends = "law" }, only: "fronts that begin or end alike"},
		{a: [2]string{"Wall stretch at the end of diastole"}, b: [2]string{"Closure of the aortic valves"}, with: func(pl *Place) { pl.Defines = true }, only: "definitions of a topic's terms"},
		{a: [2]string{"terraform xplan"}, b: [2]string{"terraform ydry"}, only: "one first word"},
		{a: [2]string{"kube-xproxy"}, b: [2]string{"kube-yplan"}, only: "one first word"},
		{a: [2]string{"Glom", "Runs pods on a node"}, b: [2]string{"Smar", "Keeps a number of pods"}, only: "both are said to do something"},
		{a: [2]string{"Xinomavro"}, b: [2]string{"Agiorgitiko"}, uniform: 1, only: "unknown names, asked for in one way"},
		{a: [2]string{"Zxor Blamm"}, b: [2]string{"Yrko Trunt"}, uniform: 0.6, only: "unknown names, asked for in one way"},

		{a: [2]string{"Xinomavro"}, b: [2]string{"Agiorgitiko"}, uniform: 0.6},
		{a: [2]string{"sprint"}, b: [2]string{"burndown chart"}, uniform: 1},
		{a: [2]string{"drift"}, b: [2]string{"terraform.tfstate.backup"}, uniform: 1},
		{a: [2]string{"phylloxera", "an insect of roots"}, b: [2]string{"passito", "a wine from dried grapes"}, uniform: 1},
		{a: [2]string{"separase", "a protease"}, b: [2]string{"prophase"}},
		{a: [2]string{"lesser trochanter of the femur"}, b: [2]string{"biceps"}},
		{a: [2]string{"50"}, b: [2]string{"112"}},
		{a: [2]string{"Wall stretch at the end of diastole"}, b: [2]string{"Closure of the aortic valves"}},
		{a: [2]string{"Giorgio Vasari, 1550, second edition in 1568"}, b: [2]string{"Painter and mathematician, who wrote on perspective"}},
		{a: [2]string{"30 mg, to be chewed"}, b: [2]string{"14 mg into a vein"}},
		{a: [2]string{"`::`"}, b: [2]string{"`@>`"}},
	} {
		a, b := place(c.a[0], c.a[1]), place(c.b[0], c.b[1])
		if c.with != nil {
			c.with(&a)
			c.with(&b)
		}
		p := NewPool([]Place{a, b}, lexicon, true, "")
		p.places[0].uniform, p.places[1].uniform = c.uniform, c.uniform
		if got := p.akin(&p.places[0], &p.places[1]); got != (c.only != "") {
			t.Errorf("%q and %q: akin is %v", c.a[0], c.b[0], got)
		}
		if p.without = c.only; c.only != "" && p.akin(&p.places[0], &p.places[1]) {
			t.Errorf("%q and %q are akin without %q", c.a[0], c.b[0], c.only)
		}
	}
}
