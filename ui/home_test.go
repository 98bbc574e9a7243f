package ui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// esc, asked as often as it takes, brings one home from every scene; an exam asks first, and is left.
func TestEscLeadsHomeFromEverywhere(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.set(t, 80, 24)
		for range 8 {
			if s.app.at == Home && s.app.Asked == nil && s.app.help == nil && !typing(s.app.screen) {
				break
			}
			if s.app.Asked != nil && s.app.Asked.Title == "Leave this exam?" {
				s.press("l")
			} else {
				s.press("<esc>")
			}
		}
		if s.app.at != Home {
			t.Errorf("%s: still on screen %v\n%s", sc.name, s.app.at, s.screen())
		}
	}
}

// What was kept of a deck is shown before the deck is read; what its exams ask stays open where it is not known, and nothing
// moves when the deck comes.
func TestHomeIsWholeBeforeTheDeckIsRead(t *testing.T) {
	glance := *readied(testStudy()).glance
	bare := testStudy().Deck.Glance()
	for name, kept := range map[string]*content.Glance{"nothing": nil, "the text alone": &bare, "all": &glance} {
		s := newStage(t, func(c *Config) { c.Glance = kept })
		s.hold = true
		s.run(s.app.Init())
		before := s.screen()
		if kept != nil && !strings.Contains(before, "HTTP by heart · 6 cards") || strings.Contains(before, "20 minutes") != (kept == &glance) || strings.Contains(before, "no question") {
			t.Errorf("with %s kept:\n%s", name, before)
		}
		s.release()
		if after := s.screen(); !strings.Contains(after, "20 minutes") || kept == &glance && after != before {
			t.Errorf("with %s kept, then read:\n%s\nbefore:\n%s", name, after, before)
		}
	}
	s := newStage(t, func(c *Config) { c.Glance, c.Load = &glance, loads(screen.Study{}, errors.New("rotten")) })
	s.run(s.app.Init())
	if out := s.screen(); strings.Contains(out, "HTTP by heart") || !strings.Contains(out, "Rotten") {
		t.Errorf("a broken deck is told by what was kept of it:\n%s", out)
	}
}

// strictLeft sits a strict exam of 20 minutes and leaves it.
func strictLeft(t testing.TB) *stage { return strictExam(t).press("an<esc>l") }

// A strict exam whose time ends while somebody is elsewhere submits itself there, and its report leads home.
func TestAStrictExamEndsWhereverOneIs(t *testing.T) {
	for name, play := range map[string]func(*stage){
		"home":           typed(""),
		"home, help":     typed("?"),
		"topics":         typed("jjjj<enter>"),
		"topics, filter": typed("jjjj<enter>/ca"),
		"setup":          typed("j<enter>"),
		"setup, prompt":  typed("j<enter>f7K"),
		"drill":          typed("jjjj<enter><enter>"),
		"drill, help":    typed("jjjj<enter><enter>?"),
		"feedback":       typed("jjjj<enter><enter><right>"),
		"summary":        typed("jjjj<enter><enter><esc>"),
		"summary, help":  typed("jjjj<enter><enter><esc>?"),
		"drill's review": typed("jjjj<enter><enter>a<right><esc>v"),
		"history":        func(s *stage) { s.show(History, screen.Intent{}) },
		"old report":     oldReport,
		"old review":     func(s *stage) { oldReport(s); s.press("<enter>") },
		"trend": func(s *stage) {
			s.show(History, screen.Intent{}).visit(screen.Intent{Want: screen.WantTrend})
		},
		"form drawn": func(s *stage) { s.press("jjjj<enter>").hold = true; s.press("<enter>") },
	} {
		t.Run(name, func(t *testing.T) {
			s := strictLeft(t)
			play(s)
			s.pass(20 * time.Minute).release()
			if s.app.at != Report || s.ended == nil || s.ended.ID != "exam" || s.ended.State != "expired" {
				t.Fatalf("on screen %v, not the report of the exam:\n%s", s.app.at, s.screen())
			}
			if s.app.Asked != nil || s.app.help != nil || s.app.session.exam != nil {
				t.Error("a prompt, the help or the exam is still open")
			}
			if s.press("<esc>"); s.app.at != Home {
				t.Errorf("esc leads to screen %v, not home", s.app.at)
			}
			if strings.Contains(s.screen(), "Resume TESTED") {
				t.Error("the exam is still offered")
			}
		})
	}
}

// oldReport opens the report of an exam of the past.
func oldReport(s *stage) {
	s.show(History, screen.Intent{}).show(Report, screen.Intent{Attempt: anExam(s.TB).answerAll(true).press("oey<enter>").ended})
}

// What the history has open is offered first. Who comes back home finds the row that was opened, and the offer above it.
func TestHomeOffersWhatIsOpenFirst(t *testing.T) {
	s := started(t)
	kept(history.Entry{ID: "kept", Mode: scoring.Exam, Code: "TESTED-4", Items: 65, Answered: 12})(s)
	if !strings.Contains(s.screen(), "> Resume TESTED-4       12 of 65 answered") {
		t.Errorf("not offered:\n%s", s.screen())
	}
	s.press("jjjj<enter><esc>")
	if !strings.Contains(s.screen(), "> Drill") || !strings.Contains(s.screen(), "  Resume TESTED-4       12 of 65 answered") {
		t.Errorf("coming back:\n%s", s.screen())
	}
}

// Who has moved the cursor before the history was read keeps it where it is.
func TestTheHistoryMovesNoCursor(t *testing.T) {
	s := started(t).press("jj")
	kept(history.Entry{ID: "kept", Mode: scoring.Drill, Items: 10, Answered: 3})(s)
	if !strings.Contains(s.screen(), "> Custom exam") || !strings.Contains(s.screen(), "Resume the drill") {
		t.Errorf("moved:\n%s", s.screen())
	}
}
