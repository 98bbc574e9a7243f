package screen

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Overview is the candidate's list before ending: every item with its marks.
type Overview struct {
	*Host
	widget.Menu
	attempt *scoring.Attempt
}

// NewOverview makes the overview of an exam.
func NewOverview(s *Host, attempt *scoring.Attempt) *Overview {
	o := &Overview{Host: s, attempt: attempt}
	rows := make([]widget.Row, len(attempt.Form.Items))
	wide := answerColumns(attempt)
	for i := range rows {
		d, r := &attempt.Form.Items[i], &attempt.Responses[i]
		rows[i] = widget.Row{Label: fmt.Sprintf("%3d  %-*s", i+1, wide, question.Letters(d, r)), About: marks(d, r) + question.Headline(d.Stem)}
	}
	o.Menu = widget.NewMenu(s.Styles, 16, rows)
	o.Menu.Select(attempt.At)
	return o
}

// answerColumns are the columns that the answers of an exam take, whatever is chosen.
func answerColumns(attempt *scoring.Attempt) int {
	wide := 1
	for i := range attempt.Form.Items {
		switch d := &attempt.Form.Items[i]; d.Kind {
		case content.Typed:
			wide = max(wide, len("typed"))
		default:
			wide = max(wide, d.Asked())
		}
	}
	return wide
}

// marks says in words what is open or marked.
func marks(d *content.Drawn, r *scoring.Response) string {
	var words []string
	switch {
	case !r.Answered():
		words = append(words, "unanswered")
	case r.Incomplete(d):
		words = append(words, "incomplete")
	}
	return bracketed(append(words, question.Marks(r)...))
}

// bracketed sets marks apart from the question behind them.
func bracketed(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return "[" + strings.Join(words, ", ") + "] "
}

// counted says how far an exam has come. Among what is answered may be some that is not answered in full.
func counted(attempt *scoring.Attempt) string {
	c := attempt.Count()
	half := ""
	if c.Incomplete > 0 {
		half = fmt.Sprintf("%d incomplete", c.Incomplete)
	}
	return dotted(fmt.Sprintf("%d answered · %d unanswered · %d flagged", c.Answered, c.Unanswered, c.Flagged), half)
}

// Update jumps, or asks about the end.
func (o *Overview) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || o.Typing() {
		return o.Menu.Update(msg)
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, keyJump) && o.Index() >= 0:
		o.Send(Intent{Want: WantItem, Item: o.Index()})
	case key.Matches(k, keyEndExam):
		o.Ask(endPrompt(o.Host, o.attempt))
	case key.Matches(k, keyUnanswer):
		o.seek(func(d *content.Drawn, r *scoring.Response) bool { return !r.Answered() || r.Incomplete(d) }, "Every question is answered in full")
	case key.Matches(k, keyFlagged):
		o.seek(func(_ *content.Drawn, r *scoring.Response) bool { return r.Flagged }, "No question is flagged")
	case key.Matches(k, keyBackToIt) && (k == "o" || !o.Filtered()): // esc takes the filter off first
		o.Want(WantBack)
	default:
		return o.Menu.Update(msg)
	}
	return nil
}

// seek moves the cursor to the next item that fits, round the end.
func (o *Overview) seek(fits func(*content.Drawn, *scoring.Response) bool, none string) {
	n := len(o.attempt.Responses)
	for step := 1; step <= n; step++ {
		if i := (o.Index() + step + n) % n; fits(&o.attempt.Form.Items[i], &o.attempt.Responses[i]) {
			o.Menu.ShowAll()
			o.Menu.Select(i)
			return
		}
	}
	o.Say(none)
}

// Keys lists the bindings.
func (o *Overview) Keys() []key.Binding {
	return []key.Binding{keyJump, keyEndExam, keyUnanswer, keyFlagged, keyBackToIt, widget.KeyMenuMove, widget.KeyFilter, widget.KeyMenuPage}
}

// Head names the form and says how many items there are.
func (o *Overview) Head() (title, place string) {
	return "Overview · " + o.attempt.Form.Code.String(), o.Counted("question")
}

// Status counts.
func (o *Overview) Status() string {
	if f := o.Filter(); f != "" {
		return dotted(f, o.Sheet())
	}
	return dotted(counted(o.attempt), o.Sheet())
}

// navigator is the list of an exam's questions beside the open one, where the window is wide enough for it. It says what the
// overview says: what was chosen, the marks, the question.
type navigator struct {
	attempt   *scoring.Attempt
	headlines []string // of the questions, read when the list is first shown
	wide      int      // columns of the answers
	top       int      // the question that stands first
}

const navigatorHead = 2 // lines above the first question

// at is the question of a line, from 0; -1: there is none.
func (n *navigator) at(y int) int {
	if i := n.top + y - navigatorHead; y >= navigatorHead && i < len(n.headlines) {
		return i
	}
	return -1
}

// lines draws as much of the list as a pane holds, the open question in the middle of it.
func (n *navigator) lines(h *Host, width, height int) []string {
	if n.headlines == nil {
		n.wide = answerColumns(n.attempt)
		for i := range n.attempt.Form.Items {
			n.headlines = append(n.headlines, question.Headline(n.attempt.Form.Items[i].Stem))
		}
	}
	var out []string
	for _, line := range widget.Wrapped(counted(n.attempt)+"\n", width)[:navigatorHead] {
		out = append(out, h.Styles.Muted.Render(ansi.Truncate(line, width, "…")))
	}
	rows := max(0, height-len(out))
	top := min(max(0, n.attempt.At-rows/2), max(0, len(n.headlines)-rows))
	n.top = top
	for i := top; i < min(len(n.headlines), top+rows); i++ {
		d, r := &n.attempt.Form.Items[i], &n.attempt.Responses[i]
		row := fmt.Sprintf("%3d  %-*s  ", i+1, n.wide, question.Letters(d, r)) + bracketed(question.Marks(r)) + n.headlines[i]
		row = ansi.Truncate(row, max(0, width-2), "…")
		if i == n.attempt.At {
			out = append(out, h.Styles.Accent.Render("> "+row))
			continue
		}
		out = append(out, "  "+row)
	}
	return out
}
