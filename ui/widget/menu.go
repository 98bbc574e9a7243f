package widget

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/list"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Row is a line of a menu: what it is called, and something about it at the right.
type Row struct {
	Label string
	About string
	Blank bool // keeps its place, but nothing is there to open
}

// FilterValue is what the filter looks at.
func (r Row) FilterValue() string { return r.Label + " " + r.About }

// having is the filter of menus: the rows that hold what was typed, in their order, letter case ignored.
func having(typed string, rows []string) []list.Rank {
	var found []list.Rank
	for i, text := range rows {
		if strings.TrimSpace(text) != "" && strings.Contains(strings.ToLower(text), strings.ToLower(typed)) {
			found = append(found, list.Rank{Index: i})
		}
	}
	return found
}

// Menu is a list of rows to choose from: bubbles/list without its decoration.
type Menu struct {
	list   list.Model
	rows   []Row
	styles *Styles

	column int // where the text about a row begins, where there is room
}

// AboutColumn is where the text about a row begins where nothing else is said, so that the texts stand below one another.
const AboutColumn = 24

// widestColumn is as far as long labels move it.
const widestColumn = 44

// NewMenu makes a menu; column is where the text about a row begins.
func NewMenu(s *Styles, column int, rows []Row) Menu {
	m := Menu{styles: s, column: column}
	m.list = list.New(nil, rowDelegate{styles: s, column: column}, 0, 0)
	m.list.SetShowTitle(false)
	m.list.SetShowStatusBar(false)
	m.list.SetShowHelp(false)
	m.list.SetShowPagination(false)
	m.list.SetShowFilter(false)
	m.list.DisableQuitKeybindings()
	m.list.InfiniteScrolling = true
	m.list.Filter = having
	// Letters are the screens' own: the list moves by arrows, j, k and pages.
	m.list.KeyMap.PrevPage = Bind([]string{"pgup"}, "", "")
	m.list.KeyMap.NextPage = Bind([]string{"pgdown"}, "", "")
	m.list.KeyMap.GoToStart = Bind([]string{"home"}, "", "")
	m.list.KeyMap.GoToEnd = Bind([]string{"end"}, "", "")
	m.list.KeyMap.ShowFullHelp.Unbind()
	m.list.KeyMap.CloseFullHelp.Unbind()
	m.SetRows(rows)
	return m
}

// SetRows changes what the menu offers. Setting the same rows again leaves cursor and filter alone.
func (m *Menu) SetRows(rows []Row) {
	if slices.Equal(rows, m.rows) {
		return
	}
	m.rows = rows
	items := make([]list.Item, len(rows))
	widest := 0
	for i, r := range rows {
		items[i] = r
		widest = max(widest, ansi.StringWidth(r.Label))
	}
	m.list.SetDelegate(rowDelegate{m.styles, m.column, widest})
	if refilter := m.list.SetItems(items); refilter != nil {
		m.list, _ = m.list.Update(refilter())
	}
}

// SetSize sets the window's size, in columns and lines.
func (m *Menu) SetSize(width, height int) { m.list.SetSize(width, height) }

// Update moves the cursor, past rows where there is nothing.
func (m *Menu) Update(msg tea.Msg) tea.Cmd {
	var cmd tea.Cmd
	m.list, cmd = m.list.Update(msg)
	if r, ok := m.list.SelectedItem().(Row); ok && r.Blank && !m.Typing() {
		up := false
		if k, isKey := msg.(tea.KeyPressMsg); isKey {
			up = key.Matches(Key(k.String()), Bind([]string{"up", "k"}, "", ""))
		}
		if up {
			m.list.CursorUp()
		} else {
			m.list.CursorDown()
		}
	}
	return cmd
}

// Index is the chosen row; -1 where the filter leaves none.
func (m *Menu) Index() int {
	if m.list.SelectedItem() == nil {
		return -1
	}
	return m.list.GlobalIndex()
}

// Sheet says which part of a long list is in sight.
func (m *Menu) Sheet() string {
	if p := m.list.Paginator; p.TotalPages > 1 {
		return fmt.Sprintf("page %d of %d: pgup pgdn", p.Page+1, p.TotalPages)
	}
	return ""
}

// Typing reports whether the filter takes the letters.
func (m *Menu) Typing() bool { return m.list.SettingFilter() }

// Filtered reports whether only some rows are shown.
func (m *Menu) Filtered() bool { return m.list.IsFiltered() }

// Filter says what the list is filtered by, or how it is being typed.
func (m *Menu) Filter() string {
	switch {
	case m.Typing():
		return "filter: " + m.list.FilterValue() + "_"
	case m.Filtered():
		return "filter: " + m.list.FilterValue() + " (esc shows all)"
	}
	return ""
}

// Select puts the cursor on a row.
func (m *Menu) Select(row int) { m.list.Select(row) }

// ShowAll takes the filter off.
func (m *Menu) ShowAll() { m.list.ResetFilter() }

// View draws the rows.
func (m *Menu) View() string { return m.list.View() }

// rowDelegate draws rows.
type rowDelegate struct {
	styles *Styles
	column int // where the text about a row begins, if no label is longer
	widest int // of the labels: a narrow window has no room for more
}

func (rowDelegate) Height() int                         { return 1 }
func (rowDelegate) Spacing() int                        { return 0 }
func (rowDelegate) Update(tea.Msg, *list.Model) tea.Cmd { return nil }

func (d rowDelegate) Render(w io.Writer, m list.Model, index int, item list.Item) {
	r, ok := item.(Row)
	if !ok || r.Blank {
		return
	}
	s := d.styles
	cursor, label := "  ", r.Label
	if index == m.Index() {
		cursor, label = s.Accent.Render("> "), s.Accent.Render(r.Label)
	}
	line := cursor + label
	column := min(d.widest+4, widestColumn) // a long label moves the column rather than stand out of it
	if m.Width() >= roomyWidth {
		column = max(column, d.column)
	}
	if r.About != "" {
		line += strings.Repeat(" ", max(2, column-ansi.StringWidth(line))) + s.Muted.Render(r.About)
	}
	_, _ = io.WriteString(w, ansi.Truncate(line, m.Width(), "…")) // into the list's own buffer: cannot fail
}
