package ui

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// exams are entries of the history, newest first: scores of a person who gets better, with one exam open and a drill.
func exams(n int) []history.Entry {
	entries := []history.Entry{
		{ID: "open", Mode: scoring.Exam, State: scoring.InProgress, Code: fmt.Sprintf("TESTED-%d", n+1), Items: 65, Answered: 12, Started: morning},
		{ID: "drill", Mode: scoring.Drill, State: scoring.Submitted, Code: "DRILL9-1", Items: 10, Started: morning.Add(-time.Hour),
			Result: scoring.NewResult(scoring.Drill, 0, scoring.Tally{Right: 6, Asked: 8}, 8, nil)},
		{ID: "dropped", Mode: scoring.Exam, State: scoring.Abandoned, Code: "OTHER-7", Items: 20, Answered: 3, Started: morning.Add(-2 * time.Hour)},
	}
	for i := n; i > 0; i-- {
		right, half := min(40, 10+5*i), scoring.Spent{Time: time.Duration(20+20/i) * time.Minute, Items: 20}
		e := history.Entry{
			ID: fmt.Sprintf("exam-%d", i), Mode: scoring.Exam, State: scoring.Submitted, Code: fmt.Sprintf("TESTED-%d", i),
			Items: 40, Answered: 40, Used: time.Duration(40+40/i) * time.Minute, Started: morning.AddDate(0, 0, i-n-1),
			Result: scoring.NewResult(scoring.Exam, 720, scoring.Tally{Right: right, Asked: 40}, 40, []scoring.TopicTally{
				{Topic: "Status codes", Tally: scoring.Tally{Right: right / 2, Asked: 20}, Spent: half},
				{Topic: "Methods, safe and idempotent", Tally: scoring.Tally{Right: right - right/2, Asked: 20}, Spent: half},
			}),
		}
		entries = append(entries, e)
	}
	for i := range entries {
		entries[i].Title = "HTTP by heart"
	}
	return entries
}

// withPast shows a history of so many exams.
func withPast(n int) func(testing.TB) *stage {
	return func(t testing.TB) *stage {
		s := started(t)
		s.app.session.journal = brokenJournal()
		return s.show(History, screen.Intent{Entries: exams(n)})
	}
}

// withDecks shows so many own decks, the last of which cannot be read, and the one that is studied.
func withDecks(n int) func(testing.TB) *stage {
	return func(t testing.TB) *stage {
		own := []screen.DeckChoice{
			{Name: "networking", About: "Networking fundamentals, 84 cards"},
			{Name: "torn", About: "cannot be read: torn.md: it is no text"},
		}
		choices := append([]screen.DeckChoice{{Name: "http", About: "HTTP, 14 cards, 20 items"}}, own[:n]...)
		return started(t, func(c *Config) { c.Decks = func() []screen.DeckChoice { return choices } }).visit(screen.Intent{Want: screen.WantDecks})
	}
}

// openNetworking opens the one deck that there is besides the one that is studied.
func openNetworking(name string) (screen.Study, error) {
	if name != "networking" {
		return screen.Study{}, errors.New("torn.md: it is no text")
	}
	study := testStudy()
	deck := *study.Deck
	deck.Name, deck.Title = "networking", "Networking fundamentals"
	study.Deck = &deck
	return study, nil
}

func noPast(t testing.TB) *stage { return started(t).show(History, screen.Intent{}) }

// twoExams are attempts on one form to compare: the first all wrong, the second all right.
func twoExams(t testing.TB) *stage {
	sit := func(right bool) *scoring.Attempt {
		s := anExam(t).answerAll(right).pass(10 * time.Second)
		return s.press("oey<enter>").ended
	}
	s := withPast(2)(t)
	older, newer := sit(false), sit(true)
	older.ID, newer.ID, newer.Started = "older", "newer", morning.AddDate(0, 0, 2)
	return s.show(Compare, screen.Intent{Pair: [2]*scoring.Attempt{newer, older}})
}

// withRetired shows so many retired questions, the last of which the deck does not have any more.
func withRetired(n int) func(testing.TB) *stage {
	return func(t testing.TB) *stage {
		items := []screen.RetiredItem{{ID: "s-404", Name: "What does 404 mean?"}, {ID: "s-410", Name: "s-410", About: "not in this deck"}}
		return started(t).show(Retired, screen.Intent{Retired: screen.RetiredList{Deck: "http", DeckID: "http", Title: "HTTP by heart", Items: items[:n]}})
	}
}

var pastScenes = []scene{
	{"retired", withRetired(2), typed("j")},
	{"retired-none", withRetired(0), typed("")},
	{"retired-one", retiredOne, typed("")},
	{"retired-one-undone", retiredOne, typed("z")},
	{"retired-help", retiredOne, typed("<esc><esc>?")},
	{"history", withPast(4), typed("")},
	{"history-empty", noPast, typed("")},
	{"history-filtered", withPast(4), typed("/other<enter>")},
	{"history-help", withPast(1), typed("?")},
	{"history-delete", withPast(1), typed("jx")},
	{"history-delete-all", withPast(1), typed("X")},
	{"history-first-of-two", withPast(3), typed("jjjc")},
	{"history-open-cannot-be-compared", withPast(3), typed("c")},
	{"trend", withPast(7), typed("g")},
	{"trend-of-many", withPast(50), typed("g")},
	{"trend-of-none", noPast, func(s *stage) { s.visit(screen.Intent{Want: screen.WantTrend}) }},
	{"compare", twoExams, typed("")},
	{"decks", withDecks(2), typed("")},
	{"decks-the-built-in-one-alone", withDecks(0), typed("")},
	{"decks-filtered", withDecks(2), typed("/net<enter>")},
	{"decks-help", withDecks(2), typed("?")},
	{"decks-one-that-cannot-be-read", withDecks(2), typed("jj<enter>")},
}
