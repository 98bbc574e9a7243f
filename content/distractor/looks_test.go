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

// TestEvenCode holds which options are set as code: "git rm" beside `git add`, but nothing beside the `moved` block.
func TestEvenCode(t *testing.T) {
	for _, c := range []struct{ options, want []string }{
		{[]string{"`git add`", "git rm", "`git mv` or `git rm`"}, []string{"`git add`", "`git rm`", "`git mv` or `git rm`"}},
		{[]string{"`moved` block", "import block", "`removed`"}, []string{"`moved` block", "import block", "`removed`"}},
		{[]string{"git add", "git rm"}, []string{"git add", "git rm"}},
	} {
		got := slices.Clone(c.options)
		EvenCode(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q became %q, not %q", c.options, got, c.want)
		}
	}
}
