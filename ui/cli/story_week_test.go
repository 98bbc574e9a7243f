//go:build !windows

package cli_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

// A week of study, as a new user plays it: the first screen of each day says what to do, in a usual and in a tiny window.
func TestAWeekOfStudy(t *testing.T) {
	d := newDesk(t)
	monday := time.Date(2027, 1, 11, 19, 0, 0, 0, time.UTC)
	const aDay = 4
	for day := range 8 {
		size := [][2]int{{80, 24}, {40, 12}}[day%2]
		today := d.sized(size[0], size[1])
		today.env = append(today.env, storyClock+"="+monday.AddDate(0, 0, day).Format(time.RFC3339))
		w := today.open(t)
		w.see("Mock exam")
		if day == 0 {
			w.see("No exam date yet: e sets it", "0 kept", "Monitoring and valid", "30 new") // the last topic has its bar
			w.press("e")
			w.see("When is the exam?")
			w.press("2", "0", "2", "7", "-", "0", "1", "-", "1", "8", "enter")
			w.see("How many questions a day?")
			w.press(fmt.Sprint(aDay), "enter")
		}
		left := 7 - day
		says := fmt.Sprintf("Exam in %d days", left)
		switch left {
		case 1:
			says = "Exam tomorrow"
		case 0:
			says = "Exam today"
		}
		switch left {
		case 0:
			w.see(says, "> The exam is today")
		case 3:
			w.see(says, "> Sit today's mock exam")
			w.press("enter")
			w.see("Set up an exam")
			w.press("enter")
			w.see("1 of 65")
			w.press("a", "o")
			w.see("unanswered")
			w.press("e", "y")
			w.skipExpected()
			w.see("Practice estimate")
			w.press("esc")
			w.see(says, "> Study today's share", "Last exam")
		default:
			w.see(says, "> Study today's share", fmt.Sprintf("%d", aDay))
			w.press("enter")
			head := ""
			for n := 1; ; n++ { // what is missed comes again, so that there are more than aDay
				screen := w.until("the next question", func(screen string) bool {
					first, _, _ := strings.Cut(screen, "\n")
					return first != head && strings.Contains(first, fmt.Sprintf(" of %d", aDay)) && !strings.Contains(screen, "right so far") || strings.Contains(screen, "Drill summary")
				})
				head, _, _ = strings.Cut(screen, "\n")
				if strings.Contains(screen, "Drill summary") {
					if n <= aDay || n > 2*aDay+1 {
						t.Errorf("day %d: %d questions", day+1, n-1)
					}
					break
				}
				if strings.Contains(screen, "esc other keys") { // letters are an answer here
					w.press(".", "enter", "right")
					continue
				}
				w.press("a", ".", "y", "right")
			}
			w.press("esc")
			w.see("> Done for today", fmt.Sprintf("today %d of %d", aDay, aDay))
		}
		t.Logf("day %d, %d columns:\n%s", day+1, size[0], w.see(says))
		w.press("q")
		if status := w.exit(); status != 0 {
			t.Errorf("day %d: exit status %d", day+1, status)
		}
	}
	out, err := d.command("history", "--json").Output()
	if err != nil {
		t.Fatal(err)
	}
	var entries []map[string]any
	if err := json.Unmarshal(out, &entries); err != nil || len(entries) != 7 {
		t.Fatalf("%d attempts, %v", len(entries), err)
	}
	for _, e := range entries {
		_, estimate := e["practice_estimate"]
		_, cut := e["cut_score"]
		if exam := e["mode"] == "exam"; estimate != exam || cut != exam || e["title"] != "API Gateway" {
			t.Errorf("%v", e)
		}
	}
	if out, err := d.command("status").Output(); err != nil || !strings.HasPrefix(string(out), "API Gateway · ") {
		t.Errorf("%s %v", out, err)
	}
}
