package screen

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Feedback tells at once how an item of a drill went.
type Feedback struct {
	*Host
	widget.Scroll
	attempt *scoring.Attempt
	about   explanation
}

// NewFeedback tells of a drill's open item.
func NewFeedback(s *Host, attempt *scoring.Attempt) *Feedback {
	where := fmt.Sprintf("%s/%d/done", attempt.ID, attempt.At)
	return &Feedback{Host: s, attempt: attempt, about: explanation{attempt.Item(), attempt.Response(), where}}
}

// Update scrolls, goes on or stops.
func (f *Feedback) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, keyGoOn) && f.attempt.Last():
		f.Want(WantStop)
	case key.Matches(k, keyGoOn):
		f.Want(WantNext)
	case key.Matches(k, keyFlag):
		r := f.attempt.Response()
		r.Flagged = !r.Flagged
		f.Answered(f.attempt.At)
	case key.Matches(k, keyStopDrill):
		stopDrill(f.Host)
	case aside(f.Host, k):
	default:
		f.Scroll.Press(k, true)
	}
	return nil
}

// SetSize lays out the page.
func (f *Feedback) SetSize(width, height int) {
	f.Scroll.SetSize(width, height)
	f.SetLines(f.about.lines(f.Host, f.Width))
}

// Keys lists the bindings.
func (f *Feedback) Keys() []key.Binding {
	on := keyGoOn
	if f.attempt.Last() {
		on = keyLastOne
	}
	return []key.Binding{on, widget.KeyPageMove, keyFlag, keyStopDrill, keyRetire, keyReport}
}

// Head names the item's topic, and says which it was.
func (f *Feedback) Head() (title, place string) {
	return "Drill · " + f.attempt.Item().Topic, fmt.Sprintf("%d of %d", f.attempt.At+1, len(f.attempt.Form.Items))
}

// Status counts what was right so far, and says that there is more to read.
func (f *Feedback) Status() string {
	right, done := 0, 0
	for i := range f.attempt.Responses {
		if r := &f.attempt.Responses[i]; r.Done {
			done++
			if r.Right {
				right++
			}
		}
	}
	return strings.Join(filled([]string{fmt.Sprintf("%d of %d right so far", right, done), f.Mark()}), " · ")
}

// Pages lists this page.
func (f *Feedback) Pages() []widget.PageJob { return []widget.PageJob{f.about.page(f.Width)} }
