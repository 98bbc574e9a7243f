package ui

import (
	"strings"
	"testing"

	"cutscore/ui/screen"
)

const aNote = "Your note: ask Ann"

// A note that is typed stands in the feedback and in the review; never in an exam, whose question has it, too.
func TestNotesStandBehindAnswersAlone(t *testing.T) {
	s := drillOf(t, 0, "s-404").press("N").press("ask Bob<enter>")
	if s.app.Notice != "Your note is shown with the answer" || strings.Contains(s.screen(), "Bob") {
		t.Errorf("before the answer, %q:\n%s", s.app.Notice, s.screen())
	}
	s.press("a<enter>N").press(strings.Repeat("<backspace>", 3)+"Ann<enter>").size(80, 60).read()
	if s.app.Notice != "Your note stands below the question" || !strings.Contains(s.screen(), aNote) {
		t.Fatalf("not in the feedback, %q:\n%s", s.app.Notice, s.screen())
	}
	s.press("<enter>v").size(80, 60).read()
	if s.app.at != Review || !strings.Contains(s.screen(), aNote) {
		t.Errorf("not in the review:\n%s", s.screen())
	}
	notes := s.app.Notes
	s.press("N" + strings.Repeat("<backspace>", 7) + "<enter>").read()
	if len(s.app.Notes) != 0 || strings.Contains(s.screen(), "Your note") {
		t.Errorf("not taken back:\n%s", s.screen())
	}
	e := examOf(t, 0, "s-404")
	e.app.Notes = notes
	for _, keys := range []string{"", "N", "a", "o"} {
		if e.press(keys).read(); strings.Contains(e.screen(), "Ann") || e.app.Asked != nil {
			t.Errorf("%q: in an exam:\n%s", keys, e.screen())
		}
	}
}

// A note is there when the program starts again, and the search finds its question by it.
func TestNotesAreKeptAndFound(t *testing.T) {
	dir := t.TempDir()
	s := keptAt(t, dir).visit(screen.Intent{Want: screen.WantNewDrill, Drill: screen.DrillSetup{Count: 1}})
	id := s.app.session.drill.Item().ID
	s.press("N").press("zyx by heart<enter>").press("<esc>")
	again := keptAt(t, dir)
	if len(again.app.Notes) != 1 {
		t.Fatalf("%v", again.app.Notes)
	}
	again.press("/").press("ZYX")
	if again.app.at != Search || !strings.Contains(again.screen(), "1 found") {
		t.Fatalf("screen %v:\n%s", again.app.at, again.screen())
	}
	again.press("<enter>")
	if d := again.app.session.drill; again.app.at != Drill || !strings.HasPrefix(id, d.Item().Card.ID) && d.Item().ID != id {
		t.Errorf("screen %v:\n%s", again.app.at, again.screen())
	}
}
