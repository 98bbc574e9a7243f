package recipe

import (
	"slices"
	"testing"

	"cutscore/content"
)

// TestSourceKinds holds what the fifteen source cards are.
func TestSourceKinds(t *testing.T) {
	want := map[string][]Kind{
		"deploying":          {Definition},
		"resource-method":    {Comparison},
		"flavors":            {Definition},
		"auth-types":         {List},
		"invalidate-cache":   {List},
		"latency":            {Pairs},
		"key-function":       {Definition},
		"chief-value":        {Pairs},
		"bad-gateway":        {Definition},
		"stage-variables":    {Definition},
		"request-limit":      {Quantity, StatusCode},
		"cache-capacity":     {Quantity},
		"create-api":         {Steps},
		"request-validation": {Definition},
		"error-messages":     {List, Pairs, StatusCode},
	}
	cards := deckOf(t, "api-gateway.md").Cards()
	if len(cards) != len(want) {
		t.Fatalf("%d cards", len(cards))
	}
	for _, card := range cards {
		if got := Recognise(card.CardRef).Kinds; !slices.Equal(got, want[card.ID]) {
			t.Errorf("%s: %v, want %v", card.ID, got, want[card.ID])
		}
	}
}

// TestSourceItems holds that the fifteen cards carry at least sixty sound items by six recipes.
func TestSourceItems(t *testing.T) {
	for _, series := range []string{"SOURCE", "AGAIN", "K7"} {
		made, recipes := 0, map[string]int{}
		for _, c := range candidatesOf(deckOf(t, "api-gateway.md")) {
			if c.Kind == content.Recall {
				continue
			}
			it, ok := c.Item(content.Code{Series: series, Number: 1})
			if !ok {
				t.Errorf("%s promised, but not made", c.ID)
				continue
			}
			checkItem(t, it)
			made++
			recipes[c.Recipe]++
		}
		if made < 60 || len(recipes) < 6 {
			t.Errorf("%s: %d items by %d recipes: %v", series, made, len(recipes), recipes)
		}
	}
}
