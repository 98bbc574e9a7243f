package history_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
)

// TestMain takes away what large made.
func TestMain(m *testing.M) {
	code := m.Run()
	os.RemoveAll(largeDir)
	os.Exit(code)
}

var largeDir string

// large makes a history of 10,000 attempts with 650,000 responses, once for all benchmarks.
var large = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "cutscore-large-")
	if err != nil {
		return "", err
	}
	largeDir = dir
	path := filepath.Join(dir, history.FileName)
	return path, generate(path, 100, 100, 65, 0)
})

// generate makes a history: some attempts as the journal writes them, the rest copies of these under other ids and at
// other times, which is quicker.
func generate(path string, written, copies, items int, padding int) error {
	s, err := history.Open(path)
	if err != nil {
		return err
	}
	for n := range written {
		if err := s.Write("me", []*history.Change{manyAnswers(n, items, padding)}); err != nil {
			return err
		}
	}
	_, err = s.WriteDB().Exec(fmt.Sprintf(`BEGIN;
		CREATE TEMP TABLE n AS WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < %d) SELECT n FROM n;
		INSERT INTO attempts SELECT attempt + n * 1000, id || '-' || n, form, mode, state, started + n * 3600000000000, ended + n * 3600000000000,
			at, used, time_limit, item_limit, strict, pauses, seen, expected, owner, writes, items, answered, asked, right, estimate, cut, passed, topics, stops, stood
			FROM attempts, n;
		INSERT INTO responses SELECT attempt + n * 1000, place, choice, struck, flagged, unsure, time, right, done, counted + n * 3600000000000, first, typed, upheld, fresh, cause, guess FROM responses, n;
		UPDATE attempts SET state = 'abandoned', ended = seen WHERE state = 'in progress' AND attempt > 1;
		COMMIT;`, copies-1))
	if err == nil {
		err = history.Recount(s)
	}
	if err != nil {
		return err
	}
	return s.Close()
}

func manyAnswers(n, items int, padding int) *history.Change {
	now := time.Duration(n) * 100 * 24 * time.Hour
	a := scoring.NewAttempt(fmt.Sprintf("attempt-%d", n), scoring.Exam, aForm(fmt.Sprintf("S%d", n), items), 2*time.Hour, false, at(now))
	a.Clock.Start(at(now))
	c := &history.Change{ID: a.ID, Attempt: a, Seen: at(now).Wall, Evidence: make([]time.Time, items), Whole: true}
	for i := range a.Responses {
		a.Go(i)
		for o, option := range a.Item().Options {
			if option.Correct == ((i*7+n)%3 > 0) {
				a.Response().Choice = []int{o}
			}
		}
		a.Response().Time, a.Response().First = time.Minute, slices.Repeat([]int{1}, padding)
	}
	if n%100 > 0 {
		a.End(scoring.Submitted, at(now+time.Hour))
		for i := range c.Evidence {
			c.Evidence[i] = a.Ended
		}
	}
	return c
}

func largeStore(b *testing.B) *history.Store {
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
				s, err := history.Open(path)
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
	list := func(f history.Filter, want int) func(*testing.B) {
		return func(b *testing.B) {
			for b.Loop() {
				if entries, err := s.List(f); err != nil || len(entries) != want {
					b.Fatal(len(entries), err)
				}
			}
		}
	}
	b.Run("list 200", list(history.Filter{Limit: 200}, 200))
	b.Run("list all", list(history.Filter{}, 10_000))
	b.Run("open attempts", list(history.Filter{Open: true}, 1))
	b.Run("items", func(b *testing.B) {
		for b.Loop() {
			if _, err := bookOf(b, s, aDeck).Items(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("standing", func(b *testing.B) { // what home reads after its first frame
		deck := *aDeck
		stubs := make([]content.Stub, 260)
		for i := range stubs {
			stubs[i] = content.Stub{ID: fmt.Sprintf("item-%d", i), CardID: fmt.Sprintf("card-%d", i/2), Topic: fmt.Sprintf("Topic %d", i%4)}
		}
		for i := range 4 {
			deck.Topics = append(deck.Topics, content.Topic{Name: fmt.Sprintf("Topic %d", i)})
		}
		for b.Loop() {
			if _, err := s.OpenAttempts(); err != nil {
				b.Fatal(err)
			}
			if st, err := bookOf(b, s, &deck).Standing(stubs, nil, day); err != nil || st.Day.Total != 260 || st.Last == nil {
				b.Fatal(st, err)
			}
		}
	})
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := s.Load(b.Context(), "attempt-7-50"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("recount", func(b *testing.B) {
		for b.Loop() {
			if err := history.Recount(s); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("quick check", func(b *testing.B) {
		for b.Loop() {
			if err := history.Check(b.Context(), s.ReadDB()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkAnswer measures one answer until it is safe, which the disk decides.
func BenchmarkAnswer(b *testing.B) {
	j := journalOf(b, dbPath(b))
	a := anExam("bench", 65)
	j.Begin(a)
	b.Run("call", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			a.Go(n % 65)
			a.Responses[a.At].Time++
			j.Update(a)
		}
	})
	b.Run("until it is in the file", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			a.Go(n % 65)
			a.Responses[a.At].Time++
			j.Update(a)
			flush(b, j)
		}
	})
}

func BenchmarkBegin(b *testing.B) {
	j := journalOf(b, dbPath(b))
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
