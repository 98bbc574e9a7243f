//go:build !windows

package ui

import (
	"bytes"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
)

// os/signal starts its loop with the first Notify: outside of any bubble of synctest, which would wait for it.
var _ = func() bool {
	signal.Notify(make(chan os.Signal, 1), syscall.SIGWINCH)
	return true
}()

// output is what the program writes to the terminal.
type output struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.String()
}

// program runs the real thing with an exam at hand, without a terminal, by the clock of the bubble.
func program(t *testing.T, limit time.Duration, env ...string) (*tea.Program, *App, *scoring.Attempt, *output) {
	t.Helper()
	start := time.Now()
	now := func() scoring.Reading { return scoring.Reading{Mono: time.Since(start), Wall: time.Now()} }
	attempt := scoring.NewAttempt("exam", scoring.Exam, formOf("s-404", "m-safe", "c-age"), limit, false, now())
	app := New(Config{
		Load: loads(testStudy(), nil), Series: "TESTED", Number: 1, Attempt: attempt,
		Now: now, NewID: func() string { return "x" }, NewSeries: func() string { return "X" },
	})
	var out output
	return tea.NewProgram(app, tea.WithInput(nil), tea.WithOutput(&out), tea.WithoutSignals(), tea.WithWindowSize(80, 24),
		tea.WithEnvironment(append([]string{"TERM=xterm-256color", "COLORTERM=truecolor", "TTY_FORCE=1"}, env...))), app, attempt, &out
}

// An exam of 45 s, left to itself in the running program, submits itself at its end: the ticks alone see to it.
func TestTheRunningProgramEndsAnExamByTheClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, app, attempt, out := program(t, 45*time.Second)
		ended := make(chan error)
		go func() {
			_, err := p.Run()
			ended <- err
		}()
		time.Sleep(2 * time.Second)
		p.Send(tea.KeyPressMsg{Code: 'a', Text: "a"})
		time.Sleep(42 * time.Second)
		if shown := ansi.Strip(out.String()); strings.Contains(shown, "Time is up") {
			t.Error("submitted too early")
		}
		time.Sleep(2 * time.Second)
		p.Quit()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		time.Sleep(2 * time.Second) // the last tick ends
		if app.at != Report || attempt.State != scoring.Expired || !attempt.Responses[0].Chose(0) {
			t.Errorf("screen %v, ended %+v", app.at, attempt)
		}
		if used := attempt.Clock.Used; used != 45*time.Second {
			t.Errorf("used %v", used)
		}
		if shown := ansi.Strip(out.String()); !strings.Contains(shown, "Time is up") || !strings.Contains(shown, "Practice estimate") {
			t.Error("the report was not drawn")
		}
		if !strings.Contains(out.String(), "38;2;") {
			t.Error("a terminal that can do colours gets none")
		}
	})
}

// NO_COLOR takes the colours away and leaves the signs and words.
func TestNoColor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, _, _, out := program(t, time.Minute, "NO_COLOR=1")
		ended := make(chan error)
		go func() {
			_, err := p.Run()
			ended <- err
		}()
		time.Sleep(time.Second)
		p.Send(tea.KeyPressMsg{Code: 'x', Text: "x"})
		p.Send(tea.KeyPressMsg{Code: 'a', Text: "a"})
		time.Sleep(time.Second)
		p.Quit()
		<-ended
		time.Sleep(2 * time.Second)
		if written := out.String(); strings.Contains(written, "38;2;") || strings.Contains(written, "38;5;") {
			t.Errorf("colours are written: %q", written)
		}
		if !strings.Contains(ansi.Strip(out.String()), "(struck out)") {
			t.Error("the word for a strikeout is missing")
		}
	})
}
