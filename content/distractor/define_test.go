package distractor

import (
	"testing"

	"cutscore/content/text"
)

// TestHeadOf reads off definitions what a thing is.
func TestHeadOf(t *testing.T) {
	for s, want := range map[string]string{
		"A treaty that obliges both sides": "treaty", "A type of contract": "contract", "Hot, dense core left behind by a star": "core",
		"Glucose, fructose and sucrose": "glucose", "Protein, found in milk": "protein", "The cold, treeless biome": "biome",
	} {
		ph := NewPhrase(text.NewLexicon(), s, 0)
		if got := headOf(&ph); got != want {
			t.Errorf("%q: %q, not %q", s, got, want)
		}
	}
}
