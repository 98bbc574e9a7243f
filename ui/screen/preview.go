package screen

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content/page"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Preview shows a scraped page as it was taken apart into cards, to be put right before it becomes a deck. What the edits do
// is decided by content/page. It says by Over when the person is done with it.
type Preview struct {
	*Host
	page          page.Page
	undo          []page.Page
	cursor, top   int // lines of the page; top is the first in sight
	caret         int // where the line would be split, a byte of its text; 0: nowhere
	width, height int
	over, taken   bool
	drawn         string
}

// NewPreview shows a page.
func NewPreview(h *Host, p page.Page) *Preview { return &Preview{Host: h, page: p} }

// Over reports whether the person is done, and gives the page as it was put right; not taken: it is to be thrown away.
func (m *Preview) Over() (p page.Page, taken, over bool) { return m.page, m.taken, m.over }

// pageEdit is a key that changes the page.
type pageEdit struct {
	binding key.Binding
	do      func(m *Preview) page.Page
	idle    string // what to say where it changes nothing
}

var pageEdits = []pageEdit{
	{widget.Bind([]string{"space", " "}, "space", "front/back"), func(m *Preview) page.Page { return m.page.Toggle(m.cursor) }, ""},
	{widget.Bind([]string{"d"}, "d", "drop"), func(m *Preview) page.Page { return m.page.Drop(m.cursor) }, ""},
	{widget.Bind([]string{"m"}, "m", "merge with above"), func(m *Preview) page.Page { return m.page.Merge(m.cursor) }, "There is nothing to merge this line with"},
	{widget.Bind([]string{"s"}, "s", "split"), (*Preview).split, "left and right say where to split; then s does"},
	{widget.Bind([]string{"w"}, "w", "swap all sides"), func(m *Preview) page.Page { return m.page.Swap() }, ""},
	{widget.Bind([]string{"a"}, "a", "front, back in turn"), func(m *Preview) page.Page { return m.page.Alternate() }, "The lines alternate already"},
	{widget.Bind([]string{"t"}, "t", "title, or a line"), (*Preview).title, ""},
}

var (
	keyTakePage = widget.Bind([]string{"enter"}, "enter", "make the deck")
	keyDoubtful = widget.Bind([]string{"n"}, "n", "next doubtful")
	keyEditLine = widget.Bind([]string{"e"}, "e", "edit")
	keyUndo     = widget.Bind([]string{"z", "u"}, "z", "undo")
	keyGiveUp   = widget.Bind([]string{"esc"}, "esc", "give up")
	keyCaret    = widget.Bind([]string{"left", "right"}, "left/right", "where to split")
	keyLetter   = widget.Bind([]string{"h", "l", "shift+left", "shift+right"}, "h/l", "where to split, by letter")
	keyEnds     = widget.Bind([]string{"pgup", "pgdown", "home", "end"}, "pgup/pgdn", "by windows, to the ends")
)

// Keys lists the bindings.
func (m *Preview) Keys() []key.Binding {
	keys := []key.Binding{keyTakePage, pageEdits[0].binding, pageEdits[1].binding, keyEditLine, keyGiveUp, keyDoubtful, keyUndo}
	for _, e := range pageEdits[2:] {
		keys = append(keys, e.binding)
	}
	return append(keys, keyCaret, keyLetter, widget.KeyMenuMove, keyEnds)
}

// Update edits, moves, takes or gives up.
func (m *Preview) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	k := widget.Key(press.String())
	if i := slices.IndexFunc(pageEdits, func(e pageEdit) bool { return key.Matches(k, e.binding) }); i >= 0 {
		m.change(pageEdits[i].do(m), pageEdits[i].idle)
		return nil
	}
	switch {
	case key.Matches(k, keyTakePage):
		m.taken, m.over = true, true
	case key.Matches(k, keyGiveUp):
		m.giveUp()
	case key.Matches(k, keyUndo) && len(m.undo) > 0:
		m.page, m.undo = m.undo[len(m.undo)-1], m.undo[:len(m.undo)-1]
		m.moveTo(m.cursor)
	case key.Matches(k, keyUndo):
		m.Say("There is nothing to undo")
	case key.Matches(k, keyDoubtful):
		m.seek()
	case key.Matches(k, keyEditLine):
		m.edit()
	case key.Matches(k, keyCaret):
		m.moveCaret(k == "right")
	case key.Matches(k, keyLetter):
		m.stepCaret(k == "l" || k == "shift+right")
	default:
		m.move(k)
	}
	return nil
}

