package preview

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content/page"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// View draws header, lines, status and footer.
func (m *Model) View() tea.View {
	v := tea.NewView(m.draw())
	v.AltScreen = true
	v.WindowTitle = "Cutscore: import"
	return v
}

func (m *Model) frame() widget.Frame { return widget.NewFrame(m.width, m.height, !m.light) }

func (m *Model) draw() string {
	f := m.frame()
	if f.Small() {
		return ansi.Truncate("too small", max(0, m.width), "")
	}
	lines := []string{f.Header(m.title(), m.place())}
	if f.Roomy() {
		lines = append(lines, "")
	}
	lines = append(lines, m.shown(f)...)
	if f.Roomy() {
		lines = append(lines, "")
	}
	lines = append(lines, m.status(f))
	if m.help > 0 {
		keys := []key.Binding{bind([]string{"esc"}, "esc", "close")}
		if m.help < m.helpPages() {
			keys = append(keys, bind([]string{"?"}, "?", "more keys"))
		}
		return f.Window(append(lines, f.KeyLine(keys, nil)))
	}
	return f.Window(append(lines, f.KeyLine(keys(), []key.Binding{keyHelp})))
}

func (m *Model) title() string {
	if m.help > 0 {
		return "Keys"
	}
	title := m.page.Title
	if title == "" {
		title = "Page without a title"
	}
	return title
}

func (m *Model) place() string {
	return scoring.Counted(len(m.page.Cards()), "card") + fmt.Sprintf(" · %d doubtful", len(m.page.Doubtful(page.Doubt)))
}

// body is how many lines of the terminal the page has.
func (m *Model) body() int {
	const header, status, footer = 1, 1, 1
	n := m.height - header - status - footer
	if m.frame().Roomy() {
		n -= 2
	}
	return max(1, n)
}

// shown is the part of the page that is in sight, or the keys, at the body's height.
func (m *Model) shown(f widget.Frame) []string {
	var lines []string
	if m.help > 0 {
		lines = f.KeyList(keys())
		lines = lines[min(len(lines), (m.help-1)*m.body()):]
	} else {
		lines = m.lines(f)
	}
	for len(lines) < m.body() {
		lines = append(lines, "")
	}
	return lines[:m.body()]
}

// helpPages is how many pages the keys take.
func (m *Model) helpPages() int { return (len(m.frame().KeyList(keys())) + m.body() - 1) / m.body() }

// lines draws the page around the cursor. Lines are wrapped, so that each can be read to its end.
func (m *Model) lines(f widget.Frame) []string {
	number := m.numbers()
	m.top = min(m.top, m.cursor)
	drawn := map[int][]string{}
	tall := 0
	for i := m.cursor; i >= m.top; i-- { // the cursor's line is in sight to its end
		drawn[i] = m.line(f, i, number[i])
		if tall += len(drawn[i]); tall > m.body() && i < m.cursor {
			m.top = i + 1
			break
		}
	}
	var out []string
	for i := m.top; i < len(m.page.Lines) && len(out) < m.body(); i++ {
		if drawn[i] == nil {
			drawn[i] = m.line(f, i, number[i])
		}
		out = append(out, drawn[i]...)
	}
	return out
}

// numbers gives each front the number of its card, and 0 to the other lines.
func (m *Model) numbers() []int {
	out := make([]int, len(m.page.Lines))
	n := 0
	for i, l := range m.page.Lines {
		if l.Label == page.Front && (i == 0 || !l.Joined) {
			n++
			out[i] = n
		}
	}
	return out
}

const (
	indent = 8    // of the text: cursor, doubt, number
	widest = 4000 // runes of a line that are shown
)

// line draws a line of the page: a front has its card's number, a back is set in; a doubtful one has a question mark.
func (m *Model) line(f widget.Frame, i, number int) []string {
	l := m.page.Lines[i]
	cursor, doubt, side := "  ", "  ", "    "
	if i == m.cursor {
		cursor = f.Accent("> ")
	}
	if l.Margin < page.Doubt {
		doubt = f.Accent("? ")
	}
	if number > 0 {
		side = f.Strong(fmt.Sprintf("%3d ", number))
	}
	text := l.Text
	if len(text) > widest {
		text = strings.ToValidUTF8(text[:widest], "") + "…"
	}
	var out []string
	for k, piece := range strings.Split(ansi.Wrap(text, max(8, f.Inner()-indent-2), ""), "\n") {
		switch {
		case l.Label == page.Front:
			piece = f.Strong(piece)
		default:
			piece = "  " + piece
		}
		if k > 0 {
			cursor, doubt, side = "  ", "  ", "    "
		}
		out = append(out, cursor+doubt+side+piece)
	}
	return out
}

// status says what there is to say, else what the line under the cursor is taken for.
func (m *Model) status(f widget.Frame) string {
	if m.notice != "" {
		return f.Say(m.notice, true)[0]
	}
	if len(m.page.Lines) == 0 || m.help > 0 {
		return ""
	}
	l := m.page.Lines[m.cursor]
	words := "The line is taken for a " + l.Label.String()
	if l.Joined {
		words += ", joined to the one above"
	}
	switch {
	case l.Margin < page.Doubt:
		words += ", in doubt"
	case l.Margin >= page.Certain:
		words += ", as you said"
	}
	return f.Muted(words)
}
