package nearly

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content/packed"
)

func noWords(int) []string { return nil }

// TestWords holds what may stand at a place of an expansion, and what may not.
func TestWords(t *testing.T) {
	for _, c := range []struct {
		expansion string
		place     int
		with, not string // words that are given; and that are not, "*" for all
	}{
		{"Network security group", 2, "gateway generator", "graph government Gateway network"},
		{"Network security group", 1, "sampling scheduling", "secure special sensor"},      // an act for an act
		{"Azure Container Instances", 2, "Images Items Interfaces", "Image instances"},     // the plural, and a capital
		{"Maximum Transmission Unit", 1, "Tracking", "Transfer Transport Translation"},     // taken for each other, or begin alike
		{"Hot Standby Router Protocol", 2, "Request Resource", "Routing Route Role-based"}, // of one family
		{"European Central Bank", 2, "Board Bureau", "Buffer Brain Balance"},               // bodies
		{"European Central Bank", 0, "Economic Effective", "Energy Error"},                 // an adjective for an adjective
		{"Atrial natriuretic peptide", 2, "polymer plasma", "pressure policy protein"},
		{"true airspeed", 0, "terminal transverse", "thyroid taxable"},
		{"European Rules of the Air", 1, "Returns Relieves Reliefs", "Regional Relative"}, // a noun stands before "of"
		{"zone-redundant storage", 0, "", "*"},                                            // a compound
		{"Locally redundant storage", 0, "", "*"},                                         // an adverb
		{"HashiCorp Configuration Language", 0, "", "*"},                                  // a name
		{"Österreich Central Bank", 0, "", "*"},
		{"Swedish Central Bank", 0, "", "*"},
		{"London dispersion force", 0, "", "*"}, // alone with a capital
		{"Ordre de Service", 2, "", "*"},        // not English
		{"Grenache Syrah Mourvedre", 1, "", "*"},
		{"single sign-on", 0, "short", "simple same"},
	} {
		got := Words(strings.Fields(c.expansion), c.place, noWords)
		if c.not == "*" && len(got) > 0 {
			t.Errorf("%s, place %d: %q", c.expansion, c.place, got)
		}
		some := c.with == ""
		for w := range strings.FieldsSeq(c.with) {
			some = some || slices.Contains(got, w)
		}
		if !some {
			t.Errorf("%s, place %d: none of %q among %q", c.expansion, c.place, c.with, got)
		}
		for w := range strings.FieldsSeq(c.not) {
			if slices.Contains(got, w) {
				t.Errorf("%s, place %d: %q", c.expansion, c.place, w)
			}
		}
	}
}

// TestDeckWords holds that the deck's own words come first, and the table's stay away where there are enough of them.
func TestDeckWords(t *testing.T) {
	ws := strings.Fields("Network Address Translation")
	deck := func(int) []string {
		return []string{"Token", "Transmission", "Trunking-based", "Timer", "Tag", "Track"}
	}
	if got := Words(ws, 2, deck); !slices.Equal(got, []string{"Token", "Timer", "Track"}) {
		t.Errorf("%q", got)
	}
}

// TestOpen holds which places are changed: known words before others.
func TestOpen(t *testing.T) {
	for expansion, want := range map[string][]int{"Gateway Load Balancer": {0, 1, 2}, "Kubernetes Network Policy": {1, 2}, "managed instance group": {0, 1, 2}, "Azure Kubernetes Service": {2, 0}} {
		ws := strings.Fields(expansion)
		if got := Open(ws, func(i int) []string { return Words(ws, i, noWords) }); !slices.Equal(got, want) {
			t.Errorf("%s: %v", expansion, got)
		}
	}
}

// TestTable holds that every word of the table is written once in its line, and that two that are said to be taken for each other can meet.
func TestTable(t *testing.T) {
	for line := range strings.Lines(packed.Text(wordsFile)) {
		what, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		ws := strings.Fields(list)
		if seen := slices.Compact(slices.Sorted(slices.Values(ws))); len(seen) != len(ws) {
			t.Errorf("%s: a word stands twice", what)
		}
		if strings.ToLower(list) != list {
			t.Errorf("%s: a capital", what)
		}
	}
}
