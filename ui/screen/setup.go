package screen

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Profile is one of the ready-made exams.
type Profile int

// The profiles.
const (
	ProfileFull Profile = iota
	ProfileShort
	ProfileOwn
)

var profileNames = []string{"full mock", "short mock", "own"}

// ExamSetup is what an exam is to be.
type ExamSetup struct {
	Profile   Profile
	Blueprint content.Blueprint
	Topics    []string // none: all
	Code      content.Code
	Extra     scoring.Extra
	Strict    bool
	Untimed   bool
}

// Limit is the time that the exam gives.
func (s ExamSetup) Limit() time.Duration {
	if s.Untimed {
		return 0
	}
	return s.Extra.Apply(time.Duration(s.Blueprint.Minutes) * time.Minute)
}

// Setup is the screen on which an exam is put together. Enter starts it from any row.
type Setup struct {
	*Host
	widget.Scroll
	study   Study
	exam    ExamSetup
	without map[string]bool // topics that are left out
	extra   int             // index into scoring.Extras
	capped  bool            // the deck is too small for the profile
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
	{"Minutes", (*Setup).minutesWord, (*Setup).changeMinutes},
	{"Extra time", func(s *Setup) string { return scoring.Extras()[s.extra] }, (*Setup).changeExtra},
	{"Clock", (*Setup).clockWord, func(s *Setup, _ int) { s.exam.Strict = !s.exam.Strict }},
	{"Form", func(s *Setup) string { return s.exam.Code.String() }, (*Setup).changeForm},
}

// NewSetup makes the setup of an exam that would draw the form of this code.
func NewSetup(s *Host, study Study, exam ExamSetup, code content.Code) *Setup {
	out := &Setup{Host: s, study: study, exam: exam, without: map[string]bool{}}
	out.exam.Code = code
	out.applyProfile()
	return out
}

// applyProfile sets count and minutes of the profile; a deck that is smaller than it caps it. Items that give each other
// away, as those made of one card do, count once.
func (s *Setup) applyProfile() {
	b := s.study.Deck.Exam
	switch s.exam.Profile {
	case ProfileFull:
		b = b.Full()
	case ProfileShort, ProfileOwn:
		b = b.Short()
	}
	fits := s.exams().Apart()
	s.capped = b.Questions > fits && fits > 0
	if s.capped {
		b = b.Sized(fits)
	}
	s.exam.Blueprint = b
}

// have is how many items the chosen topics have.
func (s *Setup) have() int { return len(s.exams().Stubs) }

func (s *Setup) exams() content.Bank { return s.study.Exams.Only(s.chosen()) }

func (s *Setup) chosen() []string {
	return slices.DeleteFunc(s.study.Deck.TopicNames(), func(t string) bool { return s.without[t] })
}

func (s *Setup) changeProfile(by int) {
	s.exam.Profile = Profile(min(max(int(s.exam.Profile)+by, 0), len(profileNames)-1))
	s.applyProfile()
}

func (s *Setup) changeQuestions(by int) {
	s.exam.Profile = ProfileOwn
	n := s.exam.Blueprint.Questions + 5*by
	n -= n % 5
	s.exam.Blueprint = s.study.Deck.Exam.Sized(min(max(n, 1), max(1, s.have())))
	s.capped = false
}

func (s *Setup) changeMinutes(by int) {
	s.exam.Profile = ProfileOwn
	m := s.exam.Blueprint.Minutes + 5*by
	if s.exam.Untimed {
		m = 5
	}
	m -= m % 5
	s.exam.Untimed = m < 1
	s.exam.Blueprint.Minutes = max(1, m)
}

func (s *Setup) changeExtra(by int) {
	s.extra = min(max(s.extra+by, 0), len(scoring.Extras())-1)
	s.exam.Extra, _ = scoring.ParseExtra(scoring.Extras()[s.extra]) // they are its own words
}

func (s *Setup) changeForm(by int) {
	s.exam.Code.Number = max(1, s.exam.Code.Number+by)
	s.exam.Code.Number = min(s.exam.Code.Number, 9999)
}

func (s *Setup) questionsWord() string {
	word := fmt.Sprint(s.exam.Blueprint.Questions)
	if s.capped {
		word += " (all that fit into one)"
	}
	return word
}

func (s *Setup) minutesWord() string {
	if s.exam.Untimed {
		return "untimed"
	}
	if with := s.exam.Limit(); with != time.Duration(s.exam.Blueprint.Minutes)*time.Minute {
		return fmt.Sprintf("%d, with the extra time %s", s.exam.Blueprint.Minutes, scoring.Minutes(with))
	}
	return fmt.Sprint(s.exam.Blueprint.Minutes)
}

func (s *Setup) clockWord() string {
	if s.exam.Strict {
		return "strict: wall time counts, as in a test centre"
	}
	return "stands still while you are away"
}

// Update changes a row, or starts.
func (s *Setup) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	rows := len(settings) + len(s.study.Deck.Topics)
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
		s.Ask(widget.TextPrompt("Which form?", "such as 7K2MQX-2", s.takeCode))
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
	if s.exam.Profile != ProfileOwn || s.exam.Blueprint.Questions > s.have() {
		s.applyProfile()
	}
}

func (s *Setup) takeCode(text string) {
	code, err := content.ParseCode(text)
	if err != nil {
		s.Say(Sentence(err))
		return
	}
	s.exam.Code = code
}

func (s *Setup) begin() {
	chosen := s.chosen()
	if len(chosen) == 0 {
		s.Say("No topic is chosen: mark at least one")
		return
	}
	if len(chosen) < len(s.study.Deck.Topics) {
		s.exam.Topics = chosen
	}
	s.Send(Intent{Want: WantStart, Exam: s.exam})
}

const labelWidth = 12

// View draws the rows.
func (s *Setup) View() string {
	var lines []string
	draw := func(i int, text string) {
		cursor := "  "
		if i == s.cursor {
			cursor, text = s.Styles.Accent.Render("> "), s.Styles.Accent.Render(text)
		}
		lines = append(lines, cursor+text)
	}
	for i, row := range settings {
		draw(i, fmt.Sprintf("%-*s%s", labelWidth, row.label, row.value(s)))
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
		at += 2
	}
	s.Show(at, at)
	return strings.Join(s.Visible(), "\n")
}

// Keys lists the bindings.
func (s *Setup) Keys() []key.Binding {
	return []key.Binding{keyStart, keyChange, keyForm, widget.KeyBack, widget.KeyMenuMove}
}

// Title names the screen.
func (s *Setup) Title() string { return "Set up an exam" }

// Place names the form.
func (s *Setup) Place() string { return s.exam.Code.String() }

// Status says that there is more to see; the cursor leads there.
func (s *Setup) Status() string {
	mark, _, _ := strings.Cut(s.Mark(), ":")
	return mark
}

// Pages lists none.
func (s *Setup) Pages() []widget.PageJob { return nil }
