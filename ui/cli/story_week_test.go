//go:build !windows

package cli_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// aDay is how many answers the person of the week gives a day.
const aDay = 4

// A week of study, as a new user plays it, in a usual window and in a tiny one: the first screen of each day says what to do, and so
// does the status.
func TestAWeekOfStudy(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{80, 24}, {40, 12}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			d := newDesk(t).sized(size[0], size[1])
			for day := range 8 {
				at := time.Date(2027, 1, 11+day, 19, 0, 0, 0, time.UTC)
				today := d
				today.env = append(slices.Clone(d.env), storyClock+"="+at.Format(time.RFC3339))
				studyToday(t, today, day)
			}
			ofTheWeek(t, d)
		})
	}
}

// studyToday plays one day: what home says is done, and nothing else.
func studyToday(t *testing.T, d desk, day int) {
	t.Helper()
	left := 7 - day
	w := d.open(t)
	w.see("Mock exam")
	if day == 0 {
		w.see("No exam date yet: e sets it", "321 new")
		if said := d.status(t); said["next"] != "plan" || said["exam_date"] != nil || said["days_left"] != nil {
			t.Errorf("without a plan: %v", said)
		}
		w.press("e")
		w.see("When is the exam?")
		w.press("2", "0", "2", "7", "-", "0", "1", "-", "1", "8", "enter")
		w.see("How many questions a day?")
		w.press(fmt.Sprint(aDay), "enter")
	}
	first, next := "> Study today's share", "study"
	switch left {
	case 0:
		first, next = "> The exam is today", "exam"
	case 3:
		first, next = "> Sit a mock exam", "mock"
	}
	says := []string{"Exam today", "Exam tomorrow", fmt.Sprintf("Exam in %d days", left)}[min(left, 2)]
	t.Logf("day %d:\n%s", day+1, w.see(says, first))
	d.stands(t, left, 0, next)
	switch left {
	case 0:
	case 3:
		w.sitOneQuestion()
		d.stands(t, left, 1, "study")
	default:
		w.drillToday(t, day)
		d.stands(t, left, aDay, "rest")
	}
	w.press("q")
	if status := w.exit(); status != 0 {
		t.Errorf("day %d: exit status %d", day+1, status)
	}
}

// status is what the command says to other programs.
func (d desk) status(t *testing.T) (said map[string]any) {
	t.Helper()
	out, err := d.command("status", "--json").Output()
	if err == nil {
		err = json.Unmarshal(out, &said)
	}
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return said
}

// stands compares the status with what it has to be, and with the one line for a prompt.
func (d desk) stands(t *testing.T, left, done int, next string) {
	t.Helper()
	said := d.status(t)
	share := float64(aDay)
	if left == 0 {
		share = 0
	}
	if said["exam_date"] != "2027-01-18" || said["days_left"] != float64(left) || said["today"] != share || said["done"] != float64(done) || said["next"] != next {
		t.Errorf("%d days left, %d done, next %s: %v", left, done, next, said)
	}
	sum := 0.0
	for _, stage := range []string{"fresh", "due", "learning", "kept"} {
		n, _ := said[stage].(float64)
		sum += n
	}
	if topics, _ := said["topics"].([]any); sum != 321 || said["questions"] != sum || len(topics) != 7 {
		t.Errorf("%v questions in their stages, %d topics: %v", sum, len(topics), said)
	}
	line := d.lines(t, nil, "status")
	if !strings.HasPrefix(line, "API Gateway · exam ") || strings.Count(line, "\n") != 1 || left > 0 && !strings.Contains(line, fmt.Sprintf(" · today %d of %d · ", done, aDay)) {
		t.Errorf("%q", line)
	}
}

func (w *window) sitOneQuestion() {
	w.Helper()
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
	w.see("> Study today's share", fmt.Sprintf("today 1 of %d", aDay))
}

// drillToday answers today's share. What is missed comes again, so that there are more questions than it has.
func (w *window) drillToday(t *testing.T, day int) {
	w.Helper()
	w.press("enter")
	head := ""
	for n := 0; ; n++ {
		screen := w.until("the next question", func(screen string) bool {
			first, _, _ := strings.Cut(screen, "\n")
			return first != head && strings.Contains(first, fmt.Sprintf(" of %d", aDay)) && !strings.Contains(screen, "right so far") || strings.Contains(screen, "Drill summary")
		})
		head, _, _ = strings.Cut(screen, "\n")
		if strings.Contains(screen, "Drill summary") {
			if n < aDay || n > 2*aDay {
				t.Errorf("day %d: %d questions", day+1, n)
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

// ofTheWeek looks at the history that a week of study leaves.
func ofTheWeek(t *testing.T, d desk) {
	t.Helper()
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
}
