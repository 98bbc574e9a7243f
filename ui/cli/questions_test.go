package cli

import (
	"fmt"
	"slices"
	"testing"

	"cutscore/content"
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
