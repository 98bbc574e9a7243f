package history_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/study"
)

// answerAtRandom sits drills and exams on one laptop; with the hours on which another one is used too.
func answerAtRandom(t *testing.T, rng *rand.Rand, laptop string) *history.Store {
	t.Helper()
	j := journalOf(t, dbPath(t))
	for n := range 6 {
		mode, now := []scoring.Mode{scoring.Exam, scoring.Drill}[rng.IntN(2)], time.Duration(rng.IntN(8))*10*time.Hour
		a := scoring.NewAttempt(fmt.Sprint(laptop, n), mode, aForm(fmt.Sprint("S", rng.IntN(3)), 6), 0, false, at(now))
		a.Clock.Start(at(now))
		j.Begin(a)
		for i := range a.Responses {
			a.Go(i)
			a.Advance(at(now+time.Duration(i)*time.Minute), true)
			answer(t, a, rng.IntN(2) == 0)
			if mode == scoring.Drill {
				a.Response().Finish(a.Item())
			}
			j.Update(a)
		}
		a.End(scoring.Submitted, at(now+10*time.Minute))
		j.End(a)
	}
	flush(t, j)
	s := storeOf(t, j)
	goal := study.Goal{Date: day.AddDate(0, 0, 5+rng.IntN(9)), Since: day.Add(time.Duration(rng.IntN(3)) * time.Hour), ADay: 3 + rng.IntN(9)}
	if err := bookOf(t, s, aDeck).SetGoal(goal); err != nil {
		t.Fatal(err)
	}
	return s
}

// Two laptops that are merged make the same plan, whichever way round.
func TestTwoLaptopsMakeOnePlan(t *testing.T) {
	var stubs []content.Stub
	for n := range 12 {
		stubs = append(stubs, content.Stub{ID: fmt.Sprintf("item-%d", n), CardID: fmt.Sprintf("card-%d", n/2), Topic: fmt.Sprintf("Topic %d", n%4)})
	}
	now := day.AddDate(0, 0, 4)
	for seed := range uint64(8) {
		rng := rand.New(rand.NewPCG(seed, 5))
		one, other := answerAtRandom(t, rng, "one"), answerAtRandom(t, rng, "other")
		pools := make([]study.Pool, 2)
		for i, order := range [][]*history.Store{{one, other}, {other, one}} {
			merged := opened(t, dbPath(t))
			for _, s := range order {
				merge(t, merged, s.Path(), 6)
			}
			var err error
			if pools[i], err = bookOf(t, merged, aDeck).Pool(stubs); err != nil {
				t.Fatal(err)
			}
		}
		a, b := pools[0], pools[1]
		if !maps.Equal(a.Records, b.Records) || a.Goal != b.Goal || len(a.Records) == 0 {
			t.Errorf("seed %d: they know\n%+v %+v and\n%+v %+v", seed, a.Records, a.Goal, b.Records, b.Goal)
		}
		if !slices.EqualFunc(a.Plan(6, "salt", now).Stubs, b.Plan(6, "salt", now).Stubs, func(x, y content.Stub) bool { return x.ID == y.ID }) {
			t.Errorf("seed %d: the plans differ", seed)
		}
	}
}
