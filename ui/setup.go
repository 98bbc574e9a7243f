package ui

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// profile is one of the ready-made exams.
type profile int

const (
	profileFull profile = iota
	profileShort
	profileOwn
)

var profileNames = []string{"full mock", "short mock", "own"}

// examSetup is what an exam is to be.
type examSetup struct {
	profile   profile
	blueprint content.Blueprint
	topics    []string // none: all
	code      content.Code
	extra     scoring.Extra
	strict    bool
	untimed   bool
}

// limit is the time that the exam gives.
func (s examSetup) limit() time.Duration {
	if s.untimed {
		return 0
	}
	return s.extra.Apply(time.Duration(s.blueprint.Minutes) * time.Minute)
}

// setup is the screen on which an exam is put together. Enter starts it from any row.
type setup struct {
	*shell
	scroll
	study   Study
	exam    examSetup
	without map[string]bool // topics that are left out
	extra   int             // index into scoring.Extras
	capped  bool            // the deck is too small for the profile
	cursor  int
}

// setting is a row of the setup.
type setting struct {
	label  string
	value  func(*setup) string
	change func(s *setup, by int)
}

var settings = []setting{
	{"Exam", func(s *setup) string { return profileNames[s.exam.profile] }, (*setup).changeProfile},
	{"Questions", (*setup).questionsWord, (*setup).changeQuestions},
	{"Minutes", (*setup).minutesWord, (*setup).changeMinutes},
	{"Extra time", func(s *setup) string { return scoring.Extras()[s.extra] }, (*setup).changeExtra},
	{"Clock", (*setup).clockWord, func(s *setup, _ int) { s.exam.strict = !s.exam.strict }},
	{"Form", func(s *setup) string { return s.exam.code.String() }, (*setup).changeForm},
}

func newSetup(s *shell, study Study, exam examSetup, code content.Code) *setup {
	out := &setup{shell: s, study: study, exam: exam, without: map[string]bool{}}
	out.exam.code = code
	out.applyProfile()
	return out
}

// applyProfile sets count and minutes of the profile; a deck that is smaller than it caps it. Items that give each other
// away, as those made of one card do, count once.
func (s *setup) applyProfile() {
	b := s.study.Deck.Exam
	switch s.exam.profile {
	case profileFull:
		b = b.Full()
	case profileShort, profileOwn:
		b = b.Short()
	}
	fits := s.exams().Apart()
	s.capped = b.Questions > fits && fits > 0
	if s.capped {
		b = b.Sized(fits)
	}
	s.exam.blueprint = b
}

// have is how many items the chosen topics have.
func (s *setup) have() int { return len(s.exams().Stubs) }

func (s *setup) exams() content.Bank { return s.study.Exams.Only(s.chosen()) }

func (s *setup) chosen() []string {
	return slices.DeleteFunc(s.study.Deck.TopicNames(), func(t string) bool { return s.without[t] })
}

func (s *setup) changeProfile(by int) {
	s.exam.profile = profile(min(max(int(s.exam.profile)+by, 0), len(profileNames)-1))
	s.applyProfile()
}

func (s *setup) changeQuestions(by int) {
	s.exam.profile = profileOwn
	n := s.exam.blueprint.Questions + 5*by
	n -= n % 5
	s.exam.blueprint = s.study.Deck.Exam.Sized(min(max(n, 1), max(1, s.have())))
	s.capped = false
}

func (s *setup) changeMinutes(by int) {
	s.exam.profile = profileOwn
	m := s.exam.blueprint.Minutes + 5*by
	if s.exam.untimed {
		m = 5
	}
	m -= m % 5
	s.exam.untimed = m < 1
	s.exam.blueprint.Minutes = max(1, m)
}

func (s *setup) changeExtra(by int) {
	s.extra = min(max(s.extra+by, 0), len(scoring.Extras())-1)
	s.exam.extra, _ = scoring.ParseExtra(scoring.Extras()[s.extra]) // they are its own words
}

