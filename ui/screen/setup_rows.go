package screen

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/scoring"
)

// What of an exam can be set, row by row, and how each row changes it.

var profileNames = []string{"full mock", "short mock", "custom"}

// setting is a row of the setup.
type setting struct {
	label  string
	value  func(*Setup) string
	change func(s *Setup, by int)
}

var settings = []setting{
	{"Exam", func(s *Setup) string { return profileNames[s.exam.Profile] }, (*Setup).changeProfile},
	{"Questions", func(s *Setup) string { return s.questionsWord() + tells(s.stands(), s.exam.Plan.Blueprint) }, (*Setup).changeQuestions},
	{"Minutes", func(s *Setup) string { return s.exam.minutesWord() }, (*Setup).changeMinutes},
	{"Extra time", func(s *Setup) string { return scoring.Extras()[s.extra] }, (*Setup).changeExtra},
	{"Clock", func(s *Setup) string { return s.exam.clockWord() }, func(s *Setup, _ int) { s.exam.Strict = !s.exam.Strict }},
	{"Form", func(s *Setup) string { return s.exam.Plan.Code.String() }, (*Setup).changeForm},
	{"Answers", (*Setup).answersWord, (*Setup).changeAnswers},
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
