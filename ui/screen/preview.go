package screen

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

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
	idle    string // what to say where it changes nothing; %s is the key
}

var pageEdits = []pageEdit{
	{widget.Bind([]string{"space", " "}, "space", "front/back"), func(m *Preview) page.Page { return m.page.Toggle(m.cursor) }, ""},
	{widget.Bind([]string{"d"}, "d", "drop"), func(m *Preview) page.Page { return m.page.Drop(m.cursor) }, ""},
	{widget.Bind([]string{"m"}, "m", "merge with above"), func(m *Preview) page.Page { return m.page.Merge(m.cursor) }, "There is nothing to merge this line with"},
	{keySplit, (*Preview).split, "left and right say where to split; then %s does"},
	{widget.Bind([]string{"w"}, "w", "swap all sides"), func(m *Preview) page.Page { return m.page.Swap() }, ""},
	{widget.Bind([]string{"a"}, "a", "front, back in turn"), func(m *Preview) page.Page { return m.page.Alternate() }, "The lines alternate already"},
	{widget.Bind([]string{"t"}, "t", "title, or a line"), (*Preview).title, ""},
}

var (
	keySplit    = widget.Bind([]string{"s"}, "s", "split")
	keyTakePage = widget.Bind([]string{"enter"}, "enter", "make the deck")
	keyDoubtful = widget.Bind([]string{"n"}, "n", "next doubtful")
	keyEditLine = widget.Bind([]string{"e"}, "e", "edit")
	keyGiveUp   = widget.Bind([]string{"esc"}, "esc", "give up")
	keyCaret    = widget.Bind([]string{"left", "right", "h", "l"}, "left/right", "where to split")
	keyLetter   = widget.Bind([]string{",", ".", "shift+left", "shift+right"}, ", .", "where to split, by letter")
)

// Keys lists the bindings.
func (m *Preview) Keys() []key.Binding {
	keys := []key.Binding{keyTakePage, pageEdits[0].binding, pageEdits[1].binding, keyEditLine, keyGiveUp, keyDoubtful, widget.KeyUndo}
	for _, e := range pageEdits[2:] {
		keys = append(keys, e.binding)
	}
	return append(keys, keyCaret, keyLetter, widget.KeyMenuMove, widget.KeyMenuPage)
}

// Update edits, moves, takes or gives up.
func (m *Preview) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	k := widget.Key(press.String())
	if i := slices.IndexFunc(pageEdits, func(e pageEdit) bool { return key.Matches(k, e.binding) }); i >= 0 {
		e := pageEdits[i]
		m.change(e.do(m), strings.Replace(e.idle, "%s", m.Styles.Named(e.binding), 1))
		return nil
	}
	switch {
	case key.Matches(k, keyTakePage):
		m.taken, m.over = true, true
	case key.Matches(k, keyGiveUp):
		m.giveUp()
	case key.Matches(k, widget.KeyUndo) && len(m.undo) > 0:
		m.page, m.undo = m.undo[len(m.undo)-1], m.undo[:len(m.undo)-1]
		m.moveTo(m.cursor)
	case key.Matches(k, widget.KeyUndo):
		m.Say("There is nothing to undo")
	case key.Matches(k, keyDoubtful):
		m.seek()
	case key.Matches(k, keyEditLine):
		m.edit()
	case key.Matches(k, keyCaret):
		m.moveCaret(k == "right" || k == "l", page.Words)
	case key.Matches(k, keyLetter):
		m.moveCaret(k == "." || k == "shift+right", page.Letters)
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
		Title:   "Give up this import?",
		Lines:   []string{"Nothing is written, and what you changed here is lost: " + scoring.Counted(len(m.undo), "change") + "."},
		Answers: []widget.Answer{widget.NewAnswer("y", "give it up", func() { m.over = true }), widget.NewAnswer("n", "go on with it", nil)},
	})
}

// edit asks for another text of the line.
func (m *Preview) edit() {
	if len(m.page.Lines) == 0 {
		return
	}
	at := m.cursor
	m.Ask(widget.EditPrompt("What should this line say? Leave it empty to drop it.", m.page.Lines[at].Text, func(text string) {
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

// moveCaret goes to the next or the last of the places where the line may be split; before the first one it stands nowhere.
func (m *Preview) moveCaret(on bool, places func(text string) []int) {
	if len(m.page.Lines) == 0 {
		return
	}
	stops := places(m.page.Lines[m.cursor].Text)
	i, here := slices.BinarySearch(stops, m.caret)
	switch {
	case !on && i > 0:
		m.caret = stops[i-1]
	case !on:
		m.caret = 0
	case here && i+1 < len(stops):
		m.caret = stops[i+1]
	case !here && i < len(stops):
		m.caret = stops[i]
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
		m.Say("No line is in doubt any more: " + m.Styles.Named(keyTakePage) + " makes the deck")
		return
	}
	next := slices.IndexFunc(doubtful, func(i int) bool { return i > m.cursor })
	m.moveTo(doubtful[max(0, next)])
}
