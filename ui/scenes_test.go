package ui

import (
	"slices"
	"sync"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

// scene is a state of the program that a person can get into: how it starts, and what is done then, in a window that has
// its size by then.
type scene struct {
	name  string
	start func(testing.TB) *stage
	play  func(*stage)
}

// scenes are all of them: every state of every screen, and every overlay.
func scenes() []scene {
	return slices.Concat(menuScenes, examScenes, endScenes, reviewScenes, drillScenes, pastScenes, noticeScenes)
}

// set plays a scene in a window of a size.
func (sc scene) set(t testing.TB, width, height int) *stage {
	t.Helper()
	s := sc.start(t).size(width, height)
	sc.play(s)
	return s
}

// typed is a play of keys alone.
func typed(keys string) func(*stage) { return func(s *stage) { s.press(keys) } }

func atHome(t testing.TB) *stage { return started(t) }

func beforeDeck(t testing.TB) *stage { return newStage(t) }

func brokenDeck(t testing.TB) *stage {
	return started(t, func(c *Config) {
		c.Load = loads(screen.Study{}, errNoDeck)
	})
}

// errNoDeck is what the deck reader says of a folder without a deck.
const errNoDeck = sentenceError("reading the deck notes: the folder holds no .md file")

type sentenceError string

func (e sentenceError) Error() string { return string(e) }

func withProblems(t testing.TB) *stage {
	return started(t, func(c *Config) {
		study, deck := testStudy(), *testStudy().Deck
		deck.Problems = make([]content.Problem, 3)
		study.Deck = &deck
		c.Load = loads(study, nil)
	})
}

// kept brings the attempts that the history has open.
func kept(e history.Entry) func(*stage) {
	return func(s *stage) {
		s.app.session.journal = brokenJournal()
		s.send(pastMsg{open: []history.Entry{e}, code: s.app.session.next})
	}
}

// planned brings how somebody stands who plans for an exam in so many days, of whom the history knows some answers.
func planned(days, aDay int) func(*stage) {
	return func(s *stage) {
		now := s.app.cfg.Now().Wall
		records := map[string]study.Record{}
		for i, stub := range s.app.study.Drills.Stubs[:min(9, len(s.app.study.Drills.Stubs))] {
			var r study.Record
			for back := 3 + i%2; back > i%3; back-- {
				r = r.After(i%4 != 1, now.AddDate(0, 0, -back))
			}
			records[stub.ID] = r
		}
		pool := study.Pool{Stubs: s.app.study.Drills.Stubs, Records: records}
		if days >= 0 {
			pool.Goal = study.Goal{Date: now.AddDate(0, 0, days), Since: now, ADay: aDay}
		}
		stands := pool.Stand(s.app.study.Deck, []study.Sitting{{At: now, Topics: []scoring.TopicTally{{Topic: "Caching", Tally: scoring.Tally{Right: 50, Asked: 70}}}}}, now)
		stands.Last = scoring.NewResult(scoring.Exam, 720, scoring.Tally{Right: 30, Asked: 40}, 40, nil).Score
		s.send(pastMsg{code: s.app.session.next, stands: &stands})
	}
}

// brokenJournal has a history that cannot be opened: what would be read of it is an error.
var brokenJournal = sync.OnceValue(func() *journal.Journal {
	return journal.New(func() (*history.Store, error) { return nil, sentenceError("the history cannot be opened here") })
})

var menuScenes = []scene{
	{"home-before-the-deck", beforeDeck, typed("")},
	{"home", atHome, typed("")},
	{"home-asked-about-the-open-exam", atHome, typed("<enter><enter>am<enter>b<esc>lj<enter>")},
	{"home-with-an-exam-left", atHome, typed("<enter><enter>am<enter>b<esc>l")},
	{"home-with-an-exam-kept", atHome, kept(history.Entry{
		ID: "kept", Mode: "exam", Code: "TESTED-4", Title: "HTTP by heart", Items: 65, Answered: 12, Limit: 130 * time.Minute, Used: 31 * time.Minute,
	})},
	{"home-with-a-drill-kept", atHome, kept(history.Entry{ID: "kept", Mode: "drill", Code: "DRILL7-1", Title: "Networking fundamentals", Items: 10, Answered: 3})},
	{"search", atHome, typed("/get")},
	{"search-finds-nothing", atHome, typed("/teapots")},
	{"home-without-a-plan", atHome, planned(-1, 0)},
	{"home-with-a-plan", atHome, planned(9, 4)},
	{"home-on-the-day", atHome, planned(0, 4)},
	{"home-asked-for-the-date", atHome, func(s *stage) { planned(-1, 0)(s); s.press("e") }},
	{"home-with-a-broken-deck", brokenDeck, typed("")},
	{"home-with-a-broken-deck-asked-for-an-exam", brokenDeck, typed("<enter>")},
	{"home-with-problems-in-the-deck", withProblems, typed("")},
	{"home-help", atHome, typed("?")},

	{"topics", atHome, typed("jjj<enter>")},
	{"topics-all-with-a-clock", atHome, typed("jjj<enter>j<right><right><right>c")},
	{"topics-filtering", atHome, typed("jjj<enter>/ca")},
	{"topics-filtered", atHome, typed("jjj<enter>/ca<enter>")},
	{"topics-filtered-to-nothing", atHome, typed("jjj<enter>/zz")},
	{"topics-help", atHome, typed("jjj<enter>?")},

	{"setup-full", atHome, typed("<enter>")},
	{"setup-with-a-history", atHome, func(s *stage) { planned(-1, 0)(s); s.press("<enter>") }},
	{"setup-short", atHome, typed("j<enter>")},
	{"setup-own-changed", atHome, typed("jj<enter>j<left>j<right><right>j<right><right>j<right>j<right>")},
	{"setup-untimed", atHome, typed("jj<enter>jj<left><left><left><left>")},
	{"setup-with-a-topic-left-out", atHome, typed("<enter>kk<space>")},
	{"setup-with-no-topic", atHome, typed("<enter>k<space>k<space>k<space><enter>")},
	{"setup-help", atHome, typed("<enter>?")},
	{"setup-form-code", atHome, typed("<enter>f")},
	{"setup-form-code-typed", atHome, typed("<enter>f7k2mqx-12")},
	{"setup-form-code-taken", atHome, typed("<enter>f7k2mqx-12<enter>")},
	{"setup-form-code-refused", atHome, typed("<enter>f7k2-mqx<enter>")},
	{"setup-waiting-for-the-deck", func(t testing.TB) *stage {
		s := newStage(t)
		s.hold = true
		s.run(s.app.Init())
		return s
	}, typed("<enter>")},
	{"setup-waiting-for-the-form", atHome, func(s *stage) {
		s.press("<enter>").hold = true
		s.press("<enter>jj")
	}},

	{"history-without-a-journal", atHome, typed("kk<enter>")},
}

const brokenHistory = "The history was damaged. It was put aside as /home/somebody/.local/share/cutscore/history.db.broken-2 " +
	"and a new one begun; cutscore history merge may bring back what can still be read"

var noticeScenes = []scene{
	{"notice-of-three-lines", atHome, func(s *stage) {
		s.send(StatusMsg{Keeping: true, Notice: brokenHistory})
	}},
	{"nothing-is-being-kept", atHome, func(s *stage) {
		s.send(StatusMsg{Kind: history.ReadOnly, Trouble: "Nothing is being kept: /mnt/stick/cutscore/history.db cannot be written. " +
			"Make the file and its folder writable. It is held in memory meanwhile, and written as soon as that works"})
	}},
	{"nothing-is-being-kept-in-an-exam", anExam, func(s *stage) {
		s.send(StatusMsg{Kind: history.Full, Trouble: "Nothing is being kept: the disk that holds /home/history.db is full. " +
			"Make room on it. It is held in memory meanwhile, and written as soon as that works"})
	}},
	{"exam-taken-by-another-window", anExam, func(s *stage) {
		s.press("a").send(StatusMsg{
			Keeping: true, Kind: history.Taken, Attempt: "exam",
			Trouble: "This exam was resumed in another window: what is done here is no longer kept. Go on there, or leave and resume it here",
		})
	}},
}
