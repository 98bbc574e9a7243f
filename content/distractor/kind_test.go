package distractor

import (
	"testing"

	"cutscore/content/text"
)

func TestAlike(t *testing.T) {
	lexicon := text.NewLexicon()
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"`git branch -d X`", "`git branch -D X`", false}, {"Pod", "pod", true}, {"60 seconds", "1 minute", true}, {"30 days", "90 days", false},
	} {
		a, b := NewPhrase(lexicon, c.a, 0), NewPhrase(lexicon, c.b, 1)
		if Alike(&a, &b) != c.want {
			t.Errorf("%s and %s: alike is %v", c.a, c.b, !c.want)
		}
	}
}

// TestForms holds that answers of different shapes are of different forms.
func TestForms(t *testing.T) {
	lexicon := text.NewLexicon()
	for s, want := range map[string]string{
		"26 December": "figure day", "6 June 1944": "figure date", "October 1962": "figure month", "1789": "figure year", "`-h`": "typed option",
		"`/etc/hosts`": "typed path", "`git add`": "typed command", "Femur": "name", "to give up": "to do",
	} {
		ph := NewPhrase(lexicon, s, 0)
		if got := formOf(&ph, false); got != want {
			t.Errorf("%s is a %q, not a %q", s, got, want)
		}
	}
}
