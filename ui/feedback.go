package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
)

// feedback tells at once how an item of a drill went.
type feedback struct {
	*shell
	scroll
	attempt *scoring.Attempt
	about   explanation
}

func newFeedback(s *shell, attempt *scoring.Attempt) *feedback {
	where := fmt.Sprintf("%s/%d/done", attempt.ID, attempt.At)
	return &feedback{shell: s, attempt: attempt, about: explanation{attempt.Item(), attempt.Response(), where}}
}

// Update scrolls, goes on or stops.
func (f *feedback) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := keyName(press.String()); {
	case key.Matches(k, keyGoOn) && f.attempt.Last():
		f.want(WantStop)
	case key.Matches(k, keyGoOn):
		f.attempt.Go(f.attempt.At + 1)
		f.want(WantNext)
	case key.Matches(k, keyFlag):
		r := f.attempt.Response()
		r.Flagged = !r.Flagged
	case key.Matches(k, keyStopDrill):
		stopDrill(f.shell)
	case aside(f.shell, k):
	default:
		f.press(k, true)
	}
	return nil
}

// SetSize sets the window on the page.
func (f *feedback) SetSize(width, height int) { f.size(width, height) }

// View draws the page.
func (f *feedback) View() string {
	f.set(f.about.lines(f.shell, f.width))
	return strings.Join(f.visible(), "\n")
}

// Keys lists the bindings.
func (f *feedback) Keys() []key.Binding {
	on := keyGoOn
	if f.attempt.Last() {
		on = keyLastOne
	}
	return []key.Binding{on, keyPageMove, keyFlag, keyStopDrill, keyRetire, keyReport}
}

// Title names the item's topic.
func (f *feedback) Title() string { return "Drill · " + f.attempt.Item().Topic }

// Place says which item it was.
func (f *feedback) Place() string {
	return fmt.Sprintf("%d of %d", f.attempt.At+1, len(f.attempt.Form.Items))
}

// Status counts what was right so far, and says that there is more to read.
func (f *feedback) Status() string {
	right, done := 0, 0
	for i := range f.attempt.Responses {
		if r := &f.attempt.Responses[i]; r.Done {
			done++
			if r.Right {
				right++
			}
		}
	}
	return strings.Join(filled([]string{fmt.Sprintf("%d of %d right so far", right, done), f.mark()}), " · ")
}

// Pages lists this page.
func (f *feedback) Pages() []pageJob { return []pageJob{f.about.page(f.width)} }
