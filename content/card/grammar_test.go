package card

import "testing"

// TestGrammar holds what the pairs of a language deck are about.
func TestGrammar(t *testing.T) {
	for _, c := range []struct{ front, back, want string }{
		{"past participle of fare", "fatto", "participle"}, {"Futur stem of être", "ser-", "stem"}, {"io (essere)", "sono", "finite form"},
		{"correr", "to run", "verb"}, {"la mela", "apple", "noun"}, {"never", "mai", "small word"}, {"thank you", "grazie", "greeting"},
		{"with", "con", "function word"}, {"five", "cinque", "number"}, {"ugly", "brutto", OtherWord}, {"in + la", "nella", "joined words"},
		{"l'eau", "water", "noun"}, {"see", "vedere", OtherWord}, {"How are you today?", "¿Cómo estás hoy?", "phrase"},
	} {
		if got := Grammar(c.front, c.back); got != c.want {
			t.Errorf("%s: %s is a %q, not a %q", c.front, c.back, got, c.want)
		}
	}
	if !AsksForForm("plural of l'uomo") || AsksForForm("article 5 of the treaty") || AsksForForm("future value") {
		t.Error("which fronts ask for the form of a word")
	}
}
