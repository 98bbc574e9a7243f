package recipe

import (
	"strings"
	"testing"

	"cutscore/content/text"
)

// TestOwnUnit holds that other cards' values stand beside a number only if they are counted in its unit: 12 years are no 4,380 days.
func TestOwnUnit(t *testing.T) {
	deck := deckFrom(t, `---
title: Sky
---
# Sky
## Length of a year on Mars
687 days
## Orbital period of Jupiter
12 years
## Orbital period of Saturn
29 years
## Orbital period of Neptune
165 years
`)
	for _, it := range madeBy(t, "number", deck, 1) {
		for _, o := range it.Options {
			if o.Text == "4380 days" || o.Text == "10585 days" {
				t.Errorf("%s: %q", it.Stem, o.Text)
			}
		}
	}
}

// TestFillsWithNumber holds that a number that fills a gap stands among others, and that what code comes to does not.
func TestFillsWithNumber(t *testing.T) {
	deck := deckFrom(t, `---
title: Network
---
# Ports
## BGP runs over TCP port ___
179
## What does `+"`7 / 2`"+` give?
3
`)
	for _, it := range madeBy(t, "number", deck, 1) {
		if !strings.Contains(it.Stem, "BGP") || key(it) != "179" {
			t.Errorf("%s: %s", it.Stem, key(it))
		}
	}
}

// TestBounded tells numbers that another one of their sentence leaves no room.
func TestBounded(t *testing.T) {
	for s, want := range map[string]bool{
		"after 48 hours and again after 72 hours": true, "48 hours, then 3 days": false, "in 279 and 280 of them": true, "1 mile is 5280 feet": false,
	} {
		if got := bounded(text.NumbersIn(s)[0], s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestNumericOption tells answers whose numbers can be changed.
func TestNumericOption(t *testing.T) {
	for answer, want := range map[string]bool{
		"128-bit type for money, base 10": false, "0.2 (20 % of the table)": false, "1233 ± 5": false, "135-145 mEq/L": true, "28 June 1919": true, "about 12 mg": true,
	} {
		if got := numericOption(answer); got != want {
			t.Errorf("%q: %v", answer, got)
		}
	}
}

// TestNumberTells has numbers that their sentence tells, and answers that count what the front names.
func TestNumberTells(t *testing.T) {
	for s, want := range map[string]bool{"12 pairs: 7 true, 3 false, 2 floating": true, "12 pairs, 2 of them true": false, "64 codons, 61 code for something": true} {
		if got := bounded(text.NumbersIn(s)[0], s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for front, want := range map[string]bool{"thoracic vertebrae in a human": true, "bones of the hand": true, "administrative distance": false} {
		if got := counts(text.NumbersIn("12"), strings.Fields(front)); got != want {
			t.Errorf("%q: %v", front, got)
		}
	}
	if counts(text.NumbersIn("12 %"), []string{"shares"}) {
		t.Error("a share counts nothing")
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
