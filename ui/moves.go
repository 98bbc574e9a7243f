package ui

import (
	"slices"

	"cutscore/ui/screen"
)

// Place is where a person can be: one of the screens. Help and prompts lie over a screen and are none.
type Place int

// The places.
const (
	Home Place = iota
	Topics
	Setup
	Exam
	Overview
	Report
	Review
	Contents
	Drill
	Feedback
	Summary
	History
	Trend
	Compare
	Decks
	Retired
	Search
	places // how many there are
)

// These stand in the table for other places.
const (
	anywhere Place = -1 - iota // from every place
	here                       // to the same screen, which stays as it is
)

// move is a row of the table: from a place, on an intent, by way of an effect, to a place. What an effect cannot do at once
// is a job; then the row leads on when that is done.
type move struct {
	from Place
	on   screen.Want
	by   effect
	to   Place
}

// moves is the state machine: nothing else moves between screens. Where back has several rows, it leads to the place of them
// where one was last, and finds it as it was left; else to the first. Time can be up anywhere, since a strict clock runs on while
// its exam is left.
func moves() []move {
	return slices.Concat(homeMoves(), examMoves(), drillMoves(), pastMoves(), []move{
		{anywhere, screen.TimeUp, expire, Report},
		{anywhere, screen.Lost, nil, Home},
	})
}

func homeMoves() []move {
	return []move{
		{Home, screen.WantSetup, setUp, Setup},
		{Home, screen.WantTopics, haveUsual, Topics},
		{Home, screen.WantHistory, loadEntries, History},
		{Home, screen.WantDecks, findDecks, Decks},
		{Home, screen.WantResumeExam, resume, Exam},
		{Home, screen.WantResumeDrill, resume, Drill},
		{Home, screen.WantEnd, endOpen, Report},
		{Home, screen.WantDelete, deleteEntries, here},
		{Home, screen.WantNewDrill, drawDrill, Drill},
		{Home, screen.WantPlan, keepPlan, here},
		{Home, screen.WantSearch, readWords, Search},
		{Search, screen.WantNewDrill, drawDrill, Drill},
		{Search, screen.WantBack, nil, Home},
		{Decks, screen.WantDeck, openDeck, Home},
		{Decks, screen.WantRetired, loadRetired, Retired},
		{Decks, screen.WantImport, importFile, here},
		{Decks, screen.WantBack, nil, Home},
		{Retired, screen.WantRetired, loadRetired, Retired},
		{Retired, screen.WantBringBack, bringBack, here},
		{Retired, screen.WantBack, nil, Decks},
	}
}

func examMoves() []move {
	return []move{
		{Setup, screen.WantNewExam, drawExam, Exam},
		{Setup, screen.WantForm, findForm, here},
		{Setup, screen.WantBack, nil, Home},
		{Setup, screen.WantBack, nil, Report},
		{Exam, screen.WantOverview, nil, Overview},
		{Exam, screen.WantLeave, leave, Home},
		{Exam, screen.WantEnd, submit, Report},
		{Overview, screen.WantItem, goToItem, Exam},
		{Overview, screen.WantEnd, submit, Report},
		{Overview, screen.WantBack, nil, Exam},
		{Report, screen.WantReview, nil, Review},
		{Report, screen.WantNewDrill, drawDrill, Drill},
		{Report, screen.WantSetup, setUp, Setup},
		{Report, screen.WantResumeExam, resume, Exam},
		{Report, screen.WantEnd, endOpen, Report},
		{Report, screen.WantDelete, deleteEntries, here},
		{Report, screen.WantBack, nil, Home},
		{Report, screen.WantBack, nil, History},
		{Review, screen.WantNewDrill, drawDrill, Drill},
		{Report, screen.WantAmend, amend, here},
		{Review, screen.WantAmend, amend, here},
		{Review, screen.WantEdit, edit, here},
		{Review, screen.WantJot, jot, here},
		{Review, screen.WantContents, nil, Contents},
		{Contents, screen.WantItem, nil, Review},
		{Contents, screen.WantBack, nil, Review},
		{Review, screen.WantBack, nil, Report},
		{Review, screen.WantBack, nil, Summary},
	}
}

func drillMoves() []move {
	return []move{
		{Topics, screen.WantNewDrill, drawDrill, Drill},
		{Topics, screen.WantUsual, keepSetup, here},
		{Topics, screen.WantBack, nil, Home},
		{Drill, screen.WantFeedback, nil, Feedback},
		{Drill, screen.ItemTimeUp, takeItem, Feedback},
		{Drill, screen.WantRetire, askRetire, here},
		{Drill, screen.WantNote, note, here},
		{Drill, screen.WantEdit, edit, here},
		{Drill, screen.WantWrong, addWrong, here},
		{Drill, screen.WantJot, jot, here},
		{Drill, screen.WantStop, stopDrill, Summary},
		{Feedback, screen.WantNext, nextItem, Drill},
		{Feedback, screen.WantRetire, askRetire, here},
		{Feedback, screen.WantNote, note, here},
		{Feedback, screen.WantEdit, edit, here},
		{Feedback, screen.WantWrong, addWrong, here},
		{Feedback, screen.WantJot, jot, here},
		{Feedback, screen.WantStop, stopDrill, Summary},
		{Summary, screen.WantNewDrill, drawDrill, Drill},
		{Summary, screen.WantReview, nil, Review},
		{Summary, screen.WantBack, nil, Home},
		{Summary, screen.WantBack, nil, Review},
		{Summary, screen.WantBack, nil, Report},
		{Summary, screen.WantBack, nil, Search},
	}
}

func pastMoves() []move {
	return []move{
		{History, screen.WantReport, loadReport, Report},
		{History, screen.WantResumeExam, resume, Exam},
		{History, screen.WantResumeDrill, resume, Drill},
		{History, screen.WantEnd, endOpen, Report},
		{History, screen.WantTrend, nil, Trend},
		{History, screen.WantCompare, loadBoth, Compare},
		{History, screen.WantDelete, deleteEntries, here},
		{History, screen.WantBack, nil, Home},
		{Trend, screen.WantBack, nil, History},
		{Compare, screen.WantBack, nil, History},
	}
}
