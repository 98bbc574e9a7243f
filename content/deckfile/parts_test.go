package deckfile_test

import (
	"strings"
	"testing"

	"cutscore/content"
)

func TestANumberedListMakesAnOrderingItem(t *testing.T) {
	for name, list := range map[string]string{
		"tight":         "1. Client\n2. Edge\n   location\n3. Stage\n",
		"loose":         "1. Client\n\n2. Edge\n   location\n\n3. Stage\n",
		"parentheses":   "1) Client\n2) Edge\n   location\n3) Stage\n",
		"all ones":      "1. Client\n1. Edge\n   location\n1. Stage\n",
		"with a reason": "1. Client\n   > It asks.\n2. Edge\n   location\n3. Stage\n",
	} {
		it := item(t, "Given this:\n\n- a bullet\n\n"+list+"\nExplained.\n")
		if it.Kind != content.Order {
			t.Errorf("%s: kind %s", name, it.Kind)
		}
		equal(t, name, texts(it.Options), []string{"Client", "Edge\nlocation", "Stage"})
		for i, o := range it.Options {
			if o.Place != i+1 || !o.Correct || (o.Rationale == "It asks.") != (name == "with a reason" && i == 0) {
				t.Errorf("%s: part %d is %+v", name, i+1, o)
			}
		}
		same(t, name+": stem", it.Stem, "Question?\n\nGiven this:\n\n- a bullet")
		same(t, name+": explanation", it.Explanation, "Explained.")
	}
}

func TestATableOfTwoColumnsMakesAMatchingItem(t *testing.T) {
	for name, table := range map[string]string{
		"with outer pipes":    "| Code | Meaning |\n|---|:--:|\n| 403 | WAF \\| policy |\n| `a\\|b` | c |\n",
		"without outer pipes": "Code | Meaning\n--- | ---\n403 | WAF \\| policy\n`a\\|b` | c\n",
		"with spare cells":    "| Code | Meaning |\n|---|---|\n| 403 | WAF \\| policy | spare |\n| `a\\|b` | c |\n",
		"indented":            "  | Code | Meaning |\n  |---|---|\n  | 403 | WAF \\| policy |\n  | `a\\|b` | c |\n",
	} {
		it := item(t, "Given this.\n\n"+table+"\nExplained.\n")
		if it.Kind != content.Match || len(it.Options) != 2 {
			t.Fatalf("%s: kind %s, parts %q", name, it.Kind, texts(it.Options))
		}
		first, second := it.Options[0], it.Options[1]
		same(t, name, strings.Join([]string{first.Text, first.Match, second.Text, second.Match}, " ~ "), "403 ~ WAF | policy ~ `a|b` ~ c")
		if first.Place != 1 || second.Place != 2 || !first.Correct || !second.Correct {
			t.Errorf("%s: parts %+v", name, it.Options)
		}
		same(t, name+": stem", it.Stem, "Question?\n\nGiven this.")
		same(t, name+": explanation", it.Explanation, "Explained.")
	}
}

func TestTextRightAboveATableBelongsToTheStem(t *testing.T) {
	it := item(t, "Match the codes\nto their meaning:\n| Code | Meaning |\n|---|---|\n| 403 | a |\n| 429 | b |\n")
	same(t, "stem", it.Stem, "Question?\n\nMatch the codes\nto their meaning:")
	equal(t, "parts", texts(it.Options), []string{"403", "429"})
}

func TestATaskListGoesBeforeANumberedListAndThatBeforeATable(t *testing.T) {
	const numbered, table = "1. one\n2. two\n\n", "| a | b |\n|---|---|\n| c | d |\n| e | f |\n\n"
	for _, c := range []struct {
		body string
		want content.Kind
	}{
		{table + numbered + boxes(2, 1), content.Choice},
		{boxes(2, 1) + "\n" + table, content.Choice},
		{table + numbered, content.Order},
		{numbered + table, content.Order},
		{"- bullet\n\n" + table, content.Match},
		{"| a | b | c |\n|---|---|---|\n| d | e | f |\n\n" + table, content.Match},
	} {
		if got := item(t, c.body).Kind; got != c.want {
			t.Errorf("%q makes a %s item, want %s", c.body, got, c.want)
		}
	}
}
