package history

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"cutscore/scoring"
)

// TestMain takes away what large made.
func TestMain(m *testing.M) {
	code := m.Run()
	os.RemoveAll(largeDir)
	os.Exit(code)
}

var largeDir string

// large makes a history of 10,000 attempts with 650,000 responses and as many events, once for all benchmarks.
var large = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "cutscore-large-")
	if err != nil {
		return "", err
	}
	largeDir = dir
	path := filepath.Join(dir, FileName)
	return path, generate(path, 100, 100, 65, `{"choice":[1],"time":60000000000}`)
})

// generate makes a history: some attempts as the journal writes them, the rest copies of these under other ids and at
// other times, which is quicker.
func generate(path string, written, copies, items int, detail string) error {
	s, err := Open(path)
	if err != nil {
		return err
	}
	for n := range written {
		if err := s.keep("me", []*work{{copy: *manyAnswers(n, items), events: manyEvents(items, detail)}}); err != nil {
			return err
		}
	}
	_, err = s.write.Exec(fmt.Sprintf(`BEGIN;
		CREATE TEMP TABLE n AS WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < %d) SELECT n FROM n;
		INSERT INTO attempts SELECT attempt + n * 1000, id || '-' || n, form, mode, state, started + n * 3600000000000, ended + n * 3600000000000,
			at, used, time_limit, item_limit, strict, pauses, seen, owner, events, items, answered, asked, right, estimate, cut, passed, topics, stops, stood
			FROM attempts, n;
		INSERT INTO responses SELECT attempt + n * 1000, place, choice, struck, flagged, unsure, time, changes, right, done, counted + n * 3600000000000 FROM responses, n;
		INSERT INTO events SELECT attempt + n * 1000, number, at, what, place, detail FROM events, n;
		UPDATE attempts SET state = 'abandoned', ended = seen WHERE state = 'in progress' AND attempt > 1;
		%s COMMIT;`, copies-1, recount))
	if err != nil {
		return err
	}
	return s.Close()
}

func manyAnswers(n, items int) *sheet {
	now := time.Duration(n) * 100 * 24 * time.Hour
	a := scoring.NewAttempt(fmt.Sprintf("attempt-%d", n), scoring.Exam, aForm(fmt.Sprintf("S%d", n), items), 2*time.Hour, false, at(now))
	a.Clock.Start(at(now))
	for i := range a.Responses {
		a.Go(i)
		for o, option := range a.Item().Options {
			if option.Correct == ((i*7+n)%3 > 0) {
				a.Response().Choice = []int{o}
			}
		}
		a.Response().Time = time.Minute
	}
	if n%100 > 0 {
		a.End(scoring.Submitted, at(now+time.Hour))
	}
	s := newSheet(a.ID)
	s.fill(a)
	if n%100 > 0 {
		s.end(a)
	}
	s.whole = true
	return s
}

func manyEvents(n int, detail string) []event {
	events := make([]event, n)
	for i := range events {
		events[i] = event{at: at(time.Duration(i) * time.Minute).Wall, what: answered, place: i, detail: detail}
	}
	return events
}

func largeStore(b *testing.B) *Store {
	b.Helper()
	path, err := large()
	if err != nil {
		b.Fatal(err)
	}
	return opened(b, path)
}

func BenchmarkOpen(b *testing.B) {
	empty := dbPath(b)
	opened(b, empty).Close()
	full, err := large()
	if err != nil {
		b.Fatal(err)
	}
	for name, path := range map[string]string{"empty": empty, "large": full} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				s, err := Open(path)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := s.OpenAttempts(); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				s.Close()
				b.StartTimer()
			}
		})
	}
}

func BenchmarkLarge(b *testing.B) {
	s := largeStore(b)
	list := func(f Filter, want int) func(*testing.B) {
		return func(b *testing.B) {
			for b.Loop() {
				if entries, err := s.List(f); err != nil || len(entries) != want {
					b.Fatal(len(entries), err)
				}
			}
		}
	}
	b.Run("list 200", list(Filter{Limit: 200}, 200))
	b.Run("list all", list(Filter{}, 10_000))
	b.Run("open attempts", list(Filter{Open: true}, 1))
	b.Run("items", func(b *testing.B) {
		for b.Loop() {
			if _, err := s.Items("api-gateway"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := s.Load("attempt-7-50"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("recount", func(b *testing.B) {
		for b.Loop() {
			if _, err := s.write.Exec(recount); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("quick check", func(b *testing.B) {
		for b.Loop() {
			if err := check(b.Context(), s.read); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkAnswer measures one answer until it is safe, which the disk decides.
func BenchmarkAnswer(b *testing.B) {
	j := journal(b, dbPath(b))
	a := anExam("bench", 65)
	j.Begin(a)
	b.Run("call", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			a.Go(n % 65)
			a.Responses[a.At].Changes++
			j.Answer(a, a.At)
		}
	})
	b.Run("until it is in the file", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			a.Go(n % 65)
			a.Responses[a.At].Changes++
			j.Answer(a, a.At)
			flush(b, j)
		}
	})
}

func BenchmarkBegin(b *testing.B) {
	j := journal(b, dbPath(b))
	for n := 0; b.Loop(); n++ {
		j.Begin(anExam(fmt.Sprint("bench", n), 65))
		flush(b, j)
	}
}

func BenchmarkMerge(b *testing.B) {
	path, err := large()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s := opened(b, dbPath(b))
		if n, err := s.Merge(path); err != nil || n != 10_000 {
			b.Fatal(n, err)
		}
	}
}
