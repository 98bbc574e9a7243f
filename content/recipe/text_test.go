package recipe

import (
	"cutscore/content"
	"cutscore/content/distractor"
	"cutscore/content/text"
	"slices"
	"testing"
)

// TestRungs holds that changed numbers are four different possible ones in rising order, the number among them.
func TestRungs(t *testing.T) {
	for _, s := range []string{"29 s", "10,000 requests", "0.5 GB", "237 GB", "99 %", "100 %", "1 day", "0", "1789", "36.5 °C", "64 bits", "One month", "3 minutes", "65,536", "7"} {
		n := text.NumbersIn(s)[0]
		ranks := map[int]bool{}
		for rank := range 4 {
			for _, id := range []string{"a", "b", "c"} {
				row := rungs(dice{"X-1", id}, n, nil, rank, 2000)
				at := slices.Index(row, n.Value)
				if len(row) != 4 || at < 0 || !slices.IsSorted(row) || len(slices.Compact(slices.Clone(row))) != 4 || row[0] < 0 {
					t.Errorf("%s at %d: %v", s, rank, row)
					continue
				}
				ranks[at] = true
				written := map[string]bool{}
				for _, v := range row {
					written[n.Write(v)] = true
				}
				if len(written) != 4 {
					t.Errorf("%s: written alike: %v", s, row)
				}
			}
		}
		if n.Value > 5 && n.Unit != "%" && len(ranks) < 3 {
			t.Errorf("%s stands at %v only", s, ranks)
		}
	}
}

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
