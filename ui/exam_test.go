package ui

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
)

// sit starts the deck's own exam from home.
func sit(t testing.TB) *stage { return started(t).press("<enter><enter>") }

// cursor is the number of the row or option that the cursor is on, from 1; 0: none is drawn.
func (s *stage) cursor() int {
	at := 1
	for line := range strings.Lines(s.screen()) {
		if strings.HasPrefix(line, "  > ") {
			return at
		}
		if optionLine.MatchString(line) {
			at++
		}
	}
	return 0
}

var optionLine = regexp.MustCompile(`^ {4}(\(.\)|\[.\]| . ) [A-H]  `)

// An exam that is answered all right, or all wrong, or not at all, by keys and ended by keys.
func TestWholeExamsByKeys(t *testing.T) {
	for name, c := range map[string]struct {
		play     func(*stage)
		right    int
		estimate int
		passed   bool
	}{
		"all right":    {func(s *stage) { s.answerAll(true) }, 10, 1000, true},
		"all wrong":    {func(s *stage) { s.answerAll(false) }, 0, 100, false},
		"not answered": {func(*stage) {}, 0, 100, false},
		"half of it": {func(s *stage) {
			for range 5 {
				s.press(letters(s.item(), true)).press("n")
			}
		}, 5, 550, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := sit(t)
			c.play(s)
			s.press("oey<enter>").read()
			if s.app.at != Report || s.ended == nil || s.ended.State != scoring.Submitted {
				t.Fatalf("no report:\n%s", s.screen())
			}
			r := scoring.NewReport(s.ended)
			if r.Right != c.right || r.Asked != 10 || r.Estimate != c.estimate || r.Passed != c.passed {
				t.Errorf("%d of %d, %d, passed %v", r.Right, r.Asked, r.Estimate, r.Passed)
			}
			if want := fmt.Sprintf("Practice estimate %d ", c.estimate); !strings.Contains(s.screen(), want) {
				t.Errorf("%q is missing:\n%s", want, s.screen())
			}
		})
	}
}

// What keys do on an item: what is chosen then, where the cursor is, and which item is open. Item 1 has four options, item
// 2 asks for two of four, item 3 has three.
func TestKeysOnAnItem(t *testing.T) {
	for _, c := range []struct {
		keys   string
		choice []int
		cursor int // the option that it is on, from 1; 0: none is drawn
		at     int
		said   string
	}{
		{keys: ""},
		{keys: "a", choice: []int{0}},
		{keys: "1", choice: []int{0}},
		{keys: "4", choice: []int{3}},
		{keys: "d", choice: []int{3}},
		{keys: "aa"},
		{keys: "44"},
		{keys: "ab", choice: []int{1}},
		{keys: "a2", choice: []int{1}},
		{keys: "e"},
		{keys: "8"},
		{keys: "0"},
		{keys: "j", cursor: 1},
		{keys: "k", cursor: 4},
		{keys: "<down><down>", cursor: 2},
		{keys: "<up><down>", cursor: 1},
		{keys: "jjjj", cursor: 4}, {keys: "jjjjj", cursor: 1},
		{keys: "j<space>", cursor: 1, choice: []int{0}},
		{keys: "<space>", cursor: 1}, {keys: "<space><space>", cursor: 1, choice: []int{0}},
		{keys: "jd", cursor: 1, choice: []int{3}},
		{keys: "<enter>", at: 1},
		{keys: "j<enter>", cursor: 1, choice: []int{0}},
		{keys: "j<enter><enter>", at: 1},
		{keys: "a<enter>", at: 1},
		{keys: "ja<enter>", at: 1},
		{keys: "ja", cursor: 1, choice: []int{0}},
		{keys: "jaa<enter>", cursor: 1, choice: []int{0}},
		{keys: "jk<enter>", cursor: 4, choice: []int{3}},
		{keys: "n", at: 1},
		{keys: "<right>", at: 1},
		{keys: "np"},
		{keys: "n<left>"},
		{keys: "p"},
		{keys: "nn", at: 2},
		{keys: "nnn", at: 2},
		{keys: "nab", at: 1, choice: []int{0, 1}},
		{keys: "nba", at: 1, choice: []int{0, 1}},
		{keys: "nabc", at: 1, choice: []int{0, 1}, said: "This question asks for 2 options: take one back to choose another"},
		{keys: "nabcn", at: 2},
		{keys: "naba", at: 1, choice: []int{1}},
		{keys: "nabacd", at: 1, choice: []int{1, 2}, said: "This question asks for 2 options: take one back to choose another"},
		{keys: "nj<enter>", at: 1, cursor: 1, choice: []int{0}},
		{keys: "nj<enter><enter>", at: 2},
		{keys: "<backspace>"},
		{keys: "a<backspace>", choice: []int{0}},
	} {
		s := examOf(t, time.Hour, "s-404", "m-safe", "s-code").press(c.keys)
		at, r := s.app.session.exam.At, s.response()
		if at != c.at || !slices.Equal(r.Choice, c.choice) || s.cursor() != c.cursor || s.app.Notice != c.said {
			t.Errorf("%q: item %d, chosen %v, cursor %d, said %q", c.keys, at, r.Choice, s.cursor(), s.app.Notice)
		}
		if !s.app.session.exam.Open() || s.app.at != Exam {
			t.Errorf("%q ended or left the exam", c.keys)
		}
	}
}

