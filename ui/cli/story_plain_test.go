//go:build !windows

package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// lines runs the program on what is written to it, one line each, and gives what it writes.
func (d desk) lines(t *testing.T, input []string, args ...string) string {
	t.Helper()
	cmd := d.command(args...)
	cmd.Stdin = strings.NewReader(strings.Join(input, "\n") + "\n")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return string(out)
}

// holds looks for texts in what was written, one after the other.
func holds(t *testing.T, out string, texts ...string) {
	t.Helper()
	rest := out
	for _, text := range texts {
		_, after, found := strings.Cut(rest, text)
		if !found {
			t.Fatalf("%q does not come in:\n%s", text, out)
		}
		rest = after
	}
}

const plainDeck = `---
title: Plainly
exam: {questions: 2, minutes: 5}
---
# All

## A table
Back.

### Which of them is **wet**?

| Name | State |
| --- | --- |
| water | liquid |
| sand | solid |

- [x] Water
- [ ] Sand

## Pairs
Back.

### Which two are metals? Select TWO.
- [x] Iron
- [ ] Wood
- [x] Gold
`

func plainlyDesk(t *testing.T) (desk, string) {
	t.Helper()
	d := newDesk(t)
	deck := filepath.Join(d.home, "plainly.md")
	if err := os.WriteFile(deck, []byte(plainDeck), 0o600); err != nil {
		t.Fatal(err)
	}
	return d, deck
}

// An exam in lines: nothing written counts as nothing, half an answer and two for one as none; a table is a line a row; it is
// left, resumed, ended and reviewed.
func TestAnExamInLines(t *testing.T) {
	t.Parallel()
	d, deck := plainlyDesk(t)
	out := d.lines(t, []string{"", "abc", "x", "?", "q", "a"}, "exam", deck, "--plain", "--form", "LINES-1")
	holds(t, out, "Question 1 of 2", "Nothing was written.", "is not an answer here", "the next question", "The attempt stays open")
	if both := out + d.lines(t, []string{"n"}, "resume"); !strings.Contains(both, "Name: water; State: liquid\nName: sand; State: solid") || strings.Contains(both, "**") {
		t.Errorf("the table is no lines, or marks are shown:\n%s", both)
	}
	letter := map[bool]string{true: "a", false: "ab"}
	one := strings.Contains(strings.SplitN(out, "Question 1", 2)[1], "is wet")
	out = d.lines(t, []string{"1", letter[!one], letter[one], letter[!one], "end", "n", "end", "y", "2000", "700", "r", "wrong", "unanswered", "q"}, "resume", "--plain")
	holds(t, out, "Question 1 of 2", "is not the whole answer", "Your answer: A", "That was the last question", "The exam goes on", "which score do you expect, 100 to 1000?", "is not a score from 100 to 1000", "Practice estimate", "You expected 700", "Write r to review", "Question 1 of 2", "Correct: ", "No question is unanswered")
	out = d.lines(t, []string{"2", "why 3", "9", "all", "nonsense"}, "review")
	holds(t, out, "Question 1 of 2", "Question 2 of 2", "There is no question 9 here", "Question 1 of 2", "only what is wrong")
	if out, err := d.command("resume").CombinedOutput(); err == nil || !strings.Contains(string(out), "no attempt is open") {
		t.Errorf("%v %s", err, out)
	}
}

// A drill in lines: what was missed gets its reason and comes again.
func TestADrillInLines(t *testing.T) {
	t.Parallel()
	d, deck := plainlyDesk(t)
	out := d.lines(t, []string{".", "why 2", ".", ".", ".", "why 3", "q"}, "drill", deck, "--plain", "--questions", "2")
	holds(t, out, "Question 1 of 2", "Not known.", "why 2 confused", "Question 2 of 2, 1 again", "why: confused", "Question 2 of 2, again", "0 of 2 right", "why: misread")
}

// Of a drill that is left, what was not known is done with too. One that is ended at once leaves no attempt, and nothing to review.
func TestADrillInLinesIsLeft(t *testing.T) {
	t.Parallel()
	d, deck := plainlyDesk(t)
	holds(t, d.lines(t, []string{"end", "r"}, "drill", deck, "--plain"), "Question 1 of", "Nothing was answered: this drill is not in the history.")
	holds(t, d.lines(t, []string{"q"}, "drill", deck, "--plain"), "Question 1 of", "Nothing was answered: this drill is not in the history.")
	holds(t, d.lines(t, nil, "history"), "No attempt yet")
	d.lines(t, []string{".", "q"}, "drill", deck, "--plain", "--questions", "2")
	holds(t, d.lines(t, nil, "history"), "in progress", "1 of 2 done")
	holds(t, d.lines(t, []string{"end", "q"}, "resume", "--plain"), "0 of 1 right")
	id := d.lines(t, nil, "history", "--json")
	_, id, _ = strings.Cut(id, `"id": "`)
	holds(t, d.lines(t, nil, "report", id[:7]), "Drill: 0 of 1 right", "1 not known: 1")
	report := d.lines(t, nil, "report", id[:7], "--format", "json")
	for _, want := range []string{`"used_seconds": 0`, `"limit_seconds": 0`, `"not_known": [`, `"questions": 0`, `"seconds": 0`} {
		if !strings.Contains(report, want) {
			t.Errorf("%s is not in\n%s", want, report)
		}
	}
}

