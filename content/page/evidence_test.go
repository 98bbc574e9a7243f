package page

import (
	"slices"
	"strings"
	"testing"
)

// lineOf looks at an example: the line after ">" or else the last one, on a page of the lines around it.
func lineOf(example string) *line {
	lines := strings.Split(example, "\n")
	at := len(lines) - 1
	for i, l := range lines {
		if rest, marked := strings.CutPrefix(l, ">"); marked {
			lines[i], at = rest, i
		}
	}
	units := make([]unit, len(lines))
	for i, l := range lines {
		units[i] = unit{text: l, from: i, to: i + 1}
	}
	return linesOf(units)[at]
}

type examples struct{ yes, no []string }

var evidenceExamples = map[string]examples{
	"asks": {
		[]string{"What is NAT?", "Who may cancel a “Sprint”?", "“Is this a dagger?”", "什么是网络？", "ما هو؟"},
		[]string{"What is NAT", "Is it? Yes.", "", "?!x"},
	},
	"contrasts": {
		[]string{"Void vs. voidable", "TCP vs UDP", "Difference between a virus and a worm", "The difference between them"},
		[]string{"Void", "vs", "No difference at all between them"},
	},
	"asks for a noun": {
		[]string{"Purpose of the TTL field", "Steps to resolve a conflict", "Normal range of sodium", "Default bridge priority", "Three types of malware", "The four financial statements"},
		[]string{"Purpose", "It is part of the cell", "as part of cooking", "Order of the day.", "Types: a, b", "15 minutes"},
	},
	"has a sentence break": {[]string{"It stops. Then it goes"}, []string{"First one. second", "e.g. this", "Approx. five", "One.", "No. 5", "J. S. Bach"}},
	"has a pause":          {[]string{"red, or not", "this; that"}, []string{"1,000", "red or not", "red, or not?", "a;b"}},
	"is a value":           {[]string{"15 minutes", "About 15 minutes", "TCP 22", "10.0.0.0/8", "0.5 GB - 237 GB", "1,000", "60 to 100"}, []string{"Layer 3 switch", "minutes", "", "802.1Q frames"}},
}

func TestEvidence(t *testing.T) {
	for _, e := range lineEvidence {
		x, ok := evidenceExamples[e.name]
		if !ok || len(x.yes) == 0 || len(x.no) == 0 {
			t.Errorf("%s: examples are missing", e.name)
		}
		for _, line := range x.yes {
			if !e.shows(lineOf(line)) {
				t.Errorf("%q does not show: %s", line, e.name)
			}
		}
		for _, line := range x.no {
			if e.shows(lineOf(line)) {
				t.Errorf("%q shows: %s", line, e.name)
			}
		}
	}
}

var pairExamples = map[string]struct{ yes, no [][2]string }{
	"same bullet":       {[][2]string{{"- a", "- b"}, {"•a", "•b"}, {"1. a", "2. b"}, {"b) x", "c) y"}}, [][2]string{{"- a", "• b"}, {"•a", "• b"}, {"a", "b"}, {"1. a", "3. b"}}},
	"both labelled":     {[][2]string{{"Red: stop", "Green: go"}, {"Hot – no minimum", "Cool – 30 days"}}, [][2]string{{"Red: stop", "Green"}, {"Define: x", "Name: y"}}},
	"both short":        {[][2]string{{"Fusing", "Cleaning"}}, [][2]string{{"UID", "home"}, {"Fusing", "Toner"}, {"Fusing it", "Cleaning it"}, {"ing", "ing"}}},
	"unlike length":     {[][2]string{{"abc", strings.Repeat("long ", 9)}}, [][2]string{{"abc", "abcd"}, {"abc", "- " + strings.Repeat("long ", 9)}}},
	"asks for a figure": {[][2]string{{"How many hosts in a /27?", "30"}}, [][2]string{{"How many?", "none"}, {"Why?", "5"}}},
	"takes a side":      {[][2]string{{"Void vs. voidable", "Void: never was"}, {"ClusterIP, NodePort", "NodePort: a port"}}, [][2]string{{"Void", "Void: never was"}, {"Red vs. green", "Blue"}}},
}

