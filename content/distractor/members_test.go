package distractor

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content/packed"
)

// TestBeside has answers with what is asked, how the key then stands, and some that may and may not stand beside it.
func TestBeside(t *testing.T) {
	for _, c := range []struct {
		said, language, asking string
		key, with, without     string // names with bars between them
		about                  string
	}{
		{said: "Merlot", language: "en", asking: "long mistaken for", about: "carmenère was long mistaken for", key: "Merlot", with: "Sangiovese|Tempranillo", without: "Carmenère"},
		{said: "Merlot", language: "en", asking: "long mistaken for", about: "it was long mistaken for"},
		{"Patella", "en", "which bone is it", "Patella", "Femur|Tibia", "Patella", ""},
		{"Patella", "en", "which word is it", "", "", "", ""},
		{"Patella", "de", "welcher bone", "", "", "", ""},
		{"Radius", "en", "which bone", "Radius", "Humerus", "Ulna|Radius", ""},            // one group
		{"IL-4", "en", "which cytokine", "IL-4", "IL-8", "IL-2|IL-5|IL-13", ""},           // two groups
		{"IgA", "de", "welche klasse antibody", "IgA", "IgG|IgE", "", ""},                 // named so in all languages
		{"median nerve", "en", "which nerve", "Median nerve", "Ulnar nerve", "Ulnar", ""}, // with its noun
		{"Median", "en", "which nerve", "Median", "Ulnar", "Ulnar nerve", ""},
		{"Juno Beach", "en", "which beach", "Juno Beach", "Gold Beach", "", ""},
		{"S3", "en", "which aws service", "S3", "RDS|Aurora|Redshift", "Amazon RDS", ""}, // without its vendor
		{"Amazon S3", "en", "which aws service", "Amazon S3", "Amazon RDS|Amazon Aurora|Amazon Redshift", "RDS", ""},
		{"s3", "en", "which aws service", "", "", "", ""}, // a backend
		{"s3", "en", "which backend", "s3", "azurerm|gcs", "", ""},
		{"Robespierre", "en", "who spoke", "Robespierre", "Danton|Saint-Just|Desmoulins", "Georges Danton", ""}, // by the last name
		{"Maximilien Robespierre", "en", "who spoke", "Maximilien Robespierre", "Georges Danton|Camille Desmoulins|Lazare Carnot", "Danton", ""},
		{"Kepler", "en", "who was this astronomer", "Kepler", "Copernicus|Brahe|Tycho|Galileo", "Nicolaus Copernicus", ""},
		{"Theodore Roosevelt", "en", "who was president", "Theodore Roosevelt", "William McKinley|William Howard Taft", "Taft", ""}, // rather than people of his time
		{"Chief Justice", "en", "who is the head", "Chief Justice", "Secretary of State", "State|Speaker", ""},                      // no person
		{"aluminium", "en", "which metal", "Aluminium", "Magnesium|Silicon", "", ""},
		{"`KeyError`", "en", "which error", "`KeyError`", "`NameError`|`TypeError`|`LookupError`|`ValueError`", "NameError", ""},
		{"Washington, D.C.", "en", "which capital", "Washington, D.C.", "Baltimore|Richmond|Philadelphia", "Oregon", ""},
		{said: "list, map, set", language: "en", asking: "collection type"},
		{said: "third", language: "en", asking: "note", about: "first inversion: which note"},
		{said: "L4–S3", language: "en", asking: "root"},
		{"Venus or Mars", "en", "which planet", "", "", "", ""},
		{"LEAD", "en", "which metal", "", "", "", ""},
	} {
		m := Beside(c.said, c.language, func() string { return Asking(strings.Fields(c.asking), "") }, c.about, func(string) bool { return false })
		if m.Key != c.key || c.key != "" && len(m.Others) < 2 {
			t.Errorf("%q: %q beside %q", c.said, m.Key, m.Others)
			continue
		}
		if c.with != "" && !slices.ContainsFunc(strings.Split(c.with, "|"), func(s string) bool { return slices.Contains(m.Others, s) }) {
			t.Errorf("%q: none of %s among %q", c.said, c.with, m.Others)
		}
		for s := range strings.SplitSeq(c.without, "|") {
			if slices.Contains(m.Others, s) {
				t.Errorf("%q: %s among %q", c.said, s, m.Others)
			}
		}
	}
	refused := Beside("Patella", "en", func() string { return " bone " }, "", func(m string) bool { return m == "Femur" })
	if slices.Contains(refused.Others, "Femur") {
		t.Error("what is refused stands there")
	}
}

// TestAsking has fronts that ask for a person or a place, in the words of several languages.
func TestAsking(t *testing.T) {
	for front, want := range map[string]string{"who wrote it": "who", "wer war das": "who", "it was written by": "who", "where is it": "where", "wo liegt es": "where", "which bones": "bone"} {
		if !strings.Contains(Asking(strings.Fields(front), ""), " "+want+" ") {
			t.Errorf("%s: not %s", front, want)
		}
	}
	if got := Asking([]string{"of", "the", "guard"}, "commander"); !strings.Contains(got, " who ") {
		t.Errorf("a commander is no person in %q", got)
	}
	if got := Asking([]string{"the", "guard"}, "boat"); strings.Contains(got, " who ") {
		t.Errorf("a boat is a person in %q", got)
	}
}

// TestSetsFile holds that the sets are written as the file says: each has a language, a name of its own, two groups or more, and no
// member twice in a group.
func TestSetsFile(t *testing.T) {
	x, names := closedSets(), map[string]bool{}
	lines := 0
	for line := range strings.Lines(packed.Text(setsFile)) {
		if !strings.HasPrefix(line, "#") {
			lines++
		}
	}
	if lines != len(x.sets) {
		t.Errorf("%d lines, %d sets: a line has four fields with tabs between them", lines, len(x.sets))
	}
	for _, s := range x.sets {
		if s.language == "" || s.name == "" || names[s.language+s.name] || len(s.groups) < 3 {
			t.Errorf("%s %q: %d groups", s.language, s.name, len(s.groups))
		}
		names[s.language+s.name] = true
		for _, group := range s.groups {
			seen := map[string]bool{}
			for _, forms := range group {
				for _, form := range forms {
					if form == "" || form != strings.TrimSpace(form) || seen[form] {
						t.Errorf("%s: %q", s.name, form)
					}
					seen[form] = true
				}
			}
		}
	}
}

// TestStrangers holds that a set of which the deck has fewer than three members, and asks for none, tells nothing.
func TestStrangers(t *testing.T) {
	few, some := poolOf([]string{"never", "always", "almost", "often"}), poolOf([]string{"Femur", "Tibia", "Patella"})
	if few.OneSet(0, 1) {
		t.Error("adverbs are restart policies")
	}
	if !some.OneSet(0, 1) {
		t.Error("three bones are no bones")
	}
}
