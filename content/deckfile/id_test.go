package deckfile_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestAnIDStandsAtTheEndOfAHeading(t *testing.T) {
	for heading, want := range map[string][2]string{
		"Front {#a-1}":     {"Front", "a-1"},
		"Front\t{#a-1}  ":  {"Front", "a-1"},
		"Front {#a-1} #":   {"Front", "a-1"},
		"Front `x` {#a-1}": {"Front `x`", "a-1"},
		"Front {a-1}":      {"Front {a-1}", ""},
		"Front `{#a-1}`":   {"Front `{#a-1}`", ""},
	} {
		c := card(t, "# Topic\n## "+heading+"\nBack\n")
		same(t, heading+": front", c.Front, want[0])
		if id := want[1]; id != "" && c.ID != id || id == "" && !isHash(c.ID) {
			t.Errorf("%s: id %q, want %q", heading, c.ID, id)
		}
	}
}

func isHash(id string) bool { return regexp.MustCompile(`^[ci][0-9a-f]{11}(-\d+)?$`).MatchString(id) }

// allIDs lists the ids of a deck's cards and items in deck order.
func allIDs(t *testing.T, text string) []string {
	t.Helper()
	var ids []string
	for _, c := range sound(t, text).Cards() {
		ids = append(ids, c.ID)
		for _, it := range c.Items {
			ids = append(ids, it.ID)
		}
	}
	return ids
}

func TestHashedIDsAreStable(t *testing.T) {
	const text = "# T\n## 502\nBad format\n### When?\nSuppose.\n\n- [x] a\n- [ ] b\n"
	// People's history hangs on these.
	equal(t, "ids", allIDs(t, text), []string{"c5344c4110f4", "i9902a385afb"})
	for name, changed := range map[string]string{
		"a topic of another name": strings.Replace(text, "# T", "# Other", 1),
		"another back":            strings.Replace(text, "Bad format", "Other", 1),
		"another option":          strings.Replace(text, "[ ] b", "[ ] c", 1),
		"blank lines":             strings.ReplaceAll(text, "\n", "\n\n"),
		"Windows line ends":       strings.ReplaceAll(text, "\n", "\r\n"),
		"cards above and below":   "# A\n## 1\n## 2\n" + text + "## 3\n",
	} {
		ids := allIDs(t, changed)
		for _, id := range allIDs(t, text) {
			if !slices.Contains(ids, id) {
				t.Errorf("%s changes the id %s: %v", name, id, ids)
			}
		}
	}
	for name, changed := range map[string]string{
		"another front": strings.Replace(text, "502", "504", 1),
		"another stem":  strings.Replace(text, "When?", "Why?", 1),
		"another body":  strings.Replace(text, "Suppose.", "Imagine.", 1),
	} {
		if slices.Equal(allIDs(t, changed), allIDs(t, text)) {
			t.Errorf("%s changes no id", name)
		}
	}
}

func TestIDsAreUniqueWhereTextsCollide(t *testing.T) {
	text := "# T\n"
	for range 3 { // cards of one front, then of one back too; items of one stem, then of the same options too
		text += "## Front\nBack\n### Stem?\n" + boxes(2, 1) + "### Stem?\n" + boxes(3, 1)
	}
	text += "## Front\nOther back\n"
	ids := allIDs(t, text)
	if once := slices.Compact(slices.Sorted(slices.Values(ids))); len(ids) != 10 || len(once) != 10 {
		t.Errorf("%d of %d ids are unique: %v", len(once), len(ids), ids)
	}
}

func TestAnIDThatStandsTwiceIsAProblem(t *testing.T) {
	const text = "# T\n## A {#same}\n## B {#same}\n### Q? {#same}\n- [x] a\n- [ ] b\n"
	equal(t, "problems", problems(t, text), []string{
		"deck.md:3: the id {#same} stands twice in this deck: give this card another",
		"deck.md:4: the id {#same} stands twice in this deck: give this item another",
	})
	cards := read(t, text).Cards()
	if len(cards) != 2 || cards[0].ID != "same" || !isHash(cards[1].ID) || !isHash(cards[1].Items[0].ID) {
		t.Errorf("cards %+v", cards)
	}
}
