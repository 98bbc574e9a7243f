//go:build !windows

package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const threeRivers = `---
title: Rivers
---
# Rivers

## One
Back.

### Which river flows through Vienna?
- [x] Danube
- [ ] Rhine

## Two
Back.

### Which river flows through Cologne?
- [x] Rhine
- [ ] Danube

## Three
Back.

### Which river flows through Paris?
- [x] Seine
- [ ] Loire
`

// A drill in line mode asks again what the one before it missed, as the screen's does.
func TestPlainDrillsAskWhatWasMissed(t *testing.T) {
	d := newDesk(t)
	deck := filepath.Join(d.home, "rivers.md")
	if err := os.WriteFile(deck, []byte(threeRivers), 0o600); err != nil {
		t.Fatal(err)
	}
	drill := func(questions, input string) string {
		t.Helper()
		cmd := d.command("drill", deck, "--plain", "--questions", questions)
		cmd.Stdin = strings.NewReader(input)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return string(out)
	}
	first := drill("3", "a\na\na\n")
	if !strings.Contains(first, "This drill: 3 new") {
		t.Errorf("%s", first)
	}
	if out, err := d.command("plan", deck, "--date", "9", "--a-day", "2").CombinedOutput(); err != nil || !strings.Contains(string(out), "Exam in 9 days") {
		t.Fatalf("%v\n%s", err, out)
	}
	again := drill("1", "a\n")
	other := newDesk(t) // somebody who has answered nothing today is asked the share
	if out, err := other.command("plan", deck, "--date", "9", "--a-day", "2").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	share := other.command("drill", deck, "--plain")
	share.Stdin = strings.NewReader("a\na\n")
	if out, err := share.CombinedOutput(); err != nil || !strings.Contains(string(out), ": 2 questions") {
		t.Errorf("%v\n%s", err, out)
	}
	if wrong := strings.Count(first, "Wrong."); wrong > 0 != strings.Contains(again, "This drill: 1 missed") {
		t.Errorf("%d were missed, and then:\n%s", wrong, again)
	}
}

// On the day of the exam home's first row, and a drill of which nothing else is said, ask what is known, and nothing else.
func TestTheDayOfTheExamIsForWhatIsKnown(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	deck := filepath.Join(d.home, "rivers.md")
	if err := os.WriteFile(deck, []byte(threeRivers), 0o600); err != nil {
		t.Fatal(err)
	}
	var form []struct{ Options []struct{ Correct bool } }
	if err := json.Unmarshal([]byte(d.lines(t, nil, "questions", deck, "--form", "RIVERS-1", "--questions", "3", "--json")), &form); err != nil || len(form) != 3 {
		t.Fatalf("%+v %v", form, err)
	}
	var answers []string
	for i, q := range form {
		right := 0
		if !q.Options[0].Correct {
			right = 1
		}
		answers = append(answers, string(rune('a'+(right+min(i, 1))%2))) // the first one right, the others wrong
	}
	holds(t, d.lines(t, append(answers, "q"), "drill", deck, "--form", "RIVERS-1", "--questions", "3", "--plain"), "Right.", "Wrong.", "Wrong.")
	d.lines(t, nil, "plan", deck, "--date", "today")
	holds(t, d.lines(t, nil, "drill", deck, "--plain"), "This drill: 1 known.", ": 1 question,")
	holds(t, d.lines(t, nil, "drill", deck, "--plain", "--questions", "3"), "This drill: 2 missed, 1 known.")
	w := d.open(t, deck)
	w.see("> Resume the drill")
	w.press("down")
	w.see("> The exam is today")
	w.press("enter")
	w.see("1 of 1", "This drill: 1 known")
}
