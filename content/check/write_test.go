package check

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

func TestWrite(t *testing.T) {
	d := read(t, bank(40, 4, longest(0.5))+"# 日本語の話題がここに立っていますとても長い\n\n## 札 {#z}\nBack.\n\n### Which?\n- [x] one\n"+
		allowing("{hedge: the name is that long}"))
	var b bytes.Buffer
	if err := Deck(d, Options{Now: now}).Write(&b, 5); err != nil {
		t.Fatal(err)
	}
	_, tables, _ := strings.Cut(b.String(), "\n\n")
	for line := range strings.Lines(tables) {
		if w := ansi.StringWidth(strings.TrimRight(line, "\n")); w > width {
			t.Errorf("%d columns: %s", w, line)
		}
	}
	golden.RequireEqual(t, b.Bytes())
}

func TestWriteOfNothing(t *testing.T) {
	var b bytes.Buffer
	if err := Deck(read(t, "# Topic\n## Card\nBack.\n"), Options{}).Write(&b, 5); err != nil {
		t.Fatal(err)
	}
	if want := "deck\n0 questions on 1 card\n\n0 errors, 0 warnings: the deck passes\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

// Without readers a report says what is to be mended, and no statistics.
func TestWriteWithoutStatistics(t *testing.T) {
	var b bytes.Buffer
	if err := Deck(read(t, bank(40, 4, longest(0.5))), Options{Now: now}).Write(&b, 0); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); !strings.Contains(got, "error") || !strings.Contains(got, "questions on") || strings.Contains(got, "measure") || strings.Contains(got, "levels") {
		t.Errorf("%s", got)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteTellsOfErrors(t *testing.T) {
	if err := Deck(read(t, bank(30, 1, nil)), Options{}).Write(full{}, 5); err == nil {
		t.Error("an error of the writer is lost")
	}
}

func TestJSON(t *testing.T) {
	r := Deck(read(t, "# Topic\n## Card\nBack.\n\n### This.\n- [x] one\n- [ ] two\n"), Options{Now: now})
	out, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"deck":"deck"`, `"rule":"no-question","severity":"warning","file":"deck.md","line":5,"item":"i`, `"topics":[{"name":"Topic"`, `"results":[{"reader":`, `"weights":[]`} {
		if !strings.Contains(string(out), want) {
			t.Errorf("lacks %s:\n%s", want, out)
		}
	}
	if strings.Contains(string(out), "null") {
		t.Errorf("an empty list should be []:\n%s", out)
	}
}
