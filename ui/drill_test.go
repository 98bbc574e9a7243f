package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/screen"
)

// What keys answer in a drill, kind by kind.
func TestKeysInADrill(t *testing.T) {
	for _, c := range []struct {
		item, keys string
		choice     []int
		at         Place
	}{
		{"s-404", "b", []int{1}, Drill},
		{"s-404", "<enter><enter><enter>", nil, Drill},
		{"s-404", "j<enter>", []int{0}, Drill},
		{"s-404", "j<enter><enter>", []int{0}, Feedback},
		{"s-404", "n", nil, Drill},
		{"s-404", "<right>", nil, Drill},
		{"s-404", ".", nil, Feedback},
		{"s-404", "b<enter>a", []int{1}, Feedback},
		{"m-safe", "abc", []int{0, 1}, Drill},
		{"m-safe", "a<enter><enter>", []int{0}, Drill},
		{"m-safe", "a.", []int{0}, Feedback},
		{"s-order", "cab", []int{2, 0, 1}, Drill},
		{"s-order", "cab<backspace>", []int{2, 0}, Drill},
		{"s-order", "cab<backspace><backspace><backspace><backspace>", nil, Drill},
		{"s-order", "cc", nil, Drill},
		{"s-order", "cabc", []int{0, 1}, Drill},
		{"s-order", "ca<enter><enter>", []int{2, 0}, Drill},
		{"s-order", "ca.", []int{2, 0}, Feedback},
		{"s-order", "j<space>", []int{0}, Drill},
		{"s-order", "j<enter>", []int{0}, Drill},
		{"s-order", "321", []int{2, 1, 0}, Drill},
		{"s-order", "x", nil, Drill},
		{"m-match", "b", []int{1, -1, -1}, Drill},
		{"m-match", "bc", []int{1, 2, -1}, Drill},
		{"m-match", "bca", []int{1, 2, 0}, Drill},
		{"m-match", "bb", []int{-1, 1, -1}, Drill},
		{"m-match", "bkb", nil, Drill},
		{"m-match", "ja", []int{-1, 0, -1}, Drill},
		{"m-match", "d", nil, Drill},
		{"m-match", "<space>", nil, Drill},
		{"m-match", "j<space>", nil, Drill},
		{"m-match", "j<enter>", nil, Drill},
		{"m-match", "3b", []int{-1, -1, 1}, Drill},
		{"m-match", "8b", []int{1, -1, -1}, Drill},
		{"m-match", "bc<enter>", []int{1, 2, -1}, Drill},
		{"m-match", "bc.", []int{1, 2, -1}, Feedback},
		{"max-age/recall", "<enter>", nil, Drill},
		{"max-age/recall", "<enter><enter>", nil, Drill},
		{"max-age/recall", "y", nil, Drill},
		{"max-age/recall", "<enter>y", []int{scoring.Knew}, Feedback},
		{"max-age/recall", "<enter>n", []int{scoring.DidNot}, Feedback},
		{"max-age/recall", "nn", nil, Drill},
		{"max-age/recall", "<enter><enter><enter><right><space>", nil, Drill},
		{"max-age/recall", "a", nil, Drill},
	} {
		s := drillOf(t, 0, c.item).press(c.keys)
		if r := s.app.session.drill.Response(); !slices.Equal(r.Choice, c.choice) || s.app.at != c.at {
			t.Errorf("%s, %q: %v, screen %v", c.item, c.keys, r.Choice, s.app.at)
		}
	}
}

// A drill of all kinds, answered right and answered wrong: what is missed comes once more.
func TestWholeDrillsByKeys(t *testing.T) {
	for _, right := range []bool{true, false} {
		s := oneOfEach(t)
		for range map[bool]int{true: 5, false: 10}[right] {
			s.answer(right)
			if s.app.at != Feedback || s.response().Right != right {
				t.Fatalf("%s: screen %v, right %v", s.item().ID, s.app.at, s.response().Right)
			}
			s.press("<enter>")
		}
		if s.app.at != Summary || s.app.session.drill != nil {
			t.Fatalf("screen %v", s.app.at)
		}
		if missed := strings.Count(s.screen(), "\n    - "); missed != map[bool]int{true: 0, false: 5}[right] {
			t.Errorf("answered right %v: %d missed", right, missed)
		}
	}
}

