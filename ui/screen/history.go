package screen

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/widget"
)

// History lists all attempts, newest first.
type History struct {
	*Host
	widget.Menu
	entries []history.Entry
	beside  string // id of the attempt that the next one is compared with
}

// NewHistory lists attempts.
func NewHistory(s *Host, entries []history.Entry) *History {
	p := &History{Host: s, Menu: widget.NewMenu(s.Styles, pastColumn, nil)}
	p.Relist(entries, "")
	return p
}

// Relist lists attempts anew. The filter stays, and the cursor where it is unless it is to be on the attempt with an id.
func (p *History) Relist(entries []history.Entry, id string) {
	rows := make([]widget.Row, len(entries))
	for i := range entries {
		rows[i] = pastRow(&entries[i])
	}
	first := place(entries, p.beside)
	if first < 0 {
		p.beside = ""
	} else {
		rows[first].About = bracketed([]string{"first of two"}) + rows[first].About
	}
	p.entries = entries
	p.SetRows(rows)
	p.Select(place(entries, id))
}

// place is where the attempt with an id stands; -1: nowhere.
func place(entries []history.Entry, id string) int {
	return slices.IndexFunc(entries, func(e history.Entry) bool { return e.ID == id })
}

const (
	pastColumn = 20
	pastTime   = "2006-01-02 15:04"
)

func pastRow(e *history.Entry) widget.Row {
	// The result first: it must not be what a narrow window cuts.
	return widget.Row{
		Label: e.Started.Local().Format(pastTime), About: pastWords(e) + " · " + named(e), Also: e.Deck,
	}
}

// pastWords says how an attempt went: sign and word first.
func pastWords(e *history.Entry) string {
	switch {
	case e.State == scoring.InProgress:
		return "open: " + scoring.ProgressWords(e.Mode, e.Answered, e.Items)
	case !e.Graded():
		return "abandoned, not scored"
	}
	score := fmt.Sprintf("%d of %d right", e.Right, e.Asked)
	switch {
	case !e.Scored():
		return score
	case e.Passed:
		return fmt.Sprintf("✓ pass %d, %s, %s", e.Estimate, score, scoring.Minutes(e.Used))
	}
	return fmt.Sprintf("✗ not yet %d, %s, %s", e.Estimate, score, scoring.Minutes(e.Used))
}

var (
	keyTrend     = widget.Bind([]string{"g"}, "g", "scores over time")
	keyCompare   = widget.Bind([]string{"c"}, "c", "compare two")
	keyDelete    = widget.Bind([]string{"x"}, "x", "delete")
	keyDeleteAll = widget.Bind([]string{"X"}, "X", "delete all")
)

// Update opens, compares or deletes.
func (p *History) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || p.Typing() {
		return p.Menu.Update(msg)
	}
	k := widget.Key(press.String())
	switch {
	case key.Matches(k, widget.KeyBack) && !p.Filtered():
		if p.beside == "" {
			p.Want(WantBack)
		} else {
			p.pair("")
			p.Say("No longer comparing")
		}
		return nil
	case key.Matches(k, keyTrend) && len(p.entries) > 0:
		p.Send(Intent{Want: WantTrend, Entries: p.ofDeck()})
		return nil
	case p.Index() < 0:
		return p.Menu.Update(msg)
	}
	switch e := &p.entries[p.Index()]; {
	case key.Matches(k, widget.KeyPick):
		p.Send(Intent{Want: openBy(e), ID: e.ID})
	case key.Matches(k, keyCompare):
		p.compare(e)
	case key.Matches(k, keyDelete):
		p.askDelete(e)
	case key.Matches(k, keyDeleteAll):
		p.askDeleteAll()
	default:
		return p.Menu.Update(msg)
	}
	return nil
}

// openBy is what enter on an attempt asks for: its report, or to go on with it.
func openBy(e *history.Entry) Want {
	switch {
	case e.State != scoring.InProgress:
		return WantReport
	case e.Mode == scoring.Drill:
		return WantResumeDrill
	}
	return WantResumeExam
}

