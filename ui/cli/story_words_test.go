//go:build !windows

package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const linkedDeck = "---\ntitle: Linked\n---\n# T\n## One\nA back, see [the guide](https://example.org/developerguide/one).\n\n### Which one?\n\n- [ ] first\n- [x] second\n- [ ] third\n\n## Two\n### Which other?\n\n- [ ] fourth\n- [x] fifth\n- [ ] sixth\n"

// What a drill says of itself: what was not known is said to be that, its setup is kept by who goes back, and the words
// of an address are no hit of the search.
func TestADrillKeepsItsWords(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	deck := filepath.Join(d.home, "linked.md")
	if err := os.WriteFile(deck, []byte(linkedDeck), 0o600); err != nil {
		t.Fatal(err)
	}
	w := d.open(t, deck)
	w.see("> Mock exam", "Readiness unknown: it takes 65 questions, the deck has 2")
	w.press("/", "developerguide")
	w.see("Nothing in this deck")
	w.press("esc")
	w.see("> Mock exam", "Drill")
	w.press("down", "down", "down", "enter")
	w.see("Drill: choose a topic", "10 questions, untimed")
	w.press("left", "c", "esc")
	w.see("History")
	w.press("enter")
	w.see("5 questions, 2 min for each")
	w.press("c", "c", "c", "enter")
	w.see("1 of 2")
	w.press(".")
	w.see("- Not known · correct:", "why: not known", "1-5 why it was wrong")
	w.press("enter", ".")
	w.see("- Not known", "0 of 2 right so far")
	w.press("esc")
	w.see("Drill summary", "0 of 2 right")
	w.press("v")
	w.see("- Not known", "1-5 why it was wrong")
	w.press("ctrl+c")
	w.exit()
	var past []struct{ ID string }
	if err := json.Unmarshal([]byte(d.lines(t, nil, "history", "--json")), &past); err != nil || len(past) != 1 {
		t.Fatalf("%v: %v", err, past)
	}
	holds(t, d.lines(t, nil, "report", past[0].ID), "Drill: 0 of 2 right", "2 not known: 1, 2.")
}

// A drill that nobody wrote a line in leaves the deck that was used last as it was.
func TestADeckThatWasOnlyOpenedIsNotTheLast(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	deck := filepath.Join(d.home, "linked.md")
	if err := os.WriteFile(deck, []byte(linkedDeck), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := d.command("drill", deck, "--plain")
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "Question 1 of 2") {
		t.Fatalf("%v: %s", err, out)
	}
	if out := d.lines(t, nil, "status"); !strings.HasPrefix(out, "API Gateway") {
		t.Errorf("the deck used last is now: %s", out)
	}
	d.lines(t, []string{".", "q"}, "drill", deck, "--plain")
	if out := d.lines(t, nil, "status"); !strings.HasPrefix(out, "Linked") {
		t.Errorf("the deck used last is still: %s", out)
	}
}
