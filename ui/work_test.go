package ui

import (
	"errors"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/ui/screen"
)

// waiting is an exam whose form is being drawn.
func waiting(t testing.TB) *stage {
	s := started(t).press("<enter>")
	s.hold = true
	return s.press("<enter>")
}

// Keys typed while a form is drawn wait for it and then go where they were meant to.
func TestKeysTypedWhileAFormIsDrawnWait(t *testing.T) {
	s := waiting(t).press("bnmjx")
	if s.app.at != Setup || !strings.Contains(s.screen(), "Drawing the form") {
		t.Fatalf("not waiting:\n%s", s.screen())
	}
	s.release()
	if s.app.at != Exam || s.app.session.exam.At != 1 || s.app.jobs.what != "" || len(s.app.jobs.typed) != 0 {
		t.Fatalf("screen %v:\n%s", s.app.at, s.screen())
	}
	first, second := s.app.session.exam.Responses[0], s.app.session.exam.Responses[1]
	if !first.Chose(1) || !second.Flagged || !second.IsStruck(0) {
		t.Errorf("keys are lost: %+v, %+v", first, second)
	}
}

// Keys typed before the deck is there wait for it, too.
func TestKeysTypedBeforeTheDeckIsReadWait(t *testing.T) {
	s := newStage(t)
	s.hold = true
	s.run(s.app.Init())
	s.press("<enter><enter>an").release()
	if s.app.at != Exam || s.app.session.exam.At != 1 || !s.app.session.exam.Responses[0].Chose(0) {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
}

// Esc gives up what is waited for: what comes of it later is dropped, and what was typed meanwhile is forgotten.
func TestEscGivesUpWhatIsWaitedFor(t *testing.T) {
	s := waiting(t).press("ab<esc>")
	if s.app.jobs.what != "" || !strings.Contains(s.screen(), "Cancelled") {
		t.Errorf("still waiting:\n%s", s.screen())
	}
	if s.release(); s.app.at != Setup || s.app.session.exam != nil {
		t.Errorf("the exam has started all the same:\n%s", s.screen())
	}
	if s.press("<enter>"); s.app.at != Exam || s.app.session.exam.Count().Answered != 0 {
		t.Errorf("it cannot be started anew, or old keys came through:\n%s", s.screen())
	}
}

// Whoever gives up and starts anew gets the second form alone.
func TestALateResultIsDropped(t *testing.T) {
	s := waiting(t).press("<esc>j<left><enter>")
	if len(s.held) != 2 {
		t.Fatalf("%d jobs are under way", len(s.held))
	}
	s.held[0], s.held[1] = s.held[1], s.held[0]
	if s.release(); s.app.at != Exam || len(s.app.session.exam.Form.Items) != 5 {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
}

func TestCtrlCLeavesWhileSomethingIsWaitedFor(t *testing.T) {
	if s := waiting(t).press("<ctrl+c>"); !s.quit {
		t.Error("it waits")
	}
}

// A window can be resized and a page can come while something is waited for.
func TestWaitingHoldsKeysAlone(t *testing.T) {
	s := waiting(t).size(100, 30)
	if s.app.width != 100 || !strings.Contains(s.screen(), "Drawing the form") {
		t.Errorf("%d columns:\n%s", s.app.width, s.screen())
	}
}

// A deck that cannot be read is said where its cards were wanted; the program goes on.
func TestADeckThatCannotBeRead(t *testing.T) {
	s := newStage(t, func(c *Config) {
		c.Load = loads(screen.Study{}, errors.New("reading x.md: it is empty"))
	})
	s.hold = true
	s.run(s.app.Init())
	s.press("<enter>j").release()
	if s.app.at != Home || s.app.Notice != "" || !strings.Contains(s.screen(), "Reading x.md: it is empty") {
		t.Errorf("screen %v, said %q:\n%s", s.app.at, s.app.Notice, s.screen())
	}
	for _, keys := range []string{"<enter>", "j<enter>", "j<enter>"} {
		if s.press(keys); s.app.at != Home || !strings.Contains(s.app.Notice, "it is empty") {
			t.Errorf("%q: screen %v, said %q", keys, s.app.at, s.app.Notice)
		}
	}
}

// A form that cannot be drawn is said on the setup.
func TestAFormThatCannotBeDrawn(t *testing.T) {
	s := started(t, func(c *Config) {
		study := testStudy()
		study.Exams = content.Bank{Topics: study.Exams.Topics}
		c.Load = loads(study, nil)
	})
	if s.press("<enter><enter>"); s.app.at != Setup || s.app.Notice == "" {
		t.Errorf("screen %v, said %q:\n%s", s.app.at, s.app.Notice, s.screen())
	}
}
