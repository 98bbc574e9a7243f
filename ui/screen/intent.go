package screen

import (
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/study"
)

// Intent is what a screen asks of the program, with what belongs to it. On the way to the next screen the program adds what
// that one shows.
type Intent struct {
	Want   Want
	Item   int          // Item, Review, Contents, Retired, BringBack: from 0
	Exam   ExamSetup    // Setup, NewExam
	Drill  DrillSetup   // NewDrill
	ID     string       // ResumeExam, ResumeDrill, Report, Compare, Delete: the attempt's; empty: all; BringBack: the question's
	Beside string       // Compare: the id of the other attempt; BringBack: the deck's
	Deck   string       // Deck, Retired: its name; Import: the path of a file or folder
	Note   string       // Note: what is wrong with the question; Wrong: the answer; Jot: the person's own note; Delete: what the attempt is; Form: the code as it was typed; found for Decks: the path of what could not be imported
	Code   content.Code // Form: which is looked up
	Goal   study.Goal   // Plan: the date of the exam and the answers a day

	Attempt *scoring.Attempt    // Review, Contents, Item, Edit: what is reviewed; Amend, Jot; found for Report
	Finder  *content.Finder     // found for Search
	Ended   bool                // found for Report: the exam has just been submitted
	Entries []history.Entry     // Trend; found for History
	Pair    [2]*scoring.Attempt // found for Compare
	Decks   []DeckChoice        // found for Decks
	Retired RetiredList         // found for Retired
}

// Profile is one of the ready-made exams.
type Profile int

// The profiles.
const (
	ProfileFull Profile = iota
	ProfileShort
	ProfileOwn
)

// ExamSetup is an exam to be, and how it is set up.
type ExamSetup struct {
	Profile Profile
	Plan    content.ExamPlan
	Extra   scoring.Extra
	Strict  bool
	Untimed bool

	Otherwise bool // answers are given otherwise than the deck says: typed instead of chosen, or chosen instead of typed
}

// limit is the time that the exam gives.
func (s *ExamSetup) limit() time.Duration {
	if s.Untimed {
		return 0
	}
	return s.Extra.Apply(s.Plan.Blueprint.Duration())
}

// Study is a deck with what exams and drills draw from it.
type Study struct {
	Deck   *content.Deck
	Path   string // where the deck lies; empty: it is built in
	Exams  content.Bank
	Drills content.Bank

	ExamBank func(typed bool) content.Bank // what exams draw from by either way to answer; Exams is the deck's own
}

// Bank is what exams draw from that are answered by typing, or by choosing.
func (s Study) Bank(typed bool) content.Bank {
	if s.ExamBank == nil || typed == s.Deck.Exam.Typed {
		return s.Exams
	}
	return s.ExamBank(typed)
}

// Want is what a person wants when a screen cannot give it. Where it leads stands in the table of moves.
type Want int

// The intents.
const (
	WantBack        Want = iota // one step back
	WantTopics                  // choose what to drill
	WantSetup                   // set up an exam
	WantHistory                 // see the past attempts
	WantDecks                   // see the decks that there are
	WantResumeExam              // go on with an open exam
	WantResumeDrill             // go on with an open drill
	WantNewExam                 // draw the exam that was set up, and sit it
	WantNewDrill                // draw a drill, and do it
	WantOverview                // see the list of the exam's items
	WantItem                    // go to one of them
	WantLeave                   // leave the exam and resume later
	WantEnd                     // end the exam
	WantReview                  // walk through the items of an attempt
	WantContents                // see the list of the items that are reviewed
	WantFeedback                // see how the drill's item went
	WantNext                    // the drill's next item
	WantStop                    // end the drill here
	WantRetire                  // take the drill's item out of all drills
	WantRetired                 // see what of a deck is retired
	WantBringBack               // have a retired question asked again
	WantNote                    // note what is wrong with it
	WantJot                     // keep the person's own note on an item
	WantSearch                  // search the deck
	WantReport                  // see the report of a past attempt
	WantTrend                   // see the scores over time
	WantCompare                 // see two attempts side by side
	WantDelete                  // delete an attempt, or all
	WantDeck                    // study another deck
	WantPlan                    // plan for the day of the exam
	WantAmend                   // keep what is said of an ended attempt afterwards
	WantEdit                    // open a question in an editor
	WantWrong                   // write a wrong answer under the question's card; without one it is asked for
	WantImport                  // make a deck of a file in another format
	WantUsual                   // have drills set so from now on
	WantForm                    // look up what a form code drew before

	// The rest is sent by the clock and by other windows.

	ItemTimeUp // the time for the drill's item is up
	TimeUp     // the time for the exam is up
	Lost       // another window has taken or deleted the attempt
	Wants      // how many there are
)

var wantNames = [Wants]string{
	"back", "topics", "setup", "history", "decks", "resume exam", "resume drill", "new exam", "new drill", "overview", "item",
	"leave", "end", "review", "contents", "feedback", "next", "stop", "retire", "retired", "bring back", "note", "jot", "search", "report", "trend", "compare", "delete", "deck", "plan", "amend",
	"edit", "wrong answer", "import", "usual", "form",
	"item's time up", "time up", "lost",
}

func (w Want) String() string { return wantNames[w] }
