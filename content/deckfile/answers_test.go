package deckfile_test

import (
	"strings"
	"testing"
)

// In a card's back `~` marks a wrong answer by its author and `=` a further right one; in code they are code.
func TestAnswersByTheAuthor(t *testing.T) {
	c := card(t, "# T\n\n## Port of SSH\n22\n\n~ 23\n~ 25\n= twenty-two\n~\n~5 of them\n\n```\n~ code\n```\n")
	same(t, "back", c.Back, "22\n\n~\n~5 of them\n\n```\n~ code\n```")
	same(t, "wrong", strings.Join(c.Wrong, "|"), "23|25")
	same(t, "also", strings.Join(c.Also, "|"), "twenty-two")
}

// Colons in an answer make no card of it.
func TestAnAnswerMayHoldColons(t *testing.T) {
	c := card(t, "# T\n\n## What stands between a class and its member?\nTwo colons\n\n~ one :: only\n= a :: as in C++\n")
	same(t, "wrong", strings.Join(c.Wrong, "|"), "one :: only")
	same(t, "also", strings.Join(c.Also, "|"), "a :: as in C++")
}

func TestAnOrderThatIsFixed(t *testing.T) {
	it := item(t, "<!-- {order: fixed} -->\n- [ ] b\n- [x] a\n")
	if !it.FixedOrder {
		t.Error("the order is not fixed")
	}
	deck := read(t, "# T\n## F\nx\n### Q?\n<!-- {order: any} -->\n- [ ] b\n- [x] a\n")
	if len(deck.Problems) != 1 || !strings.Contains(deck.Problems[0].Text, `order is "any"`) {
		t.Errorf("problems %v", deck.Problems)
	}
}

func TestADeckHasAnIdentity(t *testing.T) {
	deck := sound(t, "---\ntitle: A\nid: ports-1a2b\nimported: {from: ports.csv, sum: 0a1b}\n---\n# T\n## F\nx\n")
	same(t, "id", deck.ID, "ports-1a2b")
	same(t, "origin", deck.Imported.From+" "+deck.Imported.Sum, "ports.csv 0a1b")
	same(t, "without one", sound(t, "---\ntitle: A\n---\n# T\n## F\nx\n").ID, "A")
}
