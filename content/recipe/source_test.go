package recipe

import (
	"cutscore/content"
	"testing"
)

// TestSourceItems holds that the fifteen cards carry at least fifty-five sound items by six recipes.
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
		if made < 55 || len(recipes) < 6 {
			t.Errorf("%s: %d items by %d recipes: %v", series, made, len(recipes), recipes)
		}
	}
}