// ofDeck are the attempts on the deck of the one under the cursor: scores of different decks make no trend.
func (p *History) ofDeck() []history.Entry {
	deck := p.entries[max(0, p.Index())].DeckID
	return slices.DeleteFunc(slices.Clone(p.entries), func(e history.Entry) bool { return e.DeckID != deck })
}

// compare takes the first of two attempts, then shows both.
func (p *History) compare(e *history.Entry) {
	switch {
	case !e.Graded():
		p.Say("Only an attempt that has ended can be compared")
	case p.beside == "":
		p.pair(e.ID)
		p.Say("Now choose the other attempt and press " + p.Styles.Named(keyCompare))
	case p.beside == e.ID:
		p.pair("")
		p.Say("That is the same attempt: choose another one to compare")
	default:
		p.Send(Intent{Want: WantCompare, ID: e.ID, Beside: p.beside})
		p.pair("")
	}
}

// pair takes an attempt as the first of the two that are compared, and marks it; empty: none is.
func (p *History) pair(id string) {
	p.beside = id
	p.Relist(p.entries, "")
}

// named names an attempt: what it was, and on which deck.
func named(e *history.Entry) string {
	if e.Mode == scoring.Exam {
		return "exam " + e.Code + " on " + e.Title
	}
	return "drill on " + e.Title
}

// askDelete asks whether to delete one attempt, which can be undone.
func (p *History) askDelete(e *history.Entry) {
	id, name := e.ID, named(e)+" of "+e.Started.Local().Format(pastTime)
	p.Ask(widget.Prompt{
		Title: "Delete the " + name + " (" + pastWords(e) + ")?",
		Lines: []string{
			"It is removed from the history and from what drills know about you.",
			"Until you leave the program, " + p.Styles.Named(widget.KeyUndo) + " brings it back.",
		},
		Answers: []widget.Answer{
			widget.NewAnswer("y", "delete", func() { p.Send(Intent{Want: WantDelete, ID: id, Note: name}) }),
			widget.NewAnswer("n", "keep", nil),
		},
	})
}

// askDeleteAll asks whether to delete all attempts, which cannot be undone.
func (p *History) askDeleteAll() {
	p.Ask(widget.Prompt{
		Title: "Delete all " + scoring.Counted(len(p.entries), "attempt") + " for good?",
		Lines: []string{"They are removed from the history and from what drills know about you, and nothing brings them back."},
		Answers: []widget.Answer{
			widget.NewAnswer("y", "delete all", func() { p.Want(WantDelete) }),
			widget.NewAnswer("n", "keep", nil),
		},
	})
}

// View draws the list.
func (p *History) View() string {
	if len(p.entries) == 0 {
		return p.Said("No attempt yet: sit a mock exam or drill a topic, and it will be listed here.")
	}
	return p.Menu.View()
}

// Keys lists the bindings.
func (p *History) Keys() []key.Binding {
	if len(p.entries) == 0 {
		return []key.Binding{widget.KeyBack}
	}
	return []key.Binding{widget.KeyPick, keyTrend, keyCompare, keyDelete, widget.KeyBack, keyDeleteAll, widget.KeyMenuMove, widget.KeyFilter, widget.KeyMenuPage}
}

// Head counts the attempts.
func (p *History) Head() (title, place string) {
	return "History", p.Counted("attempt")
}

// Status says the filter, and with which attempt the next one is compared.
func (p *History) Status() string {
	beside := ""
	if at := place(p.entries, p.beside); at >= 0 {
		beside = p.Styles.Named(keyCompare) + " compares it with that of " + p.entries[at].Started.Local().Format(pastTime)
		if !p.Filtered() { // there it shows all first
			beside += ", " + p.Styles.Named(widget.KeyBack) + " cancels"
		}
	}
	return p.WithWhole(dotted(p.Filter(), beside, p.Sheet()))
}

// scored lists the scored exams, oldest first.
func scored(entries []history.Entry) []history.Entry {
	var out []history.Entry
	for i := range entries {
		if entries[i].Scored() {
			out = append(out, entries[i])
		}
	}
	slices.Reverse(out)
	return out
}
