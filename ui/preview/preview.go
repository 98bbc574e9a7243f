// Package preview shows a scraped page as it was taken apart into cards, and lets a person put it right before it
// becomes a deck. What the edits do is decided by content/page.
package preview

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content/page"
	"cutscore/scoring"
)

// Model is the preview.
type Model struct {
	page          page.Page
	undo          []page.Page
	cursor, top   int // lines of the page; top is the first in sight
	width, height int
	light         bool // the terminal's background is
	help          int  // which page of the keys is shown, from 1; 0: none
	leaving       bool // esc was pressed once, and edits would be lost
	notice        string
	taken         bool
}

// New shows a page.
func New(p page.Page) *Model { return &Model{page: p} }

// Taken gives the page as it was put right; false: the person went away without taking it.
func (m *Model) Taken() (page.Page, bool) { return m.page, m.taken }

// Init asks the terminal for its background, without waiting for the answer.
func (m *Model) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Update edits, moves, takes or gives up.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		m.light = !msg.IsDark()
	case tea.KeyPressMsg:
		return m, m.press(keyName(msg.String()))
	}
	return m, nil
}

func (m *Model) press(k keyName) tea.Cmd {
	left := m.leaving
	m.notice, m.leaving = "", false
	switch {
	case key.Matches(k, keyNow):
		return tea.Quit
	case m.help > 0:
		if m.help++; !key.Matches(k, keyHelp) || m.help > m.helpPages() {
			m.help = 0
		}
		return nil
	case m.edit(k):
		return nil
	}
	switch {
	case key.Matches(k, keyTake):
		m.taken = true
		return tea.Quit
	case key.Matches(k, keyLeave):
		if len(m.undo) == 0 || left {
			return tea.Quit
		}
		m.leaving = true
		m.notice = fmt.Sprintf("esc again drops %s; enter takes it", scoring.Counted(len(m.undo), "change"))
	case key.Matches(k, keyHelp):
		m.help = 1
	case key.Matches(k, keyUndo) && len(m.undo) > 0:
		m.page, m.undo = m.undo[len(m.undo)-1], m.undo[:len(m.undo)-1]
		m.moveTo(m.cursor)
	case key.Matches(k, keyDoubt):
		m.seek()
	default:
		m.move(k)
	}
	return nil
}

// edit changes the page, if the key does; an edit that changes nothing says so.
func (m *Model) edit(k keyName) bool {
	for _, e := range edits {
		if !key.Matches(k, e.binding) {
			continue
		}
		edited := e.do(m.page, m.cursor)
		if same(edited, m.page) {
			m.notice = e.idle
			return true
		}
		m.undo = append(m.undo, m.page)
		m.page = edited
		m.moveTo(m.cursor + len(edited.Lines) - len(m.undo[len(m.undo)-1].Lines)) // a title that becomes a line moves them all
		return true
	}
	return false
}

func (m *Model) move(k keyName) {
	for _, mv := range moves {
		if key.Matches(k, mv.binding) {
			m.moveTo(mv.to(m))
		}
	}
}

func (m *Model) moveTo(line int) { m.cursor = min(max(0, line), max(0, len(m.page.Lines)-1)) }

// seek goes to the next doubtful line, round the end.
func (m *Model) seek() {
	doubtful := m.page.Doubtful(page.Doubt)
	if len(doubtful) == 0 {
		m.notice = "No doubtful line left: enter takes it"
		return
	}
	for _, i := range doubtful {
		if i > m.cursor {
			m.cursor = i
			return
		}
	}
	m.cursor = doubtful[0]
}
