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
	missed := "" // the city whose question was missed last, if any was
	for _, part := range strings.Split(first, "Question ")[1:] {
		if _, city, found := strings.Cut(part, "flows through "); found && strings.Contains(part, "Wrong.") {
			missed, _, _ = strings.Cut(city, "?")
		}
	}
	again := drill("1", "a\n")
	switch {
	case missed == "" && !strings.Contains(again, "This drill: 1 known"):
		t.Errorf("nothing was missed, and then:\n%s", again)
	case missed != "" && !strings.Contains(again, "This drill: 1 missed"):
		t.Errorf("%s was missed, and then:\n%s", missed, again)
	}
}
