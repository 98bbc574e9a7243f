//go:build !windows

package cli_test

import (
	"strings"
	"testing"
)

// The same exam in two windows: who resumes it has it. The older window says so at its next write and closes the exam;
// what is answered there afterwards is mixed into nothing.
func TestSecondWindowTakesTheExam(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	older := desk.open(t, "exam", "--form", "TWICE", "--questions", "5", "--minutes", "30")
	older.item(1)
	older.press("a", "n", "b", "n")
	older.item(3)

	newer := desk.open(t)
	newer.see("> Resume TWICE-1", "2 of 5 answered")
	newer.press("enter")
	newer.item(3)
	newer.press("c")
	newer.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "C" })

	older.see("This exam was resumed in another window: what is done here is no longer kept", "Mock exam")
	older.press("d", "m")
	older.gone("This exam was resumed")

	newer.press("n", "d")
	newer.itemThat("the answer's mark", func(s shown) bool { return s.place == 4 && s.chosen == "D" })
	newer.press("o")
	screen := newer.see("4 answered · 1 unanswered · 0 flagged")
	for _, row := range []string{"  1  A ", "  2  B ", "  3  C ", "  4  D "} {
		if !strings.Contains(screen, row) {
			t.Errorf("no row %q:\n%s", row, screen)
		}
	}

	older.see("Resume TWICE-1")
	older.press("home", "enter")
	older.item(4)
	newer.see("This exam was resumed in another window", "Mock exam")
	older.press("o")
	older.see("4 answered · 1 unanswered · 0 flagged")
}

// Two windows with an exam of their own each: both are kept, and the newer one is offered.
func TestTwoWindowsWithAnExamEach(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	left := desk.open(t, "exam", "--form", "LEFTONE", "--questions", "5")
	left.item(1)
	right := desk.open(t, "exam", "--form", "RIGHTONE", "--questions", "5")
	right.item(1)
	for range 5 {
		left.press("a", "n")
		right.press("b", "n")
	}
	for _, w := range []*window{left, right} {
		w.see("5 of 5", "every question is answered")
		w.press("o", "e", "y")
		w.skipExpected()
		w.see("Practice estimate")
		w.press("ctrl+c")
		w.exit()
	}
	w := desk.open(t)
	w.see("> Mock exam", "History")
	w.press("up", "up", "enter")
	w.see("History", "2 attempts", "LEFTONE-1", "RIGHTONE-1")
}
