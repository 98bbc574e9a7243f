package study

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/open-spaced-repetition/go-fsrs/v4"

	"cutscore/content"
)

// The simulation drives the real planner with simulated learners, whose memory follows one of two laws of forgetting. It
// is run with go test -run Simulate -v ./scoring/study, which prints the table.

// law is how a memory fades and what an answer, with its feedback, makes of it.
type law struct {
	name   string
	recall func(strength, days float64) float64
	// How strong an item is after it was met for the first time, and told.
	wrong, right float64
	grow         func(strength, days float64, right bool) float64
}

func laws() []law {
	return []law{
		{ // every item fades by a share each day; being right late strengthens it most
			"exponential",
			func(s, d float64) float64 { return math.Exp(-d / s) },
			9, 20,
			func(s, d float64, right bool) float64 {
				if !right {
					return max(8, s/2)
				}
				return s * (1.5 + 2*(1-math.Exp(-d/s)))
			},
		},
		{ // fast at first, then slowly, as the published curves do; each day apart adds the same
			"power",
			func(s, d float64) float64 { return 1 / (1 + d/(9*s)) },
			0.6, 2,
			func(s, d float64, right bool) float64 {
				if !right {
					return max(0.5, s/2)
				}
				return s + 1.5*min(2, d)
			},
		},
	}
}

// memory is what a learner knows of one item.
type memory struct {
	known    float64 // the chance to be right before the item was ever met
	strength float64 // in days; 0: not met
	last     time.Time
}

const guessed = 0.25 // four options

func (m *memory) right(l law, now time.Time) float64 {
	if m.strength == 0 {
		return m.known
	}
	return guessed + (1-guessed)*l.recall(m.strength, now.Sub(m.last).Hours()/24)
}

func (m *memory) answer(l law, right bool, now time.Time, rng *rand.Rand) {
	if m.strength == 0 {
		m.strength = l.wrong
		if right {
			m.strength = l.right
		}
		m.strength *= math.Exp(0.4 * rng.NormFloat64())
	} else {
		m.strength = l.grow(m.strength, now.Sub(m.last).Hours()/24, right)
	}
	m.last = now
}

const (
	simItems = 260
	simADay  = 25
)

// learner studies a deck for some days and gives what is recalled on the day of the exam.
type learner struct {
	law    law
	memory map[string]*memory
	pool   Pool
	rng    *rand.Rand
	cards  map[string]fsrs.Card // scheduled by FSRS, where that is tried
}

// byFSRS has the planner follow FSRS with its default weights in the place of the ladder of intervals.
func (s *learner) byFSRS() {
	s.cards = map[string]fsrs.Card{}
	s.pool.schedule = func(id string, now time.Time) float64 {
		c := s.cards[id]
		return now.Sub(c.LastReview).Hours() / max(1, c.Due.Sub(c.LastReview).Hours())
	}
}

func (s *learner) reviewed(t testing.TB, id string, right bool, now time.Time) {
	if s.cards == nil {
		return
	}
	card, known := s.cards[id]
	if !known {
		card = fsrs.NewCard(now)
	}
	grade := fsrs.Again
	if right {
		grade = fsrs.Good
	}
	next, err := scheduler.Next(card, now, grade)
	if err != nil {
		t.Fatal(err)
	}
	s.cards[id] = next.Card
}

var scheduler = func() *fsrs.FSRS {
	p := fsrs.DefaultParam()
	p.EnableShortTerm = false // days, not minutes: an exam trainer asks once a day
	return fsrs.NewFSRS(p)
}()

func newLearner(l law, seed uint64) *learner {
	s := &learner{law: l, memory: map[string]*memory{}, pool: Pool{Records: map[string]Record{}}, rng: rand.New(rand.NewPCG(seed, 1))}
	for i := range simItems {
		id := fmt.Sprintf("i%d", i)
		s.pool.Stubs = append(s.pool.Stubs, content.Stub{ID: id, CardID: fmt.Sprintf("c%d", i/4), Topic: fmt.Sprintf("t%d", i%6)})
		s.memory[id] = &memory{known: min(0.95, max(0.05, 0.35+0.15*s.rng.NormFloat64()))}
	}
	return s
}

// study answers the day's share in drills of ten, as a person would.
func (s *learner) study(t testing.TB, now time.Time, salt string) {
	for left := simADay; left > 0; {
		stubs := s.pool.Plan(min(10, left), salt+fmt.Sprint(left), now).Stubs
		for _, stub := range stubs {
			now = now.Add(30 * time.Second)
			m := s.memory[stub.ID]
			right := s.rng.Float64() < m.right(s.law, now)
			s.pool.Records[stub.ID] = s.pool.Records[stub.ID].After(right, now)
			s.reviewed(t, stub.ID, right, now)
			m.answer(s.law, right, now, s.rng)
		}
		left -= max(1, len(stubs))
		now = now.Add(2 * time.Minute)
	}
}

