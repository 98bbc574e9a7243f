package history_test

import (
	"reflect"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// same compares what is kept of an attempt with the attempt.
func same(t *testing.T, want, got *scoring.Attempt) {
	t.Helper()
	w, g := *want, *got
	w.Clock, g.Clock = scoring.Clock{}, scoring.Clock{}
	if !w.Started.Equal(g.Started) || !w.Ended.Equal(g.Ended) {
		t.Errorf("times: %v %v, want %v %v", g.Started, g.Ended, w.Started, w.Ended)
	}
	w.Started, g.Started, w.Ended, g.Ended = time.Time{}, time.Time{}, time.Time{}, time.Time{}
	for i := range w.Form.Items {
		if i < len(g.Form.Items) && !reflect.DeepEqual(w.Form.Items[i], g.Form.Items[i]) {
			t.Errorf("item %d: %+v, want %+v", i, g.Form.Items[i], w.Form.Items[i])
		}
		if i < len(g.Responses) && !reflect.DeepEqual(w.Responses[i], g.Responses[i]) {
			t.Errorf("response %d: %+v, want %+v", i, g.Responses[i], w.Responses[i])
		}
	}
	if len(w.Form.Items) != len(g.Form.Items) || len(w.Responses) != len(g.Responses) {
		t.Errorf("%d items and %d responses, want %d and %d", len(g.Form.Items), len(g.Responses), len(w.Form.Items), len(w.Responses))
	}
	w.Form.Items, g.Form.Items, w.Responses, g.Responses = nil, nil, nil, nil
	if !reflect.DeepEqual(w, g) {
		t.Errorf("attempt: %+v, want %+v", g, w)
	}
	a, b := want.Clock, got.Clock
	if a.Limit != b.Limit || a.Used != b.Used || a.Strict != b.Strict || len(a.Pauses) != len(b.Pauses) {
		t.Errorf("clock: %+v, want %+v", b, a)
		return
	}
	for i, p := range a.Pauses {
		q := b.Pauses[i]
		if !p.At.Equal(q.At) || p.Length != q.Length || p.Why != q.Why || p.Counted != q.Counted {
			t.Errorf("pause %d: %+v, want %+v", i, q, p)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	a := anExam("one", 12)
	a.ItemLimit = 90 * time.Second
	j.Begin(a)
	load := func() (*scoring.Attempt, time.Time) {
		t.Helper()
		flush(t, j)
		got, seen, err := storeOf(t, j).Load(t.Context(), "one")
		if err != nil {
			t.Fatal(err)
		}
		same(t, a, got)
		return got, seen
	}
	load()
	a.Advance(at(5*time.Second), true)
	answer(t, a, false)
	a.Response().Strike(a.Item(), 0)
	j.Update(a)
	load()
	a.Advance(at(8*time.Second), true)
	answer(t, a, true)
	a.Response().Flagged, a.Response().Unsure = true, true
	j.Update(a)
	a.Go(7)
	j.Update(a)
	load()
	a.Advance(at(time.Minute), true) // it stood still
	j.Update(a)
	load()
	a.Clock.Stop(at(61*time.Second), scoring.Left)
	j.Update(a)
	got, seen := load()
	if !seen.Equal(at(61 * time.Second).Wall) {
		t.Errorf("last seen %v", seen)
	}
	got.Clock.Resume(at(time.Hour), seen)
	a.Clock.Resume(at(time.Hour), seen)
	same(t, a, got)
	a.End(scoring.Submitted, at(2*time.Hour))
	j.End(a)
	load()
}

func TestRoundTripOfOtherKinds(t *testing.T) {
	j := journalOf(t, dbPath(t))
	code := content.Code{Series: "ABC", Number: 1}
	items := []content.Item{
		{ID: "o", Kind: content.Order, Options: []content.Option{{Text: "one", Correct: true, Place: 1}, {Text: "two", Correct: true, Place: 2}, {Text: "one", Correct: true, Place: 3}}},
		{ID: "m", Kind: content.Match, Options: []content.Option{{Text: "a", Correct: true, Match: "1", Place: 1}, {Text: "b", Correct: true, Match: "2", Place: 2}}},
		{ID: "r", Kind: content.Recall, Card: content.CardRef{ID: "c", Front: "f", Back: "b"}},
		{ID: "mr", Kind: content.Response, Options: []content.Option{{Text: "x", Correct: true}, {Text: "y", Correct: true}, {Text: "z"}}},
	}
	form := content.Form{Code: code, Deck: "d"}
	for i := range items {
		form.Items = append(form.Items, content.Show(&items[i], code))
	}
	a := scoring.NewAttempt("d1", scoring.Drill, form, 0, false, at(0))
	j.Begin(a)
	a.Responses[0].Choice = []int{2, 0, 1}
	a.Responses[1].Choice = []int{-1, 0}
	a.Responses[2].Choice = []int{scoring.DidNot}
	a.Responses[3].Choice = []int{0, 2}
	for i := range items {
		a.Responses[i].Finish(&a.Form.Items[i])
		j.Update(a)
	}
	flush(t, j)
	got, _, err := storeOf(t, j).Load(t.Context(), "d1")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
}
