//go:build !windows

package cli_test

import (
	"os"
	"strings"
	"testing"
)

// Going back finds the place: home's row, the history's filter and cursor, the review's question and filter.
func TestGoingBackFindsThePlace(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, form := range []string{"BACK-1", "BACK-2", "OTHER-1"} {
		d.lines(t, []string{"a", "b", "end", "y"}, "exam", "--plain", "--questions", "4", "--form", form)
	}
	w := d.open(t)
	w.see("> Mock exam", "Last exam")
	w.press("up", "up", "enter")
	w.see("3 attempts", "OTHER-1")
	w.press("/")
	w.see("filter: _")
	w.press("back-", "enter")
	w.see("2 of 3 attempts", "filter: back- (esc shows all)", "BACK-1", "BACK-2")
	w.press("down")
	w.until("the cursor on the older one", onRow("BACK-1"))
	w.press("enter")
	w.see("Score report", "BACK-1")
	w.press("v")
	w.see("Review · ", "1 of 4")
	w.press("a")
	w.see("3 of 4", "only unanswered: 1 of 2", "unanswered")
	w.gone("✗ Wrong")
	w.press("n", "o")
	w.see("Review · all questions", "4 questions")
	w.press("/")
	w.see("filter: _")
	w.press("zzz", "enter")
	w.see("filter: zzz (esc shows all)", "0 of 4 questions")
	w.press("esc")
	w.gone("filter: zzz")
	w.press("esc")
	w.see("4 of 4", "only unanswered: 2 of 2")
	w.press("r")
	w.see("Drill · ", "1 of 2")
	w.press("esc")
	w.see("Drill summary")
	w.press("esc")
	w.see("4 of 4", "only unanswered: 2 of 2")
	w.press("esc")
	w.see("Score report", "BACK-1")
	w.press("esc")
	w.see("2 of 3 attempts", "filter: back- (esc shows all)")
	w.until("the cursor where it was", onRow("BACK-1"))
	w.press("esc")
	w.see("OTHER-1")
	w.press("esc")
	w.until("home's row", onRow("History"))
}

// onRow says of a screen that the cursor of its list stands on the row with this text.
func onRow(text string) func(screen string) bool {
	return func(screen string) bool {
		for line := range strings.SplitSeq(screen, "\n") {
			if strings.HasPrefix(strings.TrimSpace(line), "> ") && strings.Contains(line, text) {
				return true
			}
		}
		return false
	}
}

// R asks first and can be undone; it is said of which deck, and the list of the retired questions brings one back.
func TestAQuestionIsRetiredAndBroughtBack(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	ports := strings.Replace(portsDeck, "{#sshd}", "{#q1}", 1)
	d.put(t, d.data("decks", "ports.md"), ports)
	d.put(t, d.data("decks", "seas.md"), strings.NewReplacer("title: Ports", "title: Seas", "does sshd listen on", "is by the sea").Replace(ports))
	w := d.open(t, "drill", "ports", "--questions", "1", "--form", "RETIRE-1")
	w.see("Which port does sshd listen on?")
	w.press("R")
	w.see("Retire this question?", "of the deck Ports")
	w.press("n")
	w.gone("Retire this question?")
	w.press("R")
	w.see("Retire this question?")
	w.press("y")
	w.see("is retired: drills do not ask it any more. z takes that back")
	w.press("z")
	w.see("is back: drills ask it again")
	w.press("R")
	w.see("Retire this question?")
	w.press("y")
	w.see("is retired")
	w.press("ctrl+c")
	w.exit()
	if raw, err := os.ReadFile(d.data("retired.txt")); err != nil || string(raw) != "q1\tPorts\n" {
		t.Errorf("%v: retired.txt holds %q", err, raw)
	}

	w = d.open(t, "drill", "seas", "--form", "RETIRE-2") // a question of the same id in another deck
	w.see("is by the sea?")
	w.press("esc")
	w.see("Nothing was answered.")
	w.press("esc")
	w.see("> Mock exam")
	w.press("up", "enter")
	w.see("Decks")
	w.until("the deck at hand", onRow("seas"))
	w.press("up")
	w.until("the other deck", onRow("ports"))
	w.press("R")
	w.see("Retired · Ports", "Which port does sshd listen on?")
	w.press("enter")
	w.see("is back: drills ask it again", "No question of this deck is retired")
	w.press("z")
	w.until("the question, retired again", onRow("Which port does sshd listen on?"))
	w.press("enter")
	w.see("No question of this deck is retired")
	w.press("esc")
	w.until("the deck whose list it was", onRow("ports"))
}
