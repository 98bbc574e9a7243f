package screen

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring/study"
	"cutscore/ui/widget"
)

// Setup is the screen on which an exam is put together. Enter starts it from any row.
type Setup struct {
	*Host
	widget.Scroll
	study   Study
	exam    ExamSetup
	without map[string]bool // topics that are left out
	extra   int             // index into scoring.Extras
	cursor  int
	stands  func() *study.Standing // how one stands with the deck, once that was read; nil: it was not
}

// NewSetup makes the setup of an exam that would draw the form of this code.
func NewSetup(s *Host, study Study, exam ExamSetup, code content.Code, stands func() *study.Standing) *Setup {
	out := &Setup{Host: s, study: study, exam: exam, without: map[string]bool{}, stands: stands}
	out.exam.Plan.Code = code
	out.applyProfile()
	return out
}

// Update changes a row, or starts.
func (s *Setup) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	rows := setupRows(s.study.Deck)
	switch k := widget.Key(press.String()); {
	case key.Matches(k, widget.KeyMenuMove):
		by := 1
		if k == "up" || k == "k" {
			by = rows - 1
		}
		s.cursor = (s.cursor + by) % rows
	case key.Matches(k, keyChange):
		by := 1
		if k == "left" || k == "h" {
			by = -1
		}
		s.change(by)
	case key.Matches(k, keyForm):
		s.Ask(widget.TextPrompt("Which form?", "such as 7K2MQX-2", codeLimit, func(text string) error { return takeCode(s, text) }))
	case key.Matches(k, keyStart):
		s.begin()
	case key.Matches(k, widget.KeyBack):
		s.Want(WantBack)
	}
	return nil
}

func (s *Setup) begin() {
	if len(s.chosen()) == 0 {
		s.Say("No topic is chosen: mark at least one")
		return
	}
	s.exam.Plan.Topics, s.exam.Plan.Limit = s.topics(), s.exam.limit()
	s.Send(Intent{Want: WantNewExam, Exam: s.exam})
}

// codeLimit is how many letters a form code may have while it is being typed.
const codeLimit = 64

const labelWidth = 12

// SetSize lays out the rows.
func (s *Setup) SetSize(width, height int) {
	s.Scroll.SetSize(width, height)
	var lines []string
	draw := func(i int, text string) {
		cursor := "  "
		if i == s.cursor {
			cursor, text = s.Styles.Accent.Render("> "), s.Styles.Accent.Render(text)
		}
		lines = append(lines, cursor+text)
	}
	for i, row := range settings {
		draw(i, fmt.Sprintf("%-*s%s", labelWidth, row.label, widget.Shortened(row.value(s), s.Width-labelWidth-2)))
	}
	lines = append(lines, "", s.Styles.Muted.Render("  Topics"))
	names, fresh := s.study.Deck.TopicNames(), s.fresh()
	widest := 0
	for _, name := range names {
		widest = max(widest, ansi.StringWidth(name))
	}
	for i, name := range names {
		box := "[x] "
		if s.without[name] {
			box = "[ ] "
		}
		row := box + name
		if left, told := fresh[name]; told {
			row += strings.Repeat(" ", widest-ansi.StringWidth(name)) + fmt.Sprintf("  %d new", left)
		}
		draw(len(settings)+i, row)
	}
	s.SetLines(lines)
	at := s.cursor
	if at >= len(settings) {
		at += topicsHead
	}
	s.Show(at, at)
}

// fresh are the questions of each topic that were never met; none where that is not known.
func (s *Setup) fresh() map[string]int {
	out := map[string]int{}
	if stands := s.stands(); stands != nil {
		for _, t := range stands.Topics {
			out[t.Topic] = t.Fresh
		}
	}
	return out
}

// topicsHead is how many lines stand between the settings and the topics.
const topicsHead = 2

// Click changes what stands in a line.
func (s *Setup) Click(_, y int) (press string) {
	row := s.Line(y)
	if row >= len(settings) {
		row -= topicsHead
	}
	if row < 0 || row >= setupRows(s.study.Deck) || s.Line(y) >= len(settings) && row < len(settings) {
		return ""
	}
	s.cursor = row
	return "right"
}

// Wheel moves the cursor.
func (s *Setup) Wheel(lines int) {
	s.cursor = min(max(0, s.cursor+min(1, max(-1, lines))), setupRows(s.study.Deck)-1)
}

// setupRows is how many lines can be changed.
func setupRows(deck *content.Deck) int { return len(settings) + len(deck.Topics) }

// Keys lists the bindings.
func (s *Setup) Keys() []key.Binding {
	return []key.Binding{keyStart, keyChange, keyForm, widget.KeyBack, widget.KeyMenuMove}
}

// Head names the form.
func (s *Setup) Head() (title, place string) { return "Set up an exam", s.exam.Plan.Code.String() }

// Status says that there is more to see; the cursor leads there.
func (s *Setup) Status() string { return s.Mark() }

// Mark says it for a notice too.
func (s *Setup) Mark() string { return s.More() }
