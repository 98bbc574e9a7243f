package scoring

import (
	"math/rand/v2"
	"testing"
	"time"
)

// randomStep is a tick, or one of the things that go wrong.
func randomStep(rng *rand.Rand) step {
	upTo := func(d time.Duration) time.Duration { return time.Duration(rng.Int64N(int64(d))) }
	d := upTo(2 * sec)
	switch rng.IntN(8) {
	case 0: // stands still
		d = upTo(hour)
		return step{d, d}
	case 1: // sleeps, or is set forward
		return step{d, d + upTo(10*hour)}
	case 2: // is set back
		return step{d, d - upTo(10*hour)}
	case 3: // trembles
		return step{d, d + upTo(20*sec) - 10*sec}
	case 4: // everything at once
		return step{upTo(hour), upTo(20*hour) - 10*hour}
	case 5: // on the line between counting and standing still
		return step{MaxStep, MaxStep}
	}
	return step{d, d}
}

func TestClockKeepsItsPromises(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		h := newHands()
		c := Clock{Strict: rng.IntN(2) == 0, Limit: time.Duration(rng.IntN(3)) * hour}
		c.Start(h.Reading)
		var mono, most time.Duration // what can have been worked; with all that the wall clock gained
		for range 400 {
			before := c.Used
			s := randomStep(rng)
			mono, most = mono+s.mono, most+max(s.mono, s.wall)
			switch rng.IntN(12) {
			case 0:
				c.Stop(h.pass(s.mono, s.wall), Left)
			case 1:
				c.Resume(h.pass(s.mono, s.wall), h.Wall)
			case 2: // the program dies and is started anew
				seen := c.LastRead()
				c = revived(&c, h)
				c.Resume(h.pass(0, s.wall), seen)
			default:
				c.Advance(h.pass(s.mono, s.wall))
			}
			if c.Used < before {
				t.Errorf("the time used fell from %v to %v", before, c.Used)
			}
			if c.Timed() && c.Used > c.Limit {
				t.Errorf("%v of %v used", c.Used, c.Limit)
			}
			if limit := map[bool]time.Duration{false: mono, true: most}[c.Strict]; c.Used > limit {
				t.Errorf("%v used, but no more than %v went by", c.Used, limit)
			}
		}
		open := 0
		for _, p := range c.Pauses {
			switch {
			case p.Length < 0:
				t.Errorf("a pause of %v", p.Length)
			case p.Length == 0:
				open++
			case !c.Strict && p.Counted != p.clockSet():
				t.Errorf("a clock that is not strict counted a pause: %+v", p)
			case c.Strict && !p.Counted:
				t.Errorf("a strict clock stood still: %+v", p)
			}
		}
		if open > 1 {
			t.Errorf("%d pauses are open", open)
		}
	})
}

// However a clock is set, a strict one counts what really passed at the least: the ticks, and the wall time in all.
func TestStrictClockMissesNothing(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		h := newHands()
		c := Clock{Strict: true}
		c.Start(h.Reading)
		began := h.Reading
		for range 200 {
			s := randomStep(rng)
			c.Advance(h.pass(s.mono, s.wall))
			if mono, wall := h.since(began); c.Used < mono || c.Used < wall {
				t.Errorf("%v used of %v by the ticks, %v by the wall clock", c.Used, mono, wall)
			}
		}
	})
}

// What the report tells of a clock that is not strict, with what it counted, is all the time there was, give or take what
// is too short to tell.
func TestUsedAndPausesAddUp(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		h := newHands()
		var c Clock
		c.Start(h.Reading)
		began := h.Reading
		for range 100 {
			s := randomStep(rng)
			c.Advance(h.pass(s.mono, s.wall))
		}
		sum := c.Used
		for _, p := range c.Pauses {
			switch p.Why {
			case ClockBack:
				sum -= p.Length
			default:
				sum += p.Length
			}
		}
		if _, wall := h.since(began); (wall - sum).Abs() > 2*MaxStep {
			t.Errorf("%v used and told, %v by the wall clock", sum, wall)
		}
	})
}
