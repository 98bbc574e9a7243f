package distractor

import (
	"testing"

	"cutscore/content/text"
)

// TestGap holds that a gap is filled only from answers of a kind that is known to be the same.
func TestGap(t *testing.T) {
	lexicon := text.NewLexicon()
	kind := func(s string) Kind {
		ph := NewPhrase(lexicon, s, 0)
		k := KindOf(&ph, "", false, nil)
		k.Gap = true
		return k
	}
	for _, c := range []struct {
		a, b   string
		unlike bool
	}{
		{"first group", "second group", false}, {"Berlin", "Madrid", false}, {"ai réfléchi", "avant", true}, {"souvent", "trois", true},
		{"kidney", "skin", false}, {"kidney", "treaty", true},
	} {
		if a, b := kind(c.a), kind(c.b); a.unlike(&b) != c.unlike {
			t.Errorf("%q and %q: unlike is %v", c.a, c.b, !c.unlike)
		}
	}
	if Heard("Starts jobs on a schedule", "CronJob") != 1 || Heard("Starts pods on a node", "CronJob") != 0 || Heard("the index is out of range", "IndexError") != 1 {
		t.Error("what is heard in a name")
	}
	for _, c := range []struct {
		said, option string
		want         int
	}{
		{"An ion with a charge", "Anion", 1}, {"An ion with a charge", "Oxidation", 0},
		{"Politics led by interests", "Realpolitik", 1}, {"Police of a state", "Realpolitik", 0},
	} {
		if got := Heard(c.said, c.option); got != c.want {
			t.Errorf("of %q %d words are heard in %q", c.said, got, c.option)
		}
	}
	if Heard("ölig", "Kölige") != 0 {
		t.Error("a small letter of two bytes was taken for a capital inside a name")
	}
}
