package study

import (
	"fmt"
	"math"
	"sync"
	"testing"
	"time"
)

// The simulation drives the real planner with simulated learners, whose memory follows one of two laws of forgetting. It
// is run with go test -run Simulate -v ./scoring/study, which prints the table. Each learner is seeded, so that every run gives
// the same figures; what is printed behind ± is their standard error over the learners. No learner knows one question of a card
// better for having answered another, so that asking another in the place of what was missed yesterday is put at its worst.

// outcome is what one learner knows on the day: the share that would be right of all items, of those that home calls kept, of
// those that were right exactly once, and of those that are right on one day more than they were missed.
type outcome struct{ recall, kept, once, levelOne float64 }

// exam measures on the day. A share of no items is not a number.
func (s *learner) exam(now time.Time) outcome {
	var all, kept, once, levelOne series
	for id, m := range s.memory {
		p := m.right(s.law, now)
		all = append(all, p)
		r := s.pool.Records[id]
		if r.Kept() && r.Overdue(now) < 1 {
			kept = append(kept, p)
		}
		if r.Seen-r.Wrong == 1 && r.Streak == 1 {
			once = append(once, p)
		}
		if r.Level == 1 && r.Streak > 0 {
			levelOne = append(levelOne, p)
		}
	}
	return outcome{all.mean(), kept.mean(), once.mean(), levelOne.mean()}
}

// series are figures of learners, of which those that are not a number are left out.
type series []float64

func (s series) sums() (n, sum, squares float64) {
	for _, x := range s {
		if !math.IsNaN(x) {
			n, sum, squares = n+1, sum+x, squares+x*x
		}
	}
	return n, sum, squares
}

func (s series) mean() float64 {
	n, sum, _ := s.sums()
	return sum / n
}

// se is the standard error of the mean.
func (s series) se() float64 {
	n, sum, squares := s.sums()
	return math.Sqrt((squares/n - sum*sum/n/n) / (n - 1))
}

func (s series) String() string {
	if n, _, _ := s.sums(); n == 0 {
		return "of none"
	}
	return fmt.Sprintf("%.3f ± %.3f", s.mean(), s.se())
}

// each gives one figure of every outcome.
func each(all []outcome, of func(outcome) float64) series {
	figures := make(series, len(all))
	for i, o := range all {
		figures[i] = of(o)
	}
	return figures
}

// way is how a learner studies.
type way struct {
	days    int // until the exam
	idle    int // of these, the last, on which nothing is answered
	noPlan  bool
	useFSRS bool
	oldLast bool // when the time for meeting new items is over, others come before them
}

// simulate has so many learners study. The same learner, studying another way, has the same place in its outcomes.
func simulate(t testing.TB, l law, w way, learners int) []outcome {
	t.Helper()
	start := time.Date(2026, 11, 2, 19, 0, 0, 0, time.UTC)
	out := make([]outcome, learners)
	var all sync.WaitGroup
	for seed := range learners {
		all.Go(func() {
			s := newLearner(l, uint64(seed))
			if w.useFSRS {
				s.byFSRS()
			}
			if !w.noPlan {
				s.pool.Goal = Goal{Date: start.AddDate(0, 0, w.days), Since: start, ADay: simADay}
			}
			for day := range w.days - w.idle {
				now := start.AddDate(0, 0, day)
				if w.oldLast && s.pool.Goal.meeting(now) == 0 {
					s.pool.Goal.ADay = 1 // and no more of them new; simADay are answered all the same
				}
				s.study(t, now, fmt.Sprintf("%d/%d", seed, day))
			}
			out[seed] = s.exam(start.AddDate(0, 0, w.days).Add(-10 * time.Hour))
		})
	}
	all.Wait()
	return out
}

// gains are how much more each learner recalls one way than the other.
func gains(one, other []outcome) series {
	diff := make(series, len(one))
	for i := range one {
		diff[i] = one[i].recall - other[i].recall
	}
	return diff
}

func recall(o outcome) float64 { return o.recall }

