package ui

import (
	"strings"
	"testing"
	"time"

	"cutscore/scoring/history"
	"cutscore/ui/question"
	"cutscore/ui/screen"
)

// A report is opened from the history; two attempts are compared; one or all are deleted, when that is confirmed.
func TestTheHistoryByKeys(t *testing.T) {
	s := keptAt(t, t.TempDir())
	for _, right := range []bool{false, true} {
		s.later(time.Hour).press("<home><enter><enter>").answerAll(right).press("oey<enter><esc>")
	}
	s.press("<end>k<enter>")
	if s.app.at != History || !strings.Contains(s.screen(), "2 attempts") || !strings.Contains(s.screen(), "✓ pass 1000") {
		t.Fatalf("screen %v:\n%s", s.app.at, s.screen())
	}
	if s.press("<enter>").read(); s.app.at != Report || !strings.Contains(s.screen(), "Practice estimate 1000") {
		t.Errorf("report:\n%s", s.screen())
	}
	if s.press("<esc>"); s.app.at != History {
		t.Errorf("esc leads to screen %v", s.app.at)
	}
	if s.press("cjc").read(); s.app.at != Compare || !strings.Contains(s.screen(), "1000") {
		t.Errorf("compared:\n%s", s.screen())
	}
	if s.press("<esc>c"); s.app.at != History || !strings.Contains(s.app.Notice, "Now choose the other attempt") {
		t.Errorf("the pair before is still held: %q at %v", s.app.Notice, s.app.at)
	}
	if s.press("k"); !strings.Contains(s.screen(), "c compares it with that of 2026-11-14 ") {
		t.Errorf("nothing tells that one was chosen:\n%s", s.screen())
	}
	if s.press("<esc>"); s.app.at != History || strings.Contains(s.screen(), "first of two") || strings.Contains(s.screen(), "c compares") {
		t.Errorf("esc does not take the first one back:\n%s", s.screen())
	}
	if s.press("jc"); !strings.Contains(s.screen(), "[first of two]") {
		t.Errorf("the first one is not marked:\n%s", s.screen())
	}
	if s.press("cg"); s.app.at != Trend || !strings.Contains(s.screen(), "2 exams") {
		t.Errorf("trend:\n%s", s.screen())
	}
	if s.press("<esc>xn"); !strings.Contains(s.screen(), "2 attempts") {
		t.Errorf("deleted all the same:\n%s", s.screen())
	}
	if s.press("xy"); !strings.Contains(s.screen(), "1 attempt") {
		t.Errorf("not deleted:\n%s", s.screen())
	}
	if s.press("z"); !strings.Contains(s.screen(), "2 attempts") || !strings.Contains(s.app.Notice, "It is back: the exam TESTED-1 on HTTP by heart") {
		t.Errorf("not brought back, said %q:\n%s", s.app.Notice, s.screen())
	}
	if s.press("z"); !strings.Contains(s.screen(), "2 attempts") || s.app.Notice != "" {
		t.Errorf("something more is undone, said %q", s.app.Notice)
	}
	if s.press("Xy"); !strings.Contains(s.screen(), "No attempt yet") {
		t.Errorf("not all deleted:\n%s", s.screen())
	}
}

