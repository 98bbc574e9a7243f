//go:build !windows

package cli_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// Enter held down records nothing: a drill stays on its question, an exam goes round its questions and leaves all of them open.
func TestEnterHeldDownRecordsNothing(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open(t, "drill", "--questions", "3", "--form", "HELD-1")
	w.see("1 of 3")
	w.press(strings.Split(strings.Repeat("enter ", 15)+"enter", " ")...)
	w.see("Nothing is chosen", "1 of 3")
	w.press("esc")
	w.see("Nothing was answered.")
	w.press("ctrl+c")
	w.exit()

	w = d.open(t, "exam", "--questions", "5", "--form", "HELD-2")
	w.item(1)
	w.press(strings.Split(strings.Repeat("enter ", 15)+"enter", " ")...)
	w.press("o")
	w.see("0 answered · 5 unanswered")
}

// Of half a matching and half an order enter says that they are not done, and they are answered on.
func TestHalfAnAnswerIsNotTaken(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	deck := d.data("decks", "half.md")
	d.put(t, deck, "# Half\n\n## Day\nDawn, then noon, then dusk.\n\n### Put these in the order of a day. {#order}\n1. dawn\n2. noon\n3. dusk\n")
	w := d.open(t, "drill", "half", "--questions", "1", "--form", "HALF-1")
	screen := w.see("Put these in the order of a day.")
	first := letterOf(t, screen, "dawn")
	w.press(first, "enter")
	w.see("Only 1 of 3", "press . to take it as it stands")
	w.press("backspace")
	screen = w.gone("Only 1 of 3")
	for _, text := range []string{"dawn", "noon", "dusk"} {
		w.press(letterOf(t, screen, text))
	}
	w.press("enter")
	w.see("✓ Right")
}

// Letters work with Caps Lock on, and on a Cyrillic layout where the terminal names the key of the Latin one.
func TestLettersOfOtherLayouts(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t, "exam", "--questions", "3", "--form", "LAYOUT-1")
	w.item(1)
	w.press("\x1b[1092::97u") // the key of a, with the letter ф on it
	w.itemThat("the answer a", func(s shown) bool { return s.chosen == "A" })
	w.press("M") // Caps Lock is on
	w.itemThat("the flag", func(s shown) bool { return s.flagged })
	w.press("\x1b[1090::110u") // т is on n
	w.item(2)
	w.press("ф") // a terminal that does not name the key
	w.see("Latin")
}

// The mouse is off unless the settings turn it on; then a click chooses, the wheel scrolls, and a click in the list jumps.
func TestTheMouseChoosesScrollsAndJumps(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(150, 40)
	off := d.open(t, "exam", "--questions", "5", "--form", "MOUSE-1")
	off.item(1)
	off.press("esc")
	off.see("Leave this exam?")
	off.press("l")
	off.see("Resume MOUSE-1")
	off.press("ctrl+c")
	off.exit()
	for _, mode := range []string{"?1000h", "?1002h", "?1003h"} {
		if strings.Contains(off.written(), mode) {
			t.Errorf("the mouse is taken from the terminal: %s", mode)
		}
	}

	d.configure(t, "mouse: on\n")
	w := d.open(t, "resume")
	w.item(1)
	click := func(text string, occurrence int) {
		t.Helper()
		screen, _ := w.now()
		for y, line := range strings.Split(screen, "\n") {
			if x := strings.Index(line, text); x >= 0 {
				if occurrence--; occurrence < 0 {
					x = len([]rune(line[:x]))
					w.press(fmt.Sprintf("\x1b[<0;%d;%dM\x1b[<0;%[1]d;%dm", x+2, y+1, y+1))
					return
				}
			}
		}
		t.Fatalf("no %q to click on:\n%s", text, screen)
	}
	click("( ) B  ", 0)
	w.itemThat("the answer that was clicked on", func(s shown) bool { return s.chosen == "B" })
	click("  4  ", 0) // in the list beside the question
	w.item(4)
	w.press("?")
	top := w.see("Keys")
	w.resize(60, 12)
	top = w.until("the help of a low window", func(screen string) bool { return screen != top && fits(screen, 60, 12) })
	w.press("\x1b[<65;10;5M\x1b[<65;10;5M")
	w.until("the help scrolled", func(screen string) bool {
		return strings.Split(screen, "\n")[2] != strings.Split(top, "\n")[2] && strings.Contains(screen, "Keys")
	})
}

// What is pasted into a field in one burst finds what the same letters find that are typed one by one.
func TestAPasteFindsWhatTypingFinds(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	found := func(paste string) string {
		t.Helper()
		w := d.open(t)
		w.see("> Mock exam", "65 questions")
		w.press("/")
		w.see("Search · API Gateway")
		w.press(paste)
		defer w.kill()
		return w.until("what is found", func(screen string) bool {
			return strings.Contains(screen, "/ burst limit")
		})
	}
	w := d.open(t)
	w.see("> Mock exam", "65 questions")
	w.press("/")
	w.see("Search · API Gateway")
	typed := ""
	for i, letter := range "burst limit" {
		w.press(string(letter))
		typed = w.see("/ " + "burst limit"[:i+1])
	}
	for _, burst := range []string{"\x1b[200~burst limit\x1b[201~", "burst limit"} {
		if got := found(burst); got != typed {
			t.Errorf("%q finds\n%s\ntyped:\n%s", burst, got, typed)
		}
	}
}

// What is said of a question by ! is kept to its last word, however long it is.
func TestALongReportIsKeptWhole(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open(t, "drill", "--questions", "1", "--form", "LONG-1")
	w.see("1 of 1")
	w.press("!")
	w.see("What is wrong with this question?")
	long := strings.Repeat("The second option is right as well, ", 200) + "see the quotas."
	w.press("\x1b[200~"+long+"\x1b[201~", "enter")
	w.see("Noted")
	w.press("ctrl+c")
	w.exit()
	raw, err := os.ReadFile(d.data("reports.md"))
	if err != nil || !strings.Contains(strings.Join(strings.Fields(string(raw)), " "), long) {
		t.Errorf("%v: %d letters were said, and of these is kept:\n%s", err, len(long), raw)
	}
}
