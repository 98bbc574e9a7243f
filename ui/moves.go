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
	screens // how many there are

	origin // stands in the table for the screen that one came from
)

// Want is what a person wants when a screen cannot give it: an intent.
type Want int

// The intents.
const (
	WantBack     Want = iota // one step back
	WantTopics               // choose what to drill
	WantSetup                // set up an exam
	WantStart                // sit the exam that was set up
	WantResume               // go on with the open attempt
	WantOverview             // see the list of items
	WantItem                 // go to an item
	WantLeave                // leave the exam and resume later
	WantEnd                  // end the exam
	WantTimeUp               // nobody wants it: the time is up
	WantReview               // walk through the items
	WantDrill                // start a drill
	WantFeedback             // see how the drill's item went
	WantNext                 // the drill's next item
	WantStop                 // end the drill here
	WantHistory              // see past attempts
	WantPast                 // open the report of a past attempt
	wants                    // how many there are
)

// moves is the state machine: from a screen, by an intent, to a screen. It is the only thing that moves between screens.
var moves = []struct {
	from Screen
	want Want
	to   Screen
}{
	{Home, WantTopics, Topics},
	{Topics, WantDrill, Drill},
	{Drill, WantFeedback, Feedback},
	{Feedback, WantNext, Drill},
	{Feedback, WantStop, Summary},
	{Drill, WantStop, Summary},
	{Summary, WantDrill, Drill},
	{Summary, WantReview, Review},
	{Summary, WantBack, Home},
	{Topics, WantBack, Home},

	{Home, WantSetup, Setup},
	{Setup, WantStart, Exam},
	{Setup, WantBack, Home},
	{Exam, WantOverview, Overview},
	{Overview, WantItem, Exam},
	{Overview, WantBack, Exam},
	{Exam, WantLeave, Home},
	{Overview, WantLeave, Home},
	{Exam, WantEnd, Report},
	{Overview, WantEnd, Report},
	{Report, WantReview, Review},
	{Report, WantDrill, Drill},
	{Report, WantSetup, Setup},
	{Report, WantBack, origin},
	{Review, WantDrill, Drill},
	{Review, WantBack, origin},

	{Home, WantHistory, History},
	{History, WantPast, Report},
	{History, WantResume, Exam},
	{History, WantBack, Home},

	{Home, WantResume, Exam},

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
