package ui

import (
	"strings"
	"testing"

	"cutscore/scoring"
)

// How keys walk through the review of an exam of 8 items: the first right and unsure, the second wrong, flagged and unsure,
// the others not answered.
func TestKeysInTheReview(t *testing.T) {
	for _, c := range []struct {
		keys, place, status string
	}{
		{"", "1 of 8", ""},
		{"n", "2 of 8", ""},
		{"<right><enter>", "3 of 8", ""},
		{"nnnnnnnnnnnn", "8 of 8", ""},
		{"np", "1 of 8", ""},
		{"p", "1 of 8", ""},
		{"w", "2 of 8", "only wrong: 1 of 1"},
		{"wn", "2 of 8", "only wrong: 1 of 1"},
		{"a", "3 of 8", "only unanswered: 1 of 6"},
		{"an", "4 of 8", "only unanswered: 2 of 6"},
		{"ojjj<enter>", "4 of 8", ""},
		{"no<enter>", "2 of 8", ""},
		{"o/delete<enter><enter>", "2 of 8", ""},
		{"aoj<esc>", "3 of 8", "only unanswered: 1 of 6"},
		{"anoo", "4 of 8", "only unanswered: 2 of 6"},
		{"ww", "1 of 8", ""},
		{"wnw", "1 of 8", ""},
		{"m", "2 of 8", "only flagged: 1 of 1"},
		{"mn", "2 of 8", "only flagged: 1 of 1"},
		{"un", "2 of 8", "only unsure: 2 of 2"},
		{"wm", "2 of 8", "only flagged: 1 of 1"},
		{"mu", "1 of 8", "only unsure: 1 of 2"},
		{"l", "1 of 8", "only unsure and right: 1 of 1"},
	} {
		s := mixedExam(t).press(c.keys)
		r := s.app.screen
		if status, _, _ := strings.Cut(r.Status(), " · ↓"); s.where() != c.place || strings.TrimPrefix(status, "↓ more below: pgdn") != c.status {
			t.Errorf("%q: %s, %q", c.keys, s.where(), r.Status())
		}
	}
	s := mixedExam(t).press("s")
	if s.app.Notice != "No question is sure and wrong" || s.where() != "1 of 8" {
		t.Errorf("a filter without items: %q", s.app.Notice)
	}
}

// r drills what is shown, and back from the report leads home.
func TestWhatIsShownIsDrilled(t *testing.T) {
	for keys, items := range map[string]int{"r": 8, "wr": 1, "ar": 6, "mr": 1, "ur": 2} {
		if s := mixedExam(t).press(keys); s.app.at != Drill || len(s.app.session.drill.Form.Items) != items {
			t.Errorf("%q: screen %v, %d items", keys, s.app.at, len(s.app.session.drill.Form.Items))
		}
	}
	s := mixedExam(t).press("anr<esc><esc>")
	if s.app.at != Review || s.where() != "4 of 8" || !strings.Contains(s.app.screen.Status(), "only unanswered: 2 of 6") {
		t.Errorf("esc from the summary leads to %v, %s, %q", s.app.at, s.where(), s.app.screen.Status())
	}
	s.press("<esc>")
	if s.app.at != Report {
		t.Errorf("esc leads to screen %v", s.app.at)
	}
	if s.press("<esc>"); s.app.at != Home {
		t.Errorf("and then to screen %v", s.app.at)
	}
}

// The report's next step is a key: a drill of the weak topic, or the next form.
func TestTheNextStepIsAKey(t *testing.T) {
	s := sit(t).answerAll(false).press("oey<enter>")
	topic := scoring.NewReport(s.ended).Next.Topic
	if s.press("d"); s.app.at != Drill || s.item().Topic != topic || topic == "" {
		t.Errorf("screen %v, topic %q", s.app.at, topic)
	}
	s = sit(t).answerAll(true).press("oey<enter>d")
	if s.app.at != Setup || s.where() != "TESTED-2" {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
	if s.press("<enter>"); s.app.at != Exam || s.app.session.exam.Form.Code.Number != 2 {
		t.Errorf("screen %v", s.app.at)
	}
}

// Home says how much is wrong with a deck, and where that is listed.
func TestHomeCountsProblems(t *testing.T) {
	if s := withProblems(t); !strings.Contains(s.screen(), "3 problems in this deck: cutscore check lists them") {
		t.Errorf("not said:\n%s", s.screen())
	}
}

// Somebody may drill what a review shows, and review that, as long as they like: further back than the trail reaches is home.
func TestGoingBackFurtherThanTheTrailReaches(t *testing.T) {
	for _, last := range []string{"", "a<enter>", "a<enter><esc>", "a<enter><esc>v"} {
		s := itemOf("s-404")(t)
		for range trailKept {
			s.press("a<enter><esc>vr")
		}
		s.press(last)
		for range 3 * trailKept {
			if s.press("<esc>"); s.app.at == Home {
				break
			}
		}
		if s.app.at != Home {
			t.Errorf("at %s\n%s", s.app.at, s.screen())
		}
	}
}
