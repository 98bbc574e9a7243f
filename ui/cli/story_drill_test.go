//go:build !windows

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// kindsDeck has an item of every kind in its topic Compass.
const kindsDeck = "testdata/kinds.md"

// A drill of one topic with an item of every kind: first all wrong, and so they come again; then what was missed, all right.
func TestDrillWithEveryKindOfItem(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	deck, err := filepath.Abs(kindsDeck)
	if err != nil {
		t.Fatal(err)
	}
	w := desk.open(t, "drill", deck, "--topic", "Compass", "--questions", "4")
	for number := 1; number <= 4; number++ {
		w.see(w.answerKind(number, false), "0 of "+string(rune('0'+number))+" right so far")
		w.press("enter")
	}
	for more := 3; more >= 0; more-- {
		w.see(map[bool]string{true: fmt.Sprintf("4 of 4, again (%d more)", more), false: "4 of 4, again"}[more > 0])
		w.answerKind(4, true)
		w.see("✓ Right", "0 of 4 right so far")
		w.press("enter")
	}
	w.see("Drill summary", "0 of 4 right; asked again: 4 of 4", "Missed", "What belongs to which?")
	w.press("r")
	for number := 1; number <= 4; number++ {
		w.answerKind(number, true)
		w.see("✓ Right")
		w.press("n")
	}
	w.see("Drill summary", "4 of 4 right", "✓ Nothing missed.")
	w.press("v")
	w.see("Review · Compass", "1 of 4", "✓ Right")
	w.press("esc")
	w.see("Drill summary")
	w.press("esc")
	w.see("Cutscore", "History")
}

// kindAnswers are the right answers to the items of kindsDeck, by their stem: texts of options in the order to press.
var kindAnswers = map[string][]string{
	"Where does the sun rise?":                      {"east"},
	"Which two lie on the line that the sun takes?": {"east", "west"},
	"Put these in the order of a day.":              {"dawn", "noon", "dusk"},
	"What belongs to which?":                        {"sunrise", "sunset", "darkness"},
}

// answerKind answers the item that is shown. The wrong answer leaves the last part out, where there are several.
func (w *window) answerKind(number int, right bool) (verdict string) {
	w.Helper()
	screen := w.until("an item to answer", func(screen string) bool {
		s, ok := readItem(screen)
		return ok && s.place == number && strings.Contains(screen, "Drill · Compass") && !strings.Contains(screen, "The card")
	})
	for stem, answer := range kindAnswers {
		if !strings.Contains(screen, stem) {
			continue
		}
		if stem == "What belongs to which?" {
			answer = w.pairs(screen, answer)
		}
		switch {
		case right:
		case len(answer) == 1:
			answer = []string{"west"}
		default:
			answer = answer[:len(answer)-1]
		}
		for _, text := range answer {
			w.press(letterOf(w, screen, text))
		}
		switch {
		case !right && len(kindAnswers[stem]) > 1:
			w.press("enter")
			w.see("press . to take it as it stands")
			w.press(".")
			return "- Incomplete"
		case len(answer) > 1 || !right:
			w.press("enter")
		default:
			w.press("n")
		}
		return map[bool]string{true: "✓ Right", false: "✗ Wrong"}[right]
	}
	w.Fatalf("no known item:\n%s", screen)
	return ""
}

// pairs puts the right parts in the order in which their left ones stand on the screen.
func (w *window) pairs(screen string, rights []string) []string {
	w.Helper()
	ordered := make([]string, len(rights))
	for i, left := range []string{"morning", "evening", "midnight"} {
		ordered[letterOf(w, screen, left)[0]-'1'] = rights[i]
	}
	return ordered
}

// From the menu: a topic, five questions, a clock for each item; esc ends the drill where one likes.
func TestDrillOfATopicFromTheMenu(t *testing.T) {
	t.Parallel()
	w := newDesk(t).open(t)
	w.see("> Mock exam", "321 questions")
	w.press("down", "down", "down", "enter")
	w.see("Drill: choose a topic", "10 questions, untimed")
	w.press("down", "down", "left", "c")
	w.see("> Limits", "5 questions, 2 min for each")
	w.press("enter")
	w.see("Drill · Limits", "1 of 5", "left")
	w.press("a", ".")
	w.see("of 1 right so far")
	w.press("enter")
	w.see("Drill · Limits", "2 of 5")
	w.press("b", ".")
	w.see("of 2 right so far")
	w.press("esc")
	w.see("Drill summary", "of 2 right")
	w.press("d")
	w.see("Drill · Limits", "1 of 10")
}

// A deck with a mistake in it works but for the item that is wrong, and says so.
func TestDeckWithABrokenItemStillWorks(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	good, err := os.ReadFile(kindsDeck)
	if err != nil {
		t.Fatal(err)
	}
	bad := strings.Replace(string(good), "- [x] Rhine", "- [ ] Rhine", 1)
	deck := filepath.Join(desk.home, "bad.md")
	if err := os.WriteFile(deck, []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	w := desk.open(t, "drill", deck, "--questions", "4", "--form", "7K2MQX-1")
	w.see("Drill · Compass", "1 of 4")
	w.press("esc")
	w.see("Drill summary")
	w.press("esc")
	w.see("All kinds", "4 questions", "1 problem")
}
