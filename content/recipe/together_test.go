package recipe

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

// notes is a topic of terms that nobody takes for each other.
var notes = []string{
	"Encroachment", "A structure that stands beyond the line of a property",
	"Emblements", "Annual crops that are planted again each year",
	"Puffing", "An exaggerated opinion of a seller, which is legal",
	"Escrow", "Money and papers that a third party holds until the day of closing",
	"Steering", "Leads buyers to some streets and away from others",
}

// TestMatchedTerms matches terms that nothing else asks for by choice, and no others.
func TestMatchedTerms(t *testing.T) {
	asked := func(more ...string) map[string]*content.Item {
		return matchedOf(t, append(slices.Clone(notes), more...))
	}
	plain := asked()
	if len(plain) != len(notes)/2 {
		t.Fatalf("%d asked", len(plain))
	}
	for front, it := range plain {
		if it.Kind != content.Match || len(it.Options) != wanted+1 || it.Options[0].Text != front {
			t.Errorf("%s: %+v", front, it.Options)
		}
	}
	for _, c := range []struct{ name, front, back string }{
		{"its words tell it", "Storage", "A house in which a merchant stores his goods for a while"},
		{"it says too little", "Deed", "A paper"},
		{"initials", "BEC", "Business email compromise of somebody"},
		{"a part of a term", "Deed, recorded", "A paper that anybody can look up in the books of a county"},
		{"a question", "Why is a survey made?", "To find structures that stand where they should not"},
		{"a front that goes on", "and Novation", "A contract in which another party takes the place of one"},
		{"it points back", "Duress", "Making them sign it by threats of violence"},
		{"much longer", "Title", "All of what there is to be said of who owns a piece of land, by what right it came to be so, since when that has been the case, and against whom it can be held up in courts"},
	} {
		for _, it := range asked(c.front, c.back) {
			if slices.ContainsFunc(it.Options, func(o content.Option) bool { return o.Text == c.front }) && c.name != "much longer" {
				t.Errorf("%s: asked", c.name)
			}
			if c.name == "much longer" && it.Card.Front == "Emblements" && slices.ContainsFunc(it.Options, func(o content.Option) bool { return o.Text == c.front }) {
				t.Errorf("%s beside a short one", c.front)
			}
		}
	}
	if same := asked("Emblement crops", "Annual crops that are planted again each year"); same["Emblements"] != nil {
		for _, o := range same["Emblements"].Options[1:] {
			if o.Text == "Emblement crops" {
				t.Error("two terms of which the same is said")
			}
		}
	}
	whole := asked("Giardia", "Protozoan. Lives in the small intestine, with cysts in what comes out of it")["Giardia"]
	if whole == nil || !strings.HasPrefix(whole.Options[0].Match, "Protozoan. Lives") {
		t.Errorf("a short back is not told whole: %v", whole)
	}
	if few := matchedOf(t, notes[:6]); len(few) > 0 {
		t.Errorf("%d asked of three terms", len(few))
	}
	for _, v := range NewMaker(deckFrom(t, plainCards(6))).Carries() {
		if slices.Contains(v.Recipes, together) && (slices.Contains(v.Recipes, "backwards") || slices.Contains(v.Recipes, "neighbour")) {
			t.Errorf("%s is asked alone and matched: %v", v.CardID, v.Recipes)
		}
	}
}

// matchedOf are the items of all cards, by their fronts, whatever else is asked of them.
func matchedOf(t *testing.T, cards []string) map[string]*content.Item {
	t.Helper()
	var b strings.Builder
	b.WriteString("# Property\n")
	for i := 0; i < len(cards); i += 2 {
		b.WriteString("## " + cards[i] + "\n" + cards[i+1] + "\n")
	}
	x := newIndex(deckFrom(t, b.String()))
	r := &recipes[slices.IndexFunc(recipes, func(r recipe) bool { return r.name == together })]
	out := map[string]*content.Item{}
	for i := range x.entries {
		for _, dr := range matchedTerms(x, &x.entries[i]) {
			if it, ok := dr.item(x, &x.entries[i], r, x.entries[i].card.ID, qualityCode); ok && dr.possible() {
				out[it.Card.Front] = it
			}
		}
	}
	return out
}
