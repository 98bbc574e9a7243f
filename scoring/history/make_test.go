package history_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/scoring/records"
)

// day is when the tests take place.
var day = time.Date(2026, 11, 23, 9, 0, 0, 123456789, time.Local)

func at(after time.Duration) scoring.Reading {
	return scoring.Reading{Mono: after, Wall: day.Add(after)}
}

// aDeck is the deck of the forms.
var aDeck = &content.Deck{Name: "api-gateway", ID: "gw", Title: "API Gateway", Exam: content.Blueprint{Questions: 65, CutScore: 720}}

func bookOf(t testing.TB, s *history.Store, deck *content.Deck) *records.Book {
	t.Helper()
	book, err := s.Records(deck)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// anItem makes an item of one of four topics with two to five options.
func anItem(n int) content.Item {
	item := content.Item{
		ID: fmt.Sprintf("item-%d", n), Topic: fmt.Sprintf("Topic %d", n%4), Kind: content.Choice, Origin: content.Written,
		Card: content.CardRef{ID: fmt.Sprintf("card-%d", n/2), Front: "Front", Back: "Back\nwith lines", Correction: "Mended"},
		Stem: fmt.Sprintf("Question %d, with \"quotes\" and ünïcode 漢字?", n), Explanation: "Why", Level: content.Apply, Checked: "2026-11",
	}
	for o := range 2 + n%4 {
		item.Options = append(item.Options, content.Option{Text: fmt.Sprintf("Option %d", 9-o), Correct: o == 0, Rationale: "So"})
	}
	return item
}

func aForm(series string, items int) content.Form {
	code := content.Code{Series: series, Number: 2}
	f := content.Form{
		Code: code, Deck: "api-gateway", DeckID: aDeck.ID, Title: "API Gateway", Digest: "abc123",
		Blueprint: content.Blueprint{Questions: items, Minutes: 130, CutScore: 720, Weights: map[string]float64{"Topic 0": 40}},
	}
	for n := range items {
		item := anItem(n)
		f.Items = append(f.Items, content.Show(&item, code))
	}
	return f
}

func anExam(id string, items int) *scoring.Attempt {
	a := scoring.NewAttempt(id, scoring.Exam, aForm("7K2MQX", items), 2*time.Hour, false, at(0))
	a.Clock.Start(at(0))
	return a
}

// answer chooses an option of the open item, right or wrong.
func answer(t testing.TB, a *scoring.Attempt, right bool) {
	t.Helper()
	for i, o := range a.Item().Options {
		if o.Correct == right {
			if err := a.Response().Choose(a.Item(), i); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatal("no such option")
}

func dbPath(t testing.TB) string { return filepath.Join(t.TempDir(), "data", history.FileName) }

func opened(t testing.TB, path string) *history.Store {
	t.Helper()
	s, err := history.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func journalOf(t testing.TB, path string) *journal.Journal {
	t.Helper()
	j := journal.New(func() (*history.Store, error) { return history.Open(path) })
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		j.Close(ctx)
	})
	return j
}

func soon(t testing.TB) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute) // of a machine that is busy elsewhere
	t.Cleanup(cancel)
	return ctx
}

func flush(t testing.TB, j *journal.Journal) {
	t.Helper()
	if err := j.Flush(soon(t)); err != nil {
		t.Fatal(err)
	}
}

func storeOf(t testing.TB, j *journal.Journal) *history.Store {
	t.Helper()
	s, err := j.Store(soon(t))
	if err != nil {
		t.Fatal(err)
	}
	return s
}
