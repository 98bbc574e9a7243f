package screen

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/study"
	"cutscore/ui/widget"
)

// Home is the first screen. Its first row is kept for an open attempt, so that nothing moves when one is found after the
// first frame.
type Home struct {
	*Host
	widget.Menu
	now     func() HomeState
	state   HomeState
	width   int
	height  int
	touched bool // the person has pressed a key here
}

// HomeState is what home tells of.
type HomeState struct {
	Deck   *content.Glance // nil: nothing is known of it yet
	Broken error           // why it cannot be read
	Open   *Resumable      // nil: nothing is open
	Stands *study.Standing // nil: the history has not been read yet
}

// Resumable is an open attempt that can be resumed.
type Resumable struct {
	ID              string
	Code, Title     string // of its form, and of its deck, which may be another than the one that is studied
	Drill           bool
	Answered, Items int
	Clock           scoring.Clock
}

// NewHome makes the first screen; now tells what it shows, each time it is laid out.
func NewHome(s *Host, now func() HomeState) *Home {
	h := &Home{Host: s, now: now, Menu: widget.NewMenu(s.Styles, widget.AboutColumn, nil)}
	h.Shed()
	h.refresh()
	return h
}

// homeRows are what home offers, in order; the first is Resume.
var homeRows = []struct {
	label string
	about func(h HomeState) string
	in    Intent
}{
	{"Mock exam", func(h HomeState) string {
		return h.mock(func(m *content.MockExams) content.Blueprint { return m.Full })
	}, Intent{Want: WantSetup, Exam: ExamSetup{Profile: ProfileFull}}},
	{"Short mock exam", func(h HomeState) string {
		return h.mock(func(m *content.MockExams) content.Blueprint { return m.Short })
	}, Intent{Want: WantSetup, Exam: ExamSetup{Profile: ProfileShort}}},
	{"Custom exam", func(HomeState) string { return "you choose: length and topics" }, Intent{Want: WantSetup, Exam: ExamSetup{Profile: ProfileOwn}}},
	{"Drill", func(HomeState) string { return "one topic or all, the answer at once" }, Intent{Want: WantTopics}},
	{"History", func(HomeState) string { return "your attempts, their reports" }, Intent{Want: WantHistory}},
	{"Decks", func(HomeState) string { return "study another one, or import your own" }, Intent{Want: WantDecks}},
}

// mock says what one of the deck's mock exams is like; nothing where that is not known yet.
func (h HomeState) mock(which func(*content.MockExams) content.Blueprint) string {
	if h.Deck.Mocks == nil {
		return ""
	}
	b := which(h.Deck.Mocks)
	return sized(b) + tells(h.Stands, b)
}

// sized says how large an exam is.
func sized(b content.Blueprint) string {
	if b.Questions == 0 {
		return "no question that an exam can ask"
	}
	return scoring.Counted(b.Questions, "question") + ", " + scoring.Counted(b.Minutes, "minute")
}

// refresh takes in what has changed. The cursor goes to what is open, unless the person has moved it.
func (h *Home) refresh() {
	h.state = h.now()
	rows := []widget.Row{h.state.Open.row(), nextRow(h.state.Stands, h.Styles.Named(widget.KeyPick))}
	for _, r := range homeRows {
		about := ""
		if h.state.Deck != nil {
			about = r.about(h.state)
		}
		rows = append(rows, widget.Row{Label: r.label, About: about})
	}
	h.SetRows(rows)
	switch at := h.Index(); {
	case h.touched && at >= 0 && !rows[at].Blank: // what was resumed may be over, and its row empty
	case h.state.Open != nil:
		h.Select(0)
	case !rows[1].Blank:
		h.Select(1)
	default:
		h.Select(2)
	}
}

func (r *Resumable) row() widget.Row {
	if r == nil {
		return widget.Row{Blank: true}
	}
	what, mode := r.Code, scoring.Exam
	if r.Drill {
		what, mode = "the drill", scoring.Drill
	}
	return widget.Row{Label: "Resume " + what, About: r.about(mode) + " · " + r.Title}
}

// About says how far an exam is, and what time it has left.
func (r *Resumable) About() string { return r.about(scoring.Exam) }

