package history

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

	"cutscore/scoring"
)

// fixture makes a file as a program of that version left it, from testdata.
func fixture(t *testing.T, version int) string {
	t.Helper()
	script, err := os.ReadFile(fmt.Sprintf("testdata/v%d.sql", version))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), FileName)
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

// Every older version, and the newest, whose file must be readable by programs to come: the stored texts are fixed here.
func TestMigrations(t *testing.T) {
	fresh := opened(t, dbPath(t))
	for version := 1; version <= len(migrations()); version++ {
		t.Run(fmt.Sprintf("from version %d", version), func(t *testing.T) {
			s := opened(t, fixture(t, version))
			if a, b := schemaOf(t, fresh), schemaOf(t, s); a != b {
				t.Errorf("other tables than in a new file:\n%s\nnot\n%s", b, a)
			}
			checkFixture(t, s)
		})
	}
}

func schemaOf(t *testing.T, s *Store) string {
	t.Helper()
	rows, err := s.read.Query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
		all = append(all, strings.Join(strings.Fields(text), " "))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(all, "\n")
}

func checkFixture(t *testing.T, s *Store) {
	t.Helper()
	entries, err := s.List(Filter{})
	if err != nil || len(entries) != 3 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	if e := entries[0]; e.ID != "drill-ended" || e.Right != 1 || e.Asked != 1 || e.Items != 2 {
		t.Errorf("%+v", e)
	}
	a, seen, err := s.Load("exam-open")
	if err != nil {
		t.Fatal(err)
	}
	want := anExam("exam-open", 4)
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
	if a, _, err = s.Load("exam-ended"); err != nil || a.State != scoring.Submitted || !a.Responses[2].Right || !a.Responses[2].Unsure {
		t.Errorf("%v", err)
	}
	if d, _, err := s.Load("drill-ended"); err != nil || !slices.Equal(d.Responses[0].Choice, []int{1, 0}) || d.Form.Items[1].Rights[0] != "2" {
		t.Errorf("%v", err)
	}
	records, err := s.Items("api-gateway")
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
	path := fixture(t, 1)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, err := Open(path)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if v, err := schemaVersion(t.Context(), s.read); err != nil || v != len(migrations()) {
				t.Errorf("version %d, %v", v, err)
			}
		})
	}
	wg.Wait()
}

func TestMigrationIsAllOrNothing(t *testing.T) {
	path := fixture(t, 1)
	steps := []string{schema1, "CREATE TABLE more (x)", "CREATE nonsense"}
	if s, err := open(path, steps); err == nil {
		s.Close()
		t.Fatal("nonsense went through")
	} else if !strings.Contains(err.Error(), "from version 2 to 3") {
		t.Error(err)
	}
	checkFixture(t, opened(t, path))
}
