package recipe

import (
	"cutscore/content"
	"cutscore/content/text"
	"math"
	"strings"
	"testing"
)

// checkItem holds what must be true of every item.
func checkItem(t testing.TB, it *content.Item) {
	t.Helper()
	if it.Stem == "" || it.Topic == "" || it.Card.ID == "" || it.Origin != content.Generated || it.Recipe == "" {
		t.Errorf("%s: incomplete: %+v", it.ID, it)
	}
	if !strings.HasPrefix(it.ID, it.Card.ID+"/"+it.Recipe+"/") {
		t.Errorf("%s: not named by card, recipe and number", it.ID)
	}
	if it.Kind == content.Recall {
		if len(it.Options) > 0 {
			t.Errorf("%s: a flashcard with options", it.ID)
		}
		return
	}
	if it.Kind == content.Typed {
		checkGaps(t, it)
		return
	}
	if n := len(it.Options); n < content.MinOptions || n > content.MaxOptions {
		t.Errorf("%s: %d options", it.ID, n)
	}
	for i, a := range it.Options {
		if strings.TrimSpace(a.Text) == "" {
			t.Errorf("%s: an empty option", it.ID)
		}
		for j, b := range it.Options {
			if i != j {
				checkApart(t, it, a, b)
			}
		}
	}
	checkKeys(t, it)
}

// checkGaps holds that a typed item expects something, and does not say it.
func checkGaps(t testing.TB, it *content.Item) {
	t.Helper()
	if n := len(it.Gaps); n < 1 || n > content.MaxOptions || len(it.Options) > 0 {
		t.Errorf("%s: %d gaps, %d options", it.ID, n, len(it.Options))
	}
	for _, g := range it.Gaps {
		if strings.TrimSpace(g.Answer) == "" || text.Within(text.Fold(it.Stem), text.Fold(g.Answer)) {
			t.Errorf("%s: %q is asked for by %q", it.ID, g.Answer, it.Stem)
		}
	}
}

// checkApart holds that two options do not say the same.
func checkApart(t testing.TB, it *content.Item, a, b content.Option) {
	t.Helper()
	fa, fb := text.Fold(a.Text), text.Fold(b.Text)
	if fa == fb {
		t.Errorf("%s: the option %q stands twice", it.ID, a.Text)
	}
	switch it.Recipe {
	case "number", "expand", "command", "status", "order", "match": // made to differ in one word
	default:
		if text.Within(fa, fb) {
			t.Errorf("%s: %q stands within %q", it.ID, b.Text, a.Text)
		}
	}
	na, nb := text.NumbersIn(a.Text), text.NumbersIn(b.Text)
	if it.Recipe != "number" || len(na) != len(nb) || len(na) == 0 {
		return
	}
	same := true
	for i := range na {
		_, va := na[i].Measure()
		_, vb := nb[i].Measure()
		same = same && math.Abs(va-vb) < 1e-9
	}
	if same {
		t.Errorf("%s: %q is %q", it.ID, a.Text, b.Text)
	}
}

// checkKeys holds that an item has the keys of its kind.
func checkKeys(t testing.TB, it *content.Item) {
	t.Helper()
	keys := it.Keys()
	switch it.Kind {
	case content.Choice:
		if keys != 1 || len(it.Options) < 3 {
			t.Errorf("%s: %d keys of %d options", it.ID, keys, len(it.Options))
		}
		if said := it.Announced(); said != 0 {
			t.Errorf("%s: its stem says to select %d: %s", it.ID, said, it.Stem)
		}
	case content.Response:
		if keys < 2 || keys >= len(it.Options) || it.Announced() != keys {
			t.Errorf("%s: %d keys of %d options, and the stem says %d", it.ID, keys, len(it.Options), it.Announced())
		}
	default:
		for i, o := range it.Options {
			if !o.Correct || o.Place != i+1 || (it.Kind == content.Match) != (o.Match != "") {
				t.Errorf("%s: part %d: %+v", it.ID, i+1, o)
			}
		}
	}
}

// ownDecks are decks on other subjects, of sixty cards and more.
var ownDecks = []string{"networking.md", "security.md", "medicine.md"}

// TestSound makes every item of decks on four subjects, and of a made one, for several forms.
func TestSound(t *testing.T) {
	decks := []*content.Deck{varied(400)}
	for _, name := range append([]string{"api-gateway.md"}, ownDecks...) {
		decks = append(decks, deckOf(t, name))
	}
	for _, deck := range decks {
		seen := map[string]bool{}
		for _, c := range candidatesOf(deck) {
			if seen[c.ID] {
				t.Errorf("%s: %s stands twice", deck.Name, c.ID)
			}
			seen[c.ID] = true
			for _, series := range []string{"A", "B7", "ZZZ"} {
				it, ok := c.Item(content.Code{Series: series, Number: 3})
				if !ok {
					t.Errorf("%s: %s is not made for %s", deck.Name, c.ID, series)
					continue
				}
				if it.Kind != c.Kind || it.Recipe != c.Recipe || it.ID != c.ID || it.Topic != c.Topic {
					t.Errorf("%s: %s is something else than was promised: %s %s", deck.Name, c.ID, it.Kind, it.Recipe)
				}
				checkItem(t, it)
			}
		}
	}
}

// TestNoSecondKey holds that no distractor is an answer that the deck itself gives to the same front.
func TestNoSecondKey(t *testing.T) {
	for _, name := range ownDecks {
		deck := deckOf(t, name)
		answers := map[string]string{}
		for _, card := range deck.Cards() {
			answers[text.Fold(card.Front)] = text.Fold(card.Back)
		}
		for _, c := range candidatesOf(deck) {
			it, ok := c.Item(content.Code{Series: "X", Number: 1})
			if !ok || it.Kind != content.Choice || it.Recipe == "not" {
				continue
			}
			for _, o := range it.Options {
				if back := answers[text.Fold(it.Card.Front)]; !o.Correct && it.Recipe == "forwards" && text.Within(back, text.Fold(o.Text)) {
					t.Errorf("%s: the distractor %q stands on the card", it.ID, o.Text)
				}
			}
		}
	}
}
