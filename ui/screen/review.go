package screen

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Review walks through the items of an ended attempt.
type Review struct {
	*Host
	widget.Scroll
	attempt *scoring.Attempt
	filter  scoring.Filter
	shown   []int // numbers of the items that pass the filter, from 0
	at      int   // index into shown
}

// reviewKeys are the keys of scoring.Filters, in their order; the same key takes a filter off again.
var reviewKeys = []key.Binding{keyOnlyWrong, keyOnlyOpen, keyOnlyPart, keyOnlyFlag, keyOnlyDoubt, keyOnlySure, keyOnlyLuck}

// NewReview walks through an attempt that has ended, from an item on (from 0).
func NewReview(s *Host, attempt *scoring.Attempt, item int) *Review {
	r := &Review{Host: s, attempt: attempt}
	r.use(scoring.Filter{})
	r.at = max(0, slices.Index(r.shown, item))
	return r
}

// Follow keeps the filter when the deck was read again.
func (r *Review) Follow(before Screen) {
	if b, ok := before.(*Review); ok && b.filter.Fits != nil {
		item := r.shown[r.at]
		r.use(b.filter)
		r.at = max(0, slices.Index(r.shown, item))
	}
}

// use sets a filter; one that leaves nothing is not taken.
func (r *Review) use(f scoring.Filter) {
	var shown []int
	for _, i := range r.attempt.Asked() {
		if f.Fits == nil || f.Fits(&r.attempt.Form.Items[i], &r.attempt.Responses[i]) {
			shown = append(shown, i)
		}
	}
	if len(shown) == 0 {
		r.Say("No question is " + f.Word)
		return
	}
	r.filter, r.shown, r.at, r.Top = f, shown, 0, 0
}

// Update walks, filters, scrolls, or drills what is shown.
func (r *Review) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	k := widget.Key(press.String())
	for i, f := range scoring.Filters() {
		if key.Matches(k, reviewKeys[i]) {
			if r.filter.Word == f.Word {
				f = scoring.Filter{}
			}
			r.use(f)
			return nil
		}
	}
	switch {
	case key.Matches(k, keyWalkOn):
		r.walk(1)
	case key.Matches(k, keyPrevious):
		r.walk(-1)
	case takeCause(&r.attempt.Responses[r.shown[r.at]], k):
		r.Send(Intent{Want: WantAmend, Attempt: r.attempt})
	case key.Matches(k, keyRedrill):
		r.Send(Intent{Want: WantNewDrill, Drill: DrillSetup{Items: r.items()}})
	case key.Matches(k, keyEdit):
		r.Send(Intent{Want: WantEdit, Attempt: r.attempt, Item: r.shown[r.at]})
	case key.Matches(k, keyJot):
		r.askNote(r.attempt, r.shown[r.at])
	case key.Matches(k, keyContents):
		r.Send(Intent{Want: WantContents, Attempt: r.attempt, Item: r.shown[r.at]})
	case key.Matches(k, widget.KeyBack):
		r.Want(WantBack)
	default:
		r.Scroll.Press(k, true)
	}
	return nil
}

func (r *Review) walk(by int) {
	if to := r.at + by; to >= 0 && to < len(r.shown) {
		r.at, r.Top = to, 0
	}
}

func (r *Review) items() []content.Drawn {
	out := make([]content.Drawn, len(r.shown))
	for i, n := range r.shown {
		out[i] = r.attempt.Form.Items[n]
	}
	return out
}

func (r *Review) about(i int) question.Explanation {
	return r.explained(r.attempt, r.shown[i])
}

// SetSize lays out the item.
func (r *Review) SetSize(width, height int) {
	r.Scroll.SetReading(r.Styles, width, height)
	r.SetLines(r.about(r.at).Lines(r.Styles, r.Books, r.Width))
}

// Keys lists the bindings.
func (r *Review) Keys() []key.Binding {
	keys := []key.Binding{keyWalkOn, keyCause, keyPrevious, keyOnlyWrong, keyRedrill, widget.KeyBack, keyContents, keyOnlyOpen, keyOnlyPart, keyOnlyFlag, keyOnlyDoubt, keyOnlySure, keyOnlyLuck, keyJot, widget.KeyPageMove, keyEdit}
	if r.attempt.Responses[r.shown[r.at]].Right {
		keys = slices.Delete(keys, 1, 2) // nothing was wrong
	}
	return keys
}

// Head names the item's topic, and says which it is in the exam.
func (r *Review) Head() (title, place string) {
	return "Review · " + r.attempt.Form.Items[r.shown[r.at]].Topic, r.attempt.Place(r.shown[r.at])
}

// Status says the filter, and that there is more to read.
func (r *Review) Status() string {
	f := ""
	if r.filter.Word != "" {
		f = fmt.Sprintf("only %s: %d of %d", r.filter.Word, r.at+1, len(r.shown))
	}
	return dotted(f, causeWords(&r.attempt.Responses[r.shown[r.at]], 0), r.Mark())
}
