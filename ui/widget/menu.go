package widget

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Row is a line of a menu: what it is called, and something about it at the right.
type Row struct {
	Label string
	About string
	Also  string // what the filter finds it by, beside what is shown
	Blank bool   // keeps its place, but nothing is there to open
}

// Menu is a list of rows to choose from, a window at a time, with a filter.
type Menu struct {
	styles        *Styles
	rows          []Row
	shown         []int // numbers of the rows that pass the filter, from 0
	at            int   // index into shown
	column        int   // where the text about a row begins, where there is room
	width, height int
	sheds         bool // texts about a row that do not fit are shortened, not cut
	label, about  int  // columns of the widest label, and of the widest text about a row

	filter *Field // nil: the rows are not filtered
	typing bool   // the filter takes the letters
}

// AboutColumn is where the text about a row begins where nothing else is said, so that the texts stand below one another.
const AboutColumn = 24

// widestColumn is as far as long labels move it.
const widestColumn = 44

// filterLimit is how many letters a filter has.
const filterLimit = 64

// NewMenu makes a menu; column is where the text about a row begins.
func NewMenu(s *Styles, column int, rows []Row) Menu {
	m := Menu{styles: s, column: column, height: 1}
	m.SetRows(rows)
	return m
}

// SetRows changes what the menu offers. The cursor stays on the row of its number, if the filter leaves that.
func (m *Menu) SetRows(rows []Row) {
	if slices.Equal(rows, m.rows) {
		return
	}
	on := m.Index()
	m.rows, m.label, m.about = rows, 0, 0
	for _, r := range rows {
		m.label, m.about = max(m.label, ansi.StringWidth(r.Label)), max(m.about, ansi.StringWidth(r.About))
	}
	m.sift()
	m.Select(on)
}

// sift finds the rows that pass the filter, in their order: those that hold what was typed, letter case ignored.
func (m *Menu) sift() {
	typed := ""
	if m.filter != nil {
		typed = strings.ToLower(m.filter.Value())
	}
	m.shown = nil
	for i, r := range m.rows {
		if m.filter == nil || !r.Blank && strings.Contains(strings.ToLower(r.Label+" "+r.About+" "+r.Also), typed) {
			m.shown = append(m.shown, i)
		}
	}
	m.at = min(m.at, max(0, len(m.shown)-1))
}

// Shed has the menu shorten the texts about its rows that do not fit, where it would cut them.
func (m *Menu) Shed() { m.sheds = true }

// SetSize sets the window's size, in columns and lines.
func (m *Menu) SetSize(width, height int) { m.width, m.height = width, max(1, height) }

// menuKeys move the cursor: how far, given the window's height and the count of rows.
var menuKeys = []struct {
	binding key.Binding
	to      func(m *Menu) int
	by      int // on over a row where nothing is
}{
	{Bind([]string{"up", "k"}, "", ""), func(m *Menu) int { return m.at - 1 + len(m.shown) }, -1},
	{Bind([]string{"down", "j"}, "", ""), func(m *Menu) int { return m.at + 1 }, 1},
	{Bind([]string{"pgup"}, "", ""), func(m *Menu) int { return max(0, m.at-m.height) }, 1},
	{Bind([]string{"pgdown"}, "", ""), func(m *Menu) int { return min(len(m.shown)-1, m.at+m.height) }, 1},
	{Bind([]string{"home"}, "", ""), func(*Menu) int { return 0 }, 1},
	{Bind([]string{"end"}, "", ""), func(m *Menu) int { return len(m.shown) - 1 }, -1},
}

// Update moves the cursor, past rows where there is nothing, or types the filter.
func (m *Menu) Update(msg tea.Msg) tea.Cmd {
	press, isKey := msg.(tea.KeyPressMsg)
	k := Key(press.String())
	switch {
	case m.typing:
		m.typeFilter(msg, k)
	case !isKey:
	case key.Matches(k, KeyFilter) && len(m.rows) > 0:
		m.filter, m.typing = NewField("", "", filterLimit), true
		m.sift()
	case key.Matches(k, KeyShowAll):
		m.ShowAll()
	default:
		m.move(k)
	}
	return nil
}

