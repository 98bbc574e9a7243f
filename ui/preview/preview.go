// Package preview shows a scraped page as it was taken apart into cards, and lets a person put it right before it
// becomes a deck. What the edits do is decided by content/page.
package preview

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content/page"
)

// Model is the preview.
type Model struct {
	page   page.Page
	undo   []page.Page
	cursor int
	top    int
	width  int
	height int
	notice string
	taken  bool
}

// New shows a page.
func New(p page.Page) *Model { return &Model{page: p} }

// Taken gives the page as it was put right; false: the person went away without taking it.
func (m *Model) Taken() (page.Page, bool) { return m.page, m.taken }

// edit is a key that changes the page.
type edit struct {
	binding key.Binding
	do      func(p page.Page, line int) page.Page
}

func bind(keys []string, shown, does string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
}

var edits = []edit{
	{bind([]string{"space", " "}, "space", "front/back"), page.Page.Toggle},
	{bind([]string{"m"}, "m", "merge with the line above"), page.Page.Merge},
	{bind([]string{"s"}, "s", "split"), page.Page.Split},
	{bind([]string{"w"}, "w", "swap sides"), func(p page.Page, _ int) page.Page { return p.Swap() }},
	{bind([]string{"a"}, "a", "alternate"), func(p page.Page, _ int) page.Page { return p.Alternate() }},
}

var (
	keyTake  = bind([]string{"enter"}, "enter", "take it")
	keyDoubt = bind([]string{"n"}, "n", "next doubtful")
	keyUndo  = bind([]string{"u"}, "u", "undo")
	keyMove  = bind([]string{"up", "down", "k", "j", "pgup", "pgdown"}, "up/down", "move")
	keyQuit  = bind([]string{"esc", "q", "ctrl+c"}, "esc", "give up")
)

// moves is how far the keys of keyMove go; 0: a window.
var moves = map[string]int{"up": -1, "k": -1, "down": 1, "j": 1}

// Init does nothing.
func (m *Model) Init() tea.Cmd { return nil }

// Update edits, moves, takes or gives up.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.KeyPressMsg:
		return m, m.press(msg.String())
	}
	return m, nil
}

type keyName string

func (k keyName) String() string { return string(k) }

func (m *Model) press(name string) tea.Cmd {
	m.notice = ""
	k := keyName(name)
	for _, e := range edits {
		if key.Matches(k, e.binding) && len(m.page.Lines) > 0 {
			m.undo = append(m.undo, m.page)
			m.page = e.do(m.page, m.cursor)
			m.moveTo(m.cursor)
			return nil
		}
	}
	switch {
	case key.Matches(k, keyTake):
		m.taken = true
		return tea.Quit
	case key.Matches(k, keyQuit):
		return tea.Quit
	case key.Matches(k, keyUndo) && len(m.undo) > 0:
		m.page, m.undo = m.undo[len(m.undo)-1], m.undo[:len(m.undo)-1]
		m.moveTo(m.cursor)
	case key.Matches(k, keyDoubt):
		m.seek()
	case key.Matches(k, keyMove):
		by, line := moves[name]
		switch {
		case line:
		case name == "pgup":
			by = -m.body()
		default:
			by = m.body()
		}
		m.moveTo(m.cursor + by)
	}
	return nil
}

func (m *Model) moveTo(line int) { m.cursor = min(max(0, line), max(0, len(m.page.Lines)-1)) }

// seek goes to the next doubtful line, round the end.
func (m *Model) seek() {
	doubtful := m.page.Doubtful(page.Doubt)
	if len(doubtful) == 0 {
		m.notice = "No line is doubtful"
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

// body is how many lines of the page fit.
func (m *Model) body() int { return max(1, m.height-3-len(m.footer())) }

// View draws header, lines and footer.
func (m *Model) View() tea.View {
	v := tea.NewView(m.draw())
	v.AltScreen = true
	v.WindowTitle = "Cutscore: import"
	return v
}

var (
	bold   = lipgloss.NewStyle().Bold(true)
	accent = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Cyan)
)

func (m *Model) draw() string {
	if m.width < 20 || m.height < 6 {
		return ansi.Truncate("too small", max(0, m.width), "")
	}
	lines := []string{bold.Render(fmt.Sprintf("%s: %d cards, %d doubtful lines", m.page.Title, len(m.page.Cards()), len(m.page.Doubtful(page.Doubt)))), ""}
	m.top = min(m.top, m.cursor)
	m.top = max(m.top, m.cursor-m.body()+1)
	for i := m.top; i < min(len(m.page.Lines), m.top+m.body()); i++ {
		lines = append(lines, m.line(i))
	}
	footer := m.footer()
	for len(lines) < m.height-1-len(footer) {
		lines = append(lines, "")
	}
	lines = append(append(lines, m.notice), footer...)
	for i := range lines {
		lines[i] = ansi.Truncate(lines[i], m.width, "…")
	}
	return strings.Join(lines, "\n")
}

// line draws a line of the page: a front stands at the left, a back is set in; a doubtful one has a question mark.
func (m *Model) line(i int) string {
	l := m.page.Lines[i]
	cursor, doubt, text := "  ", "  ", l.Text
	if i == m.cursor {
		cursor = accent.Render("> ")
	}
	if l.Margin < page.Doubt {
		doubt = accent.Render("? ")
	}
	if l.Joined {
		text = "  " + text
	}
	if l.Label == page.Front {
		return cursor + doubt + bold.Render(text)
	}
	return cursor + doubt + "    " + text
}

// footer names every key, on as many lines as that takes.
func (m *Model) footer() []string {
	keys := []key.Binding{keyTake, keyDoubt, edits[0].binding, keyUndo, keyQuit}
	for _, e := range edits[1:] {
		keys = append(keys, e.binding)
	}
	var lines []string
	line := ""
	for _, k := range append(keys, keyMove) {
		word := k.Help().Key + " " + k.Help().Desc
		if line != "" && len(line)+2+len(word) > m.width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimPrefix(line+"  "+word, "  ")
	}
	return append(lines, line)
}
