package scoring

import "time"

// Clock counts the time of an attempt, up to its limit. The zero Clock is untimed and has not been started.
//
// The monotonic clock says what was worked. What the wall clock gains on it, the computer slept, or somebody set the wall
// clock forward: nobody can tell which. A strict clock counts that too; but where the wall clock had been set back before,
// so much of it only puts that right again.
type Clock struct {
	Limit  time.Duration `json:"limit"` // 0: untimed
	Used   time.Duration `json:"used"`
	Strict bool          `json:"strict,omitempty"` // wall time counts, as in a test centre
	Pauses []Pause       `json:"pauses,omitempty"`

	running bool
	last    Reading
	left    Reading       // when Stop opened the pause that is open; zero if that was in an earlier run of the program
	behind  time.Duration // how far the wall clock was set back and not forward again
	set     time.Duration // of that, what no pause tells of yet; below 0: set back
	slept   time.Duration // what the computer slept and no pause tells of yet
}

// Start sets the clock going.
func (c *Clock) Start(now Reading) { c.running, c.last = true, now }

// Running reports whether the clock counts.
func (c *Clock) Running() bool { return c.running }

// LastRead is the wall time that the clock last read; Resume takes it where a program ended without Stop.
func (c *Clock) LastRead() time.Time { return c.last.Wall }

// Advance counts the time since the last reading and gives what of it counts: the whole, or nothing where it is no working
// time, and never more than was left.
func (c *Clock) Advance(now Reading) time.Duration {
	counted, _ := c.advance(now)
	return counted
}

// advance gives what of the time since the last reading counts, and what of that somebody can have worked.
func (c *Clock) advance(now Reading) (counted, worked time.Duration) {
	if !c.running {
		return 0, 0
	}
	began := c.last.Wall
	mono, wall := now.since(c.last)
	c.last = now
	slept := c.settle(began, wall-mono)
	if mono > MaxStep {
		c.note(Pause{At: began, Length: mono + slept, Why: StoodUp, Counted: c.Strict})
		if c.Strict {
			counted = c.count(mono + slept)
		}
		return counted, 0
	}
	if c.slept += slept; c.slept > MaxStep {
		c.note(Pause{At: began, Length: c.slept, Why: Slept, Counted: c.Strict})
		c.slept = 0
	}
	if !c.Strict {
		slept = 0
	}
	counted = c.count(mono + slept)
	return counted, min(mono, counted)
}

// count adds a step, as far as there is time left.
func (c *Clock) count(step time.Duration) time.Duration {
	if c.Timed() {
		step = min(step, c.LeftOver())
	}
	c.Used += step
	return step
}

// settle takes in what the wall clock gained on the monotonic one, or lost, and gives how long the computer slept. It
// tells when the wall clock was set by more than MaxStep, be it in many small steps.
func (c *Clock) settle(began time.Time, gained time.Duration) (slept time.Duration) {
	again := min(gained, c.behind) // below 0: set back further
	c.behind -= again
	c.set += again
	if c.set < -MaxStep {
		c.note(Pause{At: began, Length: -c.set, Why: ClockBack, Counted: true})
		c.set = 0
	} else if c.set > MaxStep {
		c.note(Pause{At: began, Length: c.set, Why: ClockAgain, Counted: true})
		c.set = 0
	}
	return gained - again
}

// Timed reports whether the clock has a limit.
func (c *Clock) Timed() bool { return c.Limit > 0 }

// LeftOver is the time left, never below 0; an untimed clock has none.
func (c *Clock) LeftOver() time.Duration { return max(0, c.Limit-c.Used) }

// Up reports whether the time is up.
func (c *Clock) Up() bool { return c.Timed() && c.Used >= c.Limit }

// ItemUp reports whether the time for the question that stands is up, in a drill whose questions have one.
func (a *Attempt) ItemUp() bool {
	r := a.Response()
	return !r.Done && a.ItemLimit > 0 && r.Time >= a.ItemLimit
}

// Reading is the time as a computer tells it at one moment: Mono never jumps and, on most systems, stands still while
// the computer sleeps; Wall is what the clock on the wall says, and anybody may set it.
type Reading struct {
	Mono time.Duration // since some moment that is the same for one run of the program
	Wall time.Time
}

// since gives what went by on both clocks.
func (r Reading) since(before Reading) (mono, wall time.Duration) {
	return max(0, r.Mono-before.Mono), onWall(before.Wall, r.Wall)
}

// onWall is what went by on the wall clock alone: time.Time.Sub would take the monotonic one where it can.
func onWall(from, to time.Time) time.Duration { return to.Round(0).Sub(from.Round(0)) }

// MaxStep is the longest step between two readings that counts as working on the exam. The program reads the time every
// second, so that a longer one means that it, or the computer, stood still.
const MaxStep = 10 * time.Second
