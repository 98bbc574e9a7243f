//go:build !windows

package cli_test

import (
	"regexp"
	"strings"
	"testing"
)

// The short mock exam takes three keys, and its form is the next of the person's own series each time.
func TestShortMockFromTheMenu(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	code := desk.shortMock(t, "-1")
	if next := desk.shortMock(t, "-2"); next != code {
		t.Errorf("the first form was of the series %s, the next of %s", code, next)
	}
}

// shortMock sits a short mock exam and gives its series.
func (d desk) shortMock(t *testing.T, number string) string {
	t.Helper()
	w := d.open(t)
	w.see("> Mock exam", "20 questions, 40 minutes")
	w.press("down", "enter")
	screen := w.see("Set up an exam", "short mock", "Questions   20", "Minutes     40", number)
	series := regexp.MustCompile(`Form +(\w+)` + number + `\n`).FindStringSubmatch(screen)
	if series == nil {
		t.Fatalf("no form %s:\n%s", number, screen)
	}
	w.press("enter")
	w.see("1 of 20", "40:00 left", series[1]+number)
	for range 20 {
		w.press("a", "n")
	}
	w.see("20 of 20")
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate", "of 20 right")
	w.press("ctrl+c")
	w.exit()
	return series[1]
}

// An own exam: five questions, half as much time again, two topics, all by keys.
func TestOwnExamBySetupKeys(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t)
	w.see("> Mock exam", "you choose")
	w.press("down", "down", "enter")
	w.see("Set up an exam", "> Exam        custom")
	w.press("down", "left", "left", "left")
	w.see("> Questions   5", "Minutes     10")
	w.press("down", "right")
	w.see("> Minutes     15")
	w.press("down", "right", "right")
	w.see("> Extra time  x1.5", "Minutes     15, with the extra time 22 min 30 s")
	w.press("down", "down", "down")
	for range 7 {
		w.press("down", "space")
	}
	w.see("> [ ] Monitoring and validation", "[ ] Error codes")
	w.press("enter")
	w.see("No topic is chosen: mark at least one")
	w.press("up", "space", "up", "space")
	w.see("> [x] Integrations", "[x] Stages and deployment", "[ ] Caching")
	w.press("enter")
	w.see("1 of 5", "22:30 left")
	w.press("o", "e", "y")
	w.skipExpected()
	screen := w.see("Practice estimate 100", "0 of 5 right; 5 unanswered", "Stages and deployment", "Integrations")
	if strings.Contains(screen, "Limits") {
		t.Errorf("a topic was asked that was left out:\n%s", screen)
	}
}

// The next step that the report advises is a key, and leads where it says.
func TestReportLeadsToTheDrillItAdvises(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t, "exam", "--topic", "caching", "--questions", "6", "--untimed")
	w.item(1)
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate 100", "drill Caching (6 unanswered)")
	w.press("d")
	w.see("Drill · Caching", "1 of 10")
	w.press("a", ".")
	w.see("of 1 right so far")
	w.press("esc")
	w.see("Drill summary")
}