// outcome is what is known on the day.
type outcome struct{ recall, kept, once, met float64 }

// exam measures on the day what would be right, of all items, of the kept ones, and of those that were right once.
func (s *learner) exam(now time.Time) outcome {
	var all, kept, once mean
	for id, m := range s.memory {
		p := m.right(s.law, now)
		all.add(p)
		switch r := s.pool.Records[id]; {
		case r.Kept() && r.Overdue(now) < 1:
			kept.add(p)
		case r.Level == 1 && r.Streak > 0:
			once.add(p)
		}
	}
	return outcome{all.of(), kept.of(), once.of(), float64(len(s.pool.Records))}
}

type mean struct{ sum, n float64 }

func (m *mean) add(x float64) {
	if !math.IsNaN(x) {
		m.sum, m.n = m.sum+x, m.n+1
	}
}
func (m *mean) of() float64 { return m.sum / m.n }

// simulate averages learners who study for so many days, with the plan or without.
func simulate(t testing.TB, l law, days int, kind string, learners int) outcome {
	t.Helper()
	return run(t, l, days, 0, kind, learners)
}

// simulateStopped averages those who stop studying some days before the exam.
func simulateStopped(t testing.TB, l law, days, idle, learners int) outcome {
	t.Helper()
	return run(t, l, days, idle, "plan", learners)
}

func run(t testing.TB, l law, days, idle int, kind string, learners int) outcome {
	t.Helper()
	start := time.Date(2026, 11, 2, 19, 0, 0, 0, time.UTC)
	var all, kept, once, met mean
	for seed := range uint64(learners) {
		s := newLearner(l, seed)
		if kind == "fsrs" {
			s.byFSRS()
		}
		if kind != "without" {
			s.pool.Goal = Goal{Date: start.AddDate(0, 0, days), Since: start, ADay: simADay}
		}
		for day := range days - idle {
			s.study(t, start.AddDate(0, 0, day), fmt.Sprintf("%d/%d", seed, day))
		}
		o := s.exam(start.AddDate(0, 0, days).Add(-10 * time.Hour))
		all.add(o.recall)
		kept.add(o.kept)
		once.add(o.once)
		met.add(o.met)
	}
	return outcome{all.of(), kept.of(), once.of(), met.of()}
}

func TestSimulatePlan(t *testing.T) {
	const learners = 8
	for _, l := range laws() {
		for _, tt := range []struct {
			days int
			gain float64 // at least so much more recall with the plan
		}{{7, 0.08}, {14, 0.05}, {21, -0.01}, {30, -0.01}, {45, -0.01}, {60, -0.01}} {
			without, with := simulate(t, l, tt.days, "without", learners), simulate(t, l, tt.days, "plan", learners)
			t.Logf("%-11s %2d days: without the plan %.3f, with it %.3f (%+.1f points); met %.0f and %.0f",
				l.name, tt.days, without.recall, with.recall, 100*(with.recall-without.recall), without.met, with.met)
			if with.recall-without.recall < tt.gain {
				t.Errorf("%s, %d days: %+.3f, want %+.2f", l.name, tt.days, with.recall-without.recall, tt.gain)
			}
		}
	}
}

// The ladder of intervals is kept as long as FSRS, the best published scheduler, gains nothing worth its state.
func TestSimulateSchedulers(t *testing.T) {
	for _, l := range laws() {
		for _, days := range []int{30, 60} {
			ladder, byFSRS := simulate(t, l, days, "plan", 4), simulate(t, l, days, "fsrs", 4)
			t.Logf("%-11s %2d days: ladder %.3f, FSRS %.3f", l.name, days, ladder.recall, byFSRS.recall)
			if byFSRS.recall-ladder.recall > 0.02 {
				t.Errorf("%s, %d days: FSRS gains %.3f: take it", l.name, days, byFSRS.recall-ladder.recall)
			}
		}
	}
}

// What is kept is still known on the day, twelve days after somebody stopped studying; what was right once is not.
func TestSimulateKept(t *testing.T) {
	for _, l := range laws() {
		o := simulateStopped(t, l, 60, 12, 6)
		t.Logf("%-11s kept %.3f, right once %.3f", l.name, o.kept, o.once)
		if o.kept < 0.85 || o.kept-o.once < 0.20 {
			t.Errorf("%s: kept %.3f, right once %.3f", l.name, o.kept, o.once)
		}
	}
}
