package history_test

import (
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

func TestTwoWindows(t *testing.T) {
	path := dbPath(t)
	first, a := working(t, path)
	second := journalOf(t, path)

	open, err := storeOf(t, second).OpenAttempts()
	if err != nil || len(open) != 1 || open[0].ID != "exam" || open[0].Answered != 2 {
		t.Fatalf("open attempts: %+v, %v", open, err)
	}
	b, seen, err := second.Resume(soon(t), "exam")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, b)
	b.Clock.Resume(at(time.Hour), seen)
	more(t, second, b, 5)
	kept(t, second, b)

	// The older window says so at its next write, and writes nothing.
	more(t, first, a, 6)
	if err := first.Flush(soon(t)); err != nil {
		t.Errorf("what was refused is not waited for: %v", err)
	}
	if s := first.Status(); s.Keeping || s.Kind != history.Taken || s.Attempt != "exam" || !strings.Contains(s.Trouble, "another window") {
		t.Errorf("%+v", s)
	}
	more(t, first, a, 7)
	flush(t, first)
	kept(t, second, b)

	// It goes on to another exam, and says nothing of the old one then.
	c := anExam("other", 3)
	first.Begin(c)
	kept(t, first, c)

	// And takes the first back, as the other window left it.
	again, _, err := first.Resume(soon(t), "exam")
	if err != nil {
		t.Fatal(err)
	}
	same(t, b, again)
	more(t, first, again, 8)
	kept(t, first, again)
	more(t, second, b, 9)
	flush(t, second)
	if s := second.Status(); s.Kind != history.Taken {
		t.Errorf("%+v", s)
	}
}

// Both windows write different exams at once.
func TestTwoWindowsAtOnce(t *testing.T) {
	path := dbPath(t)
	one, two := journalOf(t, path), journalOf(t, path)
	a, b := anExam("a", 10), anExam("b", 10)
	one.Begin(a)
	two.Begin(b)
	for k := range 100 {
		more(t, one, a, k%10)
		more(t, two, b, k%10)
		if k%10 == 0 {
			flush(t, one)
			flush(t, two)
		}
	}
	kept(t, one, a)
	kept(t, two, b)
}

func TestResumeInTheSameWindow(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	a.Clock.Stop(at(9*time.Second), scoring.Left)
	j.Update(a)
	b, seen, err := j.Resume(soon(t), "exam")
	if err != nil || !seen.Equal(at(9*time.Second).Wall) {
		t.Fatalf("%v %v", seen, err)
	}
	same(t, a, b)
	if b == a {
		t.Error("the same attempt, not a copy")
	}
	more(t, j, b, 3)
	kept(t, j, b)
}

func TestDeletedInAnotherWindow(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	if err := opened(t, path).Delete("exam"); err != nil {
		t.Fatal(err)
	}
	more(t, j, a, 3)
	flush(t, j)
	if s := j.Status(); s.Kind != history.Deleted || s.Keeping {
		t.Errorf("%+v", s)
	}
	if _, _, err := j.Resume(soon(t), "exam"); err == nil || !strings.Contains(err.Error(), "no such attempt") {
		t.Errorf("resuming it: %v", err)
	}
}

func TestTakeThenAnswer(t *testing.T) {
	path := dbPath(t)
	working(t, path)
	second := journalOf(t, path)
	b, _, err := storeOf(t, second).Load(t.Context(), "exam")
	if err != nil {
		t.Fatal(err)
	}
	second.Claim("exam")
	more(t, second, b, 4)
	kept(t, second, b)
}

func TestDeletedHere(t *testing.T) {
	path := dbPath(t)
	j, _ := working(t, path)
	j.Forget("exam")
	if err := storeOf(t, j).Delete("exam"); err != nil {
		t.Fatal(err)
	}
	flush(t, j)
	if s := j.Status(); !s.Keeping {
		t.Errorf("%+v", s)
	}
}
