package ui

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

// row is a line of a menu: what it is called, and something about it at the right.
type row struct {
	label string
	about string
	blank bool // keeps its place, but nothing is there to open
}

// FilterValue is what the filter looks at.
func (r row) FilterValue() string { return r.label + " " + r.about }

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

// menu is a list of rows to choose from: bubbles/list without its decoration.
type menu struct {
	list  list.Model
	rows  []row
	shell *shell

	column int // where the text about a row begins, where there is room
}

// aboutColumn is where the text about a row begins where nothing else is said, so that the texts stand below one another.
const aboutColumn = 24

// widestColumn is as far as long labels move it.
const widestColumn = 44

func newMenu(s *shell, column int, rows []row) menu {
	m := menu{shell: s, column: column}
	m.list = list.New(nil, rowDelegate{shell: s, column: column}, 0, 0)
	m.list.SetShowTitle(false)
	m.list.SetShowStatusBar(false)
	m.list.SetShowHelp(false)
	m.list.SetShowPagination(false)
	m.list.SetShowFilter(false)
	m.list.DisableQuitKeybindings()
	m.list.InfiniteScrolling = true
	m.list.Filter = having
	// Letters are the screens' own: the list moves by arrows, j, k and pages.
	m.list.KeyMap.PrevPage = bind([]string{"pgup"}, "", "")
	m.list.KeyMap.NextPage = bind([]string{"pgdown"}, "", "")
	m.list.KeyMap.GoToStart = bind([]string{"home"}, "", "")
	m.list.KeyMap.GoToEnd = bind([]string{"end"}, "", "")
	m.list.KeyMap.ShowFullHelp.Unbind()
	m.list.KeyMap.CloseFullHelp.Unbind()
	m.setRows(rows)
	return m
}

// setRows changes what the menu offers. Setting the same rows again leaves cursor and filter alone.
func (m *menu) setRows(rows []row) {
	if slices.Equal(rows, m.rows) {
		return
	}
	m.rows = rows
	items := make([]list.Item, len(rows))
	widest := 0
	for i, r := range rows {
		items[i] = r
		widest = max(widest, ansi.StringWidth(r.label))
	}
	m.list.SetDelegate(rowDelegate{m.shell, m.column, widest})
	if refilter := m.list.SetItems(items); refilter != nil {
		m.list, _ = m.list.Update(refilter())
	}
}

func (m *menu) setSize(width, height int) { m.list.SetSize(width, height) }

// update moves the cursor, past rows where there is nothing.
func (m *menu) update(msg tea.Msg) tea.Cmd {
	var cmd tea.Cmd
	m.list, cmd = m.list.Update(msg)
	if r, ok := m.list.SelectedItem().(row); ok && r.blank && !m.typing() {
		up := false
		if k, isKey := msg.(tea.KeyPressMsg); isKey {
			up = key.Matches(keyName(k.String()), bind([]string{"up", "k"}, "", ""))
		}
		if up {
			m.list.CursorUp()
		} else {
			m.list.CursorDown()
		}
	}
	return cmd
}

// index is the chosen row; -1 where the filter leaves none.
func (m *menu) index() int {
	if m.list.SelectedItem() == nil {
		return -1
	}
	return m.list.GlobalIndex()
}

// sheet says which part of a long list is in sight.
func (m *menu) sheet() string {
	if p := m.list.Paginator; p.TotalPages > 1 {
		return fmt.Sprintf("page %d of %d: pgup pgdn", p.Page+1, p.TotalPages)
	}
	return ""
}

func (m *menu) typing() bool   { return m.list.SettingFilter() }
func (m *menu) filtered() bool { return m.list.IsFiltered() }

// filter says what the list is filtered by, or how it is being typed.
func (m *menu) filter() string {
	switch {
	case m.typing():
		return "filter: " + m.list.FilterValue() + "_"
	case m.filtered():
		return "filter: " + m.list.FilterValue() + " (esc shows all)"
	}
	return ""
}

func (m *menu) view() string { return m.list.View() }

// rowDelegate draws rows.
type rowDelegate struct {
	shell  *shell
	column int // where the text about a row begins, if no label is longer
	widest int // of the labels: a narrow window has no room for more
}

func (rowDelegate) Height() int                         { return 1 }
func (rowDelegate) Spacing() int                        { return 0 }
func (rowDelegate) Update(tea.Msg, *list.Model) tea.Cmd { return nil }

func (d rowDelegate) Render(w io.Writer, m list.Model, index int, item list.Item) {
	r, ok := item.(row)
	if !ok || r.blank {
		return
	}
	s := d.shell.styles
	cursor, label := "  ", r.label
	if index == m.Index() {
		cursor, label = s.accent.Render("> "), s.accent.Render(r.label)
	}
	line := cursor + label
	column := min(d.widest+4, widestColumn) // a long label moves the column rather than stand out of it
	if m.Width() >= roomyWidth {
		column = max(column, d.column)
	}
	if r.about != "" {
		line += strings.Repeat(" ", max(2, column-ansi.StringWidth(line))) + s.muted.Render(r.about)
	}
	_, _ = io.WriteString(w, ansi.Truncate(line, m.Width(), "…")) // into the list's own buffer: cannot fail
}
