package ui

import (
	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

// place says what a place is: how its screen is made, and what works there beside the screen's own keys.
type place struct {
	name  string
	make  func(a *App, in screen.Intent) screen.Screen
	menu  bool // q quits
	timed bool // the exam's clock is shown
}

// placeTable has a row for each place, in their order. A new screen gets a Place, a row here, and moves that lead to it.
var placeTable = [places]place{
	Home: {name: "home", menu: true, make: func(a *App, _ screen.Intent) screen.Screen {
		return screen.NewHome(a.Host, func() screen.HomeState { return homeState(a) })
	}},
	Topics: {name: "topics", menu: true, make: func(a *App, _ screen.Intent) screen.Screen {
		return screen.NewTopics(a.Host, a.study.Study, a.session.usual(a.study.Deck))
	}},
	Setup: {name: "setup", menu: true, make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewSetup(a.Host, a.study.Study, in.Exam, a.session.next, func() *study.Standing { return a.session.standsWith(a.study.Deck) })
	}},
	Exam: {name: "exam", timed: true, make: func(a *App, _ screen.Intent) screen.Screen {
		return screen.NewExam(a.Host, a.session.exam)
	}},
	Overview: {name: "overview", timed: true, make: func(a *App, _ screen.Intent) screen.Screen {
		return screen.NewOverview(a.Host, a.session.exam)
	}},
	Report: {name: "report", make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewReport(a.Host, in.Attempt, in.Ended, func() *study.Standing { return a.session.stands })
	}},
	Review: {name: "review", make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewReview(a.Host, in.Attempt, in.Item)
	}},
	Contents: {name: "contents", menu: true, make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewContents(a.Host, in.Attempt, in.Item)
	}},
	Drill: {name: "drill", make: func(a *App, _ screen.Intent) screen.Screen {
		return screen.NewDrill(a.Host, a.session.drill)
	}},
	Feedback: {name: "feedback", make: func(a *App, _ screen.Intent) screen.Screen {
		return screen.NewFeedback(a.Host, a.session.drill)
	}},
	Summary: {name: "summary", make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewSummary(a.Host, in.Attempt)
	}},
	History: {name: "history", menu: true, make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewHistory(a.Host, in.Entries)
	}},
	Trend: {name: "trend", make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewTrend(a.Host, in.Entries)
	}},
	Compare: {name: "compare", make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewCompare(a.Host, in.Pair)
	}},
	Search: {name: "search", make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewSearch(a.Host, a.study.Study, in.Finder)
	}},
	Decks: {name: "decks", menu: true, make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewDecks(a.Host, in.Decks, a.study.Deck, in.Deck, in.Note)
	}},
	Retired: {name: "retired", menu: true, make: func(a *App, in screen.Intent) screen.Screen {
		return screen.NewRetired(a.Host, in.Retired, in.Item)
	}},
}

func (p Place) String() string { return placeTable[p].name }
