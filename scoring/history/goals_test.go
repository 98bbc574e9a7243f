package history_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/study"
)

func TestGoals(t *testing.T) {
	s := opened(t, dbPath(t))
	book, other := bookOf(t, s, aDeck), &content.Deck{Name: "other", ID: "other", Title: "Other"}
	if g, err := book.Goal(); err != nil || g != (study.Goal{}) {
		t.Errorf("%+v %v", g, err)
	}
	want := study.Goal{Date: time.Date(2027, 1, 15, 0, 0, 0, 0, time.Local), Since: day, ADay: 40}
	for range 2 { // set again, it is replaced
		if err := book.SetGoal(want); err != nil {
			t.Fatal(err)
		}
	}
	if g, err := book.Goal(); err != nil || !g.Date.Equal(want.Date) || !g.Since.Equal(want.Since) || g.ADay != 40 {
		t.Errorf("%+v %v", g, err)
	}
	if g, err := bookOf(t, s, other).Goal(); err != nil || !g.Date.IsZero() {
		t.Errorf("%+v %v", g, err)
	}
	if err := book.SetGoal(study.Goal{Since: day}); err != nil {
		t.Fatal(err)
	}
	if g, err := book.Goal(); err != nil || !g.Date.IsZero() {
		t.Errorf("taken back: %+v %v", g, err)
	}
}

// An answer to an item that was met before, in a drill or an exam, tells nothing of a fresh exam.
func TestSittingsAreFreshAnswers(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	drill := scoring.NewAttempt("drill", scoring.Drill, aForm("D", 2), 0, false, at(0))
	drill.Clock.Start(at(0))
	j.Begin(drill)
	answer(t, drill, true)
	drill.Response().Finish(drill.Item())
	j.Update(drill)
	met := drill.Item().ID
	sit := func(id string, items int, started time.Duration) {
		flush(t, j)
		a := scoring.NewAttempt(id, scoring.Exam, aForm("7K2MQX", items), time.Hour, false, at(started))
		if err := bookOf(t, s, aDeck).MarkFresh(a); err != nil {
			t.Fatal(err)
		}
		a.Clock.Start(at(started))
		j.Begin(a)
		for i := range items {
			if a.Form.Items[i].ID == met && a.Responses[i].Fresh {
				t.Errorf("%s was met in the drill and is fresh", met)
			}
			a.Go(i)
			answer(t, a, i%2 == 0)
		}
		a.End(scoring.Submitted, at(started+time.Minute))
		j.End(a)
		flush(t, j)
	}
	sit("one", 6, time.Hour)
	sit("two", 8, 2*time.Hour)
	check := func() {
		t.Helper()
		sittings, err := bookOf(t, s, aDeck).Sittings()
		if err != nil || len(sittings) != 2 {
			t.Fatalf("%+v %v", sittings, err)
		}
		for i, want := range []int{5, 2} {
			n := 0
			for _, topic := range sittings[i].Topics {
				n += topic.Asked
			}
			if n != want {
				t.Errorf("exam %d: %d fresh answers, want %d: %+v", i+1, n, want, sittings[i])
			}
		}
	}
	check()
	other := opened(t, dbPath(t)) // counting anew says the same
	merge(t, other, s.Path(), 3)
	s = other
	check()
}

// What was drawn as never met and left without an answer is no question that was met before, whatever is deleted or brought back.
func TestUnansweredQuestionsStayFresh(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	a := scoring.NewAttempt("exam", scoring.Exam, aForm("ZEBRA", 5), time.Hour, false, at(0))
	if err := bookOf(t, s, aDeck).MarkFresh(a); err != nil {
		t.Fatal(err)
	}
	a.Clock.Start(at(0))
	j.Begin(a)
	answer(t, a, true)
	a.End(scoring.Submitted, at(time.Hour))
	j.End(a)
	endedExam(t, j, "later", 2*time.Hour)
	flush(t, j)
	words := func() string {
		t.Helper()
		got, _, err := s.Load(t.Context(), "exam")
		if err != nil {
			t.Fatal(err)
		}
		r := scoring.NewReport(got)
		return fmt.Sprint(r.Fresh, r.Met)
	}
	before := words()
	stash, err := history.NewStash(s, "later")
	if err == nil {
		err = s.Delete("later")
	}
	if err != nil {
		t.Fatal(err)
	}
	if now := words(); now != before {
		t.Errorf("%s became %s", before, now)
	}
	if err := errors.Join(stash.Restore(s), stash.Close()); err != nil {
		t.Fatal(err)
	}
	if now := words(); now != before {
		t.Errorf("%s became %s", before, now)
	}
}
