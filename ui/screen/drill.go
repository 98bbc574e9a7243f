package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Drill is an item of a drill before it is answered.
type Drill struct {
	*Host
	question.Answering
	attempt *scoring.Attempt
	turned  bool // a flashcard shows its back
}

// NewDrill opens a drill on its open item.
func NewDrill(s *Host, attempt *scoring.Attempt) *Drill {
	d := &Drill{Host: s, Answering: question.NewAnswering(s, s.Styles, s.Books, attempt), attempt: attempt}
	d.TellEach()
	return d
}

// Follow goes on where the same question was left when its deck was read again.
func (d *Drill) Follow(before Screen) {
	if b, ok := before.(*Drill); ok && b.Where == d.Where {
		d.turned = b.turned
		question.Follow(&d.Answering, &b.Answering)
	}
}

// finish ends the item and asks for the feedback.
func (d *Drill) finish() {
	d.Response.Finish(d.Item)
	d.Keep()
	d.Want(WantFeedback)
}

// Update answers; enter, n and right show the feedback.
func (d *Drill) Update(msg tea.Msg) tea.Cmd {
	if took, done := d.Write(msg); took {
		if done {
			d.finish()
		}
		return nil
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	k := widget.Key(press.String())
	if d.Item.Kind == content.Recall {
		d.recall(k)
		return nil
	}
	switch {
	case d.Press(k):
	case key.Matches(k, keyFeedback) && d.Item.Kind != content.Typed: // enter goes back to typing, and ends it there
		d.submit()
	case key.Matches(k, keyDoNotKnow):
		d.attempt.GiveUp()
		d.finish()
	default:
		d.common(k)
	}
	return nil
}

// submit shows the feedback, if there is an answer. What is not answered, or not wholly, waits for the full stop: enter held down
// or pressed once too often takes nothing for an answer.
func (d *Drill) submit() {
	switch {
	case !d.Response.Answered():
		d.Say("Nothing is chosen: choose, or press " + d.Styles.Named(keyDoNotKnow) + " if you do not know")
	case d.Response.Incomplete(d.Item):
		d.Say("Only " + d.Progress() + ": choose the rest, or press " + d.Styles.Named(keyDoNotKnow) + " to take it as it stands")
	default:
		d.finish()
	}
}

// common are the keys that every kind of item has.
func (d *Drill) common(k widget.Key) {
	switch {
	case key.Matches(k, keyFlag):
		d.Response.Flagged = !d.Response.Flagged
		d.Keep()
	case key.Matches(k, keyUnsure):
		d.Response.LessSure()
		d.Keep()
	case key.Matches(k, keyStopDrill):
		d.Want(WantStop) // nothing is asked: what was answered is kept, and a drill is started again in two keys
	case key.Matches(k, keyJot):
		d.askNote(d.attempt, d.attempt.At)
	default:
		aside(d.Host, k)
	}
}

// recall turns a flashcard and takes the person's word for it.
func (d *Drill) recall(k widget.Key) {
	switch {
	case !d.turned && key.Matches(k, keyTurn):
		d.turned = true
	case d.turned && key.Matches(k, keyKnew):
		d.Response.Judge(d.Item, scoring.Knew)
		d.finish()
	case d.turned && key.Matches(k, keyDidNot):
		d.Response.Judge(d.Item, scoring.DidNot)
		d.finish()
	case key.Matches(k, widget.KeyScroll):
		d.Scroll.Press(k, false)
	case d.turned && key.Matches(k, keyTurn):
		d.Say("Did you know it? " + d.Styles.Named(keyKnew) + " or " + d.Styles.Named(keyDidNot))
	default:
		d.common(k)
	}
}

// SetSize lays out the item; a turned flashcard with its back.
func (d *Drill) SetSize(width, height int) {
	if d.Item.Kind != content.Recall {
		d.Answering.SetSize(width, height)
		return
	}
	d.Scroll.SetReading(d.Styles, width, height)
	parts := d.Books.Show(d.backPage())
	lines := append([]string{}, parts[0]...)
	if d.turned {
		lines = append(lines, "", d.Styles.Accent.Render("The back"))
		lines = append(lines, parts[1]...)
	}
	d.SetLines(lines)
}

func (d *Drill) backPage() widget.PageJob {
	return widget.PageJob{Key: "back/" + d.Where, Width: d.Width, Parts: []widget.Part{question.StemPart(d.Item), {Markdown: d.Item.Card.Back}}}
}

// Keys lists the bindings that work on this item.
func (d *Drill) Keys() []key.Binding {
	marks := []key.Binding{keyUnsure, keyFlag, keyStopDrill, keyRetire, keyReport, keyJot, keyWrong, keyEdit, widget.KeyScroll}
	switch {
	case d.Typing():
		return d.TypingKeys()
	case d.Item.Kind == content.Typed:
		return append([]key.Binding{question.KeyWrite, keyDoNotKnow}, marks...)
	case d.Item.Kind == content.Recall && d.turned:
		return append([]key.Binding{keyKnew, keyDidNot, keyTurned}, marks...)
	case d.Item.Kind == content.Recall:
		return append([]key.Binding{keyTurn}, marks...)
	case d.Item.Kind == content.Order:
		choose := widget.Bind(question.KeyChoose.Keys(), "a-h", "place")
		return append([]key.Binding{choose, keyFeedback, keyDoNotKnow, question.KeyTakeBack, keyCursor, question.KeySpace}, marks...)
	case d.Item.Kind == content.Match:
		choose := widget.Bind(keyLetters, "a-h", "pair")
		return append([]key.Binding{choose, keyFeedback, keyDoNotKnow, keyLeftPart}, marks...)
	}
	return append([]key.Binding{d.ChooseKey(), keyFeedback, keyDoNotKnow, question.KeyStrike, keyCursor, question.KeySpace}, marks...)
}

// Head names the item's topic, and says which it is.
func (d *Drill) Head() (title, place string) {
	return "Drill · " + d.Item.Topic, d.attempt.Place(d.attempt.At)
}

// Status says the item's marks and where it comes from.
func (d *Drill) Status() string {
	made := ""
	if d.Item.Origin == content.Generated {
		made = "made from a card"
	}
	return dotted(d.State(), made, d.Mark())
}
