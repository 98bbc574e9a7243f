package history_test

import (
	"bytes"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// sound is a history larger than is checked when it is opened; its responses are long, so that it is so with few attempts.
var sound = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "cutscore-sound-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, history.FileName)
	if err := generate(path, 6, soundAttempts/6, 30, 350); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

const soundAttempts = 60

// spoilt gives it with one page overwritten.
func spoilt(t *testing.T, page func(pages int) int) string {
	t.Helper()
	data, err := sound()
	if err != nil {
		t.Fatal(err)
	}
	if len(data) < history.Checked {
		t.Fatalf("only %d bytes", len(data))
	}
	data = bytes.Clone(data)
	at := page(len(data)/4096) * 4096
	copy(data[at:at+4096], bytes.Repeat([]byte{0xa5}, 4096))
	path := filepath.Join(t.TempDir(), history.FileName)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// One bad page costs the attempts on it, not the history.
func TestSalvage(t *testing.T) {
	most := 0
	for _, share := range []int{1, 3, 6, 9} {
		path := spoilt(t, func(pages int) int { return pages * share / 10 })
		j := journalOf(t, path)
		a := anExam("now", 5)
		j.Begin(a)
		wait(t, func() bool { return j.Status().Notice != "" }) // examine finds it, or writing does
		kept(t, j, a)
		s := storeOf(t, j)
		entries, err := s.List(history.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		found := len(entries) - 1
		if notice := j.Status().Notice; !strings.Contains(notice, "put aside as") {
			t.Error(notice)
		}
		for _, e := range entries {
			if _, _, err := s.Load(t.Context(), e.ID); err != nil {
				t.Errorf("%d: %v", share, err)
			}
		}
		if files := asideFiles(t, path); len(files) != 1 {
			t.Errorf("put aside: %v", files)
		}
		t.Logf("page at %d/10: %d of %d attempts", share, found, soundAttempts)
		most = max(most, found)
	}
	if most < soundAttempts/2 {
		t.Errorf("at most %d attempts of %d could be read", most, soundAttempts)
	}
}

func TestMergeOfDamaged(t *testing.T) {
	path := spoilt(t, func(pages int) int { return pages / 2 })
	s := opened(t, dbPath(t))
	added, err := s.Merge(path)
	if err == nil || added == 0 || !strings.Contains(err.Error(), fmt.Sprintf("%d attempts could be brought in", added)) {
		t.Errorf("%d, %v", added, err)
	}
	if n, _ := s.Merge(path); n != 0 {
		t.Errorf("%d more the second time", n)
	}
}

// One attempt that cannot be written must not keep the others from being written.
func TestOneBadAttempt(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	flush(t, j)
	bad, good := anExam("bad", 3), anExam("good", 3)
	bad.Form.Blueprint.Weights = map[string]float64{"x": math.NaN()}
	j.Begin(bad)
	j.Begin(good)
	if err := j.Flush(soon(t)); err == nil || !strings.Contains(err.Error(), "bad") {
		t.Errorf("%v", err)
	}
	if got, _, err := storeOf(t, j).Load(t.Context(), "good"); err != nil {
		t.Error(err)
	} else {
		same(t, good, got)
	}
}

// A file that another program holds when the program starts can be read.
func TestOpeningALockedFile(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	if err := j.Close(soon(t)); err != nil {
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
	j = journalOf(t, path)
	if entries, err := storeOf(t, j).List(history.Filter{}); err != nil || len(entries) != 1 {
		t.Errorf("%v %v", entries, err)
	}
	wait(t, func() bool { return j.Status().Kind == history.Locked })
	if _, err := other.Exec("COMMIT"); err != nil {
		t.Fatal(err)
	}
	b, _, err := j.Resume(soon(t), "exam")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, b)
	more(t, j, b, 4)
	kept(t, j, b)
}

func TestFileMode(t *testing.T) {
	path := dbPath(t)
	j, _ := working(t, path)
	flush(t, j)
	for _, file := range []string{path, path + "-wal"} {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", file, info.Mode(), err)
		}
	}
}

func TestClosed(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	more(t, j, a, 3)
	if err := j.Close(soon(t)); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Store(soon(t)); !errors.Is(err, journal.ErrClosed) {
		t.Errorf("%v", err)
	}
	more(t, j, a, 4) // comes too late, and harms nothing
	if err := j.Flush(soon(t)); !errors.Is(err, journal.ErrClosed) {
		t.Errorf("%v", err)
	}
	if got, _, err := opened(t, path).Load(t.Context(), "exam"); err != nil || !got.Responses[3].Answered() || got.Responses[4].Answered() {
		t.Errorf("%v", err)
	}
}

// Closing does not wait for the pause between two tries.
func TestCloseInTrouble(t *testing.T) {
	j := journal.New(func() (*history.Store, error) { return nil, errors.New("never") })
	j.Begin(anExam("x", 2))
	time.Sleep(500 * time.Millisecond) // the pause has grown
	began := time.Now()
	if err := j.Close(soon(t)); err == nil || !strings.Contains(err.Error(), "never") {
		t.Errorf("%v", err)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("it took %v", took)
	}
}

// What a damaged disk made of one attempt's topics hides that attempt's topics, not the history.
func TestListOfAGarbledAttempt(t *testing.T) {
	j := journalOf(t, dbPath(t))
	endedExam(t, j, "one", 0)
	endedExam(t, j, "two", time.Hour)
	flush(t, j)
	s := storeOf(t, j)
	if _, err := s.WriteDB().Exec("UPDATE attempts SET topics = 'nonsense' WHERE id = 'one'"); err != nil {
		t.Fatal(err)
	}
	entries, err := s.List(history.Filter{})
	if err != nil || len(entries) != 2 || len(entries[0].Topics) == 0 || entries[1].Asked != 8 || len(entries[1].Topics) != 0 {
		t.Errorf("%+v %v", entries, err)
	}
}