// A flag, a strikeout and a mark as unsure come and go, and stay with their item.
func TestMarks(t *testing.T) {
	for _, c := range []struct {
		keys                   string
		flagged, unsure, guess bool
		struck                 []int
	}{
		{keys: "m", flagged: true},
		{keys: "mm"},
		{keys: "u", unsure: true},
		{keys: "uu", unsure: true, guess: true},
		{keys: "uuu"},
		{keys: "mu", flagged: true, unsure: true},
		{keys: "x"},
		{keys: "xb", struck: []int{1}},
		{keys: "xbxb"},
		{keys: "xmb", flagged: true},
		{keys: "xx"},
		{keys: "jx", struck: []int{0}},
		{keys: "jxx"},
		{keys: "kxkx", struck: []int{2, 3}},
		{keys: "mn"},
		{keys: "munp", flagged: true, unsure: true},
		{keys: "xa", struck: []int{0}},
	} {
		s := examOf(t, time.Hour, "s-404", "m-safe").press(c.keys)
		if r := s.response(); r.Flagged != c.flagged || r.Unsure != c.unsure || r.Guess != c.guess || !slices.Equal(r.Struck, c.struck) {
			t.Errorf("%q: %+v", c.keys, *r)
		}
	}
}

// Behind the last item lies the overview, where the exam is ended; n stays.
func TestEnterOnTheLastItemOpensTheOverview(t *testing.T) {
	for keys, want := range map[string]Place{"nn<enter>": Overview, "nnna<enter>": Overview, "nnn": Exam} {
		if s := examOf(t, time.Hour, "s-404", "m-safe", "s-code").press(keys); s.app.at != want || s.app.session.exam.At != 2 {
			t.Errorf("%q: screen %v, item %d", keys, s.app.at, s.app.session.exam.At)
		}
	}
}

// What is answered in part is named wherever one may think of ending, and the key that looks for what is open comes to it.
func TestTheOverviewCountsWhatIsIncomplete(t *testing.T) {
	s := examOf(t, time.Hour, "s-404", "m-safe", "s-code").press("anancao")
	if shown := s.screen(); s.app.at != Overview || !strings.Contains(shown, "3 answered · 0 unanswered · 0 flagged · 1 incomplete") {
		t.Fatalf("counted otherwise:\n%s", shown)
	}
	if s.press("<home>u<enter>"); s.app.at != Exam || s.app.session.exam.At != 1 {
		t.Errorf("u leads to item %d", s.app.session.exam.At)
	}
	if s.press("nb"); !strings.Contains(s.screen(), "1 incomplete: 2") {
		t.Errorf("the last question does not name it:\n%s", s.screen())
	}
	if s.press("poe"); !strings.Contains(s.screen(), "1 incomplete: 2") {
		t.Errorf("the end does not name it:\n%s", s.screen())
	}
	if s.press("nob"); s.app.at != Exam {
		t.Fatalf("at %v", s.app.at)
	}
	if s.press("ou"); s.app.Notice != "Every question is answered in full" {
		t.Errorf("said %q", s.app.Notice)
	}
}

// Esc gives up striking out, and only then leads away.
func TestEscGivesUpStrikingOut(t *testing.T) {
	for name, s := range map[string]*stage{"exam": anExam(t), "drill": drillOf(t, 0, "s-404")} {
		at := s.app.at
		if s.press("x<esc>"); s.app.at != at || s.app.Asked != nil || s.app.Notice != "Nothing is struck out" {
			t.Errorf("%s: esc leads to %v, said %q", name, s.app.at, s.app.Notice)
		}
		if s.press("b"); len(s.response().Struck) > 0 || len(s.response().Choice) != 1 {
			t.Errorf("%s: b strikes out: %+v", name, s.response())
		}
		if s.press("<esc>"); s.app.at == at && s.app.Asked == nil {
			t.Errorf("%s: esc does nothing any more", name)
		}
	}
}
