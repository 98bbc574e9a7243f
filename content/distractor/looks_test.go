package distractor

import (
	"slices"
	"testing"
)

// TestEvenCase holds which options get a capital letter.
func TestEvenCase(t *testing.T) {
	for _, c := range []struct{ options, want []string }{
		{[]string{"battery", "Murder", "Theft"}, []string{"Battery", "Murder", "Theft"}},
		{[]string{"battery", "murder"}, []string{"battery", "murder"}},
		{[]string{"null", "NaN", "undefined"}, []string{"null", "NaN", "undefined"}},
		{[]string{"pH", "Molarity", "kg", "mRNA", "`cat`"}, []string{"pH", "Molarity", "kg", "mRNA", "`cat`"}},
		{[]string{"β-hydroxy acid", "Ester", "n-butane"}, []string{"β-hydroxy acid", "Ester", "n-butane"}},
		{[]string{"to go", "To have", "in", "kg m"}, []string{"To go", "To have", "in", "kg m"}},
		{[]string{"école", "Maison"}, []string{"École", "Maison"}},
	} {
		got := slices.Clone(c.options)
		EvenCase(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q became %q, not %q", c.options, got, c.want)
		}
	}
}
