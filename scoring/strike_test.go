package scoring

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

func TestIncomplete(t *testing.T) {
	two, order := newDrawn(content.Response, 5, "bd"), newOrder("cab")
	match, choice := newMatch("cab", "400", "403", "429"), newDrawn(content.Choice, 4, "b")
	for _, tc := range []struct {
		name, keys string
		item       content.Drawn
		want       bool
	}{
		{"nothing is unanswered, not incomplete", "", two, false},
		{"one of two", "b", two, true},
		{"two of two, wrong ones too", "a b", two, false},
		{"a choice never is", "a", choice, false},
		{"two parts of three", "c a", order, true},
		{"every part", "c a b", order, false},
		{"two pairs of three", "1c 3b", match, true},
		{"every pair", "1c 2a 3b", match, false},
	} {
		var r Response
		if err := press(&r, &tc.item, tc.keys); err != nil {
			t.Fatal(err)
		}
		if got := r.Incomplete(&tc.item); got != tc.want {
			t.Errorf("%s: incomplete: %v", tc.name, got)
		}
	}
}

func TestStriking(t *testing.T) {
	choice, order := newDrawn(content.Choice, 4, "b"), newOrder("cab")
	for _, tc := range []struct {
		name, keys   string
		item         content.Drawn
		struck, want string
	}{
		{"strike out", "xc xa", choice, "ac", ""},
		{"take the line away", "xc xa xc", choice, "a", ""},
		{"choosing takes the line away", "xb xc b", choice, "c", "b"},
		{"choosing another leaves it", "xb c", choice, "b", "c"},
		{"no such option", "xe", choice, "", ""},
		{"not in an ordering", "xa", order, "", ""},
		{"closed once it is done", "xa done xb xa", choice, "a", ""},
	} {
		var r Response
		press(&r, &tc.item, tc.keys)
		if struck := lettersOf(r.Struck); struck != tc.struck || lettersOf(r.Choice) != tc.want {
			t.Errorf("%s: struck %q, chosen %q", tc.name, struck, lettersOf(r.Choice))
		}
		if r.IsStruck(0) != strings.Contains(tc.struck, "a") {
			t.Errorf("%s: IsStruck(a)", tc.name)
		}
	}
}

// An option is chosen or struck out, never both: striking takes the choice back.
func TestStrikingTakesTheChoiceBack(t *testing.T) {
	for _, tc := range []struct {
		item               content.Drawn
		keys, choice, line string
	}{
		{newDrawn(content.Choice, 4, "b"), "b xb", "", "b"},
		{newDrawn(content.Response, 5, "bd"), "b d xd", "b", "d"},
		{newDrawn(content.Response, 5, "bd"), "xb xd b", "b", "d"},
	} {
		var r Response
		press(&r, &tc.item, tc.keys)
		if lettersOf(r.Choice) != tc.choice || lettersOf(r.Struck) != tc.line {
			t.Errorf("%s: chosen %q, struck %q", tc.keys, lettersOf(r.Choice), lettersOf(r.Struck))
		}
	}
}

// A snapshot of a response that was handed on must not change with the next key.
func TestChoosingLeavesEarlierChoicesAlone(t *testing.T) {
	for _, tc := range []struct {
		item  content.Drawn
		start string
		keys  []string
	}{
		{newDrawn(content.Response, 5, "bcd"), "d b", []string{"a", "b", "d", "xa", "xb"}},
		{newOrder("cab"), "c a", []string{"back", "b"}},
		{newMatch("cab", "400", "403", "429"), "1c 2a", []string{"3b", "3c", "1a"}},
	} {
		for _, key := range tc.keys {
			var r Response
			press(&r, &tc.item, "xd "+tc.start)
			choice, struck := r.Choice, r.Struck
			wasChosen, wasStruck := slices.Clone(choice), slices.Clone(struck)
			press(&r, &tc.item, key)
			if !slices.Equal(choice, wasChosen) || !slices.Equal(struck, wasStruck) {
				t.Errorf("%s after %s changed what was handed on", key, tc.start)
			}
		}
	}
}
