package history_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"cutscore/content"
	"cutscore/scoring/history"
)

func TestRetire(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cutscore")
	if ids, err := history.Retired(dir, "deck"); err != nil || len(ids) != 0 {
		t.Errorf("%v %v", ids, err)
	}
	for _, id := range []string{"b", "a", "b"} {
		if err := history.Retire(dir, "deck", id); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(dir, history.RetiredName)
	if text, err := os.ReadFile(path); err != nil || string(text) != "b\tdeck\na\tdeck\n" {
		t.Errorf("%q %v", text, err)
	}
	// By hand: the last line unended, blanks, line ends of another system.
	if err := os.WriteFile(path, []byte("x \r\n\n y"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := history.Retire(dir, "deck", "z"); err != nil {
		t.Fatal(err)
	}
	ids, err := history.Retired(dir, "deck")
	if err != nil || len(ids) != 3 || !ids["x"] || !ids["y"] || !ids["z"] {
		t.Errorf("%v %v", ids, err)
	}
}

// An id is retired in its own deck alone; those of older lists, which name no deck, in each.
func TestRetiredByDeck(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, history.RetiredName)
	if err := os.WriteFile(path, []byte("old\nq1\tone\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := history.Retire(dir, "two  words", "q2"); err != nil {
		t.Fatal(err)
	}
	retired := func(deck string) string {
		ids, err := history.Retired(dir, deck)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(slices.Sorted(maps.Keys(ids)), " ")
	}
	if one, two, three := retired("one"), retired("two words"), retired("three"); one != "old q1" || two != "old q2" || three != "old" {
		t.Errorf("%q, %q, %q", one, two, three)
	}
	if err := history.BringBack(dir, "two words", "q1"); err != nil || retired("one") != "old q1" {
		t.Errorf("brought back in another deck: %q %v", retired("one"), err)
	}
	for _, id := range []string{"q1", "old", "gone"} {
		if err := history.BringBack(dir, "one", id); err != nil {
			t.Error(err)
		}
	}
	if one, two := retired("one"), retired("two words"); one != "" || two != "q2" {
		t.Errorf("%q, %q", one, two)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others can read it: %v %v", info.Mode(), err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) != 1 {
		t.Errorf("left behind: %q", left)
	}
	if err := history.BringBack(t.TempDir(), "one", "q1"); err != nil {
		t.Error(err)
	}
}

func TestReportItem(t *testing.T) {
	dir := t.TempDir()
	item := content.Item{
		ID: "bare-string", Topic: "Error codes", Kind: content.Choice, Stem: "What does\nthe client get?\n\n```json\n\"done\"\n```",
		Card:    content.CardRef{Front: "Most common\nmeaning"},
		Options: []content.Option{{Text: "500"}, {Text: "502\nor so", Correct: true}},
	}
	d := content.Drawn{Item: item}
	for range 2 {
		if err := history.ReportItem(dir, &d, "API Gateway", " 504 is right too\n", day); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, history.ReportsName))
	if err != nil {
		t.Fatal(err)
	}
	one := "## API Gateway: bare-string\n\n2026-11-23 09:00 · Error codes · Most common meaning\n\n504 is right too\n\n" +
		"> What does\n> the client get?\n> \n> ```json\n> \"done\"\n> ```\n\n> - [ ] 500\n> - [x] 502\n> or so\n\n"
	if string(text) != one+one {
		t.Errorf("%s", text)
	}
}

func TestListsOfTwoWindows(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for n := range 20 {
		wg.Go(func() {
			if err := history.Retire(dir, "deck", fmt.Sprintf("item-%d", n)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	text, err := os.ReadFile(filepath.Join(dir, history.RetiredName))
	if err != nil || strings.Count(string(text), "\n") != 20 {
		t.Errorf("%q %v", text, err)
	}
}
