package screen

import (
	"strings"

	"cutscore/content"
)

// Intent is what a screen asks of the program, with what belongs to it.
type Intent struct {
	Want  Want
	Item  int        // WantItem: from 0
	Exam  ExamSetup  // WantSetup, WantStart
	Drill DrillSetup // WantDrill
	Past  string     // WantPast, WantResume, WantCompare, WantDelete: the attempt's id; empty: the newest open one, or all

	Deck   string // WantDeck: its name
	Beside string // WantCompare: the other attempt's id
	Note   string // WantNote: what is wrong with the item
}

// Study is a deck with what exams and drills draw from it.
type Study struct {
	Deck   *content.Deck
	Exams  content.Bank
	Drills content.Bank
}

// Sentence makes an error fit for the line above the footer.
func Sentence(err error) string {
	text := err.Error()
	return strings.ToUpper(text[:1]) + text[1:]
}

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
	Wants                    // how many there are
)
