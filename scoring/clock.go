package scoring

import (
	"fmt"
	"time"
)

// Reading is the time as a computer tells it at one moment: Mono never jumps and, on most systems, stands still while
// the computer sleeps; Wall is what the clock on the wall says, and anybody may set it.
type Reading struct {
	Mono time.Duration // since some moment that is the same for one run of the program
	Wall time.Time
}

// MaxStep is the longest step between two readings that counts as working on the exam. The program reads the time every
// second, so that a longer one means that it, or the computer, stood still.
const MaxStep = 10 * time.Second

// Pause is a stretch of time that the clock did not count, or, on a strict clock, one that it counted though nobody
// could have worked.
type Pause struct {
	At      time.Time     `json:"at"`
	Length  time.Duration `json:"length"`
	Why     Why           `json:"why"`
	Counted bool          `json:"counted,omitempty"`
}

// Why says why a clock stood still.
type Why string

// The reasons for a Pause.
const (
	Left      Why = "the attempt was left"
	NotRun    Why = "the program was not running"
	StoodUp   Why = "the program stood still"
	Slept     Why = "the computer slept or its clock was set forward"
	ClockBack Why = "the computer's clock was set back"
)

// Clock counts the time of an attempt. The zero Clock is untimed and has not been started.
type Clock struct {
	Limit  time.Duration `json:"limit"` // 0: untimed
	Used   time.Duration `json:"used"`
	Strict bool          `json:"strict,omitempty"` // wall time counts, as in a test centre
	Pauses []Pause       `json:"pauses,omitempty"`

	running bool
	last    Reading
}

// Start sets the clock going.
func (c *Clock) Start(now Reading) { c.running, c.last = true, now }

// Running reports whether the clock counts.
func (c *Clock) Running() bool { return c.running }

// Advance counts the time since the last reading and gives the step that it counted: the whole of it, or nothing where
// the step is no working time.
func (c *Clock) Advance(now Reading) time.Duration {
	if !c.running {
		return 0
	}
	mono, wall := max(0, now.Mono-c.last.Mono), now.Wall.Round(0).Sub(c.last.Wall.Round(0))
	began := c.last.Wall
	c.last = now
	step := mono
	switch drift := wall - mono; {
	case drift < -MaxStep:
		// Set back: the wall clock says nothing now, so even a strict clock counts what really went by.
		c.note(Pause{At: began, Length: -drift, Why: ClockBack, Counted: true})
		if mono > MaxStep && !c.Strict {
			c.note(Pause{At: began, Length: mono, Why: StoodUp})
			step = 0
		}
	case mono > MaxStep:
		step = c.stretch(began, max(mono, wall), StoodUp)
	case drift > MaxStep:
		step = mono + c.stretch(began, drift, Slept)
	case c.Strict:
		step = max(0, wall)
	}
	c.Used += step
	return step
}

// stretch notes a stretch without work and gives what of it counts.
func (c *Clock) stretch(began time.Time, length time.Duration, why Why) time.Duration {
	c.note(Pause{At: began, Length: length, Why: why, Counted: c.Strict})
	if c.Strict {
		return length
	}
	return 0
}

// Stop halts the clock for a reason, from which Resume goes on. A strict clock goes on counting.
func (c *Clock) Stop(now Reading, why Why) {
	if !c.running || c.Strict {
		return
	}
	c.Advance(now)
	c.running = false
	c.note(Pause{At: now.Wall, Why: why})
}

// Resume sets a stopped clock going again and closes the pause that Stop opened. A clock whose program ended without
// Stop gets a pause for the time since the last reading that was kept, lastSeen.
func (c *Clock) Resume(now Reading, lastSeen time.Time) {
	if c.running {
		return
	}
	gap := max(0, now.Wall.Sub(lastSeen))
	if k := len(c.Pauses); k > 0 && c.Pauses[k-1].Length == 0 {
		c.Pauses[k-1].Length = max(0, now.Wall.Sub(c.Pauses[k-1].At))
	} else if gap > 0 {
		c.note(Pause{At: lastSeen, Length: gap, Why: NotRun, Counted: c.Strict})
	}
	if c.Strict {
		c.Used += gap
	}
	c.Start(now)
}

// maxPauses bounds what a report has to tell; a clock that is set every second must not fill a disk.
const maxPauses = 200

func (c *Clock) note(p Pause) {
	if len(c.Pauses) < maxPauses {
		c.Pauses = append(c.Pauses, p)
	}
}

// Timed reports whether the clock has a limit.
func (c *Clock) Timed() bool { return c.Limit > 0 }

// LeftOver is the time left, never below 0; an untimed clock has none.
func (c *Clock) LeftOver() time.Duration { return max(0, c.Limit-c.Used) }

// Up reports whether the time is up.
func (c *Clock) Up() bool { return c.Timed() && c.Used >= c.Limit }

// Last5 is the time before the end at which a hidden clock comes back by itself.
const Last5 = 5 * time.Minute

// Warning gives what to say when the time used went from before to what it is now: at half time, 30 and 5 minutes before
// the end. Empty: nothing to say. Where several marks were passed at once the latest speaks.
func (c *Clock) Warning(before time.Duration) string {
	if !c.Timed() || c.Up() {
		return ""
	}
	said := ""
	for _, mark := range []struct {
		left time.Duration
		text string
	}{{c.Limit / 2, "Half of the time is over"}, {30 * time.Minute, "30 minutes left"}, {Last5, "5 minutes left"}} {
		at := c.Limit - mark.left
		if at > 0 && before < at && c.Used >= at {
			said = mark.text
		}
	}
	return said
}

// Extra is a longer time for those who need it: a factor, then minutes added.
type Extra struct {
	Factor  float64       // 0 stands for 1
	Minutes time.Duration // added after the factor
}

// Extras lists what can be granted, as it is written: what test centres grant, and what AWS grants non-native speakers.
func Extras() []string { return []string{"none", "x1.25", "x1.5", "x2", "+30"} }

// ParseExtra reads one of Extras.
func ParseExtra(s string) (Extra, error) {
	switch s {
	case "", "none", "x1":
		return Extra{}, nil
	case "x1.25":
		return Extra{Factor: 1.25}, nil
	case "x1.5":
		return Extra{Factor: 1.5}, nil
	case "x2":
		return Extra{Factor: 2}, nil
	case "+30":
		return Extra{Minutes: 30 * time.Minute}, nil
	}
	return Extra{}, fmt.Errorf("extra time %q: it is one of x1.25, x1.5, x2 or +30 (minutes)", s)
}

// Apply lengthens a limit; untimed stays untimed.
func (e Extra) Apply(limit time.Duration) time.Duration {
	if limit <= 0 {
		return 0
	}
	if e.Factor > 0 {
		limit = time.Duration(float64(limit) * e.Factor)
	}
	return limit + e.Minutes
}
