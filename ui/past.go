package ui

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

// past lists all attempts, newest first.
type past struct {
	*shell
	menu
	entries []history.Entry
	beside  string // id of the attempt that the next one is compared with
}

func newPast(s *shell, entries []history.Entry) *past {
	p := &past{shell: s, entries: entries}
	rows := make([]row, len(entries))
	for i := range entries {
		rows[i] = pastRow(&entries[i])
	}
	p.menu = newMenu(s, pastColumn, rows)
	return p
}

const pastColumn = 20

func pastRow(e *history.Entry) row {
	name := e.Code
	if e.Mode == scoring.Drill {
		name = "drill"
	}
	return row{
		label: e.Started.Local().Format("2006-01-02 15:04"),
		about: pastWords(e) + " · " + name, // the result first: it must not be what a narrow window cuts
	}
}

// pastWords says how an attempt went: sign and word first.
func pastWords(e *history.Entry) string {
	score := fmt.Sprintf("%d of %d right", e.Right, e.Asked)
	switch {
	case e.State == scoring.InProgress:
		return fmt.Sprintf("open: %d of %d answered", e.Answered, e.Items)
	case e.State == scoring.Abandoned:
		return "abandoned, not scored"
	case e.Mode == scoring.Drill:
		return score
	case e.Passed:
		return fmt.Sprintf("✓ pass %d  %s, %s", e.Estimate, score, scoring.Minutes(e.Used))
	}
	return fmt.Sprintf("✗ not yet %d  %s, %s", e.Estimate, score, scoring.Minutes(e.Used))
}

var (
	keyTrend     = bind([]string{"g"}, "g", "scores over time")
	keyCompare   = bind([]string{"c"}, "c", "compare two")
	keyDelete    = bind([]string{"x"}, "x", "delete")
	keyDeleteAll = bind([]string{"X"}, "X", "delete all")
)

// Update opens, compares or deletes.
func (p *past) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || p.typing() {
		return p.update(msg)
	}
	k := keyName(press.String())
	switch {
	case key.Matches(k, keyBack) && !p.filtered():
		p.want(WantBack)
		return nil
	case key.Matches(k, keyTrend) && len(p.entries) > 0:
		p.want(WantTrend)
		return nil
	case p.index() < 0:
		return p.update(msg)
	}
	switch e := &p.entries[p.index()]; {
	case key.Matches(k, keyPick) && e.State == scoring.InProgress:
		p.send(intent{want: WantResume, past: e.ID})
	case key.Matches(k, keyPick):
		p.send(intent{want: WantPast, past: e.ID})
	case key.Matches(k, keyCompare):
		p.compare(e)
	case key.Matches(k, keyDelete):
		p.ask(deletePrompt(p.shell, "Delete this attempt for good?", e.ID))
	case key.Matches(k, keyDeleteAll):
		p.ask(deletePrompt(p.shell, fmt.Sprintf("Delete all %d attempts for good?", len(p.entries)), ""))
	default:
		return p.update(msg)
	}
	return nil
}

// compare takes the first of two attempts, then shows both.
func (p *past) compare(e *history.Entry) {
	switch {
	case !e.Scored():
		p.say("Only an attempt that has ended can be compared")
	case p.beside == "":
		p.beside = e.ID
		p.say("Now choose the other attempt and press c")
	case p.beside == e.ID:
		p.beside = ""
		p.say("Not compared: that is the same attempt")
	default:
		p.send(intent{want: WantCompare, past: e.ID, beside: p.beside})
	}
}

func deletePrompt(s *shell, title, id string) prompt {
	return prompt{
		title: title,
		lines: []string{"It goes from the history and from what drills know of you."},
		answers: []answer{
			{bind([]string{"y"}, "y", "delete"), func() { s.send(intent{want: WantDelete, past: id}) }},
			{bind([]string{"n"}, "n", "keep"), nil},
		},
	}
}

// SetSize gives the list the body.
func (p *past) SetSize(width, height int) { p.setSize(width, height) }

// View draws the list.
func (p *past) View() string {
	if len(p.entries) == 0 {
		return "No attempt yet: sit a mock exam or drill a topic, and it stands here."
	}
	return p.view()
}

// Keys lists the bindings.
func (p *past) Keys() []key.Binding {
	if len(p.entries) == 0 {
		return []key.Binding{keyBack}
	}
	return []key.Binding{keyPick, keyTrend, keyCompare, keyDelete, keyBack, keyDeleteAll, keyMenuMove, keyFilter, keyMenuPage}
}

// Title names the screen.
func (p *past) Title() string { return "History" }

// Place counts the attempts.
func (p *past) Place() string {
	if len(p.entries) == 1 {
		return "1 attempt"
	}
	return fmt.Sprintf("%d attempts", len(p.entries))
}

// Status says the filter.
func (p *past) Status() string { return p.filter() }

// Typing reports whether the filter takes the letters.
func (p *past) Typing() bool { return p.typing() }

// Pages lists none.
func (p *past) Pages() []pageJob { return nil }

// scored lists the scored exams, oldest first.
func scored(entries []history.Entry) []history.Entry {
	var out []history.Entry
	for i := range entries {
		if entries[i].Mode == scoring.Exam && entries[i].Scored() {
			out = append(out, entries[i])
		}
	}
	slices.Reverse(out)
	return out
}