// change takes an edited page; one that is the same says why.
func (m *Preview) change(edited page.Page, idle string) {
	if edited.Title == m.page.Title && slices.Equal(edited.Lines, m.page.Lines) {
		m.Say(idle)
		return
	}
	at := m.cursor
	if edited.Title != m.page.Title { // a title that becomes a line moves them all
		at += len(edited.Lines) - len(m.page.Lines)
	}
	m.undo = append(m.undo, m.page)
	m.page = edited
	m.moveTo(at)
}

// giveUp asks before it throws work away.
func (m *Preview) giveUp() {
	if len(m.undo) == 0 {
		m.over = true
		return
	}
	m.Ask(widget.Prompt{
		Title:   fmt.Sprintf("Throw %s away? Nothing is written then.", scoring.Counted(len(m.undo), "change")),
		Answers: []widget.Answer{widget.NewAnswer("y", "throw them away", func() { m.over = true }), widget.NewAnswer("n", "keep them", nil)},
	})
}

// edit asks for another text of the line.
func (m *Preview) edit() {
	if len(m.page.Lines) == 0 {
		return
	}
	at := m.cursor
	m.Ask(widget.EditPrompt("The line should read (nothing drops it):", m.page.Lines[at].Text, func(text string) {
		m.change(m.page.Write(at, text), "")
	}))
}

// split cuts the line at the caret, a front into a front and its back; without a caret where bullets are glued into it.
func (m *Preview) split() page.Page {
	if m.caret == 0 {
		return m.page.Split(m.cursor)
	}
	p := m.page.SplitAt(m.cursor, m.caret)
	if len(p.Lines) > len(m.page.Lines) && p.Lines[m.cursor].Label == page.Front {
		p = p.Toggle(m.cursor + 1)
	}
	return p
}

func (m *Preview) title() page.Page {
	if m.page.Title == "" {
		return m.page.TakeTitle()
	}
	return m.page.GiveTitle()
}

// moveCaret goes to the next or the last beginning of a word inside the line.
func (m *Preview) moveCaret(on bool) {
	if len(m.page.Lines) == 0 {
		return
	}
	text, at := m.page.Lines[m.cursor].Text, 0
	for i := 1; i < len(text); i++ {
		switch begins := text[i-1] == ' ' && text[i] != ' '; {
		case begins && on && i > m.caret:
			m.caret = i
			return
		case begins && i < m.caret:
			at = i
		}
	}
	if !on {
		m.caret = at
	}
}

// stepCaret goes on or back by one letter, with the signs that stand over it: there are scripts without spaces.
func (m *Preview) stepCaret(on bool) {
	if len(m.page.Lines) == 0 {
		return
	}
	text, at := m.page.Lines[m.cursor].Text, 0
	for i, r := range text {
		switch {
		case i == 0 || unicode.In(r, unicode.M):
		case on && i > m.caret:
			m.caret = i
			return
		case i < m.caret:
			at = i
		}
	}
	if !on {
		m.caret = at
	}
}

func (m *Preview) move(k widget.Key) {
	page := max(1, m.height)
	switch k {
	case "up", "k":
		m.moveTo(m.cursor - 1)
	case "down", "j":
		m.moveTo(m.cursor + 1)
	case "pgup":
		m.moveTo(m.cursor - page)
	case "pgdown":
		m.moveTo(m.cursor + page)
	case "home":
		m.moveTo(0)
	case "end":
		m.moveTo(len(m.page.Lines))
	}
}

func (m *Preview) moveTo(line int) {
	m.cursor, m.caret = min(max(0, line), max(0, len(m.page.Lines)-1)), 0
}

// seek goes to the next doubtful line, round the end.
func (m *Preview) seek() {
	doubtful := m.page.Doubtful(page.Doubt)
	if len(doubtful) == 0 {
		m.Say("No line is in doubt any more: enter makes the deck")
		return
	}
	next := slices.IndexFunc(doubtful, func(i int) bool { return i > m.cursor })
	m.moveTo(doubtful[max(0, next)])
}

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
		return "There is no line left: z brings the last one back"
	}
	l := m.page.Lines[m.cursor]
	words := "This line is read as a " + l.Label.String()
	if l.Joined {
		words += ", joined to the one above"
	}
	switch {
	case m.caret > 0:
		return "s splits the line here"
	case l.Margin < page.Doubt:
		words += ", in doubt"
	case l.Margin >= page.Certain && len(m.undo) > 0:
		words += ", as you said"
	}
	if m.width >= roomyWidth && len(m.page.Doubtful(page.Doubt)) > 0 {
		words += " · n: next in doubt"
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
