//go:build !windows

package cli_test

import (
	"strings"
	"testing"
)

// Somebody new, in a window of 40x12: they set up five questions, answer them, end the exam, and read the report and the
// review to their last line.
func TestFreshUsersWalkInASmallWindow(t *testing.T) {
	t.Parallel()
	w := newDesk(t).sized(40, 12).open(t)
	w.see("> Mock exam", "? keys")
	w.press("?")
	w.see("Keys", "esc close")
	if keys := w.readAll(); !strings.Contains(keys, "ctrl+c") {
		t.Errorf("the help does not come to ctrl+c:\n%s", keys)
	}
	w.press("esc")
	w.gone("esc close")
	w.press("down", "down", "enter")
	w.see("Set up an exam", "> Exam")
	w.press("down", "left", "left", "left")
	w.see("> Questions   5")
	w.press("enter")
	for number := 1; number <= 5; number++ {
		w.until("the item", func(screen string) bool { return place(screen) == number })
		w.press("down", "space") // the cursor brings an option into view that stands below a long stem
		w.itemThat("the first option, chosen", func(s shown) bool { return s.place == number && s.chosen == "A" })
		if number < 5 {
			w.press("enter")
		}
	}
	w.press("o")
	w.see("5 answered · 0 unanswered")
	w.press("e")
	w.see("End the exam and see the score?") // one that asks for two is incomplete
	w.press("y")
	w.skipExpected()
	w.see("Score report")
	if report := w.readAll(); !strings.Contains(report, "Practice estimate") || !strings.Contains(report, "Next: press d to") {
		t.Errorf("the report:\n%s", report)
	}
	w.press("enter")
	w.see("Review")
	for number := 1; number <= 5; number++ {
		w.until("the item's review", func(screen string) bool { return place(screen) == number })
		review := w.readAll()
		for _, part := range []string{"correct:", "Correct", "The card"} {
			if !strings.Contains(strings.Join(strings.Fields(review), " "), part) {
				t.Errorf("the review of item %d does not say %q:\n%s", number, part, review)
			}
		}
		w.press("n")
	}
}

// place reads the number of an item off the header; 0: there is none.
func place(screen string) int {
	s, _ := readItem(screen)
	return s.place
}

// readAll scrolls from the top to the last line and gives what was read. More is to come as long as the status says so.
func (w *window) readAll() string {
	w.Helper()
	var read strings.Builder
	screen := w.until("the page as it is set", func(screen string) bool {
		return !strings.Contains(screen, "Keeping it") && !strings.Contains(screen, "`") && !strings.Contains(screen, "**")
	})
	for range 200 {
		lines := strings.Split(screen, "\n")
		if len(lines) != 12 {
			w.Fatalf("the screen has %d lines:\n%s", len(lines), screen)
		}
		read.WriteString(strings.Join(lines[1:len(lines)-2], "\n") + "\n")
		if status := lines[len(lines)-2]; !strings.Contains(status, "more below") && !strings.Contains(status, "↑↓ more") {
			return read.String()
		}
		w.press("pgdn")
		before := screen
		screen = w.until("the next lines", func(screen string) bool { return screen != before })
	}
	w.Fatalf("there is no last line; read so far:\n%s", read.String())
	return ""
}
