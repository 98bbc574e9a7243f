package history_test

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

// working gives a journal with an exam of which two answers are in the file.
func working(t *testing.T, path string) (*journal.Journal, *scoring.Attempt) {
	t.Helper()
	j := journalOf(t, path)
	a := anExam("exam", 10)
	j.Begin(a)
	for i := range 2 {
		a.Go(i)
		answer(t, a, true)
		j.Update(a)
	}
	flush(t, j)
	return j, a
}

func more(t *testing.T, j *journal.Journal, a *scoring.Attempt, item int) {
	t.Helper()
	a.Go(item)
	answer(t, a, false)
	j.Update(a)
}

func kept(t *testing.T, j *journal.Journal, a *scoring.Attempt) {
	t.Helper()
	flush(t, j)
	got, _, err := storeOf(t, j).Load(t.Context(), a.ID)
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
	if s := j.Status(); !s.Keeping || s.Trouble != "" {
		t.Errorf("status %+v", s)
	}
}

func notKept(t *testing.T, j *journal.Journal, kind history.Kind, says ...string) {
	t.Helper()
	if err := j.Flush(soon(t)); err == nil {
		t.Error("flush says that it is kept")
	}
	s := j.Status()
	if s.Keeping || s.Kind != kind {
		t.Errorf("status %+v, want %s", s, kind)
	}
	for _, text := range says {
		if !strings.Contains(s.Trouble, text) {
			t.Errorf("%q lacks %q", s.Trouble, text)
		}
	}
}

func TestFullDatabase(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	s := storeOf(t, j)
	if _, err := s.WriteDB().Exec("PRAGMA max_page_count = 1"); err != nil { // as many as there are
		t.Fatal(err)
	}
	var b *scoring.Attempt
	for n := 0; j.Status().Keeping; n++ {
		if n > 100 {
			t.Fatal("it never fills up")
		}
		b = scoring.NewAttempt(fmt.Sprintf("fill%d", n), scoring.Exam, aForm(fmt.Sprint("S", n), 40), 0, false, at(0))
		b.Form.Title = strings.Repeat("x", 3000)
		j.Begin(b)
		_ = j.Flush(soon(t)) // at some point it fails
	}
	more(t, j, a, 4)
	notKept(t, j, history.Full, "is full", path, "Make room")
	if got, _, err := s.Load(t.Context(), "exam"); err != nil || got.Responses[4].Answered() {
		t.Errorf("what was kept cannot be read: %v", err)
	}
	if _, err := s.WriteDB().Exec("PRAGMA max_page_count = 100000"); err != nil {
		t.Fatal(err)
	}
	kept(t, j, a)
	kept(t, j, b)
}

func TestLockedFile(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	if _, err := storeOf(t, j).WriteDB().Exec("PRAGMA busy_timeout = 30"); err != nil {
		t.Fatal(err)
	}
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	other.SetMaxOpenConns(1)
	if _, err := other.Exec("BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	more(t, j, a, 3)
	wait(t, func() bool { return !j.Status().Keeping })
	if s := j.Status(); s.Kind != history.Locked || !strings.Contains(s.Trouble, "another program holds "+path) {
		t.Errorf("%+v", s)
	}
	more(t, j, a, 5)
	if _, err := other.Exec("COMMIT"); err != nil {
		t.Fatal(err)
	}
	kept(t, j, a)
}

func wait(t *testing.T, until func() bool) {
	t.Helper()
	for range 6000 {
		if until() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("it never happened")
}

func TestFolderInTheWay(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "data", history.FileName)
	if err := os.WriteFile(filepath.Join(dir, "data"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	j := journalOf(t, path)
	a := anExam("exam", 4)
	j.Begin(a)
	notKept(t, j, history.ReadOnly, path, "cannot be written")
	if _, err := j.Store(soon(t)); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("a store nevertheless: %v", err)
	}
	if err := os.Remove(filepath.Join(dir, "data")); err != nil {
		t.Fatal(err)
	}
	kept(t, j, a)
}

func TestNewerFile(t *testing.T) {
	path := dbPath(t)
	s := opened(t, path)
	if _, err := s.WriteDB().Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if _, err := history.Open(path); err == nil || !strings.Contains(err.Error(), "newer Cutscore") || !strings.Contains(err.Error(), "update") {
		t.Errorf("%v", err)
	}
	j := journalOf(t, path)
	j.Begin(anExam("x", 2))
	notKept(t, j, history.Newer, "update Cutscore", path)
	if _, err := os.Stat(path); err != nil {
		t.Error("it was put aside")
	}
}

// Somebody deletes the folder while the program runs: SQLite would go on writing to a file that has no name any more.
func TestFileTakenAway(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	if err := os.RemoveAll(filepath.Dir(path)); err != nil {
		t.Fatal(err)
	}
	more(t, j, a, 6)
	kept(t, j, a)
	s := opened(t, path)
	if _, _, err := s.Load(t.Context(), "exam"); err != nil {
		t.Error(err)
	}
}

// The file alone is deleted: what SQLite keeps beside it must not be taken for part of the new one.
func TestFileAloneTakenAway(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	more(t, j, a, 6)
	kept(t, j, a)
	if err := j.Close(soon(t)); err != nil {
		t.Fatal(err)
	}
	if got, _, err := opened(t, path).Load(t.Context(), "exam"); err != nil {
		t.Error(err)
	} else {
		same(t, a, got)
	}
}
