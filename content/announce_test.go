package content

import "testing"

// response makes a response item with so many keys among eight options.
func response(stem string, keys int) *Item {
	item := newParts(Response, MaxOptions)
	item.Stem = stem
	for i := range item.Options {
		item.Options[i].Correct = i < keys
	}
	return item
}

func TestAStemThatSaysHowManyToSelect(t *testing.T) {
	for stem, want := range map[string]int{
		"Which are free? Select TWO.":               2,
		"Which are free? (Select TWO.)":             2,
		"Which are free? Select two":                2,
		"Which are free? **Choose THREE**":          3,
		"Which are free?\n\n_Pick 4_.":              4,
		"Select **TWO** that are free.":             2,
		"Select 5.":                                 5,
		"Of these, choose (SIX)!":                   6,
		"They want you to select TWO of these.":     2,
		"Which are free? choose 2 options":          2,
		"Which lets you select two subnets?":        0,
		"What does `SELECT 2` return?":              0,
		"What returns this?\n```sql\nSELECT 2\n```": 0,
		"Select all that apply.":                    0,
		"Select one.":                               0,
		"Select 12.":                                0,
		"Which two are free?":                       0,
		"Which should you select":                   0,
		"":                                          0,
	} {
		if got := response(stem, 2).Announced(); got != want {
			t.Errorf("%q says %d, want %d", stem, got, want)
		}
	}
}

func TestAnAnnouncementIsAddedWhereTheStemLacksIt(t *testing.T) {
	for keys, want := range map[int]string{2: "Select TWO", 3: "Select THREE", 4: "Select FOUR", 5: "Select FIVE", 6: "Select SIX", 7: "Select SEVEN"} {
		if got := response("Which are free?", keys).Announcement(); got != want {
			t.Errorf("%d keys: %q, want %q", keys, got, want)
		}
	}
	if got := response("Which are free? Select TWO.", 2).Announcement(); got != "" {
		t.Errorf("a stem that says it gets %q as well", got)
	}
	for _, kind := range []Kind{Choice, Order, Match, Recall} {
		if got := newParts(kind, 4).Announcement(); got != "" {
			t.Errorf("a %s item gets %q", kind, got)
		}
	}
}

func TestHowManyOptionsACompleteResponseHas(t *testing.T) {
	for kind, want := range map[Kind]int{Choice: 1, Response: 5, Order: 5, Match: 5, Recall: 1} {
		if got := newParts(kind, 5).Asked(); got != want {
			t.Errorf("%s: %d, want %d", kind, got, want)
		}
	}
}