func TestSimulatePlan(t *testing.T) {
	const learners = 10
	for _, l := range laws() {
		for _, tt := range []struct {
			days int
			gain float64 // at least so much more recall with the plan
		}{{7, 0.08}, {14, 0.05}, {21, -0.01}, {30, -0.01}, {45, -0.01}, {60, -0.01}} {
			without, with := simulate(t, l, way{days: tt.days, noPlan: true}, learners), simulate(t, l, way{days: tt.days}, learners)
			gain := gains(with, without)
			t.Logf("%-11s %2d days: without the plan %v, with it %v, gain %v", l.name, tt.days, each(without, recall), each(with, recall), gain)
			if gain.mean() < tt.gain {
				t.Errorf("%s, %d days: %+.3f, want %+.2f", l.name, tt.days, gain.mean(), tt.gain)
			}
		}
	}
}

// Where the answers a day were too few for every item, new ones come to the last evening: meeting one more is worth more than
// asking one again, under both laws.
func TestSimulateLastDays(t *testing.T) {
	for _, l := range laws() {
		for _, days := range []int{3, 5, 7, 10} {
			newLast, oldLast := simulate(t, l, way{days: days}, 8), simulate(t, l, way{days: days, oldLast: true}, 8)
			gain := gains(newLast, oldLast)
			t.Logf("%-11s %2d days: new to the end %v, asked again at the end %v, gain %v", l.name, days, each(newLast, recall), each(oldLast, recall), gain)
			if !(gain.mean() > 0.005) {
				t.Errorf("%s, %d days: new items at the end gain %.3f: ask others again", l.name, days, gain.mean())
			}
		}
	}
}

// The ladder of intervals is kept as long as FSRS, the best published scheduler, gains nothing worth its state.
func TestSimulateSchedulers(t *testing.T) {
	for _, l := range laws() {
		for _, days := range []int{30, 60} {
			ladder, byFSRS := simulate(t, l, way{days: days}, 6), simulate(t, l, way{days: days, useFSRS: true}, 6)
			gain := gains(byFSRS, ladder)
			t.Logf("%-11s %2d days: ladder %v, FSRS %v, gain %v", l.name, days, each(ladder, recall), each(byFSRS, recall), gain)
			if gain.mean() == 0 {
				t.Errorf("%s, %d days: FSRS was not asked", l.name, days)
			}
			if gain.mean() > 0.02 {
				t.Errorf("%s, %d days: FSRS gains %.3f: take it", l.name, days, gain.mean())
			}
		}
	}
}

// What home calls kept is known on the day, also twelve days after somebody stopped studying, by when few items are still
// called so; what was right once is not. Items of level one have often been right more than once, and missed: they are known
// better than those, and are told apart from the kept ones by less. Where 60 days were studied to the end, none was right
// only once: there the kept ones are compared with nothing, and the test says so.
func TestSimulateKept(t *testing.T) {
	for _, l := range laws() {
		for _, w := range []struct {
			way
			noneOnce bool
		}{{way{days: 60, idle: 12}, false}, {way{days: 60}, true}, {way{days: 30}, false}} {
			all := simulate(t, l, w.way, 16)
			kept, once := each(all, func(o outcome) float64 { return o.kept }), each(all, func(o outcome) float64 { return o.once })
			more := each(all, func(o outcome) float64 { return o.kept - o.once })
			t.Logf("%-11s %d days, %2d of them idle: kept %v, right once %v, kept more than these %v, than level one %v", l.name, w.days, w.idle,
				kept, once, more, each(all, func(o outcome) float64 { return o.kept - o.levelOne }))
			if !(kept.mean() >= 0.85) {
				t.Errorf("%s, %+v: kept %v", l.name, w.way, kept)
			}
			n, _, _ := more.sums()
			if w.noneOnce != (n == 0) || !w.noneOnce && !(n > 8 && more.mean() >= 0.20) {
				t.Errorf("%s, %+v: kept %v, more than those right once in %.0f of 16 learners", l.name, w.way, more, n)
			}
		}
	}
}
