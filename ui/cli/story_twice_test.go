//go:build !windows

package cli_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
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

// Nobody sits two exams at once: while one is open another is refused before anything is drawn, in another window, too.
func TestASecondExamIsRefused(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	first := desk.open(t, "exam", "--form", "FIRST", "--questions", "5")
	first.item(1)
	first.press("a", "n")
	first.item(2)
	for _, args := range [][]string{{"exam", "--form", "SECOND", "--questions", "5"}, {"exam", "--plain"}} {
		cmd := desk.command(args...)
		said, err := cmd.CombinedOutput()
		if err == nil || cmd.ProcessState.ExitCode() != 1 || !strings.Contains(string(said), "the exam FIRST-1 is open, with 1 of 5 answered on API Gateway, and only one exam can be open at a time: `cutscore resume ") {
			t.Errorf("%q: %v, %s", args, err, said)
		}
	}
	first.press("o", "e", "y")
	first.skipExpected()
	first.see("Practice estimate")
	second := desk.open(t, "exam", "--form", "SECOND", "--questions", "5")
	second.item(1)
	second.press("ctrl+c")
	second.exit()
	first.press("ctrl+c")
	first.exit()
}

// A strict exam that was left is over when its time is: in the list, in the commands, and at the moment when it ran out.
func TestAStrictExamRunsOutWhileAway(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	on := func(time string) desk {
		d := d
		d.env = []string{storyClock + "=" + time}
		return d
	}
	w := on("2026-11-02T09:00:00Z").open(t, "exam", "--form", "AWAY", "--questions", "5", "--minutes", "30", "--strict")
	w.item(1)
	w.press("a", "n")
	w.item(2)
	w.press("esc")
	w.see("Leave this exam?")
	w.press("l")
	w.see("> Resume AWAY-1")
	w.press("ctrl+c")
	w.exit()

	w = on("2026-11-02T18:00:00Z").open(t)
	w.see("The strict clock of an exam ran out while you were away", "> Mock exam")
	w.gone("Resume")
	w.press("ctrl+c")
	w.exit()
	var list []struct {
		State          string
		Started, Ended time.Time
	}
	out, err := d.command("history", "--json").Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out, &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != 1 || list[0].State != "expired" || list[0].Ended.Sub(list[0].Started).Round(time.Minute) != 30*time.Minute {
		t.Errorf("%s", out)
	}
}

// Where another exam is begun while one is open, one key goes on with that, one ends it and one throws it away: on the screen, in lines of
// text, and by the commands that the refusal names.
func TestTheWaysOutOfAnOpenExam(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	leave := func(code string) {
		d.lines(t, []string{"a", "q"}, "exam", "--plain", "--form", code, "--questions", "5")
	}
	leave("FIRST")
	w := d.open(t)
	again := func(keys ...string) {
		w.see("Resume FIRST-1")
		w.press(keys...)
		w.see("is still open", "1 of 5 answered, ")
	}
	again("down", "enter")
	w.press("x")
	w.see("Deleted: the exam FIRST-1 on API Gateway. z brings it back")
	w.press("z")
	again("enter")
	w.press("c")
	w.see("2 of 5")
	w.press("esc")
	w.see("Leave this exam?")
	w.press("l")
	again("down", "enter")
	w.press("e")
	w.see("End the exam FIRST-1 on API Gateway and see the score?", "1 of 5 answered")
	w.press("y")
	w.skipExpected()
	w.see("Practice estimate", "of 5 right")
	w.press("ctrl+c")
	w.exit()

	leave("SECOND")
	w = d.open(t, "exam", "--plain", "--questions", "5")
	w.see("The exam SECOND-1 is open, with 1 of 5 answered", "c goes on with it, e ends it, x throws it away")
	w.press("x", "enter")
	w.see("Thrown away: the exam", "Write z to bring it back")
	w.press("z", "enter")
	w.see("It is back: the exam")
	w.exit()
	holds(t, d.lines(t, nil, "history"), "SECOND-1", "1 of 5 answered")
	w = d.open(t, "exam", "--plain", "--questions", "5")
	w.see("The exam SECOND-1 is open, with 1 of 5 answered")
	w.press("x", "enter")
	w.see("Thrown away: the exam")
	w.press("enter")
	w.see("Question 1 of 5")
	w.press("q", "enter")
	w.wait()

	out, err := d.command("exam", "--plain").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "`cutscore resume --end ") {
		t.Fatalf("no command is named that ends it: %s", out)
	}
	holds(t, d.lines(t, nil, "resume", "--end"), "Practice estimate 100", "5 unanswered")
	holds(t, d.lines(t, []string{"q"}, "exam", "--plain", "--questions", "5"), "Question 1 of 5")
}