// typeFilter types the filter. Enter and the keys that move keep it; esc shows all rows again.
func (m *Menu) typeFilter(msg tea.Msg, k Key) {
	switch {
	case k == "esc", k == "enter" && m.filter.Value() == "":
		m.ShowAll()
	case k == "enter", k == "tab", k == "up", k == "down":
		m.typing = false
	default:
		m.filter.Update(msg)
		m.at = 0
		m.sift()
	}
}

func (m *Menu) move(k Key) {
	for _, mv := range menuKeys {
		if n := len(m.shown); n > 0 && key.Matches(k, mv.binding) {
			m.at = mv.to(m) % n
			for range n { // several may lie side by side
				if !m.rows[m.shown[m.at]].Blank {
					break
				}
				m.at = (m.at + mv.by + n) % n
			}
		}
	}
}

// Wheel moves the cursor, a row for a step, and stops at the ends.
func (m *Menu) Wheel(lines int) {
	k := map[bool]Key{true: "up", false: "down"}[lines < 0]
	if before := m.at; len(m.shown) > 0 {
		if m.move(k); lines < 0 != (m.at < before) {
			m.at = before // it went round the end
		}
	}
}

// Click puts the cursor on the row of a line, and gives the key that opens it.
func (m *Menu) Click(_, y int) (press string) {
	at := m.at/m.height*m.height + y
	if y < 0 || y >= m.height || at >= len(m.shown) || m.rows[m.shown[at]].Blank {
		return ""
	}
	m.at = at
	return "enter"
}

// Index is the chosen row; -1 where the filter leaves none.
func (m *Menu) Index() int {
	if len(m.shown) == 0 {
		return -1
	}
	return m.shown[m.at]
}

// Typing reports whether the filter takes the letters.
func (m *Menu) Typing() bool { return m.typing }

// Filtered reports whether only some rows are shown.
func (m *Menu) Filtered() bool { return m.filter != nil && !m.typing }

// Select puts the cursor on a row, if the filter leaves it.
func (m *Menu) Select(row int) {
	if at := slices.Index(m.shown, row); at >= 0 {
		m.at = at
	}
}

// ShowAll takes the filter off. The cursor stays on its row.
func (m *Menu) ShowAll() {
	on := m.Index()
	m.filter, m.typing = nil, false
	m.sift()
	m.Select(on)
}

// View draws the rows of the window that the cursor is in.
func (m *Menu) View() string {
	var lines []string
	top := m.at / m.height * m.height
	for i := top; i < min(len(m.shown), top+m.height); i++ {
		lines = append(lines, m.line(m.rows[m.shown[i]], i == m.at))
	}
	if len(m.shown) == 0 && len(m.rows) > 0 {
		lines = append(lines, m.Said("Nothing in this list has these words."))
	}
	return strings.Join(lines, "\n")
}

func (m *Menu) line(r Row, on bool) string {
	if r.Blank {
		return ""
	}
	line := "  " + r.Label
	if on {
		line = m.styles.Accent.Render("> ") + m.styles.Accent.Render(r.Label)
	}
	if r.About != "" {
		line += strings.Repeat(" ", max(2, m.aboutColumn()-ansi.StringWidth(line)))
		if m.sheds {
			r.About = Shortened(r.About, m.width-ansi.StringWidth(line))
		}
		line += m.styles.Muted.Render(r.About)
	}
	return ansi.Truncate(line, m.width, "…")
}

// aboutColumn is the column where there is room for it; a long label moves it rather than stand out of it.
func (m *Menu) aboutColumn() int {
	column := min(m.label+4, widestColumn)
	if m.width >= roomyWidth {
		column = max(column, m.column)
	}
	return column
}
