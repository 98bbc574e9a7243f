package history_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

func TestDir(t *testing.T) {
	home := t.TempDir()
	t.Setenv("XDG_DATA_HOME", home)
	if want := filepath.Join(home, "cutscore", "history.db"); history.Path() != want {
		t.Errorf("%s, want %s", history.Path(), want)
	}
}

// A path may hold what means something in an address.
func TestStrangePath(t *testing.T) {
	path := filepath.Join(t.TempDir(), "50 % of #1? ü", history.FileName)
	opened(t, path)
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

// Others cannot read what somebody got wrong, nor where an older version or a copy had let them.
func TestFilesAreForThePersonAlone(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	dir := history.Dir()
	check := func(when string) {
		t.Helper()
		names, err := os.ReadDir(dir)
		if err != nil || len(names) < 5 {
			t.Fatalf("%v %v", names, err)
		}
		for _, n := range names {
			if info, err := n.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
				t.Errorf("%s, %s: %v", when, n.Name(), info.Mode())
			}
		}
		if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("%s: %v", when, info.Mode())
		}
	}
	use := func() *journal.Journal {
		j := journalOf(t, history.Path())
		j.Begin(anExam(fmt.Sprint("exam", time.Now()), 3))
		flush(t, j)
		item := anItem(1)
		drawn := content.Show(&item, content.Code{Series: "S", Number: 1})
		if err := errors.Join(history.Retire(dir, "deck", "q1"), history.ReportItem(dir, &drawn, "Deck", "wrong", day)); err != nil {
			t.Fatal(err)
		}
		return j
	}
	j := use()
	check("new")
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		if err := os.Chmod(n, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(soon(t)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, history.RetiredName)); err != nil { // so that it is written again
		t.Fatal(err)
	}
	use()
	check("used again")
}
