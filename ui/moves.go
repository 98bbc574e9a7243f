package ui

import "cutscore/ui/screen"

// Place is where a person can be. Help and prompts lie over a screen and are none.
type Place int

// The screens.
const (
	Home Place = iota
	Topics
	Setup
	Exam
	Overview
	Report
	Review
	Drill
	Feedback
	Summary
	History
	Trend
	Compare
	Decks
	screens // how many there are

	// These two stand in the table for other screens.
	origin // stands for the screen that one came from
	stay   // stands for this one: what is wanted needs work first, and an intent of its own follows
)

// moves is the state machine: from a screen, by an intent, to a screen. It is the only thing that moves between screens.
var moves = []struct {
	from Place
	want screen.Want
	to   Place
}{
	{Home, screen.WantTopics, Topics},
	{Topics, screen.WantDrill, stay},
	{Topics, screen.WantItems, Drill},
	{Drill, screen.WantFeedback, Feedback},
	{Feedback, screen.WantNext, Drill},
	{Drill, screen.WantRetire, stay},
	{Drill, screen.WantNote, stay},
	{Feedback, screen.WantRetire, stay},
	{Feedback, screen.WantNote, stay},
	{Drill, screen.WantStop, Summary},
	{Feedback, screen.WantStop, Summary},
	{Summary, screen.WantDrill, stay},
	{Summary, screen.WantItems, Drill},
	{Summary, screen.WantReview, Review},
	{Summary, screen.WantBack, Home},
	{Topics, screen.WantBack, Home},

	{Home, screen.WantSetup, Setup},
	{Setup, screen.WantStart, stay},
	{Setup, screen.WantExam, Exam},
	{Setup, screen.WantBack, Home},
	{Exam, screen.WantOverview, Overview},
	{Overview, screen.WantItem, Exam},
	{Overview, screen.WantBack, Exam},
	{Exam, screen.WantLeave, Home},
	{Exam, screen.WantEnd, Report},
	{Overview, screen.WantEnd, Report},
	{Report, screen.WantReview, Review},
	{Report, screen.WantDrill, stay},
	{Report, screen.WantItems, Drill},
	{Report, screen.WantSetup, Setup},
	{Report, screen.WantBack, origin},
	{Review, screen.WantDrill, stay},
	{Review, screen.WantItems, Drill},
	{Review, screen.WantBack, origin},

	{Home, screen.WantDecks, stay},
	{Home, screen.WantPlaces, Decks},
	{Decks, screen.WantDeck, stay},
	{Decks, screen.WantHome, Home},
	{Decks, screen.WantBack, Home},

	{Home, screen.WantHistory, stay},
	{Home, screen.WantEntries, History},
	{History, screen.WantDelete, stay},
	{History, screen.WantEntries, History},
	{History, screen.WantTrend, Trend},
	{Trend, screen.WantBack, History},
	{History, screen.WantCompare, stay},
	{History, screen.WantBoth, Compare},
	{Compare, screen.WantBack, History},
	{History, screen.WantPast, stay},
	{History, screen.WantReport, Report},
	{History, screen.WantBack, Home},

	// An attempt is open: it is fetched, and goes on where it was left. Commands start in one from home, too.
	{Home, screen.WantResume, stay},
	{Home, screen.WantExam, Exam},
	{Home, screen.WantItems, Drill},
	{Home, screen.WantDrill, stay},
	{History, screen.WantResume, stay},
	{History, screen.WantExam, Exam},
	{History, screen.WantItems, Drill},
	{Exam, screen.WantHome, Home},
	{Overview, screen.WantHome, Home},
	{Drill, screen.WantHome, Home},
	{Feedback, screen.WantHome, Home},

	// A strict clock runs on while its exam is left: it can end anywhere.
	{Home, screen.WantTimeUp, Report},
	{Topics, screen.WantTimeUp, Report},
	{Setup, screen.WantTimeUp, Report},
	{Exam, screen.WantTimeUp, Report},
	{Overview, screen.WantTimeUp, Report},
	{Report, screen.WantTimeUp, Report},
	{Review, screen.WantTimeUp, Report},
	{Drill, screen.WantTimeUp, Report},
	{Feedback, screen.WantTimeUp, Report},
	{Summary, screen.WantTimeUp, Report},
	{History, screen.WantTimeUp, Report},
	{Trend, screen.WantTimeUp, Report},
	{Compare, screen.WantTimeUp, Report},
	{Decks, screen.WantTimeUp, Report},
}

// next gives the screen that an intent leads to; false: it leads nowhere from there.
func next(from Place, want screen.Want) (Place, bool) {
	for _, m := range moves {
		if m.from == from && m.want == want {
			return m.to, true
		}
	}
	return from, false
}
