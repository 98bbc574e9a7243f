// Package screen holds the screens, one in a file, and their contract (screen.go). A screen draws what it was given, takes
// keys, and says what is wanted of the program by an intent (intent.go, with the exam that it may ask for); it knows neither the
// program nor another screen. How one question is drawn and answered stands in ui/question.
//
//	home.go      home, and home_standing.go how it tells of the plan; decks.go, retired.go, search.go
//	setup.go     an exam to be, setup_rows.go what of it can be set; exam.go; overview.go, with the list beside a question
//	topics.go    a drill to be; drill.go, feedback.go, summary.go
//	report.go    an ended attempt; review.go, contents.go; history.go, trend.go, compare.go past ones
//	preview.go   a page that is imported, preview_draw.go how it looks
//
// A key is bound in keys.go, where a screen has it for itself alone beside that screen, where it says something about a question in
// aside.go; keys that answer a question in ui/question, those that mean the same everywhere in ui/widget. What a person has bound
// anew is translated by ui (keymap.go).
//
// To add a screen: write its file here, give it a Place and the rows that lead to it and back in ui/moves.go, and a row in
// ui/places.go that makes it. What it shows comes with the intent, to which the effect of the row adds it. Scenes for the golden
// screens are in ui/scenes_test.go.
//
// What is right and what counts is decided in scoring; where an intent leads, in the table of moves.
package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring/history"
	"cutscore/scoring/records"
	"cutscore/ui/widget"
)

// Screen is what every screen can do. Screens are pointers: Update changes them in place.
type Screen interface {
	Update(msg tea.Msg) tea.Cmd
	// SetSize lays the screen out for a window of so many columns and lines. It runs after every message; View then only
	// reads.
	SetSize(width, height int)
	View() string
	// Keys lists the bindings that work now, the most useful first: the footer shows as many as fit, the help all.
	Keys() []key.Binding
	// Head says where one is, for the left of the header, and where in it, for the right.
	Head() (title, place string)
	// Status is the line above the footer.
	Status() string
}

// Reader is a screen that shows pages which Glamour draws.
type Reader interface {
	// Pages lists the pages that the screen would like to show.
	Pages() []widget.PageJob
}

// Typist is a screen that takes letters as text at the moment, so that no other key works.
type Typist interface{ Typing() bool }

// Clickable is a screen where a click means something.
type Clickable interface {
	// Click takes a click at a column and a line of the screen, from 0, and gives the key that does what it stands for; empty:
	// nothing, or it is done.
	Click(x, y int) (press string)
}

// Scrollable is a screen that the wheel moves, by so many lines; up is less than 0.
type Scrollable interface{ Wheel(lines int) }

// Follower is a screen that is made anew when its deck was read again, and goes on where the one before it was.
type Follower interface{ Follow(before Screen) }

// FormTaker is a screen that asks what a form code drew before; nil: nothing is known of it.
type FormTaker interface {
	TakeForm(code content.Code, typed string, drew *content.Form)
}

// Lister is a screen that lists attempts, and is given the list anew after a change, with the cursor on the attempt of an id.
type Lister interface {
	Relist(entries []history.Entry, id string)
}

// Refreshable is a screen that is to be made anew after a change, by an intent of its own.
type Refreshable interface{ Refresh() Intent }

// Host is what the program lends to its screens: how things look, and a way to ask for what a screen cannot do.
type Host struct {
	Styles *widget.Styles
	Books  *widget.Pages
	Outbox []Intent                   // what the screens ask for, in order; the program empties it after each update
	Notice string                     // a sentence above the footer that the next key clears
	Asked  *widget.Prompt             // takes keys before the screen does
	Notes  map[records.NoteKey]string // the person's own notes on questions
	Events []Event                    // what happened to the open attempt, in order; the program takes them after each update
}

// Event is something that happened to the attempt that is open, and has to be kept.
type Event struct {
	Answered bool // the response to Item changed; else another item was opened
	Item     int  // from 0
}

// Answered says that the response to an item changed: its choice, its marks, or that it is done.
func (h *Host) Answered(item int) { h.Events = append(h.Events, Event{Answered: true, Item: item}) }

// Moved says that another item was opened.
func (h *Host) Moved() { h.Events = append(h.Events, Event{}) }

// Send asks the program for something. It is done right after the update that asks, so that no key overtakes it.
func (h *Host) Send(in Intent) { h.Outbox = append(h.Outbox, in) }

// Want sends an intent that needs no more words.
func (h *Host) Want(w Want) { h.Send(Intent{Want: w}) }

// Say shows a sentence above the footer until the next key.
func (h *Host) Say(sentence string) { h.Notice = sentence }

// Ask puts a question over the screen.
func (h *Host) Ask(p widget.Prompt) { h.Asked = &p }