func (s *setup) changeForm(by int) {
	s.exam.code.Number = max(1, s.exam.code.Number+by)
	s.exam.code.Number = min(s.exam.code.Number, 9999)
}

func (s *setup) questionsWord() string {
	word := fmt.Sprint(s.exam.blueprint.Questions)
	if s.capped {
		word += " (all that fit into one)"
	}
	return word
}

func (s *setup) minutesWord() string {
	if s.exam.untimed {
		return "untimed"
	}
	if with := s.exam.limit(); with != time.Duration(s.exam.blueprint.Minutes)*time.Minute {
		return fmt.Sprintf("%d, with the extra time %s", s.exam.blueprint.Minutes, scoring.Minutes(with))
	}
	return fmt.Sprint(s.exam.blueprint.Minutes)
}

func (s *setup) clockWord() string {
	if s.exam.strict {
		return "strict: wall time counts, as in a test centre"
	}
	return "stands still while you are away"
}

// Update changes a row, or starts.
func (s *setup) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	rows := len(settings) + len(s.study.Deck.Topics)
	switch k := keyName(press.String()); {
	case key.Matches(k, keyMenuMove):
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
		s.ask(textPrompt("Which form?", "such as 7K2MQX-2", s.takeCode))
	case key.Matches(k, keyStart):
		s.begin()
	case key.Matches(k, keyBack):
		s.want(WantBack)
	}
	return nil
}

func (s *setup) change(by int) {
	if s.cursor < len(settings) {
		settings[s.cursor].change(s, by)
		return
	}
	topic := s.study.Deck.Topics[s.cursor-len(settings)].Name
	s.without[topic] = !s.without[topic]
	if s.exam.profile != profileOwn || s.exam.blueprint.Questions > s.have() {
		s.applyProfile()
	}
}

func (s *setup) takeCode(text string) {
	code, err := content.ParseCode(text)
	if err != nil {
		s.say(sentence(err))
		return
	}
	s.exam.code = code
}

func (s *setup) begin() {
	chosen := s.chosen()
	if len(chosen) == 0 {
		s.say("No topic is chosen: mark at least one")
		return
	}
	if len(chosen) < len(s.study.Deck.Topics) {
		s.exam.topics = chosen
	}
	s.send(intent{want: WantStart, setup: s.exam})
}

// SetSize sets the window on the rows.
func (s *setup) SetSize(width, height int) { s.size(width, height) }

const labelWidth = 12

// View draws the rows.
func (s *setup) View() string {
	var lines []string
	draw := func(i int, text string) {
		cursor := "  "
		if i == s.cursor {
			cursor, text = s.styles.accent.Render("> "), s.styles.accent.Render(text)
		}
		lines = append(lines, cursor+text)
	}
	for i, row := range settings {
		draw(i, fmt.Sprintf("%-*s%s", labelWidth, row.label, row.value(s)))
	}
	lines = append(lines, "", s.styles.muted.Render("  Topics"))
	for i, t := range s.study.Deck.Topics {
		box := "[x] "
		if s.without[t.Name] {
			box = "[ ] "
		}
		draw(len(settings)+i, box+t.Name)
	}
	s.set(lines)
	at := s.cursor
	if at >= len(settings) {
		at += 2
	}
	s.show(at, at)
	return strings.Join(s.visible(), "\n")
}

// Keys lists the bindings.
func (s *setup) Keys() []key.Binding {
	return []key.Binding{keyStart, keyChange, keyForm, keyBack, keyMenuMove}
}

// Title names the screen.
func (s *setup) Title() string { return "Set up an exam" }

// Place names the form.
func (s *setup) Place() string { return s.exam.code.String() }

// Status says that there is more to see; the cursor leads there.
func (s *setup) Status() string {
	mark, _, _ := strings.Cut(s.mark(), ":")
	return mark
}

// Pages lists none.
func (s *setup) Pages() []pageJob { return nil }
