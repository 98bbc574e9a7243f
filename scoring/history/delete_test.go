package history_test

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

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
	if _, err := s.EnsureSeries("ABCDEF"); err != nil {
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
