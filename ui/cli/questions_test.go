package cli

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/check"
	"cutscore/content/check/cue"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
)

// TestAsShown: the whole bank is printed with its options as a form shows them, not as they were written.
func TestAsShown(t *testing.T) {
	atFirst, all := 0, 200
	for i := range all {
		item := &content.Item{ID: fmt.Sprint("q", i), Kind: content.Choice, Options: []content.Option{
			{Text: "one", Correct: true}, {Text: "two"}, {Text: "three"}, {Text: "four"},
		}}
		shown := asShown(item)
		if shown.Keys() != 1 || len(shown.Options) != 4 || !item.Options[0].Correct {
			t.Fatalf("%+v of %+v", shown, item)
		}
		if shown.Options[0].Correct {
			atFirst++
		}
		if again := asShown(item); !slices.Equal(again.Options, shown.Options) {
			t.Error("two prints differ")
		}
	}
	if atFirst < all/8 || atFirst > all/2 {
		t.Errorf("the key comes first in %d of %d", atFirst, all)
	}
	order := &content.Item{ID: "o", Kind: content.Order, Options: []content.Option{{Text: "b", Place: 1}, {Text: "a", Place: 2}, {Text: "c", Place: 3}}}
	if got := asShown(order); !slices.Equal(got.Options, order.Options) {
		t.Error("an ordering item is printed in its right order")
	}
}

// TestBlind: nothing in a question for the blind tells its answer.
func TestBlind(t *testing.T) {
	key := content.Option{Text: "left", Match: "right", Correct: true, Rationale: "the reason"}
	for _, item := range []content.Item{
		{ID: "c", Kind: content.Choice, Stem: "Q?", Options: []content.Option{key, {Text: "no", Rationale: "the reason"}}, Explanation: "the reason"},
		{ID: "m", Kind: content.Match, Stem: "Q?", Options: []content.Option{key, {Text: "b", Match: "c", Correct: true, Place: 2}}, Spare: []string{"spare"}},
	} {
		q := toBlind("deck", &item)
		out, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		for _, tells := range []string{"correct", "the reason", "spare\":", "match\":\"right"} {
			if strings.Contains(string(out), tells) {
				t.Errorf("%q in %s", tells, out)
			}
		}
		if item.Kind == content.Match && len(q.Rights) != 3 {
			t.Errorf("right parts %q", q.Rights)
		}
	}
}

// TestExportOfTheBankTellsNoKey: whoever reads the exported bank finds the keys neither by their place nor by a surface cue.
func TestExportOfTheBankTellsNoKey(t *testing.T) {
	deck, err := deckfile.Read(decks.Files, decks.Default, decks.Default)
	if err != nil {
		t.Fatal(err)
	}
	var read []*content.Item
	for _, item := range deck.Items() {
		out, err := json.Marshal(toQuestion(deck.Name, asShown(item)))
		if err != nil {
			t.Fatal(err)
		}
		var q question
		if err := json.Unmarshal(out, &q); err != nil {
			t.Fatal(err)
		}
		again := *item
		again.Options = nil
		for _, o := range q.Options {
			again.Options = append(again.Options, content.Option{Text: o.Text, Match: o.Match, Correct: *o.Correct})
		}
		read = append(read, &again)
	}
	s := check.Measure(deck, read)
	if s.Beaten() || s.Position.Verdict != cue.Clean {
		t.Errorf("keys at A to D %v (%s); readers: fixed %s, learned %s, by length %s, by words %s; lengths %v", s.Position.Counts,
			s.Position.Verdict, s.Fixed.Verdict, s.Learned.Verdict, s.ByLength.Verdict, s.ByWords.Verdict, s.Lengths)
	}
}
