package content

import (
	"slices"
	"testing"
)

// TestOneIdeaIsAskedOnce: items of one idea never meet in a form while there are others to take.
func TestOneIdeaIsAskedOnce(t *testing.T) {
	var items []*Item
	bank := Bank{Topics: []string{"T"}}
	for i := range 12 {
		it := &Item{ID: string(rune('a' + i)), Kind: Choice, Stem: "Q?"}
		if i < 4 {
			it.Idea = "HTTP APIs lack it"
		}
		items = append(items, it)
		bank.Stubs = append(bank.Stubs, Stub{it.ID, "T", "card", func(Code) (*Item, bool) { return it, true }})
	}
	clash := Clashes(items)
	bank.Clash = func() map[string][]string { return clash }
	if got := clash["a"]; !slices.Equal(got, []string{"b", "c", "d"}) || len(clash["e"]) != 0 {
		t.Fatalf("clashes %v", clash)
	}
	for number := 1; number <= 4; number++ {
		drawn, err := Draw(bank, Blueprint{Questions: 6}, Code{Series: NewSeries([SeriesLength]byte{1}), Number: number})
		if err != nil {
			t.Fatal(err)
		}
		asked := 0
		for _, d := range drawn {
			if d.ID < "e" {
				asked++
			}
		}
		if asked > 1 {
			t.Errorf("form %d asks the idea %d times", number, asked)
		}
	}
}

func TestRecallOnlyIsNotForExams(t *testing.T) {
	for _, c := range []struct {
		item Item
		want bool
	}{{Item{Kind: Choice, Level: Apply}, true}, {Item{Kind: Response}, true}, {Item{Kind: Choice, Level: RecallOnly}, false}, {Item{Kind: Order, Level: Apply}, false}} {
		if got := c.item.ForExams(); got != c.want {
			t.Errorf("%s of the level %q: %v", c.item.Kind, c.item.Level, got)
		}
	}
}
