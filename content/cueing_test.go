package content

import (
	"slices"
	"testing"
)

// asking makes an item with a stem and a key.
func asking(id, stem, key string) *Item {
	item := newItem(id, "a wrong one", key)
	item.Stem = stem
	return item
}

func TestAStemThatHoldsAnotherKeyIsACue(t *testing.T) {
	const key = "the stage variable of the deployment"
	for _, c := range []struct {
		name, stem string
		cued       bool
	}{
		{"word for word", "You set the stage variable of the deployment. What then?", true},
		{"words without content and letter case aside", "Is a Stage Variable in Deployment kept?", true},
		{"marks and code aside", "What is in the `stage` **variable** (deployment)?", true},
		{"another word between", "What is the stage variable called after deployment?", false},
		{"another order", "Is the variable of the stage in the deployment?", false},
		{"not whole", "What is a stage variable?", false},
	} {
		holder, keyed := asking("holder", c.stem, "no such words here"), asking("keyed", "What holds the name?", key)
		cues := Cues([]*Item{holder, keyed})
		if got := len(cues) == 1; got != c.cued || got && (cues[0] != Cue{holder, keyed, key}) {
			t.Errorf("%s: cues %v, want one: %v", c.name, cues, c.cued)
		}
	}
}

func TestWhatIsNoCue(t *testing.T) {
	long := "resource policy of the interface endpoint"
	distractor := asking("distractor", "Which one?", "yes")
	distractor.Options[0].Text = long
	order := asking("order", "Which first?", long)
	order.Kind = Order
	for name, items := range map[string][]*Item{
		"a key of two content words":     {asking("a", "What does the stage variable hold?", "no"), asking("b", "What is it?", "the stage variable")},
		"an item's own stem":             {asking("a", "Has the "+long+" an effect?", long)},
		"a distractor":                   {asking("a", "What does the "+long+" do?", "no"), distractor},
		"a part of an ordering item":     {asking("a", "What does the "+long+" do?", "no"), order},
		"no items":                       nil,
		"an item without words anywhere": {asking("a", "", ""), asking("b", "?", "!")},
	} {
		if cues := Cues(items); len(cues) > 0 {
			t.Errorf("%s is taken for a cue: %q", name, cues[0].Text)
		}
	}
}

func TestClashesGoBothWays(t *testing.T) {
	a := asking("a", "A private integration needs a VPC link. Why?", "no reason")
	b := asking("b", "What does it need?", "private integration needs a VPC link")
	clash := Clashes([]*Item{a, b, asking("c", "And this?", "no")})
	if len(clash) != 2 || !slices.Equal(clash["a"], []string{"b"}) || !slices.Equal(clash["b"], []string{"a"}) {
		t.Errorf("clashes are %v, want a and b with each other", clash)
	}
}
