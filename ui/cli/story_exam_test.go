//go:build !windows

package cli_test

import (
	"fmt"
	"regexp"
	"testing"
)

// A full mock, set up in the menu with a form code, answered one item after the other.
func TestFullMockAllRightIs1000(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	items := desk.form(t, "STORY-1", 65)
	w := desk.open(t)
	w.startFullMock("STORY-1")
	for i, q := range items {
		w.item(i + 1)
		w.press(q.right()...)
		w.itemThat("the answer's mark", func(s shown) bool { return s.place == i+1 && len(s.chosen) == len(q.right()) })
		w.press("enter")
	}
	w.see("65 answered · 0 unanswered · 0 flagged")
	w.press("e")
	w.see("End the exam and see the score?", "Every question is answered.")
	w.press("y")
	w.skipExpected()
	w.see("Practice estimate 1000", "65 of 65 right")
}

// The same with every answer wrong, typed faster than anybody reads.
func TestFullMockAllWrongIs100(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	items := desk.form(t, "STORY-2", 65)
	w := desk.open(t)
	w.startFullMock("STORY-2")
	w.item(1)
	for _, q := range items {
		w.press(append(q.wrong(), "n")...)
	}
	w.see("65 of 65", "every question is answered")
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate 100 of 1000", "0 of 65 right")
}

// startFullMock goes from the first screen into the full mock exam of a form.
func (w *window) startFullMock(code string) {
	w.Helper()
	w.see("> Mock exam", "65 questions, 130 minutes")
	w.press("enter")
	w.see("Set up an exam", "Minutes     130")
	w.press("f")
	w.see("Which form?")
	w.press(code, "enter")
	w.see("Form        " + code)
	w.press("enter")
	w.see("1 of 65", "2:10:00 left", code)
}

// Two items are left open; the program names them, and nothing but y ends the exam.
func TestOpenItemsAreNamedAndOnlyYEnds(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	items := desk.form(t, "STORY-3", 8)
	w := desk.open(t, "exam", "--form", "STORY-3", "--questions", "8")
	w.item(1)
	for i, q := range items {
		if i+1 != 3 && i+1 != 6 {
			w.press(q.right()...)
		}
		w.press("n")
	}
	w.see("8 of 8", "2 unanswered: 3, 6")
	w.press("enter")
	w.see("6 answered · 2 unanswered · 0 flagged")
	for _, no := range []string{"n", "esc"} {
		w.press("e")
		w.see("End the exam and see the score?", "2 unanswered: 3, 6")
		w.press("enter", "e", "space", no)
		w.gone("End the exam and see the score?")
	}
	w.press("esc")
	w.item(8)
	w.press("esc")
	w.see("Leave this exam?")
	w.press("e")
	w.see("End the exam and see the score?", "2 unanswered: 3, 6")
	w.press("y")
	w.skipExpected()
	w.see("Practice estimate 775", "6 of 8 right", "2 unanswered: 3, 6")
}

// After the exam: the items one by one, the filters, a drill of what is shown, home again, and the report from the history.
func TestReviewDrillAndHistoryAfterTheExam(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	items := desk.form(t, "STORY-4", 6)
	w := desk.open(t, "exam", "--form", "STORY-4", "--questions", "6")
	w.item(1)
	for i, q := range items {
		switch i {
		case 1, 4:
			w.press(q.wrong()...)
		case 2:
			w.press(append(q.right(), "m")...)
		case 3:
			w.press(append(q.right(), "u")...)
		default:
			w.press(q.right()...)
		}
		w.press("n")
	}
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate 700", "4 of 6 right")

	w.press("v")
	w.see("Review · ", "1 of 6", "✓ Right")
	w.press("n")
	w.see("2 of 6", "✗ Wrong", "you chose")
	w.press("w")
	w.see("2 of 6", "only wrong: 1 of 2")
	w.press("n")
	w.see("5 of 6", "only wrong: 2 of 2", "✗ Wrong")
	w.press("m")
	w.see("3 of 6", "only flagged: 1 of 1")
	w.press("u")
	w.see("4 of 6", "only unsure: 1 of 1")
	w.press("w")
	w.see("only wrong: 1 of 2")

	w.press("r")
	w.drillItem(1, 2, items[1], true)
	w.drillItem(2, 2, items[4], false)
	w.see("Drill summary", "1 of 2 right", "Missed")
	w.press("esc")
	w.see("Review · ", "only wrong: 1 of 2")
	w.press("esc")
	w.see("Practice estimate 700")
	w.press("esc")
	w.see("Cutscore", "> Mock exam")

	w.press("up", "up", "enter")
	w.see("History", "2 attempts", "STORY-4", "700", "drill")
	w.press("down", "enter")
	w.see("Score report", "Practice estimate 700", "4 of 6 right")
	w.press("esc")
	w.see("History")
}

// drillItem answers an item of a drill and reads its feedback.
func (w *window) drillItem(number, of int, q question, right bool) {
	w.Helper()
	screen := w.until(fmt.Sprintf("drill item %d", number), func(screen string) bool {
		s, ok := readItem(screen)
		return ok && s.place == number && s.of == of && s.chosen == "" && regexp.MustCompile(`^ *Drill · `).MatchString(screen)
	})
	for i, o := range q.Options {
		if o.Correct == right && (right || i == int(q.wrong()[0][0]-'a')) {
			w.press(letterOf(w, screen, o.Text))
		}
	}
	w.itemThat("the answer's mark", func(s shown) bool { return s.chosen != "" })
	w.press("enter")
	if right {
		w.see("✓ Right", "Correct, and your answer.")
	} else {
		w.see("✗ Wrong", "Your answer.")
	}
	w.press("enter")
}