// The program's own signs are ASCII in a report, wherever it goes, and a long ID is written short.
func TestAReportInASCII(t *testing.T) {
	t.Parallel()
	d, deck := plainlyDesk(t)
	d.env = []string{"LANG=C"}
	d.lines(t, []string{"end", "y", "", "q"}, "exam", deck, "--plain")
	if out := d.lines(t, nil, "report") + d.lines(t, nil, "status", deck); !strings.Contains(out, "# x Not yet") || !isASCII(out) {
		t.Errorf("not ASCII:\n%s", out)
	}
	d.lines(t, []string{"q"}, "exam", deck, "--plain")
	out, err := d.command("exam", deck, "--plain").CombinedOutput()
	if err == nil || !regexp.MustCompile(`history delete [0-9a-f]{7}\x60`).Match(out) {
		t.Errorf("%v: %s", err, out)
	}
}

// The same form answered alike in lines and on the screen has the same report.
func TestLinesAndScreenReportAlike(t *testing.T) {
	t.Parallel()
	form := []string{"--form", "ALIKE-1", "--questions", "6"}
	lines, screen := newDesk(t), newDesk(t)
	out, err := lines.command(append([]string{"questions", "--json"}, form...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	var items []struct {
		Options []struct{ Correct bool }
	}
	if err := json.Unmarshal(out, &items); err != nil || len(items) != 6 {
		t.Fatalf("%d questions: %v", len(items), err)
	}
	w := screen.open(t, append([]string{"exam"}, form...)...)
	w.see("1 of 6")
	var input []string
	for i, item := range items {
		answer := ""
		for o, option := range item.Options {
			if option.Correct == (i%3 > 0) && (i%3 > 0 || answer == "") { // every third is wrong by its first wrong option
				answer += string(rune('a' + o))
			}
		}
		if i == 4 || i%3 == 0 && multiple(item.Options) {
			input = append(input, "n")
			w.press("n")
			continue
		}
		input = append(input, answer)
		for _, letter := range answer {
			w.press(string(letter))
		}
		w.press("n")
	}
	lines.lines(t, append(input, "end", "y"), append([]string{"exam", "--plain"}, form...)...)
	w.press("o", "e", "y")
	w.skipExpected()
	w.see("Practice estimate")
	w.press("ctrl+c")
	w.exit()
	report := func(d desk) string {
		out, err := d.command("report").Output()
		if err != nil {
			t.Fatal(err)
		}
		upToTime, _, _ := strings.Cut(string(out), "## Time")
		return upToTime
	}
	if a, b := report(lines), report(screen); a != b || !strings.Contains(a, "of 6 right") {
		t.Errorf("in lines:\n%s\non the screen:\n%s", a, b)
	}
}

// multiple reports whether more than one option is right.
func multiple(options []struct{ Correct bool }) bool {
	n := 0
	for _, o := range options {
		if o.Correct {
			n++
		}
	}
	return n > 1
}

// Where the locale has no Unicode, the line mode speaks ASCII: into a pipe, and by itself on a terminal that cannot be drawn on.
// What goes into another program as data stays as it is.
func TestLinesInASCII(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	deck := filepath.Join(d.home, "oslo.md")
	if err := os.WriteFile(deck, []byte(strings.ReplaceAll(plainDeck, "Which of them is **wet**?", "Ærø – is it 宽 or “wet”?")), 0o600); err != nil {
		t.Fatal(err)
	}
	d.env = []string{"LANG=C"}
	out := d.lines(t, []string{"?", "n", "end", "y", "r", "q"}, "exam", deck, "--plain")
	holds(t, out, "0 answered - 2 unanswered", "End the exam?", "Question 1 of 2")
	out += d.lines(t, []string{"q"}, "review")
	if !strings.Contains(out, `Aro - is it ?? or "wet"?`) || !isASCII(out) {
		t.Errorf("not ASCII:\n%s", out)
	}
	if out := d.lines(t, nil, "questions", deck); !strings.Contains(out, "Ærø – is it 宽") {
		t.Errorf("into a pipe:\n%s", out)
	}
	d.env = append(d.env, "TERM=dumb")
	w := d.open(t, "questions", deck)
	if w.exit(); !isASCII(w.written()) || !strings.Contains(w.written(), `is it ?? or "wet"?`) {
		t.Errorf("on a terminal:\n%s", w.written())
	}
	w = d.open(t, "exam", deck)
	w.see("Answer with")
	w.press("o", "enter")
	w.see("0 answered - 2 unanswered")
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}
