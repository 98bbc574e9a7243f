package history_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
)

// endedExam answers some of an exam and ends it.
func endedExam(t *testing.T, j *journal.Journal, id string, started time.Duration) *scoring.Attempt {
	t.Helper()
	a := scoring.NewAttempt(id, scoring.Exam, aForm("7K2MQX", 8), time.Hour, false, at(started))
	a.Clock.Start(at(started))
	j.Begin(a)
	for i := range 6 {
		a.Go(i)
		answer(t, a, i%2 == 0)
		j.Update(a)
	}
	a.End(scoring.Submitted, at(started+30*time.Minute))
	j.End(a)
	return a
}

func merge(t *testing.T, s *history.Store, other string, want int) {
	t.Helper()
	added, err := s.Merge(other)
	if err != nil || added != want {
		t.Errorf("added %d, %v; want %d", added, err, want)
	}
}

func TestMerge(t *testing.T) {
	here, there := dbPath(t), dbPath(t)
	mine, theirs := journalOf(t, here), journalOf(t, there)
	endedExam(t, mine, "mine", 0)
	theirs.Begin(anExam("open", 8))
	b := endedExam(t, theirs, "theirs", 5*time.Hour)
	flush(t, mine)
	flush(t, theirs) // the other program may be running, its last answers in the log alone
	s := storeOf(t, mine)
	merge(t, s, there, 2)
	before := dump(t, s)
	merge(t, s, there, 0)
	merge(t, s, here, 0) // with itself
	if dump(t, s) != before {
		t.Error("the second time changed something")
	}
	got, _, err := s.Load(t.Context(), "theirs")
	if err != nil {
		t.Fatal(err)
	}
	same(t, b, got)
	records, err := bookOf(t, s, aDeck).Items()
	if err != nil || records["item-1"].Seen != 2 || records["item-1"].Wrong != 2 || records["item-0"].Streak != 2 || !records["item-0"].LastSeen.Equal(b.Ended) {
		t.Errorf("%+v %v", records, err)
	}
	var forms int
	if err := s.ReadDB().QueryRow("SELECT count(*) FROM forms").Scan(&forms); err != nil || forms != 1+0 {
		t.Errorf("%d forms for one form", forms) // open and theirs and mine have the same items in the same order
	}
}

// dump writes everything that a file says, without its keys.
func dump(t *testing.T, s *history.Store) string {
	t.Helper()
	var b strings.Builder
	for _, query := range []string{
		"SELECT group_concat(quote(id) || state || used || writes || quote(topics)) FROM (SELECT * FROM attempts ORDER BY id)",
		"SELECT group_concat(id || place || choice || quote(counted) || first) FROM (SELECT * FROM responses JOIN attempts USING (attempt) ORDER BY id, place)",
		"SELECT group_concat(item || seen || wrong || streak || last_seen) FROM records",
	} {
		var text string
		if err := s.ReadDB().QueryRow(query).Scan(&text); err != nil {
			t.Fatal(err)
		}
		b.WriteString(text + "\n")
	}
	return b.String()
}

// An attempt that was open when it came, and has gone on there since, is brought up to date; not one resumed here.
func TestMergeGoesOn(t *testing.T) {
	here, there := dbPath(t), dbPath(t)
	mine, theirs := journalOf(t, here), journalOf(t, there)
	s := storeOf(t, mine)
	a := anExam("open", 6)
	theirs.Begin(a)
	flush(t, theirs)
	merge(t, s, there, 1)
	more(t, theirs, a, 2)
	flush(t, theirs)
	merge(t, s, there, 0)
	got, _, err := s.Load(t.Context(), "open")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)

	b, _, err := mine.Resume(soon(t), "open")
	if err != nil {
		t.Fatal(err)
	}
	more(t, mine, b, 3)
	kept(t, mine, b)
	for n := range 5 {
		more(t, theirs, a, n)
	}
	flush(t, theirs)
	merge(t, s, there, 0)
	kept(t, mine, b)
}

func TestMergeOfAnOlderVersion(t *testing.T) {
	s := opened(t, dbPath(t))
	other := fixture(t, "v2")
	before, err := os.ReadFile(other)
	if err != nil {
		t.Fatal(err)
	}
	merge(t, s, other, 3)
	merge(t, s, other, 0)
	if after, err := os.ReadFile(other); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the other file was changed (%v)", err)
	}
	if records, err := bookOf(t, s, aDeck).Items(); err != nil || len(records) != 4 {
		t.Errorf("%v %v", records, err)
	}
	if series, err := s.Series(); err != nil || series != "" {
		t.Errorf("the series came with it: %q, %v", series, err)
	}
}

func TestMergeOfWhatIsNoHistory(t *testing.T) {
	s := opened(t, dbPath(t))
	dir := t.TempDir()
	letter, newer := filepath.Join(dir, "letter.db"), filepath.Join(dir, "newer.db")
	if err := os.WriteFile(letter, bytes.Repeat([]byte("Dear grandmother, "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	n := opened(t, newer)
	if _, err := n.WriteDB().Exec("PRAGMA user_version = 9"); err != nil {
		t.Fatal(err)
	}
	n.Close()
	for path, says := range map[string]string{letter: "not a database", newer: "newer Cutscore", filepath.Join(dir, "none.db"): "no such file"} {
		if _, err := s.Merge(path); err == nil || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if files := asideFiles(t, letter); len(files) != 0 {
		t.Errorf("somebody else's file was put aside: %v", files)
	}
}