// A deletion is undone from wherever one is since, and the cursor and the filter stay where they were.
func TestADeletionIsUndone(t *testing.T) {
	s := keptAt(t, t.TempDir())
	for range 3 {
		s.later(time.Hour).press("<home><enter><enter>").answerAll(true).press("oey<enter><esc>")
	}
	s.visit(screen.Intent{Want: screen.WantHistory}).press("/TESTED<enter>jxy")
	if !strings.Contains(s.app.Notice, "Deleted: the exam TESTED-2 ") {
		t.Errorf("said %q", s.app.Notice)
	}
	if list := s.press("?<esc>").screen(); !strings.Contains(list, "> 2026-11-14 10:00") || !strings.Contains(list, "filter: TESTED") {
		t.Fatalf("the place is lost:\n%s", list)
	}
	s.press("xy<esc><esc>") // two of them, and away
	if s.app.at != Home {
		t.Fatalf("at %v", s.app.at)
	}
	s.press("z")
	if s.visit(screen.Intent{Want: screen.WantHistory}); !strings.Contains(s.screen(), "2 attempts") {
		t.Errorf("the last one is not back:\n%s", s.screen())
	}
	if s.press("<enter>z<esc>"); s.app.at != History || !strings.Contains(s.screen(), "3 attempts") || !strings.Contains(s.screen(), "> 2026-11-14 11:00") {
		t.Errorf("not brought back from the report:\n%s", s.screen())
	}
}

// An item that is retired is not asked any more, and a mistake in one is noted.
func TestRetiringAndNoting(t *testing.T) {
	dir := t.TempDir()
	s := keptAt(t, dir).press("jjj<enter>jjj<enter>")
	id, begins := s.item().ID, quoted(question.Headline(s.item().Stem))
	if s.press("R"); s.app.Asked == nil || !strings.Contains(s.screen(), begins+" of the deck HTTP by heart") {
		t.Fatalf("nothing is asked:\n%s", s.screen())
	}
	if s.press("y"); !strings.Contains(s.app.Notice, begins+" is retired") {
		t.Errorf("said %q", s.app.Notice)
	}
	if s.press("!wrong key<enter>"); !strings.Contains(s.app.Notice, history.ReportsName) {
		t.Errorf("said %q", s.app.Notice)
	}
	s.press("<esc><esc><enter>jjj<enter>")
	for _, d := range s.app.session.drill.Form.Items {
		if d.ID == id {
			t.Errorf("%s is asked again", id)
		}
	}
	if n := len(s.app.session.drill.Form.Items); n != 4 {
		t.Errorf("%d items", n)
	}
}

// An arrow in what somebody filters by is no hint that there is more to see, and is not cut out of its sentence.
func TestANoticeTakesNoArrowForAHint(t *testing.T) {
	s := withPast(2)(t)
	entries := exams(2)
	entries[0].Deck, entries[0].Title = "arrows", "Up ↑ and down ↓"
	s.show(History, screen.Intent{Entries: entries}).press("/↑<enter>c")
	if shown := s.screen(); !strings.Contains(shown, s.app.Notice) || strings.Contains(shown, "· ↑") {
		t.Errorf("said %q\n%s", s.app.Notice, shown)
	}
}

// A notice of three lines hides no option without a word: that there is more below stands before it where it takes no line more.
func TestALongNoticeSaysThatThereIsMore(t *testing.T) {
	s := sit(t).size(40, 12)
	s.app.Say("There are only 10 questions of which none gives another away: this exam has 10 instead of 65")
	s.size(40, 12)
	if shown := s.screen(); !strings.Contains(shown, "more below: pgdn · There are only") || !strings.Contains(shown, "instead of 65") {
		t.Errorf("%s", shown)
	}
}

// A drill that was begun from a search, or from a report, leads back to it: with what was found, and the cursor where it was.
func TestADrillLeadsBackToWhereItWasBegun(t *testing.T) {
	s := started(t).press("/get<down><down>")
	before := s.screen()
	if s.press("<enter><esc>"); s.app.at != Summary {
		t.Fatalf("at %v", s.app.at)
	}
	if s.press("<esc>"); s.app.at != Search || s.screen() != before {
		t.Errorf("the search is lost, at %v:\n%s", s.app.at, s.screen())
	}
	if s.press("<esc>"); s.app.at != Home {
		t.Errorf("esc leads to %v", s.app.at)
	}
	s = sit(t).press("oey<enter>")
	if s.press("d<esc><esc>"); s.app.at != Report {
		t.Errorf("the report is lost, at %v:\n%s", s.app.at, s.screen())
	}
}
