package screen

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Exam is an item of an exam. It tells nothing of right or wrong.
type Exam struct {
	*Host
	question.Answering
	attempt *scoring.Attempt
	beside  navigator
	pane    int // columns of the list beside the item; 0: there is no room for it
}

// NewExam opens an exam on its open item.
func NewExam(s *Host, attempt *scoring.Attempt) *Exam {
	return &Exam{
		Host: s, Answering: question.NewAnswering(s, s.Styles, s.Books, attempt),
		attempt: attempt, beside: navigator{attempt: attempt},
	}
}

// SetSize lays out the item, and leaves room for the list of questions where the window is wide enough.
func (e *Exam) SetSize(width, height int) {
	_, e.pane = e.Styles.Panes(width)
	e.Answering.SetSize(width, height)
}

// View draws the item, with the list of questions beside it in a wide window.
func (e *Exam) View() string {
	if e.pane == 0 {
		return e.Answering.View()
	}
	return widget.Beside(e.Visible(), e.beside.lines(e.Host, e.pane, e.Height), e.Width, e.Height, e.Styles)
}

// Click chooses an option, or opens a question of the list beside it.
func (e *Exam) Click(x, y int) (press string) {
	if e.pane == 0 || x < e.Width {
		return e.Answering.Click(x, y)
	}
	if item := e.beside.at(y); item >= 0 {
		e.goTo(item)
	}
	return ""
}

func (e *Exam) goTo(item int) {
	if before := e.attempt.At; item != before {
		e.attempt.Go(item)
		if e.attempt.At != before {
			e.Open(e.attempt)
			e.Moved()
		}
	}
}

// goOn opens the next item; behind the last one comes the overview.
func (e *Exam) goOn() {
	if e.attempt.Last() {
		e.Want(WantOverview)
		return
	}
	e.goTo(e.attempt.At + 1)
}

// Update answers, marks and walks.
func (e *Exam) Update(msg tea.Msg) tea.Cmd {
	if took, done := e.Write(msg); took {
		if done {
			e.goOn()
		}
		return nil
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := widget.Key(press.String()); {
	case e.Press(k):
	case key.Matches(k, question.KeyEnter):
		e.goOn()
	case key.Matches(k, keyNext):
		e.goTo(e.attempt.At + 1)
	case key.Matches(k, keyPrevious):
		e.goTo(e.attempt.At - 1)
	case key.Matches(k, keyFlag):
		e.Response.Flagged = !e.Response.Flagged
		e.Keep()
	case key.Matches(k, keyUnsure):
		e.Response.LessSure()
		e.Keep()
	case key.Matches(k, keyOverview):
		e.Want(WantOverview)
	case key.Matches(k, keyPause):
		e.Ask(pausePrompt(e.Host, e.attempt))
	}
	return nil
}

// pausePrompt is what esc asks in an exam.
func pausePrompt(s *Host, attempt *scoring.Attempt) widget.Prompt {
	away := "The clock stands still while you are away."
	if attempt.Clock.Strict {
		away = "The strict clock runs on while you are away."
	}
	if !attempt.Clock.Timed() {
		away = "This exam is untimed."
	}
	return widget.Prompt{
		Title: "Leave this exam?",
		Lines: []string{away},
		Answers: []widget.Answer{
			widget.NewAnswer("c", "continue", nil),
			widget.NewAnswer("l", "leave and resume later", func() { s.Want(WantLeave) }),
			widget.NewAnswer("e", "end the exam", func() { s.Ask(endPrompt(s, attempt)) }),
		},
	}
}

// leftOpen names what is not answered, or not in full.
func leftOpen(attempt *scoring.Attempt) []string {
	var lines []string
	if n := attempt.Unanswered(); len(n) > 0 {
		lines = append(lines, fmt.Sprintf("%d unanswered: %s", len(n), scoring.NumberList(n, listed)))
	}
	if n := attempt.Numbers(func(d *content.Drawn, r *scoring.Response) bool { return r.Incomplete(d) }); len(n) > 0 {
		lines = append(lines, fmt.Sprintf("%d incomplete: %s", len(n), scoring.NumberList(n, listed)))
	}
	return lines
}

// endPrompt is the question before the end: it names what is open, and only y ends the exam.
func endPrompt(s *Host, attempt *scoring.Attempt) widget.Prompt {
	lines := leftOpen(attempt)
	if len(attempt.Unanswered()) == 0 {
		lines = append([]string{"Every question is answered."}, lines...)
	}
	if n := attempt.Numbers(func(_ *content.Drawn, r *scoring.Response) bool { return r.Flagged }); len(n) > 0 {
		lines = append(lines, fmt.Sprintf("%d flagged: %s", len(n), scoring.NumberList(n, listed)))
	}
	return widget.Prompt{
		Title: "End the exam and see the score?",
		Lines: lines,
		Answers: []widget.Answer{
			widget.NewAnswer("y", "end the exam", func() { s.Want(WantEnd) }),
			widget.NewAnswer("n", "go on with it", nil),
		},
	}
}

// listed is how many item numbers a prompt names before it counts the rest.
const listed = 20

// Keys lists the bindings that work on this item.
func (e *Exam) Keys() []key.Binding {
	if e.Typing() {
		return e.TypingKeys()
	}
	if e.Item.Kind == content.Typed {
		return []key.Binding{question.KeyWrite, keyNext, keyPrevious, keyFlag, keyOverview, keyPause, keyUnsure, widget.KeyScroll}
	}
	return []key.Binding{
		e.ChooseKey(), question.KeyEnter, keyPrevious, keyFlag, keyOverview, keyPause, keyUnsure, question.KeyStrike,
		keyNext, keyCursor, question.KeySpace, widget.KeyScroll,
	}
}

// Head names deck and form, and says which item it is.
func (e *Exam) Head() (title, place string) {
	return e.attempt.Form.Title + " · " + e.attempt.Form.Code.String(), fmt.Sprintf("%d of %d", e.attempt.At+1, len(e.attempt.Form.Items))
}

// Status says the marks of the item, the pace, what is open on the last item, and that there is more to read.
func (e *Exam) Status() string {
	return dotted(e.State(), e.Mark(), e.pace(), e.openItems())
}

// dotted puts what there is to say on one line; what is empty is left out.
func dotted(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " · ")
}

func (e *Exam) pace() string {
	switch behind := e.attempt.Behind(); {
	case behind == 1:
		return "1 question behind the pace"
	case behind > 1:
		return fmt.Sprintf("%d questions behind the pace", behind)
	}
	return ""
}

// openItems names what is open where one would think of ending: on the last item.
func (e *Exam) openItems() string {
	if !e.attempt.Last() {
		return ""
	}
	if open := leftOpen(e.attempt); len(open) > 0 {
		return dotted(open...)
	}
	away := ""
	if e.Typing() { // letters are an answer there
		away = question.KeyAway.Help().Key + ", "
	}
	return "every question is answered: " + away + e.Styles.Named(keyOverview) + ", then " + e.Styles.Named(keyEndExam) + " ends the exam"
}
