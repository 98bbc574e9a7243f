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