func (r *Resumable) about(mode scoring.Mode) string {
	about := scoring.ProgressWords(mode, r.Answered, r.Items)
	if r.Clock.Timed() {
		about += ", " + scoring.Countdown(r.Clock.LeftOver()) + " left"
	}
	return about
}

// Update opens what the cursor is on, searches, or asks for the day of the exam. The menu has no filter: its key searches the deck.
func (h *Home) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return h.Menu.Update(msg)
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, widget.KeyPick):
		h.open()
	case key.Matches(k, keySearch):
		h.Want(WantSearch)
	case key.Matches(k, keyPlan):
		h.askPlan()
	default:
		h.touched = true
		return h.Menu.Update(msg)
	}
	return nil
}

func (h *Home) open() {
	switch i := h.Index(); {
	case i == 0 && h.state.Open == nil: // its place is empty
	case i == 0 && h.state.Open.Drill:
		h.Send(Intent{Want: WantResumeDrill, ID: h.state.Open.ID})
	case i == 0:
		h.Send(Intent{Want: WantResumeExam, ID: h.state.Open.ID})
	case i == 1:
		h.Send(nextIntent(h.state.Stands))
	case i > 1:
		h.Send(homeRows[i-2].in)
	}
}

// SetSize leaves room for the lines about the deck.
func (h *Home) SetSize(width, height int) {
	h.width, h.height = width, height
	h.Menu.SetSize(width, max(1, min(height-h.above(), len(homeRows)+2)))
	h.refresh()
}

// Click opens a row of the menu, which stands below the lines about the deck.
func (h *Home) Click(x, y int) (press string) {
	h.touched = true
	return h.Menu.Click(x, y-h.above())
}

// Wheel moves the cursor.
func (h *Home) Wheel(lines int) {
	h.touched = true
	h.Menu.Wheel(lines)
}

// above is how many lines stand over the menu, which has its rows first. In a window of 24 lines the topics need the blank one.
func (h *Home) above() int {
	most := 3
	if h.height > 20 {
		most = 4
	}
	return min(most, max(0, h.height-len(homeRows)-2))
}

// View draws how one stands, the menu, and below it the topics. What is not known yet keeps its lines empty.
func (h *Home) View() string {
	lines := h.standLines(h.above())
	lines = append(lines, h.Menu.View())
	room := h.height - h.above() - len(homeRows) - 2
	bars := h.topicBars(room)
	if len(bars) < room { // else the blank line makes room for a topic
		lines = append(lines, "")
	}
	return strings.Join(append(lines, bars...), "\n")
}

// deckLine says what is studied.
func (h *Home) deckLine() string {
	d := h.state.Deck
	switch {
	case h.state.Broken != nil:
		return h.Styles.Wrong.Render(widget.Sentence(h.state.Broken))
	case d == nil:
		return ""
	}
	words := []string{h.Styles.Strong.Render(d.Title), scoring.Counted(d.Cards, "card")}
	if d.Questions > 0 {
		words = append(words, scoring.Counted(d.Questions, "question"))
	}
	if d.AsOf != "" {
		words = append(words, "as of "+d.AsOf)
	}
	return strings.Join(words, " · ")
}

// Keys lists the bindings.
func (h *Home) Keys() []key.Binding {
	return []key.Binding{widget.KeyMenuMove, widget.KeyPick, keyPlan, widget.KeyQuit, keySearch, widget.KeyMenuPage}
}

// Head names the program, and the deck where no line below does.
func (h *Home) Head() (title, place string) {
	if h.state.Deck != nil && h.above() < 2 { // a low window has no line for the deck
		return "Cutscore", h.state.Deck.Title
	}
	return "Cutscore", ""
}

// Status says that the days left are too few for every question, or what is wrong with the deck.
func (h *Home) Status() string {
	if s := h.state.Stands; s != nil && s.Day.Warning() != "" {
		if h.width < 60 { // a second line would hide the days
			return s.Day.Warning()
		}
		return s.Day.WholeWarning()
	}
	if d := h.state.Deck; d != nil && d.Problems > 0 {
		return scoring.Counted(d.Problems, "problem") + " in this deck: cutscore check lists them"
	}
	return ""
}
