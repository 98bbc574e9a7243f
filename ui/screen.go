package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// screen is what every screen can do. Screens are pointers: Update changes them in place.
type screen interface {
	Update(msg tea.Msg) tea.Cmd
	View() string
	SetSize(width, height int)
	// Keys lists the bindings that work now, the most useful first: the footer shows as many as fit, the help all.
	Keys() []key.Binding
	// Title says where one is, for the left of the header; Place where in it, for the right.
	Title() string
	Place() string
	// Status is the line above the footer.
	Status() string
	// Pages lists the pages of Markdown that the screen would like to show now or next.
	Pages() []pageJob
}

// typist is a screen that takes letters as text at the moment, so that no other key works.
type typist interface{ Typing() bool }

// intent is what a screen asks of the root model, with what belongs to it.
type intent struct {
	want  Want
	item  int        // WantItem: from 0
	setup examSetup  // WantSetup, WantStart
	drill DrillSetup // WantDrill
	past  string     // WantPast, WantResume, WantCompare, WantDelete: the attempt's id; empty: the newest open one, or all

	deck   string // WantDeck: its name
	beside string // WantCompare: the other attempt's id
	note   string // WantNote: what is wrong with the item
}

// shell is what the root model lends to its screens.
type shell struct {
	styles styles
	pages  *pages
	outbox []intent // what the screens ask for, in order; the root empties it after each update
	notice string   // a sentence above the footer that the next key clears
	asked  *prompt  // takes keys before the screen does
}

// send asks the root model for something. It is done right after the update that asks, so that no key overtakes it.
func (s *shell) send(in intent) { s.outbox = append(s.outbox, in) }

// want sends an intent that needs no more words.
func (s *shell) want(w Want) { s.send(intent{want: w}) }

// say shows a sentence above the footer until the next key.
func (s *shell) say(sentence string) { s.notice = sentence }

// ask puts a question over the screen.
func (s *shell) ask(p prompt) { s.asked = &p }
