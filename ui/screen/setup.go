package screen

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

var profileNames = []string{"full mock", "short mock", "custom"}

// Setup is the screen on which an exam is put together. Enter starts it from any row.
type Setup struct {
	*Host
	widget.Scroll
	study   Study
	exam    ExamSetup
	without map[string]bool // topics that are left out
	extra   int             // index into scoring.Extras
	cursor  int
}

// setting is a row of the setup.
type setting struct {
	label  string
	value  func(*Setup) string
	change func(s *Setup, by int)
}

var settings = []setting{
	{"Exam", func(s *Setup) string { return profileNames[s.exam.Profile] }, (*Setup).changeProfile},
	{"Questions", (*Setup).questionsWord, (*Setup).changeQuestions},
	{"Minutes", func(s *Setup) string { return s.exam.minutesWord() }, (*Setup).changeMinutes},
	{"Extra time", func(s *Setup) string { return scoring.Extras()[s.extra] }, (*Setup).changeExtra},
	{"Clock", func(s *Setup) string { return s.exam.clockWord() }, func(s *Setup, _ int) { s.exam.Strict = !s.exam.Strict }},
	{"Form", func(s *Setup) string { return s.exam.Plan.Code.String() }, (*Setup).changeForm},
	{"Answers", (*Setup).answersWord, (*Setup).changeAnswers},
}

// NewSetup makes the setup of an exam that would draw the form of this code.
func NewSetup(s *Host, study Study, exam ExamSetup, code content.Code) *Setup {
	out := &Setup{Host: s, study: study, exam: exam, without: map[string]bool{}}
	out.exam.Plan.Code = code
	out.applyProfile()
	return out
}

// applyProfile plans the profile's exam anew from the chosen topics.
func (s *Setup) applyProfile() {
	b := s.study.Deck.Exam.Short()
	if s.exam.Profile == ProfileFull {
		b = s.study.Deck.Exam.Full()
	}
	code := s.exam.Plan.Code
	b.Typed = s.typed()
	s.exam.Plan = content.PlanExam(b, s.study.Bank(b.Typed), s.topics()...)
	s.exam.Plan.Code = code
}

// have is how many items the chosen topics have.
func (s *Setup) have() int { return len(s.study.Bank(s.typed()).Only(s.chosen()).Stubs) }

// typed is whether the exam is answered by typing: as the deck says, unless that was changed here.
func (s *Setup) typed() bool { return s.study.Deck.Exam.Typed != s.exam.Otherwise }

func (s *Setup) answersWord() string {
	if s.typed() {
		return "typed, where a card can be asked so"
	}
	return "chosen from options"
}

func (s *Setup) changeAnswers(int) {
	if s.study.ExamBank == nil {
		return
	}
	s.exam.Otherwise = !s.exam.Otherwise
	s.applyProfile()
}

func (s *Setup) chosen() []string {
	return slices.DeleteFunc(s.study.Deck.TopicNames(), func(t string) bool { return s.without[t] })
}

// topics are the chosen ones, as a plan names them: none for all.
func (s *Setup) topics() []string {
	if chosen := s.chosen(); len(chosen) < len(s.study.Deck.Topics) {
		return chosen
	}
	return nil
}

func (s *Setup) changeProfile(by int) {
	s.exam.Profile = Profile(min(max(int(s.exam.Profile)+by, 0), len(profileNames)-1))
	s.applyProfile()
}

func (s *Setup) changeQuestions(by int) {
	s.exam.Profile = ProfileOwn
	n := s.exam.Plan.Blueprint.Questions + 5*by
	n -= n % 5
	s.exam.Plan.Blueprint = s.study.Deck.Exam.Sized(min(max(n, 1), max(1, s.have())))
	s.exam.Plan.Blueprint.Typed = s.typed()
	s.exam.Plan.Capped, s.exam.Plan.Again = false, nil
}

