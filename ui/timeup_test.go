package ui

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
)

// examStates are all states of an open exam: its screens, prompts and helps.
func examStates() []scene {
	var out []scene
	for _, sc := range someScenes() {
		if strings.HasPrefix(sc.name, "exam-") && !strings.HasSuffix(sc.name, "untimed") && !strings.HasPrefix(sc.name, "exam-taken") ||
			strings.HasPrefix(sc.name, "overview") {
			out = append(out, sc)
		}
	}
	return out
}

// answers is what of a response the clock does not change.
func answers(a *scoring.Attempt) []scoring.Response {
	out := make([]scoring.Response, len(a.Responses))
	for i, r := range a.Responses {
		r.Time, r.Right, r.Done = 0, false, false
		out[i] = r
	}
	return out
}

// When the time is up the exam is submitted with all that was chosen, whatever is on the screen; keys that come then change
// nothing, and the report stays until somebody leaves it.
func TestTimeUpSubmitsFromEveryState(t *testing.T) {
	for _, sc := range examStates() {
		t.Run(sc.name, func(t *testing.T) {
			s := sc.set(t, 80, 24)
			exam := s.app.session.exam
			before := answers(exam)
			s.pass(exam.Clock.LeftOver() - time.Second)
			if s.app.session.exam != exam || !exam.Open() {
				t.Fatal("submitted a second too early")
			}
			s.pass(time.Second)
			if s.app.at != Report || exam.State != scoring.Expired || s.ended != exam || s.app.session.exam != nil {
				t.Fatalf("screen %v, %s:\n%s", s.app.at, exam.State, s.screen())
			}
			if s.app.Asked != nil || s.app.help != nil {
				t.Error("a prompt or the help is still up")
			}
			if !reflect.DeepEqual(answers(exam), before) {
				t.Errorf("answers changed: %+v, were %+v", answers(exam), before)
			}
			if !strings.Contains(s.screen(), "Time is up: the exam was submitted with what you had chosen") {
				t.Errorf("nothing is said:\n%s", s.screen())
			}
		})
	}
}

// The key that comes after the end, before any tick, changes nothing.
func TestAKeyAfterTheEndChangesNothing(t *testing.T) {
	for _, key := range []string{"a", "<enter>", "n", "m", "x", "u", "o", "t", "?", "<esc>", "<space>", "y", "q", "e", "l"} {
		for _, before := range []string{"", "b", "o", "?", "<esc>", "oe", "<esc>e", "o/a"} {
			s := examOf(t, 10*time.Second, "s-404", "m-safe", "m-long").press(before)
			exam := s.app.session.exam
			given := answers(exam)
			s.pass(exam.Clock.LeftOver() - time.Second).later(time.Second).press(key)
			if s.app.at != Report || exam.State != scoring.Expired || !reflect.DeepEqual(answers(exam), given) || s.quit {
				t.Errorf("%q, then %q after the end: screen %v, %s, %+v", before, key, s.app.at, exam.State, answers(exam))
			}
		}
	}
	s := anExam(t)
	s.pass(s.app.session.exam.Clock.LeftOver() - time.Second).later(time.Second).press("<ctrl+c>")
	if !s.quit || s.ended == nil || s.ended.State != scoring.Expired {
		t.Error("ctrl+c after the end does not leave, or the exam is not submitted")
	}
}

// Whatever is no key comes through when the time is up: a new size, a page, the deck.
func TestTimeUpDropsNoMessageButKeys(t *testing.T) {
	s := anExam(t)
	s.pass(s.app.session.exam.Clock.LeftOver()-time.Second).later(time.Second).size(61, 17)
	if s.app.at != Report || s.app.width != 61 || s.app.height != 17 {
		t.Errorf("screen %v, %dx%d", s.app.at, s.app.width, s.app.height)
	}
}

// The item that is open takes the time while one can see it: not under the help, in the overview or away.
func TestTimeOfItems(t *testing.T) {
	s := anExam(t).pass(7 * time.Second).press("n").pass(5 * time.Second).press("?").pass(time.Minute).press("<esc>")
	s.pass(2 * time.Second).press("o").pass(20 * time.Second).press("k<enter>").pass(3 * time.Second).press("<esc>").pass(time.Second)
	s.press("l").later(time.Hour).press("<enter>").pass(time.Second).press("oey")
	for i, want := range []time.Duration{12 * time.Second, 7 * time.Second, 0} {
		if got := s.ended.Responses[i].Time; got != want {
			t.Errorf("item %d: %v, want %v", i+1, got, want)
		}
	}
	if used := s.ended.Clock.Used; used != 99*time.Second {
		t.Errorf("used %v", used)
	}
}

// A step of the clock that is too long to be work is a pause.
func TestTheClockStandsStillWhileTheProgramDoes(t *testing.T) {
	s := anExam(t).pass(5 * time.Second).later(10 * time.Minute).press("a").pass(time.Second).press("oey")
	c := s.ended.Clock
	if c.Used != 6*time.Second || len(c.Pauses) != 1 || c.Pauses[0].Why != scoring.StoodUp || c.Pauses[0].Counted {
		t.Errorf("%+v", c)
	}
}
