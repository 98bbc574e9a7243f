package ui

import (
	"strings"
	"testing"
	"time"
)

// The clock warns at half time, 30 and 5 minutes before the end, until the next key; not on home.
func TestWarnings(t *testing.T) {
	s := examOf(t, 2*time.Hour, "s-404", "m-safe")
	for _, c := range []struct {
		pass time.Duration
		said string
	}{
		{59 * time.Minute, ""},
		{time.Minute, "Half of the time is over"},
		{29 * time.Minute, ""},
		{time.Minute, "30 minutes left"},
		{25 * time.Minute, "5 minutes left"},
	} {
		s.pass(c.pass)
		if s.app.Notice != c.said || !strings.Contains(s.screen(), c.said) {
			t.Errorf("after %v: %q, want %q", s.app.session.exam.Clock.Used, s.app.Notice, c.said)
		}
		if s.press("m"); s.app.Notice != "" {
			t.Errorf("%q stays after a key", s.app.Notice)
		}
	}
}

func TestAWarningUnderAPromptIsSaid(t *testing.T) {
	s := examOf(t, time.Hour, "s-404").press("<esc>").pass(30 * time.Minute)
	if !strings.Contains(s.screen(), "30 minutes left") {
		t.Errorf("not said:\n%s", s.screen())
	}
}

// t hides the clock and shows it again; 5 minutes before the end it comes back by itself, and can be hidden again.
func TestTheClockCanBeHidden(t *testing.T) {
	s := anExam(t)
	shown := func(want string) {
		t.Helper()
		if header, _, _ := strings.Cut(s.screen(), "\n"); !strings.HasSuffix(header, want) {
			t.Errorf("header %q, want %q", header, want)
		}
	}
	shown("20:00 left")
	s.press("t")
	shown("clock hidden")
	s.press("t")
	shown("20:00 left")
	s.press("to")
	shown("clock hidden")
	s.pass(15*time.Minute - time.Second)
	shown("clock hidden")
	s.pass(time.Second)
	shown("5:00 left")
	s.press("t").pass(time.Second)
	shown("clock hidden")
}

// The clock of one exam that was hidden is not hidden in the next.
func TestAHiddenClockIsBackInTheNextExam(t *testing.T) {
	s := sit(t).press("toey<enter><esc><enter><enter>")
	if s.app.at != Exam || strings.Contains(s.screen(), "clock hidden") {
		t.Errorf("hidden from the start:\n%s", s.screen())
	}
}

// An untimed exam has no clock to hide, and no pace.
func TestUntimed(t *testing.T) {
	s := untimedExam(t).pass(3 * time.Hour).press("t")
	for _, word := range []string{"left", "hidden", "pace", "Half"} {
		if strings.Contains(s.screen(), word) {
			t.Errorf("%q on the screen:\n%s", word, s.screen())
		}
	}
	if s.press("?"); strings.Contains(s.screen(), "clock") {
		t.Errorf("the help tells of a clock:\n%s", s.screen())
	}
	if s.app.session.exam.Clock.Used != 3*time.Hour {
		t.Errorf("used: %v", s.app.session.exam.Clock.Used)
	}
}

// Ticks go on while a clock runs and end with it; a second row of them never starts.
func TestOneTickASecond(t *testing.T) {
	s := started(t)
	if s.ticks != 0 {
		t.Error("ticks on home")
	}
	s.press("<enter><enter>").pass(3 * time.Second)
	if s.ticks != 1 {
		t.Errorf("%d ticks under way in an exam", s.ticks)
	}
	for range 3 {
		s.press("<esc>l<enter>").pass(2 * time.Second)
	}
	if s.ticks != 1 {
		t.Errorf("%d ticks under way after leaving and resuming", s.ticks)
	}
	if s.press("<esc>l").pass(2 * time.Second); s.ticks != 0 {
		t.Errorf("%d ticks while the exam is left", s.ticks)
	}
	if s.press("<enter>oey<enter>").pass(2 * time.Second); s.ticks != 0 {
		t.Errorf("%d ticks after the end", s.ticks)
	}
}

// A strict clock goes on ticking while its exam is left, so that it ends on time without a key.
func TestAStrictClockTicksOnWhileAway(t *testing.T) {
	s := strictLeft(t).pass(19*time.Minute + 59*time.Second)
	if s.app.at != Home {
		t.Fatalf("screen %v", s.app.at)
	}
	if s.pass(time.Second); s.app.at != Report {
		t.Errorf("not submitted:\n%s", s.screen())
	}
}