func (s *Setup) changeMinutes(by int) {
	s.exam.Profile = ProfileOwn
	m := s.exam.Plan.Blueprint.Minutes + 5*by
	if s.exam.Untimed {
		m = 5
	}
	m -= m % 5
	s.exam.Untimed = m < 1
	s.exam.Plan.Blueprint.Minutes = max(1, m)
}

func (s *Setup) changeExtra(by int) {
	s.extra = min(max(s.extra+by, 0), len(scoring.Extras())-1)
	s.exam.Extra, _ = scoring.ParseExtra(scoring.Extras()[s.extra]) // they are its own words
}

func (s *Setup) changeForm(by int) {
	s.exam.Plan.Code.Number = max(1, s.exam.Plan.Code.Number+by)
	s.exam.Plan.Code.Number = min(s.exam.Plan.Code.Number, 9999)
	s.exam.Plan.Again = nil
}

func (s *Setup) questionsWord() string {
	word := fmt.Sprint(s.exam.Plan.Blueprint.Questions)
	if s.exam.Plan.Capped {
		word += " (all that fit into one)"
	}
	return word
}

func (s *ExamSetup) minutesWord() string {
	if s.Untimed {
		return "untimed"
	}
	if with := s.limit(); with != s.Plan.Blueprint.Duration() {
		return fmt.Sprintf("%d, with the extra time %s", s.Plan.Blueprint.Minutes, scoring.Minutes(with))
	}
	return fmt.Sprint(s.Plan.Blueprint.Minutes)
}

func (s *ExamSetup) clockWord() string {
	if s.Strict {
		return "strict: wall time counts, as in a test centre"
	}
	return "stops while you are away"
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

func (s *Setup) change(by int) {
	if s.cursor < len(settings) {
		settings[s.cursor].change(s, by)
		return
	}
	topic := s.study.Deck.Topics[s.cursor-len(settings)].Name
	s.without[topic] = !s.without[topic]
	s.exam.Plan.Again = nil
	if s.exam.Profile != ProfileOwn || s.exam.Plan.Blueprint.Questions > s.have() {
		s.applyProfile()
	}
}

func takeCode(s *Setup, text string) error {
	code, err := content.ParseCode(text)
	if err != nil {
		return err //nolint:wrapcheck // it says what a code is
	}
	s.Send(Intent{Want: WantForm, Code: code, Note: strings.ToUpper(strings.TrimSpace(text))})
	return nil
}

// TakeForm takes the code that was typed, and what it drew before: that is asked once more, where it was drawn of this deck. nil: nothing
// is known of it.
func (s *Setup) TakeForm(code content.Code, typed string, drew *content.Form) {
	s.exam.Plan.Code, s.exam.Plan.Again = code, nil
	name := code.String()
	if typed != name {
		name = typed + " means " + name + ", which"
	}
	if drew == nil {
		s.Say(fmt.Sprintf("%s is new here: %s", name, scoring.Counted(s.exam.Plan.Blueprint.Questions, "question")))
		return
	}
	plan := s.exam.Plan
	plan.Topics = nil
	if said := scoring.Repeat(&plan, drew, s.study.Deck, false); said != "" {
		s.Say(said)
		return
	}
	s.exam.Plan, s.exam.Profile, s.without = plan, ProfileOwn, map[string]bool{}
	s.exam.Otherwise = plan.Blueprint.Typed != s.study.Deck.Exam.Typed
	s.Say(fmt.Sprintf("%s was drawn with %s: the same again", name, scoring.Counted(len(drew.Items), "question")))
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
	for i, t := range s.study.Deck.Topics {
		box := "[x] "
		if s.without[t.Name] {
			box = "[ ] "
		}
		draw(len(settings)+i, box+t.Name)
	}
	s.SetLines(lines)
	at := s.cursor
	if at >= len(settings) {
		at += topicsHead
	}
	s.Show(at, at)
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
