package screen

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Feedback tells at once how an item of a drill went.
type Feedback struct {
	*Host
	widget.Scroll
	attempt *scoring.Attempt
	about   question.Explanation
}

// NewFeedback tells of a drill's open item.
func NewFeedback(s *Host, attempt *scoring.Attempt) *Feedback {
	return &Feedback{Host: s, attempt: attempt, about: s.explained(attempt, attempt.At)}
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
	case key.Matches(k, question.KeyUphold) && f.canUphold():
		f.uphold(true)
		said := "Counted as right"
		if len(f.attempt.Item().Gaps) == 1 { // of a list, one answer says little of the next
			said += ", and accepted from now on"
		}
		f.Say(said + ". " + f.Styles.Named(question.KeyTakeUp) + " takes that back")
	case key.Matches(k, question.KeyTakeUp) && f.attempt.Response().Upheld:
		f.uphold(false)
		f.Say("Taken back: it counts as wrong")
	case takeCause(f.attempt.Response(), k):
		f.Answered(f.attempt.At)
	case key.Matches(k, keyFlag):
		r := f.attempt.Response()
		r.Flagged = !r.Flagged
		f.Answered(f.attempt.At)
	case key.Matches(k, keyStopDrill):
		f.Want(WantStop)
	case key.Matches(k, keyJot):
		f.askNote(f.attempt, f.attempt.At)
	case aside(f.Host, k):
	default:
		f.Scroll.Press(k, true)
	}
	return nil
}

// SetSize lays out the page.
func (f *Feedback) SetSize(width, height int) {
	f.Scroll.SetReading(f.Styles, width, height)
	f.about.Note = f.noteOn(f.attempt, f.attempt.At)
	f.SetLines(f.about.Lines(f.Styles, f.Books, f.Width))
}

// Keys lists the bindings.
func (f *Feedback) Keys() []key.Binding {
	on := keyGoOn
	if f.attempt.Last() {
		on = keyLastOne
	}
	keys := []key.Binding{on}
	switch {
	case f.canUphold():
		keys = append(keys, question.KeyUphold)
	case f.attempt.Response().Upheld:
		keys = append(keys, question.KeyTakeUp)
	}
	if !f.attempt.Response().Right {
		keys = append(keys, keyCause)
	}
	return append(keys, widget.KeyPageMove, keyFlag, keyStopDrill, keyRetire, keyReport, keyJot, keyWrong, keyEdit)
}

// canUphold reports whether the person may say that a typed answer was right after all.
func (f *Feedback) canUphold() bool {
	r := f.attempt.Response()
	return f.attempt.Item().Kind == content.Typed && r.Done && !r.Right && r.Answered()
}

// uphold overrules the marking, or lets it stand again.
func (f *Feedback) uphold(upheld bool) {
	f.attempt.Response().Uphold(f.attempt.Item(), upheld)
	f.Answered(f.attempt.At)
	f.about = f.about.Anew()
}

// Head names the item's topic, and says which it was.
func (f *Feedback) Head() (title, place string) {
	return "Drill · " + f.attempt.Item().Topic, f.attempt.Place(f.attempt.At)
}

// Status counts what was right so far, and says that there is more to read.
func (f *Feedback) Status() string {
	right, counted := 0, f.attempt.Counted()
	for _, i := range counted {
		if f.attempt.Responses[i].Right {
			right++
		}
	}
	return dotted(fmt.Sprintf("%d of %d right so far", right, len(counted)), causeWords(f.attempt.Response(), f.Width), f.Mark())
}
