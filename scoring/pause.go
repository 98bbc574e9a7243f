package scoring

import (
	"slices"
	"time"
)

// Pause is something that a report has to tell of a clock: a stretch that it did not count, or one that a strict clock
// counted though nobody could have worked, or that the computer's clock was set, by Length.
type Pause struct {
	At      time.Time     `json:"at"`
	Length  time.Duration `json:"length"` // 0: not over yet
	Why     Why           `json:"why"`
	Counted bool          `json:"counted,omitempty"` // the clock ran on
}

// Why says why a clock stood still.
type Why string

// The reasons for a Pause.
const (
	Left       Why = "the exam was left"
	NotRun     Why = "the program was not running"
	StoodUp    Why = "the program stood still"
	Slept      Why = "the computer slept or its clock was set forward"
	ClockBack  Why = "the computer's clock was set back"
	ClockAgain Why = "the computer's clock was set forward again"
)

// clockSet reports whether the pause tells of a computer's clock that was set and no more.
func (p *Pause) clockSet() bool { return p.Why == ClockBack || p.Why == ClockAgain }

// maxPauses bounds what a report has to tell; a clock that is set every second must not fill a disk.
const maxPauses = 200

// note adds a pause. When there are very many, it makes an earlier one of its kind longer instead. What happens within a
// pause that is not over is part of that one, except that a clock was set.
func (c *Clock) note(p Pause) {
	if c.openPause() >= 0 && !p.clockSet() {
		return
	}
	p.At = p.At.Round(0)
	if len(c.Pauses) >= maxPauses && p.Length > 0 {
		for i, q := range slices.Backward(c.Pauses) {
			if q.Why == p.Why && q.Counted == p.Counted && q.Length > 0 {
				c.Pauses[i].Length += p.Length
				return
			}
		}
	}
	c.Pauses = append(c.Pauses, p)
}

// openPause finds the pause that is not over; -1: none.
func (c *Clock) openPause() int {
	return slices.IndexFunc(c.Pauses, func(p Pause) bool { return p.Length == 0 })
}

// closePause ends the pause that is not over. Where both clocks saw it begin, a wall clock that was set back meanwhile
// does not shorten it.
func (c *Clock) closePause(now Reading) {
	i := c.openPause()
	if i < 0 {
		return
	}
	p := c.Pauses[i]
	p.Length = onWall(p.At, now.Wall)
	if !c.left.Wall.IsZero() {
		mono, _ := now.since(c.left)
		p.Length = max(p.Length, mono)
	}
	p.Length = max(p.Length, 1) // 0 would be open
	c.left = Reading{}
	c.Pauses[i] = p
	if i >= maxPauses {
		c.Pauses = slices.Delete(c.Pauses, i, i+1)
		c.note(p)
	}
}

// StoodStill is the time that the clock did not count.
func (c *Clock) StoodStill() time.Duration { return stoodStill(c.Pauses) }

// Stop halts the clock for a reason, until Resume. A strict clock runs on; that it was left is noted all the same.
func (c *Clock) Stop(now Reading, why Why) {
	if !c.running {
		return
	}
	c.Advance(now)
	c.running = c.Strict
	if c.openPause() < 0 {
		c.left = now
		c.note(Pause{At: now.Wall, Why: why, Counted: c.Strict})
	}
}

// Resume sets a stopped clock going again and closes the pause that Stop opened. A clock whose program ended without
// Stop gets a pause for the time since the last reading that was kept, lastSeen.
func (c *Clock) Resume(now Reading, lastSeen time.Time) {
	switch {
	case c.running: // it is strict and never stopped
		c.Advance(now)
	case c.last.Wall.IsZero(): // the program was started anew
		c.restart(now, lastSeen)
	default:
		mono, wall := now.since(c.last)
		c.settle(c.last.Wall, wall-mono)
		c.Start(now)
	}
	c.closePause(now)
}

// restart starts a clock that an earlier run of the program left behind. Only the wall clock knows how long ago that was.
func (c *Clock) restart(now Reading, lastSeen time.Time) {
	gap := time.Duration(0)
	if !lastSeen.IsZero() {
		gap = onWall(lastSeen, now.Wall)
	}
	switch {
	case gap < -MaxStep:
		c.note(Pause{At: lastSeen, Length: -gap, Why: ClockBack, Counted: true})
	case gap > 0: // no news within a pause that is open
		c.note(Pause{At: lastSeen, Length: gap, Why: NotRun, Counted: c.Strict})
	}
	if c.Strict {
		c.count(max(0, gap))
	}
	c.Start(now)
}

// halt stops the clock for good.
func (c *Clock) halt(now Reading) {
	c.closePause(now)
	c.running = false
}
