package content

import "testing"

func TestOptionsThatNameOthersKeepTheirPlace(t *testing.T) {
	for text, want := range map[string]bool{
		"Both A and B": true, "A, B and C": true, "Neither A nor B": true, "Only A is correct": true, "Options A and C are correct.": true,
		"A": false, "A B": false, "AB": false, "Both": false, "A and B testing": false, "Only A": false, "All of the above": false, "A and Z": false,
	} {
		if got := names(text, 4); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
	options := []Option{{Text: "80 is open"}, {Text: "443 is open"}, {Text: "Both A and B", Correct: true}, {Text: "Neither"}}
	for i := range 20 {
		shown := Show(&Item{ID: "i", Kind: Choice, Options: options}, Code{Series: "AB", Number: i})
		fixed := Show(&Item{ID: "i", Kind: Choice, FixedOrder: true, Options: []Option{{Text: "x"}, {Text: "y"}, {Text: "z"}}}, Code{Series: "AB", Number: i})
		if shown.Options[0].Text != "80 is open" || shown.Options[2].Text != "Both A and B" || fixed.Options[0].Text != "x" || fixed.Options[2].Text != "z" {
			t.Fatalf("form %d: %v, %v", i, shown.Options, fixed.Options)
		}
	}
}