func TestPairs(t *testing.T) {
	pair := func(x [2]string) (a, b *line) {
		return lineOf(">" + x[0] + "\n" + x[1]), lineOf(x[0] + "\n" + x[1])
	}
	for _, x := range slices.Concat(backEvidence, cardEvidence) {
		want, ok := pairExamples[x.name]
		if !ok || len(want.yes) == 0 || len(want.no) == 0 {
			t.Errorf("%s: examples are missing", x.name)
		}
		for _, p := range want.yes {
			if !x.holds(pair(p)) {
				t.Errorf("%q does not hold: %s", p, x.name)
			}
		}
		for _, p := range want.no {
			if x.holds(pair(p)) {
				t.Errorf("%q holds: %s", p, x.name)
			}
		}
	}
}

// shapeExamples are pages of which the lines with + belong to the back of the front above them; the last line shows it.
var shapeExamples = map[string]struct{ yes, no []string }{
	"a second line":                    {[]string{"Mirror\n+Glass\n+Silver"}, []string{"Mirror\n+Glass", "Mirrors\n+Glass\n+Silver", "Mirror\n+Glass\n+Silver\n+Frame"}},
	"a further line":                   {[]string{"Mirror\n+Glass\n+Silver\n+Frame"}, []string{"Mirror\n+Glass\n+Silver"}},
	"a second line for several things": {[]string{"Symptoms of hypoxia\n+Glass\n+Silver", "Order of storage\n+a\n+b"}, []string{"Mirror\n+Glass\n+Silver", "Two kinds of tides\n+a\n+b"}},
	"the count is met":                 {[]string{"Two kinds of tides\n+Spring\n+Neap", "RIPE\n+Rifampin\n+Isoniazid\n+Pyrazinamide\n+Ethambutol"}, []string{"Two kinds of tides\n+Spring", "Three kinds of tides\n+a\n+b", "RIPE\n+Rifampin\n+Isoniazid\n+Pyrazinamide\n+Xylitol"}},
	"a whole list":                     {[]string{"Symptoms of flu\n+Cough\n+Fever"}, []string{"Symptoms of flu\n+Cough", "Symptoms of flu\n+Cough\n+- fever", "Cough\n+a\n+b"}},
}

func TestShapes(t *testing.T) {
	shown := func(example string) []string {
		raw := cut(strings.ReplaceAll(example, "+", ""))
		units := make([]unit, len(raw))
		for i, r := range raw {
			units[i] = unit{text: r.text, from: i, to: i + 1}
		}
		tr := newTrellis(linesOf(units), units, fitted())
		last := len(raw) - 1
		var names []string
		for _, s := range tr.closes(tr.further(nil, last, last), last, last) {
			names = append(names, shapeNames[s])
		}
		return names
	}
	for _, name := range shapeNames {
		x, ok := shapeExamples[name]
		if !ok || len(x.yes) == 0 || len(x.no) == 0 {
			t.Errorf("%s: no examples", name)
		}
		for _, page := range x.yes {
			if got := shown(page); !slices.Contains(got, name) {
				t.Errorf("%q does not show: %s, but %q", page, name, got)
			}
		}
		for _, page := range x.no {
			if slices.Contains(shown(page), name) {
				t.Errorf("%q shows: %s", page, name)
			}
		}
	}
}

// traitExamples are lines that have one value each, and a line of another.
var traitExamples = map[string]struct{ alike, other []string }{
	"start":         {[]string{"Word", "Another one"}, []string{"- word", "“word”", "word", "5 words", "$x"}},
	"length":        {[]string{"word", "wor"}, []string{"several words in a row", strings.Repeat("word ", 30)}},
	"opening":       {[]string{"What is it", "Who is it"}, []string{"Define it", "Yes", "A word", "To do it", "5 words"}},
	"usual opening": {[]string{"Which a", "Which b"}, []string{"word"}},
}

func TestStyle(t *testing.T) {
	page := "Which a\nWhich b\nWhich c\nWhich d\n"
	for _, x := range traits {
		want, ok := traitExamples[x.name]
		if !ok {
			t.Errorf("%s: no examples", x.name)
			continue
		}
		value := x.of(lineOf(page + want.alike[0]))
		for _, l := range want.alike {
			if x.of(lineOf(page+l)) != value {
				t.Errorf("%s: %q is another value than %q", x.name, l, want.alike[0])
			}
		}
		for _, l := range want.other {
			if x.of(lineOf(page+l)) == value {
				t.Errorf("%s: %q is the same value as %q", x.name, l, want.alike[0])
			}
		}
	}
}
