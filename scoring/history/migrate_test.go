package history_test

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
)

// fixture makes a file as a program of version v2 or v3 left it, from testdata.
func fixture(t *testing.T, version string) string {
	t.Helper()
	script, err := os.ReadFile("testdata/" + version + ".sql")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), history.FileName)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(string(script)); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestMigration(t *testing.T) {
	fresh, s := opened(t, dbPath(t)), opened(t, fixture(t, "v2"))
	if a, b := schemaOf(t, fresh), schemaOf(t, s); a != b {
		t.Errorf("other tables than in a new file:\n%s\nnot\n%s", b, a)
	}
	checkFixture(t, s)
	a, _, err := s.Load(t.Context(), "exam-ended")
	if err != nil || !slices.Equal(a.Responses[2].First, []int{1}) || a.Result == nil || a.Result.Asked != 4 {
		t.Errorf("%+v %v", a, err)
	}
}

// schemaOf lists tables and columns; the text of a table that was altered is laid out differently.
func schemaOf(t *testing.T, s *history.Store) string {
	t.Helper()
	var all string
	err := s.ReadDB().QueryRow(`SELECT group_concat(line, char(10)) FROM (
		SELECT m.type || ' ' || m.name || ' ' || coalesce(c.name || ' ' || c.type || c."notnull" || c.pk || coalesce(c.dflt_value, ''), '') AS line
		FROM sqlite_schema m LEFT JOIN pragma_table_info(m.name) c ORDER BY m.name, c.name)`).Scan(&all)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A version that no program wrote is left alone and named; it made the program panic.
func TestImpossibleVersions(t *testing.T) {
	for _, version := range []int{-1, -2147483648, 1, 99} {
		path := fixture(t, "v2")
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Exec(fmt.Sprintf("PRAGMA user_version = %d", version)); err != nil {
			t.Fatal(err)
		}
		db.Close()
		s, err := history.Open(path)
		if err == nil {
			s.Close()
			t.Errorf("version %d was opened", version)
		} else if !strings.Contains(err.Error(), fmt.Sprint(version)) || !strings.Contains(err.Error(), path) {
			t.Errorf("version %d: %v", version, err)
		}
		if files := asideFiles(t, path); len(files) != 0 {
			t.Errorf("version %d: put aside: %v", version, files)
		}
	}
}

func checkFixture(t *testing.T, s *history.Store) {
	t.Helper()
	entries, err := s.List(history.Filter{})
	if err != nil || len(entries) != 3 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	if e := entries[0]; e.ID != "drill-ended" || e.Right != 1 || e.Asked != 1 || e.Items != 2 {
		t.Errorf("%+v", e)
	}
	a, seen, err := s.Load(t.Context(), "exam-open")
	if err != nil {
		t.Fatal(err)
	}
	want := anExam("exam-open", 4)
	want.Form.DeckID = want.Form.Deck // until the deck is opened
	for i := range want.Form.Items {  // in the order that was shown then, whatever the rules for a new form are
		item := anItem(i)
		want.Form.Items[i].Options = a.Form.Items[i].Options
		if got := a.Form.Items[i].Options; !sameOptions(got, item.Options) {
			t.Errorf("item %d: %+v", i, got)
		}
	}
	want.Advance(at(4*time.Second), true)
	answer(t, want, true)
	want.Response().Strike(want.Item(), 1)
	want.Response().Flagged = true
	want.Go(2)
	want.Clock.Stop(at(9*time.Second), a.Clock.Pauses[0].Why)
	same(t, want, a)
	if !seen.Equal(at(9 * time.Second).Wall) {
		t.Errorf("seen %v", seen)
	}
	if a, _, err = s.Load(t.Context(), "exam-ended"); err != nil || a.State != scoring.Submitted || !a.Responses[2].Right || !a.Responses[2].Unsure {
		t.Errorf("%v", err)
	}
	if d, _, err := s.Load(t.Context(), "drill-ended"); err != nil || !slices.Equal(d.Responses[0].Choice, []int{1, 0}) || d.Form.Items[1].Rights[0] != "2" {
		t.Errorf("%v", err)
	}
	records, err := bookOf(t, s, aDeck).Items()
	if err != nil || len(records) != 4 || records["item-1"].Wrong != 1 || records["o"].Streak != 1 {
		t.Errorf("%+v %v", records, err)
	}
	if series, err := s.Series(); err != nil || series != "7K2MQX" {
		t.Errorf("%q %v", series, err)
	}
	if n, err := s.NextNumber(); err != nil || n != 3 {
		t.Errorf("%d %v", n, err)
	}
}

func TestTwoWindowsMigrateAtOnce(t *testing.T) {
	path := fixture(t, "v2")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, err := history.Open(path)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if v, err := history.SchemaVersion(t.Context(), s.ReadDB()); err != nil || v != history.Newest {
				t.Errorf("version %d, %v", v, err)
			}
		})
	}
	wg.Wait()
}

func TestMigrationIsAllOrNothing(t *testing.T) {
	path := fixture(t, "v2")
	if s, err := history.OpenBy(path, "CREATE TABLE more (x); CREATE nonsense"); err == nil {
		s.Close()
		t.Fatal("nonsense went through")
	} else if !strings.Contains(err.Error(), "from version 5 to 6") {
		t.Error(err)
	}
	checkFixture(t, opened(t, path))
}

// sameOptions reports whether both hold the same options, in whatever order.
func sameOptions(a, b []content.Option) bool {
	order := func(x, y content.Option) int { return strings.Compare(x.Text, y.Text) }
	return slices.EqualFunc(slices.SortedFunc(slices.Values(a), order), slices.SortedFunc(slices.Values(b), order),
		func(x, y content.Option) bool {
			return x.Text == y.Text && x.Correct == y.Correct && x.Rationale == y.Rationale
		})
}
