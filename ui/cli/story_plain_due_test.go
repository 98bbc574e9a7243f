//go:build !windows

package cli_test

import (
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
