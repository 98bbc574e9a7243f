package scoring

import (
	"slices"
	"testing"

	"cutscore/content"
)

func TestGrade(t *testing.T) {
	choice := newDrawn(content.Choice, 4, "b")
	two := newDrawn(content.Response, 5, "bd")
	three := newDrawn(content.Response, 6, "ace")
	order := newOrder("cadb")
	match := newMatch("cab", "400", "403", "429")
	twins := newMatch("aac", "403", "403", "429") // two causes of one code
	keyless := newDrawn(content.Choice, 4, "")
	for _, tc := range []struct {
		name  string
		item  content.Drawn
		given string
		right bool
	}{
		{"choice, the key", choice, "b", true},
		{"choice, a distractor", choice, "a", false},
		{"choice, nothing", choice, "", false},
		{"choice, the key and a distractor", choice, "ab", false},
		{"choice, the key twice", choice, "bb", false},
		{"choice, past the last option", choice, "e", false},
		{"choice, before the first option", choice, "-", false},
		{"choice without a key, nothing", keyless, "", false},
		{"choice without a key, an option", keyless, "a", false},

		{"response, exactly the keys", two, "bd", true},
		{"response, the keys in another order", two, "db", true},
		{"response, one key of two", two, "b", false},
		{"response, one key twice", two, "bb", false},
		{"response, a key and a distractor", two, "bc", false},
		{"response, the keys and a distractor", two, "bcd", false},
		{"response, all options", two, "abcde", false},
		{"response, the distractors", two, "ac", false},
		{"response, nothing", two, "", false},
		{"response, a key and one past the last", two, "bf", false},
		{"response, three keys of three", three, "ace", true},
		{"response, two keys of three", three, "ac", false},

		{"order, right", order, "cadb", true},
		{"order, as shown", order, "abcd", false},
		{"order, two swapped", order, "acdb", false},
		{"order, right so far", order, "cad", false},
		{"order, a part too many", order, "cadba", false},
		{"order, past the last part", order, "cade", false},
		{"order, nothing", order, "", false},

		{"match, right", match, "cab", true},
		{"match, two swapped", match, "acb", false},
		{"match, one pair missing", match, "ca-", false},
		{"match, too short", match, "ca", false},
		{"match, too long", match, "caba", false},
		{"match, past the last right part", match, "cad", false},
		{"match, nothing", match, "", false},
		{"match, equal right parts", twins, "abc", true},
		{"match, equal right parts the other way round", twins, "bac", true},
		{"match, equal right parts and a wrong one", twins, "acb", false},

		{"recall, knew it", newRecall(), lettersOf([]int{Knew}), true},
		{"recall, did not", newRecall(), lettersOf([]int{DidNot}), false},
		{"recall, not judged", newRecall(), "", false},
		{"no kind at all", content.Drawn{}, "a", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Grade(&tc.item, chosen(tc.given)); got != tc.right {
				t.Errorf("Grade(%q) = %v, want %v", tc.given, got, tc.right)
			}
		})
	}
}

func TestScale(t *testing.T) {
	for _, tc := range []struct{ right, asked, want int }{
		{0, 65, 100}, {65, 65, 1000}, {0, 0, 100}, {1, 1, 1000}, {1, 2, 550},
		{44, 65, 709}, {45, 65, 723}, {46, 65, 737}, // around the cut of 720
		{1, 3, 400}, {2, 3, 700}, {1, 7, 229},
	} {
		if got := Scale(tc.right, tc.asked); got != tc.want {
			t.Errorf("Scale(%d, %d) = %d, want %d", tc.right, tc.asked, got, tc.want)
		}
	}
}

func TestCutShareUndoesTheScale(t *testing.T) {
	for cut := 100; cut <= 1000; cut++ {
		if got := scaleShare(CutShare(cut)); got != cut {
			t.Errorf("the share of the cut score %d stands for %d", cut, got)
		}
	}
}

// TestSparePart: a right part that belongs to none may be shown and chosen, and is wrong wherever it is put.
func TestSparePart(t *testing.T) {
	item := content.Item{ID: "m", Kind: content.Match, Stem: "Q?", Spare: []string{"z"}, Options: []content.Option{
		{Text: "a", Match: "x", Correct: true, Place: 1}, {Text: "b", Match: "y", Correct: true, Place: 2},
	}}
	d := content.Show(&item, content.Code{})
	right, spare := make([]int, 2), slices.Index(d.Rights, "z")
	for i, o := range d.Options {
		right[i] = slices.Index(d.Rights, o.Match)
	}
	var r Response
	for i, at := range right {
		if err := r.Pair(&d, i, at); err != nil {
			t.Fatal(err)
		}
	}
	if !Grade(&d, r.Choice) {
		t.Errorf("%v is right", r.Choice)
	}
	if err := r.Pair(&d, 0, spare); err != nil || Grade(&d, r.Choice) {
		t.Errorf("%v is wrong (%v)", r.Choice, err)
	}
}