// answer answers the drill's item by its kind and shows the feedback.
func (s *stage) answer(right bool) {
	switch d := s.item(); d.Kind {
	case content.Choice, content.Response:
		s.press(letters(d, right) + "<enter>")
	case content.Order:
		keys := inOrder(s)
		if !right {
			keys = keys[1:] + keys[:1]
		}
		s.press(keys + "<enter>")
	case content.Match:
		keys := pairsOf(s)
		if !right {
			keys = keys[1:] + keys[:1]
		}
		s.press(keys + "<enter>")
	case content.Recall:
		s.press("<enter>").press(map[bool]string{true: "y", false: "n"}[right])
	}
}

// Again what was missed asks these alone, and again, until nothing is missed.
func TestAgainWhatWasMissed(t *testing.T) {
	s := oneOfEach(t)
	for s.app.at == Drill {
		s.answer(s.item().ID != "m-safe" && s.item().ID != "m-match")
		s.press("<enter>")
	}
	s.press("r")
	if s.app.at != Drill || len(s.app.session.drill.Form.Items) != 2 || s.item().ID != "m-safe" {
		t.Fatalf("screen %v, %d items", s.app.at, len(s.app.session.drill.Form.Items))
	}
	s.answer(true)
	s.press("<enter>").answer(false)
	s.press("<enter>r")
	if len(s.app.session.drill.Form.Items) != 1 || s.item().ID != "m-match" {
		t.Fatalf("%d items, %s", len(s.app.session.drill.Form.Items), s.item().ID)
	}
	s.answer(true)
	if s.press("<enter><enter>"); s.app.at != Home {
		t.Errorf("screen %v", s.app.at)
	}
}

// With a clock for each item, every one of them is taken as it stands when its time is up, by the ticks alone.
func TestEveryItemOfADrillHasItsTime(t *testing.T) {
	s := drillOf(t, 30*time.Second, "s-404", "s-class", "c-age")
	for i := range 6 { // they come once more
		s.press(letters(s.item(), false)).pass(29 * time.Second)
		if s.app.at != Drill {
			t.Fatalf("item %d: taken too early", i+1)
		}
		if s.pass(time.Second); s.app.at != Feedback || s.app.Notice != "Time is up for this question" || !s.response().Answered() || !s.response().Done {
			t.Fatalf("item %d: screen %v, %q, %+v", i+1, s.app.at, s.app.Notice, *s.response())
		}
		if took := s.pass(time.Minute).response().Time; took != 30*time.Second {
			t.Errorf("item %d: %v", i+1, took)
		}
		s.press("<enter>")
	}
	if s.app.at != Summary {
		t.Errorf("screen %v", s.app.at)
	}
}

// How long a drill was and how much time each question had is kept by deck, also for the next start.
func TestHowDrillsAreSetIsKeptByDeck(t *testing.T) {
	dir := t.TempDir()
	s := keptAt(t, dir).visit(screen.Intent{Want: screen.WantTopics})
	s.press("<left>cc")
	if !strings.Contains(s.screen(), "5 questions, 1 min 30 s for each") {
		t.Fatalf("not set:\n%s", s.screen())
	}
	s.press("<enter>")
	if d := s.app.session.drill; d == nil || d.ItemLimit != 90*time.Second {
		t.Fatalf("the drill: %+v", d)
	}
	s.press("<esc><esc>").visit(screen.Intent{Want: screen.WantTopics})
	if !strings.Contains(s.screen(), "5 questions, 1 min 30 s for each") {
		t.Errorf("not kept while the program runs:\n%s", s.screen())
	}
	again := keptAt(t, dir).visit(screen.Intent{Want: screen.WantTopics})
	if !strings.Contains(again.screen(), "5 questions, 1 min 30 s for each") {
		t.Errorf("not kept for the next start:\n%s", again.screen())
	}
	again.press("<esc>").visit(screen.Intent{Want: screen.WantNewDrill})
	if d := again.app.session.drill; d == nil || d.ItemLimit != 90*time.Second || len(d.Form.Items) != 5 {
		t.Errorf("a drill that says nothing is set otherwise: %+v", d)
	}
	other := keptAt(t, dir, func(c *Config) {
		study, err := openNetworking("networking")
		study.Deck.ID = "networking"
		c.Load = loads(study, err)
	})
	if other.visit(screen.Intent{Want: screen.WantTopics}); !strings.Contains(other.screen(), "10 questions, untimed") {
		t.Errorf("another deck is set as this one:\n%s", other.screen())
	}
}
