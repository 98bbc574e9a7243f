package screen

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/page"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Head names the page and counts its cards.
func (m *Preview) Head() (title, place string) {
	title = m.page.Title
	if title == "" {
		title = "Page without a title"
	}
	return title, scoring.Counted(len(m.page.Cards()), "card") + fmt.Sprintf(" · %d in doubt", len(m.page.Doubtful(page.Doubt)))
}

// roomyWidth is from where on the status has room for a hint.
const roomyWidth = 60

// Status says what the line under the cursor is taken for.
func (m *Preview) Status() string {
	if len(m.page.Lines) == 0 {
		return "There is no line left: " + m.Styles.Named(widget.KeyUndo) + " brings the last one back"
	}
	l := m.page.Lines[m.cursor]
	words := "This line is read as a " + l.Label.String()
	if l.Joined {
		words += ", joined to the one above"
	}
	switch {
	case m.caret > 0:
		return m.Styles.Named(keySplit) + " splits the line here"
	case l.Margin < page.Doubt:
		words += ", in doubt"
	case l.Margin >= page.Certain && len(m.undo) > 0:
		words += ", as you said"
	}
	if m.width >= roomyWidth && len(m.page.Doubtful(page.Doubt)) > 0 {
		words += " · " + m.Styles.Named(keyDoubtful) + ": next in doubt"
	}
	return words
}

// SetSize lays the lines out around the cursor, each wrapped so that it can be read to its end.
func (m *Preview) SetSize(width, height int) {
	m.width, m.height = width, height
	number := m.numbers()
	m.top = min(m.top, m.cursor)
	lines := map[int][]string{}
	tall := 0
	for i := m.cursor; i >= m.top && i < len(m.page.Lines); i-- { // the cursor's line is in sight to its end
		lines[i] = m.line(i, number[i])
		if tall += len(lines[i]); tall > height && i < m.cursor {
			m.top = i + 1
			break
		}
	}
	var out []string
	for i := m.top; i < len(m.page.Lines) && len(out) < height; i++ {
		if lines[i] == nil {
			lines[i] = m.line(i, number[i])
		}
		out = append(out, lines[i]...)
	}
	m.drawn = strings.Join(out[:min(len(out), max(0, height))], "\n")
}

// View draws the lines in sight.
func (m *Preview) View() string { return m.drawn }

// numbers gives each front the number of its card, and 0 to the other lines.
func (m *Preview) numbers() []int {
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
	pageIndent = 8    // of the text: cursor, doubt, number
	widestLine = 4000 // bytes of a line that are shown
)

// line draws a line of the page: a front has its card's number, a back is set in; a doubtful one has a question mark.
func (m *Preview) line(i, number int) []string {
	l := m.page.Lines[i]
	cursor, doubt, side := "  ", "  ", "    "
	if i == m.cursor {
		cursor = m.Styles.Accent.Render("> ")
	}
	if l.Margin < page.Doubt {
		doubt = m.Styles.Accent.Render("? ")
	}
	if number > 0 {
		side = m.Styles.Strong.Render(fmt.Sprintf("%3d ", number))
	}
	text := l.Text
	if i == m.cursor && m.caret > 0 {
		text = text[:m.caret] + "│ " + text[m.caret:]
	}
	if len(text) > widestLine {
		text = strings.ToValidUTF8(text[:widestLine], "") + "…"
	}
	var out []string
	for k, piece := range strings.Split(ansi.Wrap(text, max(8, m.width-pageIndent-2), ""), "\n") {
		if l.Label == page.Front {
			piece = m.Styles.Strong.Render(piece)
		} else {
			piece = "  " + piece
		}
		if k > 0 {
			cursor, doubt, side = "  ", "  ", "    "
		}
		out = append(out, cursor+doubt+side+piece)
	}
	return out
}
