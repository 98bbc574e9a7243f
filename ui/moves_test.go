package ui

import (
	"slices"
	"testing"
)

// expected is the whole state machine, written down a second time: what each screen answers to an intent. An intent that a
// screen is not listed with leads nowhere from there. A new screen or intent fails the tests until it is decided here.
var expected = map[Screen]map[Want]Screen{
	Home: {
		WantTopics: Topics, WantSetup: Setup, WantDecks: stay, WantPlaces: Decks, WantHistory: stay, WantEntries: History,
		WantResume: stay, WantExam: Exam, WantItems: Drill, WantDrill: stay, WantTimeUp: Report,
	},
	Topics:   {WantDrill: stay, WantItems: Drill, WantBack: Home, WantTimeUp: Report},
	Setup:    {WantStart: stay, WantExam: Exam, WantBack: Home, WantTimeUp: Report},
	Exam:     {WantOverview: Overview, WantLeave: Home, WantEnd: Report, WantTimeUp: Report, WantHome: Home},
	Overview: {WantItem: Exam, WantBack: Exam, WantEnd: Report, WantTimeUp: Report, WantHome: Home},
	Report:   {WantReview: Review, WantDrill: stay, WantItems: Drill, WantSetup: Setup, WantBack: origin, WantTimeUp: Report},
	Review:   {WantDrill: stay, WantItems: Drill, WantBack: origin, WantTimeUp: Report},
	Drill:    {WantFeedback: Feedback, WantStop: Summary, WantRetire: stay, WantNote: stay, WantTimeUp: Report, WantHome: Home},
	Feedback: {WantNext: Drill, WantStop: Summary, WantRetire: stay, WantNote: stay, WantTimeUp: Report, WantHome: Home},
	Summary:  {WantDrill: stay, WantItems: Drill, WantReview: Review, WantBack: Home, WantTimeUp: Report},
	History: {
		WantPast: stay, WantReport: Report, WantDelete: stay, WantEntries: History, WantTrend: Trend, WantCompare: stay, WantBoth: Compare,
		WantResume: stay, WantExam: Exam, WantItems: Drill, WantBack: Home, WantTimeUp: Report,
	},
	Trend:   {WantBack: History, WantTimeUp: Report},
	Compare: {WantBack: History, WantTimeUp: Report},
	Decks:   {WantDeck: stay, WantHome: Home, WantBack: Home, WantTimeUp: Report},
}

// Every pair of a screen and an intent has the row that it should have, or none.
func TestEveryPairOfScreenAndIntentIsDecided(t *testing.T) {
	for from := range screens {
		for want := range wants {
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
		from Screen
		want Want
	}
	seen := map[pair]bool{}
	for _, m := range moves {
		p := pair{m.from, m.want}
		switch {
		case m.from < 0 || m.from >= screens || m.want < 0 || m.want >= wants:
			t.Errorf("%+v: no such screen or intent", m)
		case seen[p]:
			t.Errorf("%+v stands there twice", m)
		case m.to == origin && m.want != WantBack:
			t.Errorf("%+v: only back leads to where one came from", m)
		case m.to == screens || m.to > stay || m.to < 0:
			t.Errorf("%+v leads to no screen", m)
		case m.to == m.from && m.want != WantTimeUp && m.want != WantEntries:
			t.Errorf("%+v leads to itself", m)
		}
		seen[p] = true
	}
}

// What needs work first has an effect, and afterwards a way on from the same screen.
func TestWorkLeadsOn(t *testing.T) {
	follows := map[Want][]Want{
		WantStart: {WantExam}, WantResume: {WantExam, WantItems}, WantDrill: {WantItems}, WantHistory: {WantEntries},
		WantPast: {WantReport}, WantCompare: {WantBoth}, WantDelete: {WantEntries}, WantDecks: {WantPlaces}, WantDeck: {WantHome}, WantRetire: {}, WantNote: {},
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
func reach(from Screen) []Screen {
	found := []Screen{from}
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
