//go:build !windows

package cli_test

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// However the program is ended in the middle of an exam, it ends cleanly, and the exam goes on where it was.
func TestNothingIsLostHoweverTheProgramIsEnded(t *testing.T) {
	t.Parallel()
	items := newDesk(t).form(t, "LEFT", 8)
	signal := func(s syscall.Signal) func(*window) {
		return func(w *window) { w.cmd.Process.Signal(s) }
	}
	ends := map[string]func(*window){
		"SIGTERM":        signal(syscall.SIGTERM),
		"SIGINT":         signal(syscall.SIGINT),
		"SIGHUP":         signal(syscall.SIGHUP),
		"window closed":  func(w *window) { w.pty.Close() },
		"ctrl+c":         func(w *window) { w.press("ctrl+c") },
		"leave and quit": func(w *window) { w.press("esc"); w.see("Leave this exam?"); w.press("l", "q") },
	}
	if *raced {
		delete(ends, "SIGINT") // Bubble Tea closes its reader there while it is being read
	}
	for name, end := range ends {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			candidate := newCandidate(t, "LEFT", items, rand.Uint64())
			before := candidate.work(15)
			w := candidate.window
			end(w)
			if status := w.exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
			if name != "window closed" {
				cleanScreen(t, w.written())
			}
			candidate.resumed(before)
		})
	}
}

// cleanScreen sees whether the program leaves the terminal as it found it: its own screen gone, the cursor shown.
func cleanScreen(t *testing.T, written string) {
	t.Helper()
	for set, reset := range map[string]string{"\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h", "\x1b[?2004h": "\x1b[?2004l", "\x1b[22;2t": "\x1b[23;2t"} {
		if strings.LastIndex(written, reset) < strings.LastIndex(written, set) {
			t.Errorf("%q is not taken back: the last that was written is %q", set, written[max(0, len(written)-200):])
		}
	}
}

// Keys that were typed right before ctrl+c count, though the screen has had no time to show them.
func TestKeysTypedBeforeLeavingAtOnceCount(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	w := desk.open(t, "exam", "--form", "HASTE", "--questions", "10")
	w.item(1)
	for range 10 {
		w.press("b", "m", "n")
	}
	w.press("ctrl+c")
	if status := w.exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	again := desk.open(t)
	again.see("> Resume HASTE-1", "10 of 10 answered")
	again.press("enter")
	again.item(10)
	again.press("o")
	again.see("10 answered · 0 unanswered · 10 flagged")
}

// An exam that was left goes on from home, from the history, and by nothing else; ended, it is offered no more.
func TestLeftExamIsOfferedUntilItIsEnded(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	w := desk.open(t, "exam", "--form", "LATER", "--questions", "5", "--minutes", "9")
	w.item(1)
	w.press("a", "n", "n", "esc")
	w.see("Leave this exam?")
	w.press("l")
	w.see("> Resume LATER-1", "1 of 5 answered")
	w.press("down", "enter")
	w.see("The exam LATER-1 on API Gateway is still open", "c  continue that exam", "e  end it", "x  throw it away")
	w.press("esc")
	w.gone("still open")
	w.press("up", "up", "up", "enter")
	w.see("History", "open: 1 of 5 answered")
	w.press("enter")
	w.item(3)
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate")
	w.press("esc")
	w.see("History")
	w.press("esc")
	w.see("Cutscore", "Mock exam")
	w.gone("Resume")
}

// A drill that was killed goes on at the feedback that was being read.
func TestDrillGoesOnAfterAKill(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	w := desk.open(t, "drill", "--topic", "limits", "--questions", "3")
	w.see("Drill · Limits", "1 of 3")
	w.press("a", ".")
	w.see("of 1 right so far")
	w.press("n")
	w.see("Drill · Limits", "2 of 3")
	w.press("b", ".")
	screen := w.see("of 2 right so far", "2 of 3")
	w.kill()
	verdict := regexp.MustCompile(`(✓ Right|✗ Wrong) ·[^·]*`).FindString(screen)

	w = desk.open(t)
	w.see("> Resume the drill", "2 of 3 done")
	w.press("enter")
	w.see("Drill · Limits", "2 of 3", "of 2 right so far", verdict)
	w.press("n")
	w.see("3 of 3")
}

// The report says that the clock stood still while the program was not running.
func TestReportTellsOfTheTimeTheProgramWasNotRunning(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	w := desk.open(t, "exam", "--form", "AWAY", "--questions", "2")
	w.item(1)
	w.press("a")
	w.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "A" })
	w.kill()
	time.Sleep(1200 * time.Millisecond) // so long that it is worth telling
	w = desk.sized(100, 60).open(t)
	w.see("> Resume AWAY-1")
	w.press("enter")
	w.item(1)
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate", "the clock stood still for ", "(the program was not running)")
}

// A drill that was begun from a search leads back to the search when it is left.
func TestASearchIsFoundAgainAfterItsDrill(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t)
	w.see("> Mock exam", "65 questions")
	w.press("/", "throttl")
	found := w.see("Search · API Gateway", " found", "/ throttl", "> question") // the whole word was searched for
	w.press("down", "enter")
	w.see("Drill · ")
	w.press("esc")
	w.see("Drill summary")
	w.press("esc")
	w.see("Search · API Gateway", "/ throttl", strings.TrimSpace(strings.Split(found, "\n")[0]))
	w.press("esc")
	w.see("> Mock exam")
}
