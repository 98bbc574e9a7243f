package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// examScreen is an item of an exam. It tells nothing of right or wrong.
type examScreen struct {
	itemView
	attempt *scoring.Attempt
}

func newExam(s *shell, attempt *scoring.Attempt) *examScreen {
	e := &examScreen{itemView: itemView{shell: s}, attempt: attempt}
	e.show()
	return e
}

func (e *examScreen) show() {
	e.open(e.attempt.Item(), e.attempt.Response(), e.where(e.attempt.At))
}

func (e *examScreen) where(item int) string { return fmt.Sprintf("%s/%d", e.attempt.ID, item) }

func (e *examScreen) goTo(item int) {
	if before := e.attempt.At; item != before {
		e.attempt.Go(item)
		if e.attempt.At != before {
			e.show()
		}
	}
}

// Update answers, marks and walks.
func (e *examScreen) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := keyName(press.String()); {
	case e.press(k):
	case key.Matches(k, keyEnter), key.Matches(k, keyNext):
		e.goTo(e.attempt.At + 1)
	case key.Matches(k, keyPrevious):
		e.goTo(e.attempt.At - 1)
	case key.Matches(k, keyFlag):
		e.response.Flagged = !e.response.Flagged
	case key.Matches(k, keyUnsure):
		e.response.Unsure = !e.response.Unsure
	case key.Matches(k, keyOverview):
		e.want(WantOverview)
	case key.Matches(k, keyPause):
		e.ask(pausePrompt(e.shell, e.attempt))
	}
	return nil
}

// pausePrompt is what esc asks in an exam.
func pausePrompt(s *shell, attempt *scoring.Attempt) prompt {
	away := "The clock stands still while you are away."
	if attempt.Clock.Strict {
		away = "The strict clock runs on while you are away."
	}
	if !attempt.Clock.Timed() {
		away = "This exam is untimed."
	}
	return prompt{
		title: "Leave this exam?",
		lines: []string{away},
		answers: []answer{
			{bind([]string{"c"}, "c", "continue"), nil},
			{bind([]string{"l"}, "l", "leave and resume later"), func() { s.want(WantLeave) }},
			{bind([]string{"e"}, "e", "end the exam"), func() { s.ask(endPrompt(s, attempt)) }},
		},
	}
}

// endPrompt is the question before the end: it names what is open, and only y ends the exam.
func endPrompt(s *shell, attempt *scoring.Attempt) prompt {
	var lines []string
	if open := attempt.Unanswered(); len(open) > 0 {
		lines = append(lines, fmt.Sprintf("%d unanswered: %s", len(open), scoring.NumberList(open, listed)))
	} else {
		lines = append(lines, "Every item is answered.")
	}
	for _, mark := range []struct {
		word string
		fits func(*content.Drawn, *scoring.Response) bool
	}{
		{"incomplete", func(d *content.Drawn, r *scoring.Response) bool { return r.Incomplete(d) }},
		{"flagged", func(_ *content.Drawn, r *scoring.Response) bool { return r.Flagged }},
	} {
		if n := attempt.Numbers(mark.fits); len(n) > 0 {
			lines = append(lines, fmt.Sprintf("%d %s: %s", len(n), mark.word, scoring.NumberList(n, listed)))
		}
	}
	return prompt{
		title: "End the exam and see the score?",
		lines: lines,
		answers: []answer{
			{bind([]string{"y"}, "y", "end the exam"), func() { s.want(WantEnd) }},
			{bind([]string{"n"}, "n", "go on with it"), nil},
		},
	}
}

// listed is how many item numbers a prompt names before it counts the rest.
const listed = 20

// SetSize sets the window on the item.
func (e *examScreen) SetSize(width, height int) { e.size(width, height) }

// Keys lists the bindings that work on this item.
func (e *examScreen) Keys() []key.Binding {
	return []key.Binding{
		keyChoose, keyEnter, keyPrevious, keyFlag, keyOverview, keyPause, keyUnsure, keyStrike,
		keyNext, keyCursor, keySpace, keyScroll,
	}
}

// Title names deck and form.
func (e *examScreen) Title() string {
	return e.attempt.Form.Title + " · " + e.attempt.Form.Code.String()
}

// Place says which item it is.
func (e *examScreen) Place() string {
	return fmt.Sprintf("%d of %d", e.attempt.At+1, len(e.attempt.Form.Items))
}

// Status says the marks of the item, the pace, what is open on the last item, and that there is more to read.
func (e *examScreen) Status() string {
	words := []string{e.state(), e.mark(), e.pace(), e.openItems()}
	return strings.Join(filled(words), " · ")
}

func filled(words []string) []string {
	var out []string
	for _, w := range words {
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}

func (e *examScreen) pace() string {
	switch behind := e.attempt.Behind(); {
	case behind == 1:
		return "1 item behind the pace"
	case behind > 1:
		return fmt.Sprintf("%d items behind the pace", behind)
	}
	return ""
}

// openItems names the unanswered items where one would think of ending: on the last item.
func (e *examScreen) openItems() string {
	if !e.attempt.Last() {
		return ""
	}
	open := e.attempt.Unanswered()
	if len(open) == 0 {
		return "every item is answered: o, then e ends the exam"
	}
	return fmt.Sprintf("%d unanswered: %s", len(open), scoring.NumberList(open, listed))
}

// Pages lists the open item and its neighbours, so that n and p find theirs ready.
func (e *examScreen) Pages() []pageJob {
	var jobs []pageJob
	for _, i := range []int{e.attempt.At, e.attempt.At + 1, e.attempt.At - 1} {
		if i >= 0 && i < len(e.attempt.Form.Items) {
			jobs = append(jobs, e.page(&e.attempt.Form.Items[i], e.where(i)))
		}
	}
	return jobs
}
