package screen

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/study"
	"cutscore/ui/widget"
)

// dayLetters is how many letters a date or a count may have while it is typed.
const dayLetters = 64

// nextRow is what comes next by the plan, and what the key enter does then; without a plan its place stays empty.
func nextRow(s *study.Standing, enter string) widget.Row {
	if s == nil {
		return widget.Row{Blank: true}
	}
	switch s.Next() {
	case study.DoStudy:
		return widget.Row{Label: "Study today's share", About: scoring.Counted(s.Left(), "question") + s.NewWords()}
	case study.DoMock:
		return widget.Row{Label: "Sit a mock exam", About: "a good day for one: it shows what is missing"}
	case study.DoRest:
		return widget.Row{Label: "Done for today", About: enter + " asks more"}
	case study.DoExam:
		return widget.Row{Label: "The exam is today", About: enter + " for a warm-up: only what you know, nothing new"}
	case study.DoPlan:
	}
	return widget.Row{Blank: true}
}

// nextIntent does it.
func nextIntent(s *study.Standing) Intent {
	switch s.Next() {
	case study.DoMock:
		return Intent{Want: WantSetup, Exam: ExamSetup{Profile: ProfileFull}}
	case study.DoStudy:
		return Intent{Want: WantNewDrill, Drill: DrillSetup{Count: s.Left()}}
	case study.DoExam:
		return Intent{Want: WantNewDrill, Drill: DrillSetup{Warm: true}}
	case study.DoRest, study.DoPlan:
	}
	return Intent{Want: WantNewDrill}
}

// standLines say what is studied and how one stands, in so many lines, four at most.
func (h *Home) standLines(n int) []string {
	deck, plan, ready := h.deckLine(), "", ""
	if s := h.state.Stands; s != nil {
		plan, ready = h.planLine(s), readyLine(s)
	}
	if n == 1 && plan != "" {
		return []string{plan}
	}
	return []string{deck, plan, ready, ""}[:n]
}

// planLine says the days left, today's share, and what is new, due and kept. The days come first: a narrow window leaves the
// rest out.
func (h *Home) planLine(s *study.Standing) string {
	words := []string{"No exam date yet: " + h.Styles.Named(keyPlan) + " sets it"}
	if s.Next() != study.DoPlan {
		words = []string{h.Styles.Strong.Render(sentenceCase(study.DaysLeft(s.Day.Left)))}
		if s.Day.Share > 0 {
			words = append(words, fmt.Sprintf("today %d of %d", min(s.Day.Done, s.Day.Share), s.Day.Share))
		}
	}
	return widget.Shortened(dotted(append(words, s.Counts())...), h.width)
}

func readyLine(s *study.Standing) string {
	var words []string
	if s.Last != nil {
		word := "not yet"
		if s.Last.Passed {
			word = "passed"
		}
		words = append(words, fmt.Sprintf("Last exam %d, %s", s.Last.Estimate, word))
	}
	return sentenceCase(strings.Join(append(words, s.Ready.Words()), " · "))
}

func sentenceCase(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

// The bar of a topic has as many columns as its name and its counts leave.
const leastBar, mostBar = 8, 20

// topicBars draw a topic a line: kept, seen and new. Where there is no room for all, the last line counts the rest.
func (h *Home) topicBars(room int) []string {
	s := h.state.Stands
	if s == nil || room < min(2, len(s.Topics)) {
		return nil
	}
	topics, rest := s.Topics, 0
	if len(topics) > room {
		topics, rest = topics[:room-1], len(topics)-room+1
	}
	names, counts := 0, 0
	for _, t := range s.Topics { // of all, so that the columns stay where they are
		names, counts = max(names, ansi.StringWidth(t.Topic)), max(counts, ansi.StringWidth(topicCounts(t)))
	}
	name := min(names, max(leastBar, h.width-counts-leastBar-6))
	bar := min(mostBar, max(leastBar, h.width-counts-name-6))
	var lines []string
	for _, t := range topics {
		line := "  " + column(t.Topic, name) + "  " + h.bar(t, bar) + "  "
		line += widget.Shortened(topicCounts(t), h.width-ansi.StringWidth(line))
		lines = append(lines, ansi.Truncate(line, max(1, h.width), "…"))
	}
	if rest > 0 {
		lines = append(lines, h.Styles.Muted.Render("  and "+scoring.Counted(rest, "more topic")))
	}
	return lines
}

func topicCounts(t study.TopicStanding) string {
	return fmt.Sprintf("%d new, %d due, %d learning, %d kept", t.Fresh, t.Due, t.Learning, t.Kept)
}

// column is a text at the width of a column: cut, or with spaces behind it.
func column(text string, width int) string {
	text = ansi.Truncate(text, width, "…")
	return text + strings.Repeat(" ", width-ansi.StringWidth(text))
}

func (h *Home) bar(t study.TopicStanding, width int) string {
	share := func(n int) int { return (n*width + t.Total/2) / max(1, t.Total) }
	kept := share(t.Kept)
	seen := share(t.Total-t.Fresh) - kept
	return h.Styles.Right.Render(strings.Repeat("█", kept)) + strings.Repeat("▒", seen) + h.Styles.Muted.Render(strings.Repeat("░", width-kept-seen))
}

// askPlan asks for the day of the exam, then for the answers a day.
func (h *Home) askPlan() {
	if h.state.Stands == nil {
		h.Say("The history has not been read yet, or cannot be")
		return
	}
	goal, now := h.state.Stands.Goal, h.state.Stands.Now()
	hint := "2027-01-15, or in so many days: 30"
	if !goal.Date.IsZero() {
		hint = goal.Date.Format(time.DateOnly) + "; none removes it"
	}
	h.Ask(widget.TextPrompt("When is the exam?", hint, dayLetters, func(text string) error {
		switch text = strings.TrimSpace(text); {
		case text == "none":
			goal.Date, goal.Since = time.Time{}, now
		case text == "" && !goal.Date.IsZero(): // it stays
		default:
			day, err := study.ParseDay(text, now)
			if err != nil {
				return err //nolint:wrapcheck // it says what to write
			}
			goal.Date, goal.Since = day, now
		}
		if goal.Date.IsZero() {
			h.Send(Intent{Want: WantPlan, Goal: goal})
			return nil
		}
		h.askADay(goal)
		return nil
	}))
}

func (h *Home) askADay(goal study.Goal) {
	usual := goal.ADay
	if usual == 0 {
		usual = study.DefaultADay
	}
	h.Ask(widget.TextPrompt("How many questions a day?", strconv.Itoa(usual), dayLetters, func(text string) error {
		goal.ADay = usual
		if text = strings.TrimSpace(text); text != "" {
			n, err := strconv.Atoi(text)
			if err != nil || n < 1 || n > everything {
				return fmt.Errorf("%q: write a number from 1 to %d", text, everything)
			}
			goal.ADay = n
		}
		h.Send(Intent{Want: WantPlan, Goal: goal})
		return nil
	}))
}

// tells warns of an exam whose questions were met before: it says little of how a fresh one would go.
func tells(s *study.Standing, exam content.Blueprint) string {
	switch {
	case s == nil || s.Day.Total == 0 || s.Day.Fresh >= exam.Questions:
		return ""
	case s.Day.Fresh == 0:
		return " · all met before: it can tell nothing new"
	}
	return fmt.Sprintf(" · only %d new", s.Day.Fresh)
}
