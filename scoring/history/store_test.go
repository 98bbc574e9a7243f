package history_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
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
	if err := os.Chmod(dir, 0o755); err != nil { //nolint:gosec // that is what is tried
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

func TestList(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	if entries, err := s.List(history.Filter{}); err != nil || len(entries) != 0 {
		t.Errorf("an empty history: %v %v", entries, err)
	}
	exam := endedExam(t, j, "exam", 0)
	open := anExam("open", 8)
	open.Started = at(time.Hour).Wall
	j.Begin(open)
	left := scoring.NewAttempt("left", scoring.Exam, aForm("OTHER", 4), time.Hour, true, at(2*time.Hour))
	j.Begin(left)
	left.End(scoring.Abandoned, at(3*time.Hour))
	j.End(left)
	flush(t, j)

	report := scoring.NewReport(exam)
	entries, err := s.List(history.Filter{Scored: true})
	if err != nil || len(entries) != 1 {
		t.Fatalf("%v %v", entries, err)
	}
	e := entries[0]
	if e.Right != report.Right || e.Asked != report.Asked || e.Estimate != report.Estimate || e.Low != report.Low || e.High != report.High ||
		e.Passed != report.Passed || e.Cut != report.Cut || e.Code != report.Code || e.Used != report.Used || e.Title != report.Title ||
		e.Deck != report.Deck || e.Digest != report.Digest || !e.Started.Equal(report.Started) || !e.Ended.Equal(report.Ended) {
		t.Errorf("%+v\nis not the report\n%+v", e, report)
	}
	for i, topic := range report.Topics {
		if e.Topics[i] != (scoring.TopicTally{Topic: topic.Topic, Tally: scoring.Tally{Right: topic.Right, Asked: topic.Asked}}) {
			t.Errorf("topic %+v, want %+v", e.Topics[i], topic)
		}
	}
	if e.Pauses != 1 || e.Stood != 30*time.Minute {
		t.Errorf("it stood %d times, %v", e.Pauses, e.Stood)
	}
	checkFilters(t, s)
}

func checkFilters(t *testing.T, s *history.Store) {
	t.Helper()
	for _, tt := range []struct {
		filter history.Filter
		want   []string
	}{
		{history.Filter{}, []string{"left", "open", "exam"}},
		{history.Filter{Limit: 1}, []string{"left"}},
		{history.Filter{Limit: 1, Offset: 1}, []string{"open"}},
		{history.Filter{Offset: 2}, []string{"exam"}},
		{history.Filter{Mode: scoring.Drill}, nil},
		{history.Filter{Mode: scoring.Exam, Open: true}, []string{"open"}},
	} {
		entries, err := s.List(tt.filter)
		var ids []string
		for _, e := range entries {
			ids = append(ids, e.ID)
		}
		if err != nil || !reflect.DeepEqual(ids, tt.want) {
			t.Errorf("%+v: %v, want %v (%v)", tt.filter, ids, tt.want, err)
		}
	}
	if open, err := s.OpenAttempts(); err != nil || len(open) != 1 || open[0].Left() != 2*time.Hour || open[0].Scored() {
		t.Errorf("%+v %v", open, err)
	}
}

// What was deleted comes back as it was, with all that follows from it; an attempt that goes on can be gone on with.
func TestADeletionIsUndone(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	s := storeOf(t, j)
	one := endedExam(t, j, "one", 0)
	two := endedExam(t, j, "two", time.Hour)
	open := scoring.NewAttempt("open", scoring.Exam, aForm("ZEBRA", 5), time.Hour, true, at(0))
	open.Clock.Start(at(0))
	j.Begin(open)
	open.Advance(at(time.Minute), true)
	answer(t, open, false)
	j.Update(open)
	flush(t, j)
	list := func() []history.Entry {
		entries, err := s.List(history.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		return entries
	}
	before, records := list(), itemsOf(t, s)
	var kept []*history.Stash
	for _, id := range []string{"one", "open", "two"} {
		stash, err := history.NewStash(s, id)
		if err == nil {
			err = s.Delete(id)
		}
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, stash)
	}
	if left := list(); len(left) != 0 {
		t.Fatalf("still there: %v", left)
	}
	endedExam(t, j, "three", 2*time.Hour) // takes their place in the tables
	flush(t, j)
	if err := s.Delete("three"); err != nil {
		t.Fatal(err)
	}
	for _, stash := range kept {
		for range 2 { // that it is there already is no matter
			if err := stash.Restore(s); err != nil {
				t.Fatal(err)
			}
		}
		if err := stash.Close(); err != nil {
			t.Error(err)
		}
	}
	if after := list(); !reflect.DeepEqual(after, before) {
		t.Errorf("%+v\nwere %+v", after, before)
	}
	checkRecords(t, itemsOf(t, s), records)
	for _, a := range []*scoring.Attempt{one, two, open} {
		got, _, err := s.Load(t.Context(), a.ID)
		if err != nil {
			t.Fatal(err)
		}
		if a == one {
			for i := range a.Responses {
				a.Responses[i].Fresh = a.Responses[i].Answered()
			}
		}
		if a != open {
			same(t, a, got)
		} else if !got.Open() || got.Count().Answered != 1 || got.Clock.Limit != time.Hour {
			t.Errorf("%+v", got)
		}
	}
	if _, err := history.NewStash(s, "nobody"); !errors.Is(err, history.ErrNotFound) {
		t.Errorf("%v", err)
	}
}

func TestDelete(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	s := storeOf(t, j)
	endedExam(t, j, "one", 0)
	two := endedExam(t, j, "two", time.Hour)
	other := scoring.NewAttempt("other", scoring.Exam, aForm("ZEBRA", 5), 0, false, at(0))
	other.Form.Items[0].Stem = "a very secret stem"
	j.Begin(other)
	flush(t, j)
	if err := s.Delete("nobody"); !errors.Is(err, history.ErrNotFound) {
		t.Errorf("%v", err)
	}
	if err := s.Delete("one"); err != nil {
		t.Fatal(err)
	}
	if got, _, err := s.Load(t.Context(), "two"); err != nil {
		t.Error(err)
	} else {
		for i := range two.Responses { // its items were answered here for the first time, now that the other is gone
			two.Responses[i].Fresh = two.Responses[i].Answered()
		}
		same(t, two, got) // they share a form
	}
	if err := s.Delete("other"); err != nil {
		t.Fatal(err)
	}
	for table, want := range map[string]int{"attempts": 1, "forms": 1, "form_items": 8, "items": 8, "responses": 8} {
		var n int
		if err := s.ReadDB().QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil || n != want {
			t.Errorf("%s has %d rows, want %d (%v)", table, n, want, err)
		}
	}
	if err := s.SetSeries("ABCDEF"); err != nil {
		t.Fatal(err)
	}
	if err := s.DeleteAll(); err != nil {
		t.Fatal(err)
	}
	for _, table := range []string{"attempts", "forms", "form_items", "items", "responses", "records"} {
		var n int
		if err := s.ReadDB().QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil || n != 0 {
			t.Errorf("%s has %d rows (%v)", table, n, err)
		}
	}
	for _, file := range []string{path, path + "-wal"} {
		if data, err := os.ReadFile(file); err != nil || bytes.Contains(data, []byte("secret stem")) {
			t.Errorf("%s still has it (%v)", file, err)
		}
	}
	if series, err := s.Series(); err != nil || series != "ABCDEF" {
		t.Errorf("%q %v", series, err)
	}
}

func TestSeries(t *testing.T) {
	path := dbPath(t)
	codes := make([]content.Code, 4)
	var wg sync.WaitGroup
	for n := range codes { // four windows start for the first time at once
		wg.Go(func() {
			s, err := history.Open(path)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if codes[n], err = s.EnsureSeries(fmt.Sprint("SERIES", n)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, c := range codes {
		if c != codes[0] || c.Number != 1 || c.Series == "" {
			t.Errorf("%v", codes)
		}
	}
	j := journalOf(t, path)
	s := storeOf(t, j)
	if err := s.SetSeries("MINE"); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		series string
		number int
		want   int
	}{{"MINE", 1, 2}, {"MINE", 2, 3}, {"MINE", 1, 3}, {"OTHER", 7, 3}, {"MINE", 5, 6}, {"MINE", 9999, 1}} {
		f := aForm(step.series, 2)
		f.Code.Number = step.number
		j.Begin(scoring.NewAttempt(fmt.Sprint(step), scoring.Exam, f, 0, false, at(0)))
		flush(t, j)
		if n, err := s.NextNumber(); err != nil || n != step.want {
			t.Errorf("after %s-%d comes %d, want %d (%v)", step.series, step.number, n, step.want, err)
		}
	}
	if err := s.SetSeries("MINE"); err != nil {
		t.Fatal(err)
	}
	if err := s.SetSeries("NEW"); err != nil {
		t.Fatal(err)
	}
	if n, err := s.NextNumber(); err != nil || n != 1 {
		t.Errorf("a new series starts with %d (%v)", n, err)
	}
}
