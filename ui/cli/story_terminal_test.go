//go:build !windows

package cli_test

import (
	"regexp"
	"strings"
	"testing"
)

// A terminal that answers no query: the first screen is there all the same, and an exam can be sat.
func TestMuteTerminal(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	desk.mute = true
	items := desk.form(t, "MUTE", 3)
	w := desk.open(t)
	w.see("> Mock exam", "65 questions")
	w.press("ctrl+c")
	w.exit()

	w = desk.open(t, "exam", "--form", "MUTE", "--questions", "3")
	w.item(1)
	w.press(items[0].right()...)
	w.itemThat("the answer's mark", func(s shown) bool { return s.chosen != "" })
	w.press("o")
	w.see("1 answered · 2 unanswered · 0 flagged")
	w.press("e", "y")
	w.skipExpected()
	w.see("Practice estimate 400")
}

// colours is a sequence that sets a colour: 30-37, 38, 40-47, 48, 58, 90-97 or 100-107 among its numbers.
var colours = regexp.MustCompile(`\x1b\[(?:[\d:]*;)*(?:[349][0-7]|[345]8|10[0-7])(?:[;:][\d;:]*)?m`)

// With NO_COLOR no colour is written, and every state can still be told by its sign and word.
func TestNoColor(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	desk.env = []string{"NO_COLOR=1"}
	w := desk.open(t, "exam", "--form", "PLAIN", "--questions", "4")
	w.item(1)
	w.press("a", "m", "u", "x", "b")
	w.itemThat("all its marks", func(s shown) bool {
		return s.chosen == "A" && s.struck == "B" && s.flagged && s.unsure && s.cursor == ""
	})
	w.press("o")
	w.see("A        [flagged, unsure]", "[unanswered]")
	w.press("e")
	w.see("End the exam and see the score?")
	w.press("y")
	w.skipExpected()
	w.see("Practice estimate")
	w.press("v")
	w.see("✓")
	w.press("esc")
	w.see("Score report")
	w.press("d")
	w.see("1 of 10")
	w.press("a", ".")
	w.see("of 1 right so far")
	if found := colours.FindAllString(w.written(), 5); found != nil {
		t.Errorf("colours are written: %q", found)
	}
}

// Without it there are colours: the test above looks for the right thing.
func TestColorsWhereTheyAreWanted(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t, "exam", "--form", "PLAIN", "--questions", "4")
	w.item(1)
	if !colours.MatchString(w.written()) {
		t.Error("no colour is written")
	}
}

// Terminals that cannot do much: an xterm of old, and one that says nothing of itself. What is dumb gets lines.
func TestPoorTerminals(t *testing.T) {
	t.Parallel()
	for _, term := range []string{"xterm", "linux", "vt100", ""} {
		t.Run(term, func(t *testing.T) {
			t.Parallel()
			desk := newDesk(t)
			desk.mute = true
			desk.env = []string{"TERM=" + term}
			w := desk.open(t, "exam", "--form", "POOR", "--questions", "3")
			w.item(1)
			w.press("b", "n")
			w.item(2)
			w.press("p")
			if s := w.item(1); !strings.HasPrefix(s.chosen, "B") {
				t.Errorf("the answer is not there: %v", s)
			}
			w.press("o", "e", "y")
			w.skipExpected()
			w.see("Practice estimate")
		})
	}
}

// A dumb terminal is written lines to, unasked.
func TestADumbTerminalGetsLines(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	desk.mute = true
	desk.env = []string{"TERM=dumb"}
	w := desk.open(t, "exam", "--form", "DUMB", "--questions", "3")
	w.see("Question 1 of 3", "Answer with")
	w.press("n", "enter")
	w.see("Question 2 of 3")
	if strings.Contains(w.written(), "\x1b") {
		t.Errorf("an escape is written: %q", w.written())
	}
	w.press("e", "n", "d", "enter")
	w.see("Write y to end it")
	w.press("y", "enter")
	w.see("which score do you expect")
	w.press("enter")
	w.see("Write r to review the questions")
	w.press("q", "enter")
	if status := w.exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
}

// ctrl+z gives the shell back, fg the exam as it was; the clock stood still meanwhile. ctrl+l draws a screen anew that was written over.
func TestSuspendAndForeground(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	program := desk.program
	desk.program = "/bin/sh"
	desk.env = []string{"PS1=ready> ", "ENV="}
	w := desk.open(t, "-i")
	w.see("ready>")
	w.press(program+" exam --form AGAIN --questions 4", "enter")
	w.item(1)
	w.press("b", "m")
	before := w.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "B" && s.flagged })
	w.press("ctrl+z")
	w.until("the shell's turn", func(screen string) bool {
		return strings.Contains(screen, "Stopped") && strings.HasSuffix(strings.TrimSpace(screen), "ready>")
	})
	w.press("fg", "enter")
	w.see("AGAIN-1", "The clock stood still while the program was suspended")
	w.press("pgdn") // what was said is in the place of the marks
	w.itemThat("all as it was", func(s shown) bool { return s.kept() == before.kept() })
	w.mu.Lock()
	w.emu.WriteString("\x1b[Hsomebody else writes here")
	w.screen = w.emu.String()
	w.mu.Unlock()
	w.see("somebody else")
	w.press("ctrl+l")
	w.gone("somebody else")
	w.press("ctrl+c")
	w.until("the shell's turn", func(screen string) bool { return strings.HasSuffix(strings.TrimSpace(screen), "ready>") })
	w.press("exit", "enter")
	w.exit()
	cleanScreen(t, w.written())
}

// The window grows and shrinks in the middle of an exam: below 20x5 it says so, and comes back whole.
func TestResizeInAnExam(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t, "exam", "--form", "RESIZE", "--questions", "4")
	w.item(1)
	w.press("a", "m")
	want := w.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "A" && s.flagged })
	before := w.see("RESIZE-1", "flagged", "? keys")

	w.resize(40, 12)
	w.until("the exam at 40x12", func(screen string) bool { return fits(screen, 40, 12) && strings.Contains(screen, "1 of 4") })
	w.resize(15, 4)
	w.until("the word that it is too small", func(screen string) bool { return strings.TrimSpace(screen) == "too small" })
	w.resize(3, 1)
	w.until("as much as fits", func(screen string) bool { return strings.TrimSpace(screen) == "too" })
	w.resize(80, 24)
	w.until("the exam at 80x24", func(screen string) bool { return fits(screen, 80, 24) && strings.Contains(screen, "? keys") })
	if got := w.item(1); got != want {
		t.Errorf("before %v, after %v", want, got)
	}
	w.resize(100, 30)
	clock := regexp.MustCompile(`[\d:]+ left`)
	w.until("the exam as it was before:\n"+before, func(screen string) bool {
		return clock.ReplaceAllString(before, "") == clock.ReplaceAllString(screen, "")
	})
}

// fits reports whether a screen is drawn for this size: its last line stands at the bottom, and none is too long.
func fits(screen string, width, height int) bool {
	lines := strings.Split(screen, "\n")
	for _, line := range lines {
		if len([]rune(line)) > width {
			return false
		}
	}
	return len(lines) == height
}
