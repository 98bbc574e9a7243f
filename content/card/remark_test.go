package card

import "testing"

// TestUnremarked has answers whose remarks go, and answers that stay whole.
func TestUnremarked(t *testing.T) {
	for _, c := range []struct {
		asked        Focus
		answer, want string
	}{
		{OnPart, "Tasmania (an island, separated by Bass Strait)", "Tasmania"},
		{OnWhich, "Malbec (from the south-west), now grown all over Argentina", "Malbec"},
		{OnPhrase, "Garganega, in the Veneto", "Garganega"},
		{OnWhich, "CRP, made in the liver", "CRP"},
		{OnPart, "Viognier – northern Rhône", "Viognier"},
		{OnWhich, "IgG; carried by a receptor of its own", "IgG"},

		{OnTerm, "Wiesbaden (nicht Frankfurt!!)", "Wiesbaden"},
		{OnTerm, "to know (a person, a place)", "to know (a person, a place)"},
		{OnPart, "Simple Storage Service (S3)", "Simple Storage Service (S3)"},
		{OnPart, "thyroid, liver, lungs", "thyroid, liver, lungs"},
		{OnPart, "black, red and yellow", "black, red and yellow"},
		{OnHow, "No (it would be lost at once)", "No (it would be lost at once)"},
		{OnPart, "f(x) (a function of one variable) = 2x", "f(x) (a function of one variable) = 2x"},
		{OnWhy, "The seller bears the risk until then (in most contracts)", "The seller bears the risk until then (in most contracts)"},
		{OnHow, "stop the engine (turn the key to the left)", "stop the engine (turn the key to the left)"},
	} {
		if got := unremarked(c.answer, c.asked); got != c.want {
			t.Errorf("%q: %q", c.answer, got)
		}
	}
}
