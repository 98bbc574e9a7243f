package recipe

import (
	"strings"
	"testing"

	"cutscore/content/text"
)

// TestFormulaForms holds which cards are asked for a formula among its wrong forms, and what the key is.
func TestFormulaForms(t *testing.T) {
	for _, c := range []struct{ name, front, back, want string }{
		{"with its left side", "Cardiac output", "CO = HR x SV", "`CO = HR x SV`"},
		{"asked for as a formula", "Cap rate formula", "NOI / value", "`NOI / value`"},
		{"with a remark", "Ejection fraction", "SV/EDV, normally 55 %", "`SV/EDV`"},
		{"one of several", "SLE, ARO, ALE", "SLE = asset value x exposure factor\nALE = SLE x ARO", "`asset value x exposure factor`"},
		{"in per cent", "GDP deflator", "(nominal GDP / real GDP) x 100", "`(nominal GDP / real GDP) x 100`"},
		{"in bold type", "GDP", "**Y = C + I + G + NX**", "`Y = C + I + G + NX`"},
		{"with what its parts are", "Unemployment rate", "unemployed / labour force x 100\nlabour force = employed + unemployed", "`unemployed / labour force x 100`"},
		{"by symbols", "Fisher equation", "i = r + π\nnominal = real + inflation", "`r + π`"},
		{"set as code", "Risk exposure", "`probability x impact`\nadd them all up", "`probability x impact`"},
		{"in capitals", "SV", "EV - PV. Negative = behind schedule", "`EV - PV`"},
		{"a command", "List all in /var", "`ls -a /var`", ""},
		{"a path", "Where are the logs?", "`/var/log`", ""},
		{"things on either side of a stroke", "Heparin", "IV/subQ", ""},
		{"a cadence", "Plagal cadence", "IV - I", ""},
		{"pairs of words", "Heparin and warfarin", "Heparin: IV/subQ\nWarfarin: by mouth", ""},
		{"said in the question", "Is the formula NOI / value?", "NOI / value", ""},
	} {
		items := madeOf(t, "Formulas", []string{c.front, c.back}, "formula")
		switch {
		case c.want == "" && len(items) > 0:
			t.Errorf("%s: asked: %q", c.name, key(items[0]))
		case c.want != "" && (len(items) == 0 || key(items[0]) != c.want || len(items[0].Options) != 4):
			t.Errorf("%s: %d asked", c.name, len(items))
		}
	}
}

// TestRanges asks for a range of a sentence where none of its numbers alone can be asked for.
func TestRanges(t *testing.T) {
	for back, want := range map[string]string{
		"65-70% of the sodium, and all the glucose there is":                          "65-70%",
		"About 65-70% of the sodium, and all the glucose there is":                    "",
		"In 15 minutes at best, or within 2-4 hours in all the other cases":           "15",
		"It came to an end on 25–26 July, when the papers were forbidden":             "",
		"Of all who were accused, 30–40,000 people never came to be tried in a court": "",
		"From 40–30 people down to the last of them in all the houses":                "",
	} {
		got := ""
		if items := madeOf(t, "Ranges", []string{"Kidney", back}, "number"); len(items) > 0 {
			got = key(items[0])
		}
		if got != want {
			t.Errorf("%q: %q", back, got)
		}
	}
}

// TestAbout holds that no option is near to a number that is only about right.
func TestAbout(t *testing.T) {
	for _, back := range []string{"About 40 kg of it is water, and some of the rest", "It is ~40 kg in all of them, water and some of the rest"} {
		items := madeOf(t, "Weights", []string{"The body", back}, "number")
		if len(items) == 0 {
			t.Fatal(back, "is not asked")
		}
		for _, o := range items[0].Options {
			if n := text.NumbersIn(o.Text); !o.Correct && n[0].Value < 52 && n[0].Value > 31 {
				t.Errorf("%s: %s", back, o.Text)
			}
		}
	}
}

// TestFigureRules holds which figures of a sentence are told by the rest of it.
func TestFigureRules(t *testing.T) {
	for back, asked := range map[string]bool{
		"It drops by 50% within this time, and goes on to do so": true,
		"It drops to half, by 50% within this time, and goes on": false,
		"5 L/min, which is 70 ml by 71 beats, at rest as it is":  true,
		"CO is 70 ml x 71 beats a minute, at rest as it is":      false,
		"CO is so many beats × 70 ml a minute, at rest as it is": false,
	} {
		if got := len(madeOf(t, "Figures", []string{"Time", back}, "number")) > 0; got != asked {
			t.Errorf("%q: %v", back, got)
		}
	}
}

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

// TestInOneUnit takes the first of two measures of one thing.
func TestInOneUnit(t *testing.T) {
	for answer, want := range map[string]string{
		"5.16 gal / 19.5 L": "5.16 gal", "2 inches (5 cm)": "2 inches", "2 h to 90 min": "2 h to 90 min", "10 / 20 %": "10 / 20 %", "110 / 70": "110 / 70", "10 kg / 20 kg": "10 kg / 20 kg",
	} {
		if got, numbers := inOneUnit(answer); got != want || (got != answer) != (len(numbers) == 1) {
			t.Errorf("%q: %q, %v", answer, got, numbers)
		}
	}
}

// TestDescribedByAList takes for a term what a back lists the traits of, and not what it lists the members of.
func TestDescribedByAList(t *testing.T) {
	for front, want := range map[string]bool{"saison": true, "enemies of beer": false, "four kinds of malt": false, "beers": false} {
		x := newIndex(deckFrom(t, "# Beer\n## "+front+"\ndry, peppery, lively, Wallonian, sour\n"))
		if got := x.entries[0].termPlace(x).Kind.Form != ""; got != want {
			t.Errorf("%s: %v", front, got)
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
