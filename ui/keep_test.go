package ui

import (
	"context"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

// keptAt starts the program with a history in a folder, as a window of its own.
func keptAt(t testing.TB, dir string, with ...func(*Config)) *stage {
	t.Helper()
	journal := journal.New(func() (*history.Store, error) { return history.Open(filepath.Join(dir, history.FileName)) })
	t.Cleanup(func() {
		if err := journal.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return started(t, append(with, func(c *Config) { c.Journal, c.Dir = journal, dir })...)
}

// onDisk is an attempt as the history has it.
func (s *stage) onDisk(id string) *scoring.Attempt {
	s.Helper()
	if err := s.app.session.journal.Flush(context.Background()); err != nil {
		s.Fatal(err)
	}
	store, err := s.app.session.journal.Store(context.Background())
	if err != nil {
		s.Fatal(err)
	}
	attempt, _, err := store.Load(context.Background(), id)
	if err != nil {
		s.Fatal(err)
	}
	return attempt
}

// Whatever keys do to an exam is in the history: answers, marks, the open item, the time of the items.
func TestWhatHappensIsKept(t *testing.T) {
	s := keptAt(t, t.TempDir()).press("<enter><enter>")
	random := rand.New(rand.NewPCG(3, 3))
	for range 12 {
		for range 15 {
			s.press(strings.Fields("a b c d j k n n p m u x o <esc> <enter> <space>")[random.IntN(16)])
			s.pass(time.Duration(random.IntN(4)) * time.Second)
		}
		if s.app.session.exam == nil {
			t.Fatal("the exam is over")
		}
		exam := s.app.session.exam
		if got := s.onDisk(exam.ID); !reflect.DeepEqual(answers(got), answers(exam)) || got.At != exam.At || !got.Open() {
			t.Fatalf("on disk: item %d, %+v\nhere: item %d, %+v", got.At, answers(got), exam.At, answers(exam))
		}
		if late := exam.Clock.Used - s.onDisk(exam.ID).Clock.Used; late < 0 || late > time.Second {
			t.Errorf("the clock on disk is %v behind", late)
		}
	}
}

// A program that was killed offers the exam at its next start, and goes on where it was.
func TestAKilledExamIsResumed(t *testing.T) {
	dir := t.TempDir()
	s := keptAt(t, dir).press("<enter><enter>bmn").pass(30 * time.Second).press("ax")
	id, was := s.app.session.exam.ID, answers(s.app.session.exam)
	s.onDisk(id) // written; and then nobody says goodbye
	again := keptAt(t, dir)
	if !strings.Contains(again.screen(), "> Resume TESTED-1       2 of 10 answered, 19:30 left") {
		t.Fatalf("not offered:\n%s", again.screen())
	}
	again.press("<enter>")
	if exam := again.app.session.exam; again.app.at != Exam || exam.ID != id || exam.At != 1 || !reflect.DeepEqual(answers(exam), was) {
		t.Fatalf("screen %v:\n%s", again.app.at, again.screen())
	}
	again.press("oey<enter>")
	if kept := again.onDisk(id); kept.State != scoring.Submitted {
		t.Errorf("on disk it is %s", kept.State)
	}
	// The first window hears of it when it writes next.
	s.press("m").onDiskLost(id)
	if s.send(StatusMsg(s.app.session.journal.Status())); s.app.at != Home || s.app.session.exam != nil {
		t.Errorf("the first window goes on with it:\n%s", s.screen())
	}
}

// onDiskLost writes what waits; that it cannot be written is meant.
func (s *stage) onDiskLost(string) { _ = s.app.session.journal.Flush(context.Background()) }

// A drill during which a strict exam ends is put aside and offered; the next exam is kept as ever.
func TestADrillDuringWhichAnExamEnds(t *testing.T) {
	s := keptAt(t, t.TempDir()).press("<enter>jjjj<right><enter><esc>l")
	s.press("jjjj<enter><enter>m").pass(20 * time.Minute)
	if s.app.at != Report || s.app.session.drill != nil {
		t.Fatalf("screen %v, drill %v", s.app.at, s.app.session.drill)
	}
	if s.press("<esc>"); !strings.Contains(s.screen(), "Resume the drill") {
		t.Errorf("the drill is not offered:\n%s", s.screen())
	}
	s.press("<home>j<enter><enter>b")
	if s.app.session.exam == nil {
		t.Fatalf("no exam:\n%s", s.screen())
	}
	if kept := s.onDisk(s.app.session.exam.ID); !kept.Responses[0].Chose(1) {
		t.Errorf("the answer is not kept: %+v", kept.Responses[0])
	}
}

// When another window takes the drill, the exam that was left here stays.
func TestADrillTakenByAnotherWindowLeavesTheExam(t *testing.T) {
	s := sit(t).press("b<esc>ljjjj<enter><enter>?")
	s.send(StatusMsg{Kind: history.Taken, Attempt: s.app.session.drill.ID, Trouble: "It was resumed in another window"})
	if s.app.at != Home || s.app.session.drill != nil || s.app.help != nil || s.app.session.exam == nil || s.app.Notice != "It was resumed in another window" {
		t.Errorf("screen %v, said %q:\n%s", s.app.at, s.app.Notice, s.screen())
	}
	if s.press("<home><enter>"); s.app.at != Exam || !s.response().Chose(1) {
		t.Errorf("the exam:\n%s", s.screen())
	}
}
