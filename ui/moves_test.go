package ui

import (
	"slices"
	"testing"

	"cutscore/ui/screen"
)

// expected is the whole state machine, written down a second time: what each screen answers to an intent. An intent that a
// screen is not listed with leads nowhere from there. A new screen or intent fails the tests until it is decided here.
var expected = map[Place]map[screen.Want]Place{
	Home: {
		screen.WantTopics: Topics, screen.WantSetup: Setup, screen.WantDecks: stay, screen.WantPlaces: Decks, screen.WantHistory: stay, screen.WantEntries: History,
		screen.WantResume: stay, screen.WantExam: Exam, screen.WantItems: Drill, screen.WantDrill: stay, screen.WantTimeUp: Report,
	},
	Topics:   {screen.WantDrill: stay, screen.WantItems: Drill, screen.WantBack: Home, screen.WantTimeUp: Report},
	Setup:    {screen.WantStart: stay, screen.WantExam: Exam, screen.WantBack: Home, screen.WantTimeUp: Report},
	Exam:     {screen.WantOverview: Overview, screen.WantLeave: Home, screen.WantEnd: Report, screen.WantTimeUp: Report, screen.WantHome: Home},
	Overview: {screen.WantItem: Exam, screen.WantBack: Exam, screen.WantEnd: Report, screen.WantTimeUp: Report, screen.WantHome: Home},
	Report:   {screen.WantReview: Review, screen.WantDrill: stay, screen.WantItems: Drill, screen.WantSetup: Setup, screen.WantBack: origin, screen.WantTimeUp: Report},
	Review:   {screen.WantDrill: stay, screen.WantItems: Drill, screen.WantBack: origin, screen.WantTimeUp: Report},
	Drill:    {screen.WantFeedback: Feedback, screen.WantStop: Summary, screen.WantRetire: stay, screen.WantNote: stay, screen.WantTimeUp: Report, screen.WantHome: Home},
	Feedback: {screen.WantNext: Drill, screen.WantStop: Summary, screen.WantRetire: stay, screen.WantNote: stay, screen.WantTimeUp: Report, screen.WantHome: Home},
	Summary:  {screen.WantDrill: stay, screen.WantItems: Drill, screen.WantReview: Review, screen.WantBack: Home, screen.WantTimeUp: Report},
	History: {
		screen.WantPast: stay, screen.WantReport: Report, screen.WantDelete: stay, screen.WantEntries: History, screen.WantTrend: Trend, screen.WantCompare: stay, screen.WantBoth: Compare,
		screen.WantResume: stay, screen.WantExam: Exam, screen.WantItems: Drill, screen.WantBack: Home, screen.WantTimeUp: Report,
	},
	Trend:   {screen.WantBack: History, screen.WantTimeUp: Report},
	Compare: {screen.WantBack: History, screen.WantTimeUp: Report},
	Decks:   {screen.WantDeck: stay, screen.WantHome: Home, screen.WantBack: Home, screen.WantTimeUp: Report},
}

// Every pair of a screen and an intent has the row that it should have, or none.
func TestEveryPairOfScreenAndIntentIsDecided(t *testing.T) {
	for from := range screens {
		for want := range screen.Wants {
			to, ok := next(from, want)
			wanted, listed := expected[from][want]
			if ok != listed || ok && to != wanted {
				t.Errorf("screen %d, intent %d: leads to %d (%v), want %d (%v)", from, want, to, ok, wanted, listed)
			}
		}
	}
}

// A row names real screens and intents, stands there once, and does not send one to where one is.
func TestRowsOfTheTableMakeSense(t *testing.T) {
	type pair struct {
		from Place
		want screen.Want
	}
	seen := map[pair]bool{}
	for _, m := range moves {
		p := pair{m.from, m.want}
		switch {
		case m.from < 0 || m.from >= screens || m.want < 0 || m.want >= screen.Wants:
			t.Errorf("%+v: no such screen or intent", m)
		case seen[p]:
			t.Errorf("%+v stands there twice", m)
		case m.to == origin && m.want != screen.WantBack:
			t.Errorf("%+v: only back leads to where one came from", m)
		case m.to == screens || m.to > stay || m.to < 0:
			t.Errorf("%+v leads to no screen", m)
		case m.to == m.from && m.want != screen.WantTimeUp && m.want != screen.WantEntries:
			t.Errorf("%+v leads to itself", m)
		}
		seen[p] = true
	}
}

// What needs work first has an effect, and afterwards a way on from the same screen.
func TestWorkLeadsOn(t *testing.T) {
	follows := map[screen.Want][]screen.Want{
		screen.WantStart: {screen.WantExam}, screen.WantResume: {screen.WantExam, screen.WantItems}, screen.WantDrill: {screen.WantItems}, screen.WantHistory: {screen.WantEntries},
		screen.WantPast: {screen.WantReport}, screen.WantCompare: {screen.WantBoth}, screen.WantDelete: {screen.WantEntries}, screen.WantDecks: {screen.WantPlaces}, screen.WantDeck: {screen.WantHome}, screen.WantRetire: {}, screen.WantNote: {},
	}
	effects := started(t).app.effects()
	for _, m := range moves {
		if m.to != stay {
			continue
		}
		then, known := follows[m.want]
		if !known || effects[m.want] == nil {
			t.Errorf("screen %d, intent %d: nothing is done", m.from, m.want)
		}
		for _, w := range then {
			if _, ok := next(m.from, w); !ok {
				t.Errorf("screen %d: after intent %d, intent %d leads nowhere", m.from, m.want, w)
			}
		}
	}
}

// reach lists the screens that can be reached from one. Back to where one came from counts where it may lead.
func reach(from Place) []Place {
	found := []Place{from}
	for i := 0; i < len(found); i++ {
		for _, m := range moves {
			to := m.to
			if m.from != found[i] || to == stay || to == origin {
				continue
			}
			if !slices.Contains(found, to) {
				found = append(found, to)
			}
		}
	}
	return found
}

func TestEveryScreenIsReachedFromHome(t *testing.T) {
	got := reach(Home)
	for s := range screens {
		if !slices.Contains(got, s) {
			t.Errorf("screen %d cannot be reached", s)
		}
	}
}
