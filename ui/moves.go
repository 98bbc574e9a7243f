package ui

// Screen is one of the places a person can be in. Help and prompts lie over a screen and are none.
type Screen int

// The screens.
const (
	Home Screen = iota
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

// Want is what a person wants when a screen cannot give it: an intent.
type Want int

// The intents.
const (
	WantBack     Want = iota // one step back
	WantTopics               // choose what to drill
	WantSetup                // set up an exam
	WantStart                // draw the exam that was set up
	WantResume               // fetch an open attempt
	WantExam                 // sit the exam that is at hand
	WantOverview             // see the list of items
	WantItem                 // go to an item
	WantLeave                // leave the exam and resume later
	WantEnd                  // end the exam
	WantTimeUp               // nobody wants it: the time is up
	WantReview               // walk through the items
	WantDrill                // draw a drill
	WantItems                // do the drill that is at hand
	WantFeedback             // see how the drill's item went
	WantNext                 // the drill's next item
	WantStop                 // end the drill here
	WantRetire               // take the drill's item out of all drills
	WantNote                 // note what is wrong with it
	WantHistory              // fetch the list of past attempts
	WantEntries              // see that list
	WantTrend                // see the scores over time
	WantCompare              // fetch two attempts
	WantBoth                 // see them side by side
	WantDelete               // delete an attempt, or all
	WantPast                 // fetch a past attempt
	WantReport               // see the report of the attempt at hand
	WantDecks                // look for the decks that there are
	WantPlaces               // see them
	WantDeck                 // open one of them
	WantHome                 // go there: another window has taken the attempt, or another deck is open
	wants                    // how many there are
)

// moves is the state machine: from a screen, by an intent, to a screen. It is the only thing that moves between screens.
var moves = []struct {
	from Screen
	want Want
	to   Screen
}{
	{Home, WantTopics, Topics},
	{Topics, WantDrill, stay},
	{Topics, WantItems, Drill},
	{Drill, WantFeedback, Feedback},
	{Feedback, WantNext, Drill},
	{Drill, WantRetire, stay},
	{Drill, WantNote, stay},
	{Feedback, WantRetire, stay},
	{Feedback, WantNote, stay},
	{Drill, WantStop, Summary},
	{Feedback, WantStop, Summary},
	{Summary, WantDrill, stay},
	{Summary, WantItems, Drill},
	{Summary, WantReview, Review},
	{Summary, WantBack, Home},
	{Topics, WantBack, Home},

	{Home, WantSetup, Setup},
	{Setup, WantStart, stay},
	{Setup, WantExam, Exam},
	{Setup, WantBack, Home},
	{Exam, WantOverview, Overview},
	{Overview, WantItem, Exam},
	{Overview, WantBack, Exam},
	{Exam, WantLeave, Home},
	{Exam, WantEnd, Report},
	{Overview, WantEnd, Report},
	{Report, WantReview, Review},
	{Report, WantDrill, stay},
	{Report, WantItems, Drill},
	{Report, WantSetup, Setup},
	{Report, WantBack, origin},
	{Review, WantDrill, stay},
	{Review, WantItems, Drill},
	{Review, WantBack, origin},

	{Home, WantDecks, stay},
	{Home, WantPlaces, Decks},
	{Decks, WantDeck, stay},
	{Decks, WantHome, Home},
	{Decks, WantBack, Home},

	{Home, WantHistory, stay},
	{Home, WantEntries, History},
	{History, WantDelete, stay},
	{History, WantEntries, History},
	{History, WantTrend, Trend},
	{Trend, WantBack, History},
	{History, WantCompare, stay},
	{History, WantBoth, Compare},
	{Compare, WantBack, History},
	{History, WantPast, stay},
	{History, WantReport, Report},
	{History, WantBack, Home},

	// An attempt is open: it is fetched, and goes on where it was left. Commands start in one from home, too.
	{Home, WantResume, stay},
	{Home, WantExam, Exam},
	{Home, WantItems, Drill},
	{Home, WantDrill, stay},
	{History, WantResume, stay},
	{History, WantExam, Exam},
	{History, WantItems, Drill},
	{Exam, WantHome, Home},
	{Overview, WantHome, Home},
	{Drill, WantHome, Home},
	{Feedback, WantHome, Home},

	// A strict clock runs on while its exam is left: it can end anywhere.
	{Home, WantTimeUp, Report},
	{Topics, WantTimeUp, Report},
	{Setup, WantTimeUp, Report},
	{Exam, WantTimeUp, Report},
	{Overview, WantTimeUp, Report},
	{Report, WantTimeUp, Report},
	{Review, WantTimeUp, Report},
	{Drill, WantTimeUp, Report},
	{Feedback, WantTimeUp, Report},
	{Summary, WantTimeUp, Report},
	{History, WantTimeUp, Report},
	{Trend, WantTimeUp, Report},
	{Compare, WantTimeUp, Report},
	{Decks, WantTimeUp, Report},
}

// next gives the screen that an intent leads to; false: it leads nowhere from there.
func next(from Screen, want Want) (Screen, bool) {
	for _, m := range moves {
		if m.from == from && m.want == want {
			return m.to, true
		}
	}
	return from, false
}
